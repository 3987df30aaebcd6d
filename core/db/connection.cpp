#include "core/db/connection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>
#include <QUrl>
#include <atomic>

#include "core/base/guithread.h"
#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

QString sentence(const char *text) { return QCoreApplication::translate("Database", text); }

QString nextConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("postr-%1").arg(++counter);
}

}  // namespace

Error databaseError(const QSqlError &error, const QString &what)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;  // extended codes keep the primary one in the low byte
    const QString detail = QStringLiteral("%1: SQLite %2 %3").arg(what, error.nativeErrorCode(), error.driverText());
    switch (code) {
    case 5:   // SQLITE_BUSY
    case 6:   // SQLITE_LOCKED
    case 15:  // SQLITE_PROTOCOL: the lock of the write-ahead log's index was held for too long
        return {ErrorCode::Busy,
                sentence(QT_TRANSLATE_NOOP("Database",
                                           "Another program is using Postr's database. Close it and try again.")),
                true, detail};
    case 11:  // SQLITE_CORRUPT
    case 26:  // SQLITE_NOTADB
        return {ErrorCode::DatabaseCorrupt,
                sentence(QT_TRANSLATE_NOOP("Database", "Postr's database on this computer is damaged.")), false,
                detail};
    case 13:  // SQLITE_FULL
        return {
            ErrorCode::Disk,
            sentence(QT_TRANSLATE_NOOP("Database", "The disk is full. Free some space; nothing you wrote is lost.")),
            true, detail};
    case 3:   // SQLITE_PERM
    case 8:   // SQLITE_READONLY
    case 14:  // SQLITE_CANTOPEN
        return {ErrorCode::Disk,
                sentence(QT_TRANSLATE_NOOP("Database",
                                           "Postr cannot write to its folder. Check its permissions and try again.")),
                false, detail};
    case 10:  // SQLITE_IOERR
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

Connection::Connection(QString name, QString path, QSqlDatabase database)
    : m_name(std::move(name)),
      m_path(std::move(path)),
      m_database(std::move(database)),
      m_thread(QThread::currentThread())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, const QString &uriOptions)
{
    guithread::assertElsewhere("a database is opened");
    const QString name = nextConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (uriOptions.isEmpty()) {
        database.setDatabaseName(path);
    } else {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        database.setDatabaseName(
            QStringLiteral("file:%1?%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), uriOptions));
    }
    database.setConnectOptions(options);
    if (!database.open()) {
        Error error = databaseError(database.lastError(), QStringLiteral("open"));
        database = {};
        QSqlDatabase::removeDatabase(name);
        return failure(std::move(error));
    }
    return std::unique_ptr<Connection>(new Connection(name, path, std::move(database)));
}

Connection::~Connection()
{
    assertThread();
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::assertThread() const
{
    if (m_thread != QThread::currentThread()) {
        qFatal("A database connection was used on a thread it does not belong to.");
    }
    guithread::assertElsewhere("SQL runs");
}

Status Connection::execute(const QString &sql)
{
    assertThread();
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        return failure(noted(query.lastError(), sql));
    }
    query.finish();
    return {};
}

Status Connection::control(const QString &sql)
{
    assertThread();
    const auto prepared = prepare(sql);
    if (!prepared) {
        return failure(prepared.error());
    }
    QSqlQuery &query = (*prepared)->query;
    const Status done = query.exec() ? Status() : failure(noted(query.lastError(), sql));
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
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        return failure(noted(query.lastError(), sql));
    }
    const QString text = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return text;
}

Result<std::shared_ptr<Connection::Prepared>> Connection::prepare(const QString &sql)
{
    std::shared_ptr<Prepared> &known = m_prepared[sql];
    if (known && !known->isTaken) {
        known->isTaken = true;
        return known;
    }
    auto made = std::make_shared<Prepared>(Prepared{QSqlQuery(m_database), true});
    made->query.setForwardOnly(true);
    if (!made->query.prepare(sql)) {
        return failure(noted(made->query.lastError(), sql));
    }
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
    prepared.query.finish();  // an unfinished SELECT keeps a read lock and starves the WAL checkpoint
    prepared.isTaken = false;
}

Error Connection::noted(const QSqlError &error, const QString &sql)
{
    Error result = databaseError(error, sql.simplified().left(60));
    m_isDamaged = m_isDamaged || result.code == ErrorCode::DatabaseCorrupt;
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
