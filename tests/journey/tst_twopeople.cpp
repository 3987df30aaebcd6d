// Two people post and read, on and off line, against a real server; programs are killed at the worst moments.

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <csignal>

#include "core/base/ids.h"
#include "core/base/random.h"
#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

QList<QJsonObject> withText(const CliResult &feed, const QString &text)
{
    QList<QJsonObject> found;
    std::copy_if(feed.lines.cbegin(), feed.lines.cend(), std::back_inserter(found),
                 [&](const QJsonObject &post) { return post.value(u"text"_s).toString() == text; });
    return found;
}

QJsonObject fault(const QString &match, const QString &action, int delayMs = 0)
{
    return {{u"match"_s, match}, {u"action"_s, action}, {u"times"_s, 1}, {u"delay"_s, delayMs}};
}

void killHard(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
}

}  // namespace

class TestTwoPeople final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void secondPersonSeesThePost();
    void offlineWorkArrivesOnceAfterAKill();
    void killedBetweenIntentAndCommit();
    void killedBetweenCommitAndAcknowledgement();
    void aLostAnswerIsNoSecondPost();
    void unlikeAndDeleteReachTheOther();
    void aLinkIsShownWithWhatTheServerKnowsOfIt();
    void signOutAsksAboutUnsentWork();
    void aWatcherHearsANewPostAndLendsItsSession();

private:
    void sync(const Cli &cli);

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_ada;
    std::unique_ptr<Cli> m_ben;
};

void TestTwoPeople::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_ada = std::make_unique<Cli>(m_folder.filePath(u"ada"_s), m_server->url(), m_server->key());
    m_ben = std::make_unique<Cli>(m_folder.filePath(u"ben"_s), m_server->url(), m_server->key());
    CliResult result = m_ada->run({u"signup"_s, u"ada@postr.example"_s, u"ada"_s}, u"correct horse battery"_s);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(result.first().value(u"handle"_s).toString(), u"ada"_s);
    result = m_ben->run({u"signup"_s, u"ben@postr.example"_s, u"ben"_s}, u"correct horse battery"_s);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
}

void TestTwoPeople::sync(const Cli &cli)
{
    const CliResult result = cli.run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(result.first().value(u"waiting"_s).toInt(), 0);
}

void TestTwoPeople::secondPersonSeesThePost()
{
    const CliResult written = m_ada->run({u"post"_s, u"The ferry leaves at nine"_s});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.first().value(u"state"_s).toString(), u"pending"_s);
    const QString id = written.first().value(u"target"_s).toString();
    QCOMPARE(withText(m_ada->run({u"feed"_s}), u"The ferry leaves at nine"_s).value(0).value(u"state"_s).toString(),
             u"waiting"_s);
    sync(*m_ada);
    QCOMPARE(withText(m_ada->run({u"feed"_s}), u"The ferry leaves at nine"_s).value(0).value(u"state"_s).toString(),
             u"synced"_s);

    QCOMPARE(m_ben->run({u"follow"_s, u"@ada"_s}).exitCode, 0);
    sync(*m_ben);
    const QList<QJsonObject> seen = withText(m_ben->run({u"feed"_s}), u"The ferry leaves at nine"_s);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().value(u"id"_s).toString(), id);
    QCOMPARE(seen.first().value(u"author"_s).toObject().value(u"handle"_s).toString(), u"ada"_s);
    QCOMPARE(m_ben->run({u"like"_s, id}).exitCode, 0);
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"The ferry leaves at nine"_s).value(0).value(u"like_count"_s).toInt(),
             1);
}

