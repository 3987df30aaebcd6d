#include "core/db/connection.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QThread>
#include <QUrl>
#include <utility>

#include "core/base/guithread.h"
#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kBusyTimeout = 5000;  // milliseconds that another program may hold the file's lock

QString sentence(const char *text) { return QCoreApplication::translate("Database", text); }

/// An answer that people can understand, for SQLite's result code.
Error databaseError(sqlite3 *database, const QString &what)
{
    const int code = sqlite3_extended_errcode(database);
    const QString detail =
        QStringLiteral("%1: SQLite %2 %3").arg(what).arg(code).arg(QString::fromUtf8(sqlite3_errmsg(database)));
    switch (code & 0xff) {  // extended codes keep the primary one in the low byte
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:  // the lock of the write-ahead log's index was held for too long
        return {ErrorCode::Busy,
                sentence(QT_TRANSLATE_NOOP("Database",
                                           "Another program is using Postr's database. Close it and try again.")),
                true, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::DatabaseCorrupt,
                sentence(QT_TRANSLATE_NOOP("Database", "Postr's database on this computer is damaged.")), false,
                detail};
    case SQLITE_FULL:
        return {
            ErrorCode::Disk,
            sentence(QT_TRANSLATE_NOOP("Database", "The disk is full. Free some space; nothing you wrote is lost.")),
            true, detail};
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Disk,
                sentence(QT_TRANSLATE_NOOP("Database",
                                           "Postr cannot write to its folder. Check its permissions and try again.")),
                false, detail};
    case SQLITE_IOERR:
        return {
            ErrorCode::Disk,
            sentence(QT_TRANSLATE_NOOP("Database", "The disk reported an error. Check it, then start Postr again.")),
            true, detail};
    default:
        return {ErrorCode::Bug,
                sentence(QT_TRANSLATE_NOOP("Database", "Postr's database refused an operation. Please report this.")),
                false, detail};
    }
}

}  // namespace

void Connection::Close::operator()(sqlite3 *database) const
{
    [[maybe_unused]] const int closed = sqlite3_close(database);
    Q_ASSERT_X(closed == SQLITE_OK, "Connection", "closed while a statement is in use");
}

void Connection::Close::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Connection::Connection(QString path, Database database)
    : m_path(std::move(path)), m_database(std::move(database)), m_thread(QThread::currentThread())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, const QString &uriOptions)
{
    guithread::assertElsewhere("a database is opened");
    int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    flags |= SQLITE_OPEN_NOMUTEX;  // one thread
    QByteArray name = path.toUtf8();
    if (!uriOptions.isEmpty()) {
        flags |= SQLITE_OPEN_URI;
        name = "file:" + QUrl::toPercentEncoding(path, "/") + '?' + uriOptions.toUtf8();
    }
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Database database(handle);  // there is one after a failure, too, and it knows what went wrong
    if (opened != SQLITE_OK) {
        return failure(databaseError(handle, QStringLiteral("open")));
    }
    sqlite3_busy_timeout(handle, kBusyTimeout);
    return std::unique_ptr<Connection>(new Connection(path, std::move(database)));
}

Connection::~Connection() { assertThread(); }

void Connection::assertThread() const
{
    if (m_thread != QThread::currentThread()) {
        qFatal("A database connection was used on a thread it does not belong to.");
    }
    guithread::assertElsewhere("SQL runs");
}

Status Connection::execute(const QString &sql)
{
    const auto done = value(sql);
    return done ? Status() : failure(done.error());
}

Status Connection::control(const QString &sql)
{
    assertThread();
    const auto prepared = prepare(sql);
    if (!prepared) {
        return failure(prepared.error());
    }
    const Status done = sqlite3_step((*prepared)->statement.get()) == SQLITE_DONE ? Status() : failure(noted(sql));
    giveBack(**prepared);
    return done;
}

Status Connection::setDurable(bool isDurable)
{
    if (isDurable == m_isDurable) {
        return {};
    }
    const Status set = execute(isDurable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    m_isDurable = set ? isDurable : m_isDurable;
    return set;
}

Result<QString> Connection::value(const QString &sql)
{
    assertThread();
    const auto compiled = compile(sql, 0);
    if (!compiled) {
        return failure(compiled.error());
    }
    QString text;
    int stepped = sqlite3_step(compiled->get());
    if (stepped == SQLITE_ROW) {
        text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(compiled->get(), 0)));
    }
    while (stepped == SQLITE_ROW) {  // a statement has done its work when its last row was read
        stepped = sqlite3_step(compiled->get());
    }
    return stepped == SQLITE_DONE ? Result<QString>(text) : failure(noted(sql));
}

Result<bool> Connection::emptyLog()
{
    assertThread();
    // Whoever reads may do so for long, and nothing depends on the log being empty now.
    sqlite3_busy_timeout(m_database.get(), 0);
    const int done = sqlite3_wal_checkpoint_v2(m_database.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    Result<bool> emptied = done == SQLITE_OK;
    if (done != SQLITE_OK && done != SQLITE_BUSY) {
        emptied = failure(noted(QStringLiteral("checkpoint")));
    }
    sqlite3_busy_timeout(m_database.get(), kBusyTimeout);
    return emptied;
}

Result<Connection::Compiled> Connection::compile(const QString &sql, unsigned flags)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_database.get(), text.constData(), static_cast<int>(text.size()) + 1, flags, &statement,
                           &rest) != SQLITE_OK) {
        return failure(noted(sql));
    }
    Q_ASSERT_X(QByteArrayView(rest).trimmed().isEmpty(), "Connection", "more than one statement");
    return Compiled(statement);
}

Result<std::shared_ptr<Connection::Prepared>> Connection::prepare(const QString &sql)
{
    std::shared_ptr<Prepared> &known = m_prepared[sql];
    if (known && !known->isTaken) {
        known->isTaken = true;
        return known;
    }
    auto compiled = compile(sql, SQLITE_PREPARE_PERSISTENT);
    if (!compiled) {
        return failure(compiled.error());
    }
    auto made = std::make_shared<Prepared>(Prepared{std::move(*compiled), true});
    if (!known) {
        known = made;  // else somebody is in the middle of it: this one is used once
    }
    return made;
}

std::shared_ptr<Connection::Prepared> Connection::take(const QString &sql)
{
    assertThread();
    auto prepared = prepare(sql);
    if (!prepared) {
        fail(prepared.error());
        return nullptr;
    }
    return *prepared;
}

void Connection::giveBack(Prepared &prepared)
{
    sqlite3_reset(prepared.statement.get());  // an unfinished SELECT keeps a read lock and starves the WAL checkpoint
    sqlite3_clear_bindings(prepared.statement.get());
    prepared.isTaken = false;
}

Error Connection::noted(const QString &sql)
{
    Error result = databaseError(m_database.get(), sql.simplified().left(60));
    if (result.code == ErrorCode::DatabaseCorrupt && !std::exchange(m_isDamaged, true) && m_noteDamage) {
        m_noteDamage();
    }
    return result;
}

void Connection::fail(Error error)
{
    if (!m_error) {
        qCWarning(lcDb).noquote() << "statement failed:" << error.detail;
        m_error = std::move(error);
    }
}

}  // namespace postr
