#include "core/db/lifecycle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include "core/base/guithread.h"
#include "core/base/log.h"
#include "core/db/enginestate.h"
#include "core/db/exportcopy.h"
#include "core/db/mediastore.h"
#include "core/db/migrations.h"
#include "core/db/outboxstore.h"
#include "core/db/salvage.h"
#include "core/db/searchindex.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr qint64 kWeekMs = 7LL * 24 * 3600 * 1000;

QString sentence(const char *text) { return QCoreApplication::translate("Database", text); }

Status preparePrivateFolder(const QString &folder)
{
    guithread::assertElsewhere("a folder is made");
    if (QDir().mkpath(folder) && QFileInfo(folder).isWritable()) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {};
    }
    return failure(ErrorCode::Disk,
                   QCoreApplication::translate("Database",
                                               "Postr cannot write to the folder %1. Check its permissions, or choose "
                                               "another one with --profile.")
                       .arg(QDir::toNativeSeparators(folder)));
}

Status configure(Connection &connection)
{
    // synchronous=FULL: with NORMAL a power loss may take back a commit that was acknowledged to the user.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA journal_size_limit = 6291456"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        const Status done = connection.execute(pragma);
        if (!done) {
            return done;
        }
    }
    return connection.execute(
        u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
        "applied_at INTEGER NOT NULL)"_s);
}

Status checkWhole(Connection &connection)
{
    const auto check = [&] { return connection.value(u"PRAGMA quick_check(1)"_s); };
    Result<QString> verdict = check();
    if (verdict && verdict->contains(u"posts_fts"_s)) {  // since SQLite 3.44 it looks at the index, too
        verdict = searchindex::mend(connection).and_then(check);
    }
    if (!verdict) {
        return failure(verdict.error());
    }
    if (*verdict != u"ok") {
        return failure(ErrorCode::DatabaseCorrupt,
                       sentence(QT_TRANSLATE_NOOP("Database", "Postr's database on this computer is damaged.")),
                       *verdict);
    }
    return {};
}

/// Rows of somebody else cannot be made by this program: the file was shared between accounts once, or put together by hand. No
/// statement would show them, but they take ids that rows of the owner need.
Status checkAllIsOwn(Connection &connection, const UserId &user)
{
    QStringList tables;
    const Status read = readConsistently(connection, [&] {
        Statement perUser(connection,
                          uR"(SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND m.name <> 'owner'
                              AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'user_id'))"_s);
        while (perUser.next()) {
            tables.append(perUser.text(0));
        }
    });
    if (!read) {
        return failure(read.error());
    }
    for (const QString &table : std::as_const(tables)) {
        const auto isForeign = readConsistently(connection, [&] {
            Statement foreign(connection, u"SELECT 1 FROM %1 WHERE user_id <> ? LIMIT 1"_s.arg(table));
            foreign.bind(user);
            return foreign.next();
        });
        if (!isForeign) {
            return failure(isForeign.error());
        }
        if (*isForeign) {
            return failure(ErrorCode::DatabaseCorrupt,
                           sentence(QT_TRANSLATE_NOOP("Database", "Postr's database on this computer is damaged.")),
                           u"rows of another account in "_s + table);
        }
    }
    return {};
}

/// A file beside the database: a program found it damaged, so the next start looks at all of it.
QString suspicionOf(const QString &path) { return path + u".suspect"_s; }

void noteSuspicion(const QString &path)
{
    guithread::assertElsewhere("a file is written");
    QFile suspicion(suspicionOf(path));
    if (!suspicion.open(QIODevice::WriteOnly)) {
        qCWarning(lcDb) << "the database is damaged, and that could not be noted";
    }
}

/// The file's one owner row; false when it names somebody else.
bool claim(Connection &connection, const Identity &identity)
{
    Statement insert(connection, u"INSERT INTO owner (one, user_id, origin) VALUES (1, ?, ?) ON CONFLICT DO NOTHING"_s);
    insert.bind(identity.user).bind(identity.origin.text()).run();
    Statement owner(connection, u"SELECT user_id, origin FROM owner WHERE user_id = ? AND origin = ?"_s);
    owner.bind(identity.user).bind(identity.origin.text());
    return owner.next();
}

