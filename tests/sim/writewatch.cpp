#include "writewatch.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace postr::sim {
namespace {

WriteWatch *awaiting = nullptr;

int onStatement(unsigned, void *watch, void *statement, void *)
{
    auto *prepared = static_cast<sqlite3_stmt *>(statement);
    if (sqlite3_stmt_readonly(prepared) == 0) {
        static_cast<WriteWatch *>(watch)->noteStatement(sqlite3_sql(prepared));
    }
    return SQLITE_OK;
}

int onOpen(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    if (WriteWatch *watch = std::exchange(awaiting, nullptr)) {
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, watch);
    }
    return SQLITE_OK;
}

}  // namespace

WriteWatch::~WriteWatch()
{
    if (awaiting == this) {
        awaiting = nullptr;  // nothing was opened after all
    }
}

void WriteWatch::awaitConnection()
{
    static const int registered = sqlite3_auto_extension(reinterpret_cast<void (*)()>(onOpen));
    static_cast<void>(registered);
    awaiting = this;
    m_written = {true, true};
    m_isOutboxWritten = true;
}

WriteWatch::Written WriteWatch::take() { return std::exchange(m_written, Written()); }

bool WriteWatch::takeOutbox() { return std::exchange(m_isOutboxWritten, false); }

void WriteWatch::noteStatement(const char *sql)
{
    const auto names = [sql](const char *table) { return std::strstr(sql, table) != nullptr; };
    if (names("outbox")) {
        m_written.outbox = true;
        m_isOutboxWritten = true;
    } else if (!names("sync_engine_state") && !names("sync_state") && !names("cursors") && !names("BEGIN IMMEDIATE") &&
               !names("PRAGMA")) {
        m_written.truth = true;  // also what nobody thought of here
    }
}

}  // namespace postr::sim
