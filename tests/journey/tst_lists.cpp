// Lists beside the home list, on a real server: profiles, conversations, bookmarks, what one was told, searching, and the outbox of
// somebody whose post was refused.

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

class TestLists final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aProfileIsFetchedByItsHandle();
    void aConversationIsFetchedAndAnsweredOffline();
    void bookmarksAreAListOfTheirOwn();
    void whatOneIsToldIsGroupedAndPaged();
    void searchingFindsWhatWasFetched();
    void olderPagesComeOnDemand();
    void aRefusedPostIsReworded();
    void nonsenseIsExplained();

private:
    static void sync(const Cli &cli);
    static QString id(const CliResult &result) { return result.first().value(u"target"_s).toString(); }
    static QStringList texts(const CliResult &result)
    {
        QStringList texts;
        for (const QJsonObject &line : result.lines) {
            texts.append(line.value(u"text"_s).toString());
        }
        return texts;
    }
    static QStringList feed(const Cli &cli, const QString &list)
    {
        return texts(cli.run({u"feed"_s, u"--list"_s, list, u"--limit"_s, u"200"_s}));
    }
    [[nodiscard]] std::unique_ptr<Cli> join(const QString &name)
    {
        auto cli = std::make_unique<Cli>(m_folder.filePath(name), m_server->url(), m_server->key());
        const CliResult result = cli->run({u"signup"_s, name + u"@postr.example"_s, name}, u"correct horse battery"_s);
        return result.exitCode == 0 ? std::move(cli) : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_ada;
    std::unique_ptr<Cli> m_ben;
    QString m_first;  ///< by Ada
};

void TestLists::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_ada = join(u"ada"_s);
    m_ben = join(u"ben"_s);
    QVERIFY(m_ada && m_ben);
    m_first = id(m_ada->run({u"post"_s, u"The heron is back at the weir"_s}));
    QCOMPARE(m_ada->run({u"post"_s, u"It caught nothing"_s, u"--reply-to"_s, m_first}).exitCode, 0);
    sync(*m_ada);
}

void TestLists::sync(const Cli &cli)
{
    const CliResult result = cli.run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
}

void TestLists::aProfileIsFetchedByItsHandle()
{
    const Cli &ben = *m_ben;
    sync(ben);
    QCOMPARE(ben.run({u"feed"_s, u"--list"_s, u"profile:nobody_yet"_s}).exitCode, 1);
    const CliResult fetched = ben.run({u"fetch"_s, u"profile"_s, u"@ada"_s});
    QVERIFY2(fetched.exitCode == 0, qPrintable(fetched.errorText));
    QVERIFY(!fetched.first().value(u"more"_s).toBool());
    QCOMPARE(feed(ben, u"profile:ada"_s), QStringList{u"The heron is back at the weir"_s});
    QCOMPARE(ben.run({u"fetch"_s, u"feed"_s, u"--list"_s, u"replies:ada"_s}).exitCode, 0);
    QCOMPARE(feed(ben, u"replies:ada"_s), QStringList{u"It caught nothing"_s});
}

void TestLists::aConversationIsFetchedAndAnsweredOffline()
{
    const Cli &ben = *m_ben;
    const CliResult fetched = ben.run({u"fetch"_s, u"thread"_s, m_first});
    QVERIFY2(fetched.exitCode == 0, qPrintable(fetched.errorText));
    QCOMPARE(ben.run({u"post"_s, u"Give it time"_s, u"--reply-to"_s, m_first}).exitCode, 0);
    const CliResult thread = ben.run({u"thread"_s, m_first});
    QCOMPARE(texts(thread),
             (QStringList{u"The heron is back at the weir"_s, u"It caught nothing"_s, u"Give it time"_s}));
    QCOMPARE(thread.lines.at(1).value(u"level"_s).toInt(), 1);
    QCOMPARE(thread.lines.at(2).value(u"state"_s).toString(), u"waiting"_s);
    sync(ben);
    QCOMPARE(ben.run({u"thread"_s, m_first}).lines.at(2).value(u"state"_s).toString(), u"synced"_s);
}

void TestLists::bookmarksAreAListOfTheirOwn()
{
    const Cli &ben = *m_ben;
    QCOMPARE(ben.run({u"bookmark"_s, m_first}).exitCode, 0);
    QCOMPARE(feed(ben, u"bookmarks"_s), QStringList{u"The heron is back at the weir"_s});  // at once
    sync(ben);
    QCOMPARE(ben.run({u"fetch"_s, u"feed"_s, u"--list"_s, u"bookmarks"_s}).exitCode, 0);
    QCOMPARE(feed(ben, u"bookmarks"_s).size(), 1);
    Cli elsewhere(m_folder.filePath(u"elsewhere"_s), m_server->url(), m_server->key());
    QCOMPARE(elsewhere.run({u"signin"_s, u"ben@postr.example"_s}, u"correct horse battery"_s).exitCode, 0);
    sync(elsewhere);
    QCOMPARE(elsewhere.run({u"fetch"_s, u"feed"_s, u"--list"_s, u"bookmarks"_s}).exitCode, 0);
    QCOMPARE(feed(elsewhere, u"bookmarks"_s).size(), 1);
    QCOMPARE(elsewhere.run({u"unbookmark"_s, m_first}).exitCode, 0);
    sync(elsewhere);
    sync(ben);
    QVERIFY(feed(ben, u"bookmarks"_s).isEmpty());
}