void ensureOwnRow(Connection &connection, const UserId &user, const QString &handle)
{
    // Version 0 loses against anything that the server says.
    Statement(connection,
              uR"(INSERT INTO users (id, user_id, handle, ver, era)
                              VALUES (?, ?, ?, 0, (SELECT era FROM owner)) ON CONFLICT DO NOTHING)"_s)
        .bind(user)
        .bind(user)
        .bind(handle)
        .run();
}

/// Posts whose author is not stored cannot be made by this program (a foreign key forbids it); one that is found came from outside. Asked
/// author by author along an index, because every start asks.
int removeZombies(Connection &connection, const UserId &user)
{
    return Statement(connection,
                     uR"(WITH RECURSIVE authors (id) AS (
                             SELECT min(owner_id) FROM posts WHERE +user_id = ?
                             UNION ALL
                             SELECT (SELECT min(p.owner_id) FROM posts p WHERE p.owner_id > a.id AND +p.user_id = ?)
                             FROM authors a WHERE a.id IS NOT NULL)
                         DELETE FROM posts WHERE user_id = ? AND owner_id IN
                             (SELECT a.id FROM authors a
                              WHERE a.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users u WHERE u.user_id = ? AND u.id = a.id)))"_s)
        .bind(user)
        .bind(user)
        .bind(user)
        .bind(user)
        .run();
}

/// Everybody's rows in one file, where later versions have one for each account. Nothing in it is told again by opening it, and it must
/// not outlive the accounts. A file of that name that is no database is somebody else's.
void removeSharedFile(const QString &profileFolder)
{
    const QString path = profileFolder + u"/postr.db"_s;
    QFile shared(path);
    if (!shared.open(QIODevice::ReadOnly) || !shared.read(16).startsWith("SQLite format 3")) {
        return;
    }
    shared.close();
    qCWarning(lcDb) << "removing a database that all accounts shared once:" << path;
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        QFile::remove(path + suffix);
    }
}

Result<BoundDatabase> openOnce(const QString &path, const Identity &identity, const QString &handle)
{
    return boot(path)
        .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
        .and_then([&](AssuredDatabase &&assured) { return bind(std::move(assured), identity, handle); });
}

Result<BoundDatabase> openOrBeginAnew(const QString &path, const Identity &identity, const QString &handle)
{
    auto opened = openOnce(path, identity, handle);
    if (opened || opened.error().code != ErrorCode::DatabaseCorrupt || !salvage::setAside(path)) {
        return opened;
    }
    qCWarning(lcDb) << "a damaged database was set aside:" << opened.error().detail;
    return openOnce(path, identity, handle);
}

}  // namespace

Result<BootedDatabase> boot(const QString &path, const QString &uriOptions)
{
    const Status folder = preparePrivateFolder(QFileInfo(path).absolutePath());
    if (!folder) {
        return failure(folder.error());
    }
    BootedDatabase booted;
    booted.m_lock = std::make_unique<FileLock>(path + u".lock"_s);
    const FileLock::Outcome lock = booted.m_lock->take();
    if (lock == FileLock::Outcome::Failed) {
        return failure(ErrorCode::Disk,
                       sentence(QT_TRANSLATE_NOOP(
                           "Database", "Postr cannot write to its folder. Check its permissions and try again.")));
    }
    if (lock == FileLock::Outcome::Busy) {
        return failure(
            ErrorCode::Busy,
            sentence(QT_TRANSLATE_NOOP(
                "Database", "This account is already open in another Postr. Use that one, or close it first.")));
    }
    auto connection = Connection::open(path, Connection::Mode::ReadWrite, uriOptions);
    if (!connection) {
        return failure(connection.error());
    }
    const Status configured = configure(**connection);
    if (!configured) {
        return failure(configured.error());
    }
    booted.m_connection = std::move(*connection);
    return booted;
}

Result<AssuredDatabase> assure(BootedDatabase &&booted)
{
    AssuredDatabase assured(std::move(booted));
    const auto before = storedSchemaVersion(*assured.m_connection);
    if (!before) {
        return failure(before.error());
    }
    // A change of the schema is a reason to look at all of the file, also for the next start, if this one ends before.
    const QString path = assured.m_connection->path();
    const auto repaired = repairSchema(*assured.m_connection, [&] { noteSuspicion(path); });
    if (!repaired) {
        return failure(repaired.error());
    }
    if (!repaired->isEmpty()) {
        qCWarning(lcDb) << "schema repaired:" << *repaired;
    }
    if (*before > 0 && *before < schemaVersion()) {
        noteSuspicion(path);
    }
    const Status migrated = migrate(*assured.m_connection);
    if (!migrated) {
        return failure(migrated.error());
    }
    return assured;
}

