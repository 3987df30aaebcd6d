// What fails by itself stops nothing else: intents, sweeps, and rows that cannot be read.

#include <QtTest>

#include "core/db/enginestate.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

class TestOwnTrouble final : public QObject {
    Q_OBJECT

private slots:
    void whatSomethingElseAnswersStopsNothingElse();
    void aSweepThatFailsStopsNothing();
    void aSweepThatIsNotWantedAnyMoreWakesNobody();
    void aPageThatNobodyWaitsForKeepsNothingAway();
    void aLookAtTheTopThatFailsKeepsNothingAway();
    void aWishThatFailsStopsNothing();
    void aPageThatTheServerDoesNotKnowStopsNothing();
    void aPageThatDoesNotComeThroughIsAskedForInPieces();
    void whatEndsWhileTheHomeListIsReadIsReadAgain();
    void aRowThatSaysNothingIsNobodys();
    void anotherVersionTriesQuarantineAgain();
};

/// A firewall that minds one text, say: the others go, and this one ends in the outbox with a reason.
void TestOwnTrouble::whatSomethingElseAnswersStopsNothingElse()
{
    EngineBench bench;
    othersPost(bench, kAnn, 1);
    QVERIFY(bench.sync());
    const OutboxRow minded = bench.writePost(u"a text that somebody minds"_s);
    bench.pass(Milliseconds(1));
    bench.write(Intent::setFollow(UserId(kAnn), true));
    bench.script = [](const QString &function, const QJsonObject &args) {
        const bool isMinded = function == u"apply_intent" && args.value(u"kind"_s).toString() == u"put_post";
        return isMinded ? std::optional(answered(403, QByteArray("<html>Forbidden</html>"))) : std::nullopt;
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.rows().size(), 1);
    QCOMPARE(bench.rows().constFirst().mid, minded.mid);
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    for (int minutes = 0; minutes < 120; minutes += 5) {
        bench.pass(Milliseconds(5 * 60'000));
        QVERIFY(bench.refresh());
    }
    QCOMPARE(bench.row(minded.mid)->status, OutboxStatus::Failed);
    QCOMPARE(bench.row(minded.mid)->errorCode, u"server_error"_s);
    QVERIFY(bench.row(minded.mid)->attempts > 0);  // it may have arrived
}

void TestOwnTrouble::aSweepThatFailsStopsNothing()
{
    EngineBench bench;
    othersPost(bench, kBob, 1);
    QVERIFY(bench.sync());
    bench.script = [](const QString &function, const QJsonObject &) {
        return function == u"refresh_posts"
                   ? std::optional(answered(500, QJsonObject{{u"code"_s, u"57014"_s}, {u"message"_s, u"no"_s}}))
                   : std::nullopt;
    };
    bench.pass(Milliseconds(20 * 60'000));
    const OutboxRow written = bench.writePost(u"hello"_s);
    bench.forget();
    QVERIFY(bench.refresh());
    QVERIFY(bench.asked(u"refresh_posts"_s) > 0);
    QVERIFY(!bench.row(written.mid));
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
}

/// It failed, and before it was due again the window was put away, so sweeps are rarer.
void TestOwnTrouble::aSweepThatIsNotWantedAnyMoreWakesNobody()
{
    EngineBench bench;
    othersPost(bench, kBob, 1);
    QVERIFY(bench.sync());
    bench.pass(Milliseconds(20 * 60'000));
    QVERIFY(bench.refresh());
    bench.script = [](const QString &function, const QJsonObject &) {
        const QJsonObject no{{u"code"_s, u"57014"_s}, {u"message"_s, u"no"_s}};
        return function == u"refresh_posts" ? std::optional(answered(500, no)) : std::nullopt;
    };
    bench.pass(Milliseconds(11 * 60'000));
    bench.forget();
    QVERIFY(bench.refresh());
    QVERIFY(bench.asked(u"refresh_posts"_s) > 0);
    bench.driver->setWatched(false);
    bench.forget();
    for (int seconds = 0; seconds < 600; ++seconds) {
        bench.pass(Milliseconds(1000));
        QVERIFY(bench.sync());
    }
    // Every three minutes, as without it.
    QVERIFY2(bench.asked(u"feed_pull"_s) <= 5, qPrintable(QString::number(bench.asked(u"feed_pull"_s))));
}

void TestOwnTrouble::aPageThatNobodyWaitsForKeepsNothingAway()
{
    EngineBench bench;
    populate(bench);
    bench.script = [](const QString &function, const QJsonObject &) {
        const QJsonObject no{{u"code"_s, u"57014"_s}, {u"message"_s, u"no"_s}};
        return function == u"notifications_page" ? std::optional(answered(500, no)) : std::nullopt;
    };
    const OutboxRow written = bench.writePost(u"hello"_s);
    for (int tries = 0; tries < 4; ++tries) {
        QVERIFY(bench.refresh());
    }
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    QVERIFY(!bench.row(written.mid));
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked(u"notifications_page"_s), 0);
}

void TestOwnTrouble::aLookAtTheTopThatFailsKeepsNothingAway()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    for (int i = 40; i < 52; ++i) {
        othersPost(bench, kAnn, i);
    }
    bench.script = [](const QString &function, const QJsonObject &) {
        const QJsonObject no{{u"code"_s, u"57014"_s}, {u"message"_s, u"no"_s}};
        return function == u"home_page" ? std::optional(answered(500, no)) : std::nullopt;
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    QVERIFY(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'home'"_s).contains(numbered(51)));
}

void TestOwnTrouble::aWishThatFailsStopsNothing()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.script = [](const QString &function, const QJsonObject &args) {
        const bool isEveryone = function == u"home_page" && args.value(u"list"_s).toString() == u"everyone";
        const QJsonObject no{{u"code"_s, u"57014"_s}, {u"message"_s, u"no"_s}};
        return isEveryone ? std::optional(answered(500, no)) : std::nullopt;
    };
    QStringList problems;
    connect(bench.driver.get(), &SyncDriver::pageArrived, this,
            [&](const PageWish &, const PageReport &report) { problems.append(report.problem); });
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), false});
    QVERIFY(bench.sync());
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    QVERIFY(problems.isEmpty());
    for (int seconds = 0; seconds < 60 && problems.isEmpty(); ++seconds) {
        bench.pass(Milliseconds(1000));
        QVERIFY(bench.sync());
        QCOMPARE(bench.state(), SyncState::Kind::Idle);
    }
    QCOMPARE(problems.size(), 1);
    QVERIFY(!problems.constFirst().isEmpty());
}

/// The program is newer than the server.
void TestOwnTrouble::aPageThatTheServerDoesNotKnowStopsNothing()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    bench.script = [](const QString &function, const QJsonObject &) {
        const QJsonObject no{{u"code"_s, u"PGRST202"_s}, {u"message"_s, u"no such function"_s}};
        return function == u"thread_page" ? std::optional(answered(404, no)) : std::nullopt;
    };
    QStringList problems;
    connect(bench.driver.get(), &SyncDriver::pageArrived, this,
            [&](const PageWish &, const PageReport &report) { problems.append(report.problem); });
    bench.driver->requestPage({PageQuery::thread(PostId(numbered(1))), false});
    QVERIFY(bench.sync());
    QCOMPARE(problems.size(), 1);
    QVERIFY(!problems.constFirst().isEmpty());
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    const OutboxRow written = bench.writePost(u"hello"_s);
    QVERIFY(bench.refresh());
    QVERIFY(!bench.row(written.mid));
}

void TestOwnTrouble::aPageThatDoesNotComeThroughIsAskedForInPieces()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.server.setTuning({});
    for (int i = 40; i < 90; ++i) {
        othersPost(bench, kAnn, i);
    }
    const auto isTooMuch = [](const QString &function, const QJsonObject &args) {
        HttpReply lost = undelivered(Delivery::Unknown);
        lost.isTooLarge = true;
        return function == u"feed_pull" && args.value(u"lim"_s).toInt() > 30 ? std::optional(lost) : std::nullopt;
    };
    bench.script = isTooMuch;
    for (int tries = 0; tries < 6; ++tries) {
        QVERIFY(bench.refresh());
    }
    QCOMPARE(bench.table(u"SELECT id FROM posts WHERE owner_id = '%1'"_s.arg(kAnn)).size(), 54);
    bench.script = {};
    for (int tries = 0; tries < 6; ++tries) {
        QVERIFY(bench.refresh());
    }
    QVERIFY(bench.transport.history().constLast().body.contains("\"lim\":200"));  // as before
}

/// A mute came and went on another device between two pages: the second tells it, and the first did not have what it hid.
void TestOwnTrouble::whatEndsWhileTheHomeListIsReadIsReadAgain()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.write(Intent::setFollow(UserId(kBob), true));
    bench.forget();
    bench.driver->requestCycle();
    bench.settle();
    while (bench.asked(u"home_page"_s) < 2) {
        bench.answerOne();
        bench.settle();
    }
    for (const bool on : {true, false}) {
        bench.server.act(kMe, u"set_mute"_s, {{u"person"_s, kAnn}, {u"on"_s, on}});
        let(bench);
    }
    bench.forget();
    QVERIFY(bench.sync());
    const QList<HttpRequest> &asked = bench.transport.history();
    const auto fromTop = std::count_if(asked.cend() - bench.asked({}), asked.cend(), [](const HttpRequest &request) {
        return request.url.path().endsWith(u"home_page") && request.body.contains("\"before\":null");
    });
    QCOMPARE(fromTop, 1);
    QCOMPARE(bench.table(u"SELECT value FROM sync_state WHERE key = 'backfill_home'"_s), QStringList{u"0"_s});
}

void TestOwnTrouble::aRowThatSaysNothingIsNobodys()
{
    EngineBench bench;
    othersPost(bench, kAnn, 1);
    QVERIFY(bench.sync());
    const Status kept = transact(bench.connection(), [&] {
        Statement(bench.connection(),
                  u"INSERT INTO quarantine (entity, user_id, raw, why, at) VALUES ('', ?, x'00', 'a repost', 1)"_s)
            .bind(UserId(kMe))
            .run();
    });
    QVERIFY(kept);
    bench.write(Intent::setFollow(UserId(kAnn), true));
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

void TestOwnTrouble::anotherVersionTriesQuarantineAgain()
{
    EngineBench bench;
    othersPost(bench, kAnn, 1);
    QVERIFY(bench.sync());
    const auto keep = [&](const QString &by) {
        const Status kept = transact(bench.connection(), [&] {
            Statement(bench.connection(),
                      u"INSERT INTO quarantine (entity, user_id, raw, why, at) VALUES (?, ?, x'00', 'new', 1)"_s)
                .bind(numbered(7))
                .bind(UserId(kMe))
                .run();
            if (!by.isEmpty()) {
                enginestate::setValue(bench.connection(), UserId(kMe), u"quarantine_of"_s, by);
            }
        });
        return kept.has_value();
    };
    const auto restart = [&] {
        bench.kill();
        bench.open();
        bench.forget();
        return bench.refresh();
    };
    QVERIFY(keep(u"0.0.1"_s));
    QVERIFY(restart());
    QVERIFY(bench.asked(u"self_page"_s) > 0);  // a new start
    QVERIFY(bench.table(u"SELECT entity FROM quarantine"_s).isEmpty());
    QVERIFY(keep({}));
    QVERIFY(restart());
    QCOMPARE(bench.asked(u"self_page"_s), 0);  // this version has tried
    QCOMPARE(bench.table(u"SELECT entity FROM quarantine"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestOwnTrouble)
#include "tst_owntrouble.moc"
