// The four phases and every bad state in which a file can be found.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/draftstore.h"
#include "core/db/mediastore.h"
#include "core/db/migrations.h"
#include "core/db/outboxstore.h"
#include "core/db/statement.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestLifecycle final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNewFileIsReady();
    void reopeningKeepsEverything();
    void anotherIdentityIsRefused();
    void oneProcessAtATime();
    void aKilledProgramLocksNobodyOut();
    void newerFilesAreLeftAlone();
    void garbageIsSetAside();
    void aDamagedPageIsFoundAndIntentsCarriedOver();
    void whatWasSetAsideIsSalvagedAfterAKill_data();
    void whatWasSetAsideIsSalvagedAfterAKill();
    void onlyALostSystemOrADoubtDemandsALookAtTheWholeFile();
    void aFileCutShortIsSetAside();
    void aFileThatWasNeverWrittenIsBegun();
    void aFileThatMayNotBeWrittenIsLeftAsItIs();
    void rowsOfAnotherAccountEndAFile();
    void aFileThatAllAccountsSharedIsRemoved();
    void postsWithoutAnAuthorAreRemoved();
    void unwritableFolder();
    void missingPartsAreRepaired();
    void aFailingMigrationLeavesNothing();
    void foreignRowsAreRefused();
    void aFailingStatementRollsBackEverything();
    void aFullDiskIsSaidAndSurvived();