Result<BoundDatabase> bind(AssuredDatabase &&assured, const Identity &identity, const QString &handle)
{
    BoundDatabase bound(std::move(assured), identity);
    Connection &connection = bound.connection();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto claimed = transact(connection, [&] { return claim(connection, identity); });
    if (!claimed) {
        return failure(claimed.error());
    }
    if (!*claimed) {
        return failure(
            ErrorCode::Bug,
            sentence(QT_TRANSLATE_NOOP("Database", "This database belongs to another account and was left alone.")));
    }
    const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    const bool isSuspect = QFile::exists(suspicionOf(connection.path()));
    const auto needsCheck = readConsistently(connection, [&] {
        const bool clean = enginestate::value(connection, identity.user, u"clean_exit"_s) == u"1";
        // What a killed program wrote, the system still has; only together with the system itself can any of it get lost.
        const bool sameBoot =
            !boot.isEmpty() && enginestate::value(connection, identity.user, u"opened_in_boot"_s) == boot;
        const qint64 checked = enginestate::value(connection, identity.user, u"checked_at"_s).toLongLong();
        return isSuspect || (!clean && !sameBoot) || now - checked > kWeekMs || checked > now;
    });
    if (!needsCheck) {
        return failure(needsCheck.error());
    }
    if (*needsCheck) {
        const Status whole =
            checkWhole(connection).and_then([&] { return checkAllIsOwn(connection, identity.user); }).and_then([&] {
                return isSuspect ? searchindex::mend(connection) : Status();
            });
        if (!whole) {
            return failure(whole.error());
        }
        QFile::remove(suspicionOf(connection.path()));
    }
    const Status bind = transact(connection, [&] {
        ensureOwnRow(connection, identity.user, handle);
        const int zombies = removeZombies(connection, identity.user);
        if (zombies > 0) {
            qCWarning(lcDb) << "removed" << zombies << "posts without an author";
        }
        outbox::resetAfterRestart(connection, identity.user);
        if (*needsCheck) {
            mediastore::nameAgain(connection, identity.user, now);
        }
        enginestate::initialise(connection, identity.user, now);
        enginestate::setValue(connection, identity.user, u"clean_exit"_s, u"0"_s);
        enginestate::setValue(connection, identity.user, u"opened_in_boot"_s, boot);
        if (*needsCheck) {
            enginestate::setValue(connection, identity.user, u"checked_at"_s, QString::number(now));
        }
    });
    if (!bind) {
        return failure(bind.error());
    }
    bound.m_isBound = true;
    connection.onDamage([path = connection.path()] { noteSuspicion(path); });
    return bound;
}

BoundDatabase::~BoundDatabase()
{
    if (!m_connection || !m_isBound) {
        return;
    }
    if (m_connection->isDamaged()) {
        return;  // the next start looks at all of it
    }
    const Status marked =
        transact(*m_connection, [&] { enginestate::setValue(*m_connection, user(), u"clean_exit"_s, u"1"_s); });
    const auto emptied = m_connection->emptyLog();
    if (!marked || !emptied) {
        qCWarning(lcDb) << "the database could not be closed cleanly; it is checked at the next start";
    }
}

QString databasePath(const QString &profileFolder, const Identity &identity)
{
    return u"%1/%2/postr_%3.db"_s.arg(profileFolder, identity.folder(), identity.user.text());
}

Result<BoundDatabase> openAccount(const QString &profileFolder, const Identity &identity, const QString &handle,
                                  OpenReport *report)
{
    removeSharedFile(profileFolder);
    const QString path = databasePath(profileFolder, identity);
    salvage::finishSettingAside(path);
    auto opened = openOrBeginAnew(path, identity, handle);
    if (!opened) {
        return opened;
    }
    ExportCopy::removeLeftover(path);
    const auto salvaged = salvage::carryOver(opened->connection(), identity.user, path);
    if (!salvaged) {
        return failure(salvaged.error());
    }
    if (report && salvaged->wasSetAside) {
        report->notice =
            QCoreApplication::translate("Database",
                                        "Postr's database was damaged and has been begun anew from the server. "
                                        "%n unsent action(s) were carried over; the damaged file is kept beside it.",
                                        nullptr, static_cast<int>(salvaged->intents));
    }
    return opened;
}

}  // namespace postr
