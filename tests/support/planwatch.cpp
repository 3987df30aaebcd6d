#include "tests/support/planwatch.h"

#include <sqlite3.h>

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace postr::testing {
namespace {

/// The tables that grow without end, and what statements call them.
const QSet<QString> kLong{u"posts"_s, u"p"_s, u"feed_items"_s, u"f"_s};

QSet<QByteArray> explained;
QStringList reads;

void explain(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *plan = nullptr;
    if (sqlite3_prepare_v2(database, ("EXPLAIN QUERY PLAN " + sql).constData(), -1, &plan, nullptr) == SQLITE_OK) {
        while (sqlite3_step(plan) == SQLITE_ROW) {
            // "SCAN p", "SCAN p USING INDEX posts_checked", "SEARCH p USING ..."
            const QStringList words =
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3))).split(u' ');
            if (words.size() == 2 && words.first() == u"SCAN" && kLong.contains(words.last())) {
                reads.append(words.last() + u": "_s + QString::fromUtf8(sql).simplified());
            }
        }
    }
    sqlite3_finalize(plan);
}

int onStatement(unsigned, void *, void *statement, void *)
{
    auto *running = static_cast<sqlite3_stmt *>(statement);
    const QByteArray sql(sqlite3_sql(running));
    if (!sql.startsWith("EXPLAIN") && !explained.contains(sql)) {
        explained.insert(sql);
        explain(sqlite3_db_handle(running), sql);
    }
    return SQLITE_OK;
}

int onOpen(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT, onStatement, nullptr);
    return SQLITE_OK;
}

}  // namespace

void watchPlans() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(onOpen)); }

QStringList wholeReads() { return reads; }

}  // namespace postr::testing
