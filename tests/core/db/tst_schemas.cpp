// Files of every version of the schema are carried over with all that is in them; what is missing in a file is put back.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/migrations.h"
#include "core/db/outboxstore.h"
#include "core/db/searchstore.h"
#include "core/db/statement.h"
#include "tests/support/accounts.h"
#include "tests/support/crashdisk.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;
using namespace postr::testing;

namespace {

const QStringList kTables{u"owner"_s,    u"users"_s,      u"posts"_s,         u"mine"_s,        u"relations"_s,
                          u"counts"_s,   u"feed_items"_s, u"gaps"_s,          u"tombstones"_s,  u"quarantine"_s,
                          u"cursors"_s,  u"outbox"_s,     u"drafts"_s,        u"media"_s,       u"positions"_s,
                          u"settings"_s, u"reposts"_s,    u"notifications"_s, u"read_markers"_s};

QStringList lines(Connection &connection, const QString &sql)
{
    QStringList result;
    const Status read = readConsistently(connection, [&] {
        Statement statement(connection, sql);
        while (statement.next()) {
            result.append(statement.text(0));
        }
    });
    return read ? result : QStringList{u"failed: "_s + read.error().detail};
}

QStringList columnsOf(Connection &connection, const QString &table)
{
    return lines(connection, u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
}

/// Every row of the tables that are there, with the columns that are there.
QHash<QString, QPair<QStringList, QStringList>> content(Connection &connection)
{
    QHash<QString, QPair<QStringList, QStringList>> all;
    for (const QString &table : kTables) {
        const QStringList columns = columnsOf(connection, table);
        if (!columns.isEmpty()) {
            const QString row = u"quote(%1)"_s.arg(columns.join(u") || '|' || quote("_s));
            all.insert(table, {columns, lines(connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(row, table))});
        }
    }
    return all;
}

/// What a file consists of: its things, and the columns of its tables.
QStringList shape(Connection &connection)
{
    return lines(connection,
                 u"SELECT type || ' ' || name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY 1"_s) +
           lines(
               connection,
               uR"(SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '')
                                 FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1)"_s);
}

}  // namespace

class TestSchemas final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFileOfEveryVersionIsCarriedOver_data();
    void aFileOfEveryVersionIsCarriedOver();
    void anUpgradeThatLosesPowerGoesOn_data() { aFileOfEveryVersionIsCarriedOver_data(); }
    void anUpgradeThatLosesPowerGoesOn();
    void everyVersionHasAFile();
    void missingColumnsArePutBack();
    void aMissingTableIsPutBackWithAllItsColumns();
    void anOlderFileThatLacksPartsIsCarriedOver_data() { aFileOfEveryVersionIsCarriedOver_data(); }
    void anOlderFileThatLacksPartsIsCarriedOver();
    void aFileWithoutWhatCannotBePutBackIsSetAside();

private:
    [[nodiscard]] QString file() const { return databasePath(m_folder->path(), somebody()); }
    [[nodiscard]] Result<BoundDatabase> open(OpenReport *report = nullptr) const
    {
        return openAccount(m_folder->path(), somebody(), u"me"_s, report);
    }
    [[nodiscard]] bool make(const QString &fixture) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

bool TestSchemas::make(const QString &fixture) const
{
    QFile sql(QFINDTESTDATA(u"fixtures/"_s + fixture));
    if (!sql.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(file()).absolutePath())) {
        return false;
    }
    auto connection = Connection::open(file());
    const QStringList statements = QString::fromUtf8(sql.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    return std::all_of(statements.cbegin() + 1, statements.cend(), [&](const QString &statement) {
        const Status done = (*connection)->execute(statement);
        if (!done) {
            qWarning().noquote() << done.error().detail << statement;
        }
        return done.has_value();
    });
}

void TestSchemas::aFileOfEveryVersionIsCarriedOver_data()
{
    QTest::addColumn<QString>("fixture");
    for (int version = 1; version <= schemaVersion(); ++version) {
        const QString fixture = u"schema%1.sql"_s.arg(version);
        QTest::newRow(qPrintable(fixture)) << fixture;
    }
}

void TestSchemas::aFileOfEveryVersionIsCarriedOver()
{
    QFETCH(const QString, fixture);
    QVERIFY(make(fixture));
    QHash<QString, QPair<QStringList, QStringList>> before;
    {
        const auto raw = Connection::open(file());
        before = content(**raw);
    }
    OpenReport report;
    auto database = open(&report);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(report.notice.isEmpty());
    Connection &connection = database->connection();
    QCOMPARE(*storedSchemaVersion(connection), schemaVersion());
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        const QString row = u"quote(%1)"_s.arg(table->first.join(u") || '|' || quote("_s));
        QCOMPARE(lines(connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(row, table.key())), table->second);
    }
    QCOMPARE(*connection.value(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(lines(connection, u"SELECT 'broken' FROM pragma_foreign_key_check"_s), QStringList());

    const auto rows = readConsistently(connection, [&] { return outbox::load(connection, database->user()); });
    QCOMPARE(rows->size(), 4);
    QCOMPARE(rows->at(0).status, OutboxStatus::Committing);
    QCOMPARE(rows->at(2).errorCode, u"conflict"_s);
    QCOMPARE(rows->at(3).dependsOn, QList<Mid>{rows->at(0).mid});
    for (const QString &typed : {u"l"_s, u"ha"_s, u"harb"_s}) {
        QStringList found;
        const Status searched = readConsistently(connection, [&] {
            searchstore::walk(connection, database->user(), SearchTerms::parse(typed), 1'000'000,
                              [&](const StoredEntry &entry, qint64) {
                                  found.append(entry.post.id.text());
                                  return true;
                              });
        });
        QVERIFY(searched);
        QVERIFY2(found.contains(uuid(100)), qPrintable(typed));
    }

    QTemporaryDir fresh;
    auto other = openAccount(fresh.path(), somebody(), u"me"_s);
    QCOMPARE(shape(connection), shape(other->connection()));
}

/// Whoever adds a version adds its file, as long as one can be had that nobody has to make up.
/// Before every third operation of the disk, with what was not synced kept, lost or torn.
void TestSchemas::anUpgradeThatLosesPowerGoesOn()
{
    QFETCH(const QString, fixture);
    QVERIFY(make(fixture));
    QFile old(file());
    QVERIFY(old.open(QIODevice::ReadOnly));
    const QByteArray image = old.readAll();
    QHash<QString, QPair<QStringList, QStringList>> before;
    {
        const auto raw = Connection::open(file());
        before = content(**raw);
    }
    const auto upgrade = [&](CrashDisk &disk) {
        return boot(file(), disk.uriOptions())
            .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
            .and_then([](AssuredDatabase &&assured) { return bind(std::move(assured), somebody(), u"me"_s); });
    };
    qsizetype operations = 0;
    QStringList whole;
    {
        CrashDisk disk(1);
        disk.setContent(file(), image);
        auto database = upgrade(disk);
        QVERIFY(database);
        whole = shape(database->connection());
        operations = disk.operations().size();
    }
    QVERIFY(operations > 10);
    for (qsizetype at = 0; at < operations; at += 3) {
        CrashDisk disk(static_cast<quint64>(at + 1));
        disk.setContent(file(), image);
        disk.crashAt(at);
        static_cast<void>(upgrade(disk));  // closed again at once
        disk.losePower();
        auto database = upgrade(disk);
        QVERIFY2(database, qPrintable(u"%1: %2"_s.arg(at).arg(database ? QString() : database.error().detail)));
        Connection &connection = database->connection();
        QCOMPARE(shape(connection), whole);
        QCOMPARE(*connection.value(u"PRAGMA integrity_check"_s), u"ok"_s);
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            const QString row = u"quote(%1)"_s.arg(table->first.join(u") || '|' || quote("_s));
            QCOMPARE(lines(connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(row, table.key())), table->second);
        }
    }
}

void TestSchemas::everyVersionHasAFile()
{
    for (int version = 1; version <= schemaVersion(); ++version) {
        QVERIFY2(!QFINDTESTDATA(u"fixtures/schema%1.sql"_s.arg(version)).isEmpty(),
                 qPrintable(QString::number(version)));
    }
}

void TestSchemas::missingColumnsArePutBack()
{
    QVERIFY(make(u"schema2.sql"_s));
    QStringList whole;
    {
        auto database = open();
        whole = shape(database->connection());
        for (const QString &sql :
             {u"ALTER TABLE users DROP COLUMN suspended"_s, u"ALTER TABLE posts DROP COLUMN warning"_s,
              u"ALTER TABLE outbox DROP COLUMN last_error_code"_s, u"ALTER TABLE mine DROP COLUMN thread_muted"_s}) {
            QVERIFY2(database->connection().execute(sql), qPrintable(sql));
        }
    }
    OpenReport report;
    auto database = open(&report);
    QVERIFY(database);
    QVERIFY(report.notice.isEmpty());
    QStringList repaired = shape(database->connection());
    repaired.sort();
    whole.sort();
    QCOMPARE(repaired, whole);
    const auto rows = readConsistently(database->connection(),
                                       [&] { return outbox::load(database->connection(), database->user()); });
    QCOMPARE(rows->size(), 4);
}

/// Also those that came to it later.
void TestSchemas::aMissingTableIsPutBackWithAllItsColumns()
{
    QStringList whole;
    for (const QString &table : {u"relations"_s, u"mine"_s, u"posts"_s}) {
        auto database = open();
        whole = shape(database->connection());
        QVERIFY(database->connection().execute(u"DROP TABLE %1"_s.arg(table)));
    }
    auto database = open();
    QVERIFY(database);
    QCOMPARE(shape(database->connection()), whole);
}

/// Each step of an upgrade works on what the file should have had.
void TestSchemas::anOlderFileThatLacksPartsIsCarriedOver()
{
    QFETCH(const QString, fixture);
    QVERIFY(make(fixture));
    {
        auto raw = Connection::open(file());
        for (const QString &lost : {u"relations"_s, u"mine"_s, u"posts_fts"_s, u"media"_s}) {
            QVERIFY((*raw)->execute(u"DROP TABLE "_s + lost));
        }
    }
    OpenReport report;
    auto database = open(&report);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(report.notice.isEmpty());
    QStringList upgraded = shape(database->connection());
    QTemporaryDir elsewhere;
    auto fresh = openAccount(elsewhere.path(), somebody(), u"me"_s);
    QStringList whole = shape(fresh->connection());
    upgraded.sort();
    whole.sort();
    QCOMPARE(upgraded, whole);
}

void TestSchemas::aFileWithoutWhatCannotBePutBackIsSetAside()
{
    QVERIFY(make(u"schema2.sql"_s));
    QVERIFY(open());
    {
        auto raw = Connection::open(file());
        QVERIFY((*raw)->execute(u"ALTER TABLE counts DROP COLUMN learned_at"_s));  // nobody knows when that was
    }
    OpenReport report;
    auto database = open(&report);
    QVERIFY(database);
    QVERIFY(!report.notice.isEmpty());
    const auto rows = readConsistently(database->connection(),
                                       [&] { return outbox::load(database->connection(), database->user()); });
    QCOMPARE(rows->size(), 4);  // what the user wants was carried over
}

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
