// The full-text index: damage that SQLite's own checks do not see, and what it missed.

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/outboxstore.h"
#include "core/db/searchindex.h"
#include "core/db/searchstore.h"
#include "core/db/statement.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestSearchIndex final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDamagedOneIsMadeAnew();
    void oneThatCannotBeMadeAnewEndsTheFile();
    void whatItMissedIsFound();
    void aTriggerThatWasLostLeavesNoHoles_data();
    void aTriggerThatWasLostLeavesNoHoles();

private:
    void open(OpenReport *report = nullptr)
    {
        m_database.reset();
        m_database.emplace(openAccount(m_folder->path(), somebody(), u"me"_s, report));
    }
    [[nodiscard]] Connection &db() { return (*m_database)->connection(); }
    [[nodiscard]] const UserId &me() { return (*m_database)->user(); }
    /// Closed: as any other tool may.
    [[nodiscard]] bool change(const QStringList &statements);
    [[nodiscard]] Status write(int number, const QString &text);
    [[nodiscard]] QStringList found(const QString &word);
    [[nodiscard]] QString suspicion() const { return file() + u".suspect"_s; }
    [[nodiscard]] QString file() const { return databasePath(m_folder->path(), somebody()); }
    [[nodiscard]] qsizetype setAside() const
    {
        return QFileInfo(file()).dir().entryList({u"*.damaged-*[0-9]"_s}).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Result<BoundDatabase>> m_database;
};

void TestSearchIndex::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    QVERIFY(m_database->has_value());
    QVERIFY(write(100, u"green tea"_s));
    QVERIFY(
        transact(db(), [&] { outbox::append(db(), me(), Intent::setLike(PostId(uuid(100)), true), Mid(uuid(8)), 1); }));
}

bool TestSearchIndex::change(const QStringList &statements)
{
    m_database.reset();
    const auto raw = Connection::open(file());
    return raw && std::all_of(statements.cbegin(), statements.cend(),
                              [&](const QString &sql) { return (*raw)->execute(sql).has_value(); });
}

Status TestSearchIndex::write(int number, const QString &text)
{
    return transact(db(), [&] {
        Post post = postBy(1, number);
        post.text = text;
        posts::upsert(db(), me(), post, 1);
    });
}

QStringList TestSearchIndex::found(const QString &word)
{
    QStringList ids;
    SearchTerms terms;
    terms.words = {{word, false, false, false}};
    const Status read = readConsistently(db(), [&] {
        searchstore::walk(db(), me(), terms, std::numeric_limits<qint64>::max(), [&](const StoredEntry &entry, qint64) {
            ids.append(entry.post.id.text());
            return true;
        });
    });
    return read ? ids : QStringList{u"failed: "_s + read.error().detail};
}

void TestSearchIndex::aDamagedOneIsMadeAnew()
{
    QVERIFY(change({u"UPDATE posts_fts_data SET block = zeroblob(length(block)) WHERE id > 10"_s}));
    open();
    QVERIFY(m_database->has_value());
    Status written;
    for (int i = 0; written && i < 200; ++i) {  // until its parts are merged
        written = write(200 + i, u"word%1"_s.arg(i));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DatabaseCorrupt);
    QVERIFY(QFile::exists(suspicion()));  // also if the program should be killed now
    m_database.reset();
    QVERIFY(QFile::exists(suspicion()));
    OpenReport report;
    open(&report);
    QVERIFY(m_database->has_value());
    QVERIFY(report.notice.isEmpty());
    QCOMPARE(setAside(), 0);
    QCOMPARE(found(u"tea"_s), QStringList{uuid(100)});
    for (int i = 0; i < 200; ++i) {
        QVERIFY(write(400 + i, u"word%1"_s.arg(i)));
    }
    QVERIFY(*searchindex::isWhole(db()));
    m_database.reset();
    QVERIFY(!QFile::exists(suspicion()));  // it is believed again
}

void TestSearchIndex::oneThatCannotBeMadeAnewEndsTheFile()
{
    QVERIFY(change({u"DROP TABLE posts_fts_docsize"_s}));
    QFile doubt(suspicion());
    QVERIFY(doubt.open(QIODevice::WriteOnly));
    doubt.close();
    OpenReport report;
    open(&report);
    QVERIFY(m_database->has_value());
    QVERIFY(!report.notice.isEmpty());
    QCOMPARE(setAside(), 1);
    QVERIFY(write(200, u"black tea"_s));
    QCOMPARE(*db().value(u"SELECT group_concat(mid) FROM outbox"_s), uuid(8));
}

void TestSearchIndex::whatItMissedIsFound()
{
    QVERIFY(*searchindex::isWhole(db()));
    QVERIFY(change({u"UPDATE posts SET text = 'cold coffee'"_s}));
    open();
    QVERIFY(*searchindex::isWhole(db()));  // by the trigger
    QVERIFY(change({u"DROP TRIGGER posts_fts_update"_s, u"UPDATE posts SET text = 'fresh milk'"_s,
                    u"CREATE TRIGGER posts_fts_update AFTER UPDATE OF text ON posts BEGIN SELECT 1; END"_s}));
    open();
    QVERIFY(!*searchindex::isWhole(db()));
    open();  // what was found raised a doubt
    QVERIFY(*searchindex::isWhole(db()));
    QCOMPARE(found(u"milk"_s), QStringList{uuid(100)});
    QVERIFY(found(u"coffee"_s).isEmpty());
}

void TestSearchIndex::aTriggerThatWasLostLeavesNoHoles_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("word");
    QTest::newRow("insert") << QStringList{u"DROP TRIGGER posts_fts_insert"_s,
                                           u"INSERT INTO posts (id, user_id, owner_id, text, sort, ver) "
                                           "SELECT 'new', user_id, owner_id, 'black coffee', 101, 1 FROM posts"_s}
                            << u"coffee"_s;
    QTest::newRow("update") << QStringList{u"DROP TRIGGER posts_fts_update"_s,
                                           u"UPDATE posts SET text = 'black coffee'"_s}
                            << u"coffee"_s;
    QTest::newRow("delete") << QStringList{u"DROP TRIGGER posts_fts_delete"_s, u"DELETE FROM posts"_s} << QString();
}

void TestSearchIndex::aTriggerThatWasLostLeavesNoHoles()
{
    QFETCH(QStringList, changes);
    QFETCH(QString, word);
    QVERIFY(change(changes));
    open();
    QVERIFY(m_database->has_value());
    QVERIFY(*searchindex::isWhole(db()));
    QVERIFY(word.isEmpty() || found(word).size() == 1);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
