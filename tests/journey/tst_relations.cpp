// What people set about posts and each other, on a real server: reposts, edits, bookmarks, mutes, blocks.

#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

class TestRelations final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRepostReachesWhoFollowsTheReposter();
    void anEditArrivesAndAnOlderOneIsKept();
    void aBookmarkIsSeenByItsOwnerAlone();
    void aMuteHidesAtOnceAndStays();
    void aBlockHidesEachFromTheOther();

private:
    static void sync(const Cli &cli);
    static QString id(const CliResult &result) { return result.first().value(u"target"_s).toString(); }
    /// The post as the person's feed shows it; empty when it does not.
    static QJsonObject shown(const Cli &cli, const QString &id);

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_ada;
    std::unique_ptr<Cli> m_ben;
    std::unique_ptr<Cli> m_cleo;
};

void TestRelations::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    const auto join = [this](const QString &name) {
        auto cli = std::make_unique<Cli>(m_folder.filePath(name), m_server->url(), m_server->key());
        const CliResult result = cli->run({u"signup"_s, name + u"@postr.example"_s, name}, u"correct horse battery"_s);
        return result.exitCode == 0 ? std::move(cli) : nullptr;
    };
    m_ada = join(u"ada"_s);
    m_ben = join(u"ben"_s);
    m_cleo = join(u"cleo"_s);
    QVERIFY(m_ada && m_ben && m_cleo);
    // Cleo follows Ben, and Ben follows Ada.
    QCOMPARE(m_cleo->run({u"follow"_s, u"ben"_s}).exitCode, 0);
    QCOMPARE(m_ben->run({u"follow"_s, u"ada"_s}).exitCode, 0);
    sync(*m_cleo);
    sync(*m_ben);
}

void TestRelations::sync(const Cli &cli)
{
    const CliResult result = cli.run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(result.first().value(u"waiting"_s).toInt(), 0);
}

QJsonObject TestRelations::shown(const Cli &cli, const QString &id)
{
    const CliResult feed = cli.run({u"feed"_s});
    for (const QJsonObject &post : feed.lines) {
        if (post.value(u"id"_s).toString() == id) {
            return post;
        }
    }
    return {};
}

void TestRelations::aRepostReachesWhoFollowsTheReposter()
{
    const QString post = id(m_ada->run({u"post"_s, u"Only Ben follows me"_s}));
    sync(*m_ada);
    sync(*m_ben);
    sync(*m_cleo);
    QVERIFY(shown(*m_cleo, post).isEmpty());
    QCOMPARE(m_ben->run({u"repost"_s, post}).exitCode, 0);
    QVERIFY(shown(*m_ben, post).value(u"reposted"_s).toBool());  // at once
    sync(*m_ben);
    sync(*m_cleo);
    const QJsonObject seen = shown(*m_cleo, post);
    QCOMPARE(seen.value(u"reposters"_s).toArray(), QJsonArray{u"ben"_s});
    QCOMPARE(seen.value(u"repost_count"_s).toInt(), 1);
    QCOMPARE(seen.value(u"author"_s).toObject().value(u"handle"_s).toString(), u"ada"_s);

    QCOMPARE(m_ben->run({u"unrepost"_s, post}).exitCode, 0);
    sync(*m_ben);
    sync(*m_cleo);
    QVERIFY(shown(*m_cleo, post).isEmpty());
    QVERIFY(!shown(*m_ben, post).isEmpty());
}