void TestLists::whatOneIsToldIsGroupedAndPaged()
{
    QCOMPARE(m_ben->run({u"like"_s, m_first}).exitCode, 0);
    sync(*m_ben);
    const auto cleo = join(u"cleo"_s);
    QVERIFY(cleo);
    sync(*cleo);
    QCOMPARE(cleo->run({u"fetch"_s, u"profile"_s, u"ada"_s}).exitCode, 0);
    QCOMPARE(cleo->run({u"like"_s, m_first}).exitCode, 0);
    QCOMPARE(cleo->run({u"follow"_s, u"ada"_s}).exitCode, 0);
    sync(*cleo);
    sync(*m_ada);
    const auto told = [](const Cli &cli) {
        QStringList lines;
        for (const QJsonObject &line : cli.run({u"feed"_s, u"--list"_s, u"notifications"_s}).lines) {
            lines.append(u"%1 %2"_s.arg(line.value(u"kind"_s).toString()).arg(line.value(u"count"_s).toInt()));
        }
        return lines;
    };
    const QStringList expected{u"follow 1"_s, u"like 2"_s, u"reply 1"_s};
    QCOMPARE(told(*m_ada), expected);
    // A computer that was not there when it happened learns of it too.
    Cli later(m_folder.filePath(u"later"_s), m_server->url(), m_server->key());
    QCOMPARE(later.run({u"signin"_s, u"ada@postr.example"_s}, u"correct horse battery"_s).exitCode, 0);
    sync(later);
    QCOMPARE(told(later), expected);
}

void TestLists::searchingFindsWhatWasFetched()
{
    const auto dora = join(u"dora"_s);
    QVERIFY(dora);
    QCOMPARE(dora->run({u"search"_s, u"weir"_s}).lines.size(), 0);
    QCOMPARE(dora->run({u"fetch"_s, u"search"_s, u"heron"_s}).exitCode, 0);
    QCOMPARE(texts(dora->run({u"search"_s, u"hero"_s})), QStringList{u"The heron is back at the weir"_s});
    QCOMPARE(texts(dora->run({u"search"_s, u"from:ada weir"_s})).size(), 1);
    QVERIFY(dora->run({u"search"_s, u"cle"_s}).lines.isEmpty());
    QCOMPARE(dora->run({u"fetch"_s, u"search"_s, u"cleo"_s}).exitCode, 0);
    QCOMPARE(dora->run({u"search"_s, u"cle"_s}).first().value(u"person"_s).toObject().value(u"handle"_s).toString(),
             u"cleo"_s);
}

void TestLists::olderPagesComeOnDemand()
{
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(m_ada->run({u"post"_s, u"Number %1"_s.arg(i)}).exitCode, 0);
    }
    sync(*m_ada);
    const auto eva = join(u"eva"_s);
    QVERIFY(eva);
    CliResult page = eva->run({u"fetch"_s, u"profile"_s, u"ada"_s});
    QVERIFY(page.first().value(u"more"_s).toBool());
    QCOMPARE(feed(*eva, u"profile:ada"_s).size(), 50);
    page = eva->run({u"fetch"_s, u"feed"_s, u"--list"_s, u"profile:ada"_s});
    QVERIFY(!page.first().value(u"more"_s).toBool());
    QCOMPARE(feed(*eva, u"profile:ada"_s).size(), 61);
}

void TestLists::aRefusedPostIsReworded()
{
    QCOMPARE(m_ben->run({u"post"_s, u"Waits and is reworded"_s}).exitCode, 0);
    const QString waiting = m_ben->run({u"outbox"_s}).first().value(u"mid"_s).toString();
    QCOMPARE(m_ben->run({u"outbox"_s, u"edit"_s, waiting, u"Reworded before it left"_s}).exitCode, 0);
    QCOMPARE(feed(*m_ben, u"home"_s).constFirst(), u"Reworded before it left"_s);
    sync(*m_ben);
    QCOMPARE(m_ada->run({u"block"_s, u"ben"_s}).exitCode, 0);
    sync(*m_ada);
    QCOMPARE(m_ben->run({u"post"_s, u"To Ada"_s, u"--reply-to"_s, m_first}).exitCode, 0);
    QCOMPARE(m_ben->run({u"sync"_s}).first().value(u"parked"_s).toInt(), 1);
    QCOMPARE(m_ada->run({u"unblock"_s, u"ben"_s}).exitCode, 0);
    sync(*m_ada);
    const QString refused = m_ben->run({u"outbox"_s}).first().value(u"mid"_s).toString();
    const CliResult again = m_ben->run({u"outbox"_s, u"edit"_s, refused, u"To Ada, once more"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.first().value(u"mid"_s).toString() != refused);
    sync(*m_ben);
    QVERIFY(m_ben->run({u"outbox"_s}).lines.isEmpty());
    sync(*m_ada);
    const QStringList seen = texts(m_ada->run({u"thread"_s, m_first}));
    QVERIFY2(seen.contains(u"To Ada, once more"_s), qPrintable(seen.join(u'\n')));
}

void TestLists::nonsenseIsExplained()
{
    QCOMPARE(m_ben->run({u"thread"_s, u"no id"_s}).exitCode, 1);
    QCOMPARE(m_ben->run({u"fetch"_s, u"thread"_s, u"no id"_s}).exitCode, 2);
    QCOMPARE(m_ben->run({u"fetch"_s, u"weather"_s}).exitCode, 2);
    QCOMPARE(m_ben->run({u"feed"_s, u"--list"_s, u"weather"_s}).exitCode, 2);
    QCOMPARE(m_ben->run({u"outbox"_s, u"edit"_s, u"no mid"_s, u"text"_s}).exitCode, 1);
    const CliResult unknown = m_ben->run({u"fetch"_s, u"profile"_s, u"nobody_at_all"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(!unknown.errorText.isEmpty(), "says that there is nobody");
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