private:
    [[nodiscard]] Result<BoundDatabase> open(OpenReport *report = nullptr) const
    {
        return openAccount(m_folder->path(), somebody(), u"me"_s, report);
    }
    [[nodiscard]] QString file() const { return databasePath(m_folder->path(), somebody()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLifecycle::aNewFileIsReady()
{
    auto database = open();
    QVERIFY(database);
    Connection &connection = database->connection();
    QCOMPARE(*connection.value(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(*connection.value(u"PRAGMA synchronous"_s), u"2"_s);  // FULL
    QCOMPARE(*connection.value(u"PRAGMA foreign_keys"_s), u"1"_s);
    QCOMPARE(*storedSchemaVersion(connection), schemaVersion());
    const auto me =
        readConsistently(connection, [&] { return persons::find(connection, database->user(), database->user()); });
    QCOMPARE((*me)->handle, u"me"_s);
    QCOMPARE(QFile::permissions(QFileInfo(file()).absolutePath()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestLifecycle::reopeningKeepsEverything()
{
    {
        auto database = open();
        Connection &connection = database->connection();
        QVERIFY(transact(connection, [&] {
            outbox::append(connection, database->user(), Intent::setLike(PostId(uuid(7)), true), Mid(uuid(8)), 1);
        }));
    }
    auto database = open();
    QVERIFY(database);
    const auto rows = readConsistently(database->connection(),
                                       [&] { return outbox::load(database->connection(), database->user()); });
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().mid, Mid(uuid(8)));
}

void TestLifecycle::anotherIdentityIsRefused()
{
    QVERIFY(open());
    const Identity other{ServerOrigin::fromUserInput(u"evil.example"_s), somebody().user};
    const auto bound =
        boot(file())
            .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
            .and_then([&](AssuredDatabase &&assured) { return bind(std::move(assured), other, u"me"_s); });
    QVERIFY(!bound);
    QVERIFY(open());  // and nothing happened to it
}

void TestLifecycle::oneProcessAtATime()
{
    const auto first = open();
    QVERIFY(first);
    QCOMPARE(open().error().code, ErrorCode::Busy);
}

/// Killed between making the lock's file and writing into it.
void TestLifecycle::aKilledProgramLocksNobodyOut()
{
    QVERIFY(open());
    QFile lock(file() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.close();
    QVERIFY(open());
}

void TestLifecycle::newerFilesAreLeftAlone()
{
    QVERIFY(open()->connection().execute(u"PRAGMA user_version = 9999"_s));
    QCOMPARE(open().error().code, ErrorCode::DatabaseNewer);
    const auto connection = Connection::open(file());
    QCOMPARE(*(*connection)->value(u"PRAGMA user_version"_s), u"9999"_s);
}

void TestLifecycle::garbageIsSetAside()
{
    QDir().mkpath(QFileInfo(file()).absolutePath());
    QFile garbage(file());
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(10'000, 'x'));
    garbage.close();
    OpenReport report;
    QVERIFY(open(&report));
    QVERIFY(!report.notice.isEmpty());
    QCOMPARE(QFileInfo(file()).dir().entryList({u"*.damaged-*"_s}).size(), 1);
}

void TestLifecycle::whatWasSetAsideIsSalvagedAfterAKill_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<bool>("isBegunAnew");
    QTest::newRow("before it was moved") << false << false;
    QTest::newRow("before another one was begun") << true << false;
    QTest::newRow("before its content was carried over") << true << true;
}

void TestLifecycle::whatWasSetAsideIsSalvagedAfterAKill()
{
    QFETCH(bool, isMoved);
    QFETCH(bool, isBegunAnew);
    {
        auto database = open();
        QVERIFY(transact(database->connection(), [&] {
            outbox::append(database->connection(), database->user(), Intent::setLike(PostId(uuid(100)), true),
                           Mid(uuid(8)), 1);
        }));
    }
    const QString aside = file() + u".damaged-20261128"_s;
    QFile reminder(aside + u"-unsalvaged"_s);
    if (isMoved) {
        QVERIFY(QFile::rename(file(), aside));
    }
    if (isBegunAnew) {
        QVERIFY(open());
    }
    QVERIFY(reminder.open(QIODevice::WriteOnly));
    for (int starts = 0; starts < 2; ++starts) {
        OpenReport report;
        auto database = open(&report);
        QVERIFY(database);
        QCOMPARE(report.notice.isEmpty(), starts > 0);
        QCOMPARE(*database->connection().value(u"SELECT group_concat(mid) FROM outbox"_s), uuid(8));
        QVERIFY(!reminder.exists());
    }
}

void TestLifecycle::aDamagedPageIsFoundAndIntentsCarriedOver()
{
    {
        auto database = open();
        Connection &connection = database->connection();
        const Status filled = transact(connection, [&] {
            persons::upsert(connection, database->user(), person(2));
            for (int i = 0; i < 2000; ++i) {
                posts::upsert(connection, database->user(), postBy(2, 100 + i), 1);
            }
            outbox::append(connection, database->user(), Intent::setLike(PostId(uuid(100)), true), Mid(uuid(8)), 1);
            Draft draft;
            draft.id = PostId(uuid(9));
            draft.text = u"Half a thought"_s;
            draft.pictures = {{u"kept.jpg"_s, u"image/jpeg"_s, 4, 3, {}, {}}};
            drafts::save(connection, database->user(), draft, 1);
        });
        QVERIFY(filled);
        // As after a crash: the next start has to look at the whole file.
        const Status unclean = connection.execute(u"CREATE TEMP TABLE still_open (x)"_s);
        QVERIFY(unclean);
    }
    {
        auto raw = Connection::open(file());
        QVERIFY((*raw)->execute(u"UPDATE sync_state SET value = '0' WHERE key IN ('clean_exit', 'opened_in_boot')"_s));
        const int root = (*raw)->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'posts_reply'"_s)->toInt();
        const int pageSize = (*raw)->value(u"PRAGMA page_size"_s)->toInt();
        raw->reset();
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(static_cast<qint64>(root - 1) * pageSize);
        damaged.write(QByteArray(pageSize, '\x5a'));
    }
    OpenReport report;
    auto database = open(&report);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(!report.notice.isEmpty());
    const auto rows = readConsistently(database->connection(),
                                       [&] { return outbox::load(database->connection(), database->user()); });
    QCOMPARE(rows->size(), 1);
    const auto drafts = readConsistently(database->connection(),
                                         [&] { return drafts::load(database->connection(), database->user()); });
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().text, u"Half a thought"_s);
    const auto files = readConsistently(database->connection(),
                                        [&] { return mediastore::files(database->connection(), database->user()); });
    QVERIFY(files->contains(u"kept.jpg"_s));
}

void TestLifecycle::onlyALostSystemOrADoubtDemandsALookAtTheWholeFile()
{
    QVERIFY(open());
    const auto looksAgainAfter = [&](const QString &sql) {
        auto raw = Connection::open(file());
        // As if the latest look was an hour ago.
        const QString earlier = QString::number(QDateTime::currentMSecsSinceEpoch() - 3'600'000);
        const bool isPrepared =
            (*raw)->execute(u"UPDATE sync_state SET value = '%1' WHERE key = 'checked_at'"_s.arg(earlier)) &&
            (*raw)->execute(sql);
        raw->reset();
        auto database = open();
        return !isPrepared ||
               *database->connection().value(u"SELECT value FROM sync_state WHERE key = 'checked_at'"_s) != earlier;
    };
    QVERIFY(!looksAgainAfter(u"SELECT 1"_s));
    const QString killed = u"UPDATE sync_state SET value = '0' WHERE key = 'clean_exit'"_s;
    QVERIFY(!looksAgainAfter(killed));  // the program alone
    const QString lost = u"UPDATE sync_state SET value = '0' WHERE key IN ('clean_exit', 'opened_in_boot')"_s;
    QVERIFY(looksAgainAfter(lost));  // the computer with it
    QFile doubt(file() + u".suspect"_s);
    QVERIFY(doubt.open(QIODevice::WriteOnly));
    doubt.close();
    QVERIFY(looksAgainAfter(u"SELECT 1"_s));
    QVERIFY(!doubt.exists());                               // it was dispelled
    QVERIFY(looksAgainAfter(u"DROP INDEX posts_owner"_s));  // what else is missing?
    QVERIFY(looksAgainAfter(u"ALTER TABLE owner DROP COLUMN era"_s));
}

/// Half a copy of a file, as from a backup that broke off.
void TestLifecycle::aFileCutShortIsSetAside()
{
    {
        auto database = open();
        Connection &connection = database->connection();
        QVERIFY(transact(connection, [&] {
            persons::upsert(connection, database->user(), person(2));
            for (int i = 0; i < 500; ++i) {
                posts::upsert(connection, database->user(), postBy(2, 100 + i), 1);
            }
        }));
    }
    QFile cut(file());
    QVERIFY(cut.resize(cut.size() / 2));
    OpenReport report;
    auto database = open(&report);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(!report.notice.isEmpty());
    QCOMPARE(*database->connection().value(u"SELECT count(*) FROM posts"_s), u"0"_s);
}

/// Killed between making the file and the first write into it.
void TestLifecycle::aFileThatWasNeverWrittenIsBegun()
{
    QDir().mkpath(QFileInfo(file()).absolutePath());
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    OpenReport report;
    auto database = open(&report);
    QVERIFY(database);
    QVERIFY(report.notice.isEmpty());
    QCOMPARE(*storedSchemaVersion(database->connection()), schemaVersion());
}

void TestLifecycle::aFileThatMayNotBeWrittenIsLeftAsItIs()
{
    QVERIFY(open());
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray before = stored.readAll();
    const auto bound =
        boot(file(), u"mode=ro"_s)
            .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
            .and_then([&](AssuredDatabase &&assured) { return bind(std::move(assured), somebody(), u"me"_s); });
    QVERIFY(!bound);
    QCOMPARE(bound.error().code, ErrorCode::Disk);
    stored.seek(0);
    QCOMPARE(stored.readAll(), before);
}

/// No program of ours leaves any; a file may have been in other hands.
/// Such a file was shared once, or put together by hand: what is the owner's goes on in a new one.
void TestLifecycle::rowsOfAnotherAccountEndAFile()
{
    {
        auto database = open();
        Connection &connection = database->connection();
        QVERIFY(transact(connection, [&] {
            persons::upsert(connection, database->user(), person(2));
            posts::upsert(connection, database->user(), postBy(2, 100), 1);
            outbox::append(connection, database->user(), Intent::setLike(PostId(uuid(100)), true), Mid(uuid(8)), 1);
        }));
    }
    {
        auto raw = Connection::open(file());
        QVERIFY((*raw)->execute(u"UPDATE posts SET user_id = '%1'"_s.arg(uuid(77))));
        QVERIFY((*raw)->execute(
            u"INSERT INTO outbox (mid, user_id, lane, key, kind, args, created_at) SELECT '%1', '%2', lane, key, kind, args, 1 FROM outbox"_s
                .arg(uuid(9), uuid(77))));
        QVERIFY((*raw)->execute(u"UPDATE sync_state SET value = '0' WHERE key = 'checked_at'"_s));
    }
    OpenReport report;
    auto database = open(&report);
    QVERIFY(database);
    QVERIFY(!report.notice.isEmpty());
    QCOMPARE(QFileInfo(file()).dir().entryList({u"*.damaged-*[0-9]"_s}).size(), 1);
    Connection &connection = database->connection();
    QCOMPARE(*connection.value(u"SELECT count(*) FROM posts"_s), u"0"_s);
    QCOMPARE(*connection.value(u"SELECT group_concat(mid) FROM outbox"_s), uuid(8));
    QVERIFY(transact(connection, [&] {  // nothing stands in the way of the owner's rows
        persons::upsert(connection, database->user(), person(2));
        posts::upsert(connection, database->user(), postBy(2, 100), 1);
    }));
}

void TestLifecycle::aFileThatAllAccountsSharedIsRemoved()
{
    const QString shared = m_folder->path() + u"/postr.db"_s;
    {
        auto raw = Connection::open(shared);
        QVERIFY((*raw)->execute(u"CREATE TABLE posts (id, owner_id, text)"_s));
    }
    QFile wal(shared + u"-wal"_s);
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"removing a database that all accounts shared"_s));
    QVERIFY(open());
    QVERIFY(!QFile::exists(shared) && !QFile::exists(shared + u"-wal"_s));
    // Of that name, but no database of ours.
    QFile other(shared);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("my notes");
    other.close();
    QVERIFY(open());
    QVERIFY(QFile::exists(shared));
}

void TestLifecycle::postsWithoutAnAuthorAreRemoved()
{
    {
        auto database = open();
        Connection &connection = database->connection();
        QVERIFY(transact(connection, [&] {
            for (int author = 2; author <= 4; ++author) {
                persons::upsert(connection, database->user(), person(author));
                for (int i = 0; i < 3; ++i) {
                    posts::upsert(connection, database->user(), postBy(author, 100 * author + i), 1);
                }
            }
        }));
    }
    {
        auto raw = Connection::open(file());
        QVERIFY((*raw)->execute(u"DELETE FROM users WHERE id IN ('%1', '%2')"_s.arg(uuid(2), uuid(4))));
    }
    auto database = open();
    QVERIFY(database);
    QCOMPARE(*database->connection().value(u"SELECT group_concat(id) FROM (SELECT id FROM posts ORDER BY id)"_s),
             QStringList({uuid(300), uuid(301), uuid(302)}).join(u','));
}

void TestLifecycle::unwritableFolder()
{
    QFile inTheWay(m_folder->filePath(u"accounts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(open().error().code, ErrorCode::Disk);
}

void TestLifecycle::missingPartsAreRepaired()
{
    for (const QString &sql : {u"DROP TABLE counts"_s, u"DROP INDEX posts_owner"_s, u"DROP TRIGGER posts_fts_insert"_s,
                               u"DROP TABLE posts_fts"_s}) {
        QVERIFY(open()->connection().execute(sql));
    }
    auto database = open();
    QVERIFY(database);
    const QString index = *database->connection().value(u"SELECT sql FROM sqlite_master WHERE name = 'posts_fts'"_s);
    QVERIFY2(index.contains(u"prefix"_s), qPrintable(index));  // in its newest form
    QCOMPARE(*database->connection().value(u"SELECT v FROM posts_fts_config WHERE k = 'pgsz'"_s), u"1000"_s);
    QCOMPARE(*database->connection().value(
                 u"SELECT count(*) FROM sqlite_master WHERE name IN ('counts', 'posts_owner', 'posts_fts_insert')"_s),
             u"3"_s);
}

void TestLifecycle::aFailingMigrationLeavesNothing()
{
    auto database = open();
    Connection &connection = database->connection();
    QList<Migration> migrations = schemaMigrations();
    migrations.append(
        {schemaVersion() + 1, u"breaks"_s, {u"CREATE TABLE first_half (x)"_s, u"CREATE TABLE broken ("_s}});
    QVERIFY(!migrate(connection, migrations));
    QCOMPARE(*storedSchemaVersion(connection), schemaVersion());
    QCOMPARE(*connection.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'first_half'"_s), u"0"_s);
}

void TestLifecycle::foreignRowsAreRefused()
{
    auto database = open();
    Connection &connection = database->connection();
    QVERIFY(!transact(connection, [&] { persons::upsert(connection, UserId(uuid(99)), person(2)); }));
    QVERIFY(!transact(connection,
                      [&] { posts::upsert(connection, database->user(), postBy(2, 100), 1); }));  // no such author
}

void TestLifecycle::aFailingStatementRollsBackEverything()
{
    auto database = open();
    Connection &connection = database->connection();
    const Status failed = transact(connection, [&] {
        persons::upsert(connection, database->user(), person(2));
        Statement(connection, u"INSERT INTO nowhere VALUES (1)"_s).run();
        persons::upsert(connection, database->user(), person(3));
    });
    QVERIFY(!failed);
    const auto stored = readConsistently(connection, [&] {
        return persons::exists(connection, database->user(), UserId(uuid(2))) ||
               persons::exists(connection, database->user(), UserId(uuid(3)));
    });
    QCOMPARE(*stored, false);
    QVERIFY(
        transact(connection, [&] { persons::upsert(connection, database->user(), person(2)); }));  // the next one works
}

void TestLifecycle::aFullDiskIsSaidAndSurvived()
{
    auto database = open();
    Connection &connection = database->connection();
    const int pages = connection.value(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
    const auto fill = [&] {
        return transact(connection, [&] {
            persons::upsert(connection, database->user(), person(2));
            for (int i = 0; i < 500; ++i) {
                posts::upsert(connection, database->user(), postBy(2, 100 + i), 1);
            }
        });
    };
    QCOMPARE(fill().error().code, ErrorCode::Disk);
    QVERIFY(connection.execute(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(fill());
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