void TestRelations::anEditArrivesAndAnOlderOneIsKept()
{
    const QString post = id(m_ada->run({u"post"_s, u"Nine o'clock"_s}));
    sync(*m_ada);
    sync(*m_ben);
    QCOMPARE(m_ada->run({u"edit"_s, post, u"Half past nine"_s}).exitCode, 0);
    QCOMPARE(shown(*m_ada, post).value(u"text"_s).toString(), u"Half past nine"_s);
    QCOMPARE(m_ada->run({u"edit"_s, post, u"Ten"_s}).exitCode, 0);  // two before the first has left are one
    QCOMPARE(m_ada->run({u"outbox"_s}).lines.size(), 2);
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
    sync(*m_ben);
    const QJsonObject seen = shown(*m_ben, post);
    QCOMPARE(seen.value(u"text"_s).toString(), u"Ten"_s);
    QVERIFY(seen.value(u"edited"_s).toBool());
    const CliResult others = m_ben->run({u"edit"_s, post, u"Never"_s});
    QCOMPARE(others.exitCode, 1);
    QVERIFY2(others.errorText.contains(u"own posts"), qPrintable(others.errorText));

    // The same account on another computer, which edits first.
    Cli elsewhere(m_folder.filePath(u"elsewhere"_s), m_server->url(), m_server->key());
    QCOMPARE(elsewhere.run({u"signin"_s, u"ada@postr.example"_s}, u"correct horse battery"_s).exitCode, 0);
    sync(elsewhere);
    QCOMPARE(elsewhere.run({u"edit"_s, post, u"Eleven"_s}).exitCode, 0);
    sync(elsewhere);
    QCOMPARE(m_ada->run({u"edit"_s, post, u"Twelve"_s}).exitCode, 0);
    sync(*m_ada);
    const CliResult parked = m_ada->run({u"outbox"_s});
    QCOMPARE(parked.lines.size(), 1);
    QCOMPARE(parked.first().value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(parked.first().value(u"text"_s).toString(), u"Twelve"_s);
    QCOMPARE(shown(*m_ada, post).value(u"text"_s).toString(), u"Eleven"_s);
    QCOMPARE(m_ada->run({u"outbox"_s, u"retry"_s, parked.first().value(u"mid"_s).toString()}).exitCode, 0);
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
    sync(*m_ben);
    QCOMPARE(shown(*m_ben, post).value(u"text"_s).toString(), u"Twelve"_s);
}

void TestRelations::aBookmarkIsSeenByItsOwnerAlone()
{
    const QString post = id(m_ada->run({u"post"_s, u"Worth remembering"_s}));
    sync(*m_ada);
    sync(*m_ben);
    QCOMPARE(m_ben->run({u"bookmark"_s, post}).exitCode, 0);
    sync(*m_ben);
    QVERIFY(shown(*m_ben, post).value(u"bookmarked"_s).toBool());
    sync(*m_ada);
    QVERIFY(!shown(*m_ada, post).value(u"bookmarked"_s).toBool());
}

void TestRelations::aMuteHidesAtOnceAndStays()
{
    const QString post = id(m_ada->run({u"post"_s, u"Ben will not see this for long"_s}));
    sync(*m_ada);
    sync(*m_ben);
    QVERIFY(!shown(*m_ben, post).isEmpty());
    QCOMPARE(m_ben->run({u"mute"_s, u"ada"_s}).exitCode, 0);
    QVERIFY(shown(*m_ben, post).isEmpty());
    sync(*m_ben);
    QVERIFY(shown(*m_ben, post).isEmpty());
    QCOMPARE(m_ben->run({u"unmute"_s, u"ada"_s}).exitCode, 0);
    sync(*m_ben);
    QVERIFY(!shown(*m_ben, post).isEmpty());
    const CliResult unknown = m_ben->run({u"mute"_s, u"nobody_here"_s});
    QCOMPARE(unknown.exitCode, 1);
}

void TestRelations::aBlockHidesEachFromTheOther()
{
    const QString post = id(m_ada->run({u"post"_s, u"Before the block"_s}));
    sync(*m_ada);
    sync(*m_ben);
    QVERIFY(!shown(*m_ben, post).isEmpty());
    QCOMPARE(m_ada->run({u"block"_s, u"ben"_s}).exitCode, 0);
    sync(*m_ada);
    sync(*m_ben);
    QVERIFY(shown(*m_ben, post).isEmpty());
    QCOMPARE(m_ben->run({u"follow"_s, u"ada"_s}).exitCode, 0);
    sync(*m_ben);
    const CliResult refused = m_ben->run({u"outbox"_s});
    QCOMPARE(refused.first().value(u"state"_s).toString(), u"failed"_s);
    QVERIFY(refused.first().value(u"reason"_s).toString().contains(u"blocked"_s));
    QCOMPARE(m_ada->run({u"unblock"_s, u"ben"_s}).exitCode, 0);
    sync(*m_ada);
    QCOMPARE(m_ben->run({u"follow"_s, u"ada"_s}).exitCode, 0);  // retires the parked one
    sync(*m_ben);
    QVERIFY(m_ben->run({u"outbox"_s}).lines.isEmpty());
    QVERIFY(!shown(*m_ben, post).isEmpty());
}

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