void TestTwoPeople::offlineWorkArrivesOnceAfterAKill()
{
    sync(*m_ben);
    const QString liked = m_ben->run({u"feed"_s}).first().value(u"id"_s).toString();
    QCOMPARE(m_ben->run({u"unlike"_s, liked}).exitCode, 0);
    sync(*m_ben);
    m_server->stop();

    // Everything that was seen is there, and work goes on.
    QVERIFY(!m_ben->run({u"feed"_s}).lines.isEmpty());
    QCOMPARE(m_ben->run({u"post"_s, u"Written on the train"_s}).exitCode, 0);
    QCOMPARE(m_ben->run({u"like"_s, liked}).exitCode, 0);
    CliResult feed = m_ben->run({u"feed"_s});
    QCOMPARE(withText(feed, u"Written on the train"_s).value(0).value(u"state"_s).toString(), u"waiting"_s);
    const auto isLiked = std::any_of(feed.lines.cbegin(), feed.lines.cend(), [&](const QJsonObject &post) {
        return post.value(u"id"_s).toString() == liked && post.value(u"liked"_s).toBool();
    });
    QVERIFY(isLiked);

    // A program that tries to send meanwhile is killed; a command says that one is offline.
    const CliResult offline = m_ben->run({u"sync"_s});
    QCOMPARE(offline.exitCode, 3);
    QVERIFY(!offline.errorText.isEmpty());
    const auto watcher = m_ben->start({u"watch"_s});
    QVERIFY(watcher->waitForReadyRead(60'000));
    killHard(*watcher);

    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    sync(*m_ben);
    QCOMPARE(m_ada->run({u"follow"_s, u"ben"_s}).exitCode, 0);
    sync(*m_ada);
    feed = m_ada->run({u"feed"_s});
    QCOMPARE(withText(feed, u"Written on the train"_s).size(), 1);
    QCOMPARE(withText(feed, u"The ferry leaves at nine"_s).value(0).value(u"like_count"_s).toInt(), 1);
    QVERIFY(m_ben->run({u"outbox"_s}).lines.isEmpty());
}

void TestTwoPeople::killedBetweenIntentAndCommit()
{
    QCOMPARE(m_ada->run({u"post"_s, u"Killed before the commit"_s}).exitCode, 0);
    m_server->setFaults({fault(u"apply_intent"_s, u"hang"_s)});
    const int before = m_server->requestsTo(u"apply_intent"_s);
    const auto engine = m_ada->start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestsTo(u"apply_intent"_s) > before, 60'000);
    killHard(*engine);
    m_server->clearFaults();
    QCOMPARE(withText(m_ada->run({u"feed"_s}), u"Killed before the commit"_s).value(0).value(u"state"_s).toString(),
             u"sending"_s);
    sync(*m_ada);
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Killed before the commit"_s).size(), 1);
}

void TestTwoPeople::killedBetweenCommitAndAcknowledgement()
{
    // The answer is lost after the commit, and the second attempt hangs: the kill falls between the two.
    QCOMPARE(m_ada->run({u"post"_s, u"Killed after the commit"_s}).exitCode, 0);
    m_server->setFaults({fault(u"apply_intent"_s, u"drop-after"_s), fault(u"apply_intent"_s, u"hang"_s)});
    const int before = m_server->requestsTo(u"apply_intent"_s);
    const auto engine = m_ada->start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestsTo(u"apply_intent"_s) > before + 1, 60'000);
    killHard(*engine);
    m_server->clearFaults();
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Killed after the commit"_s).size(), 1);  // it was committed
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Killed after the commit"_s).size(), 1);
}

void TestTwoPeople::aLostAnswerIsNoSecondPost()
{
    SystemRandom random;
    const QString id = makeUuid7(QDateTime::currentMSecsSinceEpoch(), random);
    QCOMPARE(m_ada->run({u"post"_s, u"Once only"_s, u"--id"_s, id}).exitCode, 0);
    // The same command again is the same post; another text under its id is refused.
    QCOMPARE(m_ada->run({u"post"_s, u"Once only"_s, u"--id"_s, id}).exitCode, 0);
    QCOMPARE(m_ada->run({u"post"_s, u"Something else"_s, u"--id"_s, id}).exitCode, 1);
    m_server->setFaults({fault(u"apply_intent"_s, u"drop-after"_s), fault(u"apply_intent"_s, u"duplicate"_s)});
    sync(*m_ada);
    m_server->clearFaults();
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Once only"_s).size(), 1);
}

void TestTwoPeople::unlikeAndDeleteReachTheOther()
{
    const QString id = withText(m_ada->run({u"feed"_s}), u"Once only"_s).value(0).value(u"id"_s).toString();
    QCOMPARE(m_ben->run({u"like"_s, id}).exitCode, 0);
    sync(*m_ben);
    QCOMPARE(m_ben->run({u"unlike"_s, id}).exitCode, 0);
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Once only"_s).value(0).value(u"like_count"_s).toInt(), 0);
    QCOMPARE(m_ben->run({u"delete"_s, id}).exitCode, 1);  // somebody else's
    QCOMPARE(m_ada->run({u"delete"_s, id}).exitCode, 0);
    QVERIFY(withText(m_ada->run({u"feed"_s}), u"Once only"_s).isEmpty());  // at once
    sync(*m_ada);
    sync(*m_ben);
    QVERIFY(withText(m_ben->run({u"feed"_s}), u"Once only"_s).isEmpty());
    QCOMPARE(m_ben->run({u"unfollow"_s, u"ada"_s}).exitCode, 0);
    QVERIFY(withText(m_ben->run({u"feed"_s}), u"The ferry leaves at nine"_s).isEmpty());
    QCOMPARE(m_ben->run({u"follow"_s, u"ada"_s}).exitCode, 0);
    sync(*m_ben);
    QVERIFY(!withText(m_ben->run({u"feed"_s}), u"The ferry leaves at nine"_s).isEmpty());
}

/// Only the server's word is shown: the page itself, which stands at the server's own address here, is asked by nobody.
void TestTwoPeople::aLinkIsShownWithWhatTheServerKnowsOfIt()
{
    const QString link = m_server->url() + u"/the-linked-page"_s;
    const QString text = u"Read this: "_s + link;
    QCOMPARE(m_ada->run({u"post"_s, text}).exitCode, 0);
    sync(*m_ada);
    sync(*m_ben);
    const auto cardOf = [&](const Cli &cli) { return withText(cli.run({u"feed"_s}), text).value(0).value(u"card"_s); };
    QVERIFY(cardOf(*m_ben).isNull());
    QVERIFY(m_server->sql(u"SELECT put_link_card('%1', 'A page', 'About it')"_s.arg(link)));
    const QJsonObject card{
        {u"url"_s, link}, {u"title"_s, u"A page"_s}, {u"description"_s, u"About it"_s}, {u"site"_s, QJsonValue::Null}};
    for (const Cli *cli : {m_ada.get(), m_ben.get()}) {
        sync(*cli);
        QCOMPARE(cardOf(*cli).toObject(), card);
    }
    QVERIFY(m_server->sql(u"SELECT put_link_card('%1', NULL)"_s.arg(link)));
    sync(*m_ben);
    QVERIFY(cardOf(*m_ben).isNull());
    QCOMPARE(m_server->requestsTo(u"the-linked-page"_s), 0);
}

void TestTwoPeople::signOutAsksAboutUnsentWork()
{
    QCOMPARE(m_ben->run({u"post"_s, u"Not sent yet"_s}).exitCode, 0);
    QCOMPARE(m_ben->run({u"signout"_s}).exitCode, 4);
    CliResult result = m_ben->run({u"signout"_s, u"--unsent=keep"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(m_ben->run({u"whoami"_s}).exitCode, 1);
    result = m_ben->run({u"signin"_s, u"ben@postr.example"_s}, u"correct horse battery"_s);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Not sent yet"_s).size(), 1);  // kept, and perhaps on its way already

    result = m_ben->run({u"signout"_s, u"--unsent=send"_s, u"--remove-data"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY(QDir(m_ben->profileFolder() + u"/accounts"_s).entryList({u"*.db"_s}, QDir::Files).isEmpty());
    QDirIterator databases(m_ben->profileFolder(), {u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(!databases.hasNext(), "the account's data was to be removed");
    result = m_ben->run({u"signin"_s, u"ben@postr.example"_s}, u"correct horse battery"_s);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    sync(*m_ben);
    QCOMPARE(withText(m_ben->run({u"feed"_s}), u"Not sent yet"_s).size(),
             1);  // it had been sent, and the server gives it back
}

void TestTwoPeople::aWatcherHearsANewPostAndLendsItsSession()
{
    const auto watcher = m_ben->start({u"watch"_s});
    QVERIFY(watcher->waitForReadyRead(60'000));
    // A command on a profile in use goes through the process that uses it.
    const CliResult who = m_ben->run({u"whoami"_s});
    QCOMPARE(who.exitCode, 0);
    QCOMPARE(who.first().value(u"handle"_s).toString(), u"ben"_s);

    QCOMPARE(m_ada->run({u"post"_s, u"Can you hear me?"_s}).exitCode, 0);
    sync(*m_ada);
    QByteArray heard;
    QTRY_VERIFY_WITH_TIMEOUT((heard += watcher->readAllStandardOutput()).contains("Can you hear me?"), 60'000);
    watcher->terminate();
    QVERIFY(watcher->waitForFinished(60'000));
    QCOMPARE(watcher->exitCode(), 0);
    QCOMPARE(m_ben->run({u"doctor"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestTwoPeople)
#include "tst_twopeople.moc"
