// What somebody looks at is kept true, also where the change feed tells nothing of it.

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>

#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

class TestOnScreen final : public QObject {
    Q_OBJECT

private slots:
    void aStrangersPostIsCheckedEveryMinute();
    void onlyWhatIsOldIsAskedFor();
    void nothingIsAskedWhileNobodyLooks();
    void aCheckThatFailsIsNotRepeatedByScrolling();
    void theRestIsSweptAsEver();

private:
    /// Bob, whom nobody follows here, wrote 1, 2 and 3, and they are on this computer.
    static void lookOnce(EngineBench &bench);
    /// Time passes, and whatever is asked is answered.
    static void watch(EngineBench &bench, int seconds);
    static void edit(EngineBench &bench, int post, const QString &text);
    /// The posts that were asked about since forget().
    static QStringList asked(const EngineBench &bench);
    static QString textOf(EngineBench &bench, int post)
    {
        return bench.table(u"SELECT text FROM posts WHERE id = '%1'"_s.arg(numbered(post))).value(0);
    }
};

void TestOnScreen::lookOnce(EngineBench &bench)
{
    for (int post = 1; post <= 3; ++post) {
        othersPost(bench, kBob, post);
    }
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), false});
    QVERIFY(bench.sync());
    QCOMPARE(bench.table(u"SELECT id FROM posts"_s).size(), 3);
    bench.forget();
}

void TestOnScreen::watch(EngineBench &bench, int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        bench.pass(Milliseconds(1000));
        QVERIFY(bench.sync());
    }
}

void TestOnScreen::edit(EngineBench &bench, int post, const QString &text)
{
    bench.server.act(kBob, u"edit_post"_s, {{u"id"_s, numbered(post)}, {u"base_rev"_s, 0}, {u"text"_s, text}});
    let(bench);
}

QStringList TestOnScreen::asked(const EngineBench &bench)
{
    QStringList ids;
    for (const HttpRequest &request : bench.sent(u"refresh_posts"_s)) {
        const QJsonArray asked = QJsonDocument::fromJson(request.body).object().value(u"ids"_s).toArray();
        for (const QJsonValue &id : asked) {
            ids.append(id.toString());
        }
    }
    return ids;
}

void TestOnScreen::aStrangersPostIsCheckedEveryMinute()
{
    EngineBench bench;
    lookOnce(bench);
    edit(bench, 2, u"said otherwise"_s);
    watch(bench, 50);
    bench.driver->setOnScreen({PostId(numbered(2))});
    watch(bench, 5);
    QVERIFY(asked(bench).isEmpty());  // it was told just now
    QCOMPARE(textOf(bench, 2), u"number 2"_s);
    watch(bench, 10);
    QCOMPARE(textOf(bench, 2), u"said otherwise"_s);
    watch(bench, 4 * 60);
    QCOMPARE(asked(bench), QStringList(5, numbered(2)));
}

void TestOnScreen::onlyWhatIsOldIsAskedFor()
{
    EngineBench bench;
    lookOnce(bench);
    bench.driver->setOnScreen({PostId(numbered(1))});
    watch(bench, 70);
    QCOMPARE(asked(bench), QStringList{numbered(1)});
    bench.forget();
    bench.driver->setOnScreen({PostId(numbered(1)), PostId(numbered(3)), PostId(numbered(9))});
    QVERIFY(bench.sync());
    QCOMPARE(asked(bench), QStringList{numbered(3)});  // at once; nothing is known of 9
    QCOMPARE(bench.asked(u"feed_pull"_s), 1);
}

void TestOnScreen::nothingIsAskedWhileNobodyLooks()
{
    EngineBench bench;
    lookOnce(bench);
    bench.driver->setOnScreen({PostId(numbered(1))});
    bench.driver->setWatched(false);
    watch(bench, 5 * 60);
    QVERIFY(asked(bench).isEmpty());
    edit(bench, 1, u"said otherwise"_s);
    bench.driver->setWatched(true);  // and sees it at once
    QVERIFY(bench.sync());
    QCOMPARE(textOf(bench, 1), u"said otherwise"_s);
    bench.forget();
    bench.driver->setOnScreen({});
    watch(bench, 3 * 60);
    QVERIFY(asked(bench).isEmpty());
}

void TestOnScreen::aCheckThatFailsIsNotRepeatedByScrolling()
{
    EngineBench bench;
    lookOnce(bench);
    watch(bench, 61);
    bench.script = [](const QString &function, const QJsonObject &) {
        const QJsonObject no{{u"code"_s, u"57014"_s}, {u"message"_s, u"no"_s}};
        return function == u"refresh_posts" ? std::optional(answered(500, no)) : std::nullopt;
    };
    bench.forget();
    for (int times = 0; times < 100; ++times) {
        bench.driver->setOnScreen({PostId(numbered(1 + times % 3))});
        QVERIFY(bench.sync());
    }
    QCOMPARE(bench.asked(u"refresh_posts"_s), 1);
    QCOMPARE(bench.asked(u"feed_pull"_s), 1);
    bench.script = {};
    watch(bench, 120);
    QVERIFY(bench.asked(u"refresh_posts"_s) > 1);
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
}

void TestOnScreen::theRestIsSweptAsEver()
{
    EngineBench bench;
    lookOnce(bench);
    edit(bench, 3, u"said otherwise"_s);
    bench.driver->setOnScreen({PostId(numbered(1))});
    watch(bench, 9 * 60);
    QCOMPARE(textOf(bench, 3), u"number 3"_s);
    watch(bench, 7 * 60);
    QCOMPARE(textOf(bench, 3), u"said otherwise"_s);
}

QTEST_GUILESS_MAIN(TestOnScreen)
#include "tst_onscreen.moc"
