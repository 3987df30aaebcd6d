// Whole cycles: what is asked, what is stored, and that the engine may be dropped at any moment.

#include <QtTest>

#include "core/db/enginestate.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/view/feedreader.h"
#include "enginebench.h"
#include "tests/support/serverrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

/// A life with everything in it. `at` is called before every reply; true: the program dies there, before or after the server acted.
QStringList live(EngineBench &bench, const std::function<bool(int request)> &dies, bool serverActs, int *requests)
{
    int count = 0;
    const auto sync = [&] {
        bench.driver->requestCycle();
        bench.settle();
        while (bench.transport.open() > 0) {
            if (dies(++count)) {
                if (serverActs) {
                    bench.server.handle(kMe, bench.transport.request(), [](const HttpReply &) {});
                    let(bench);
                }
                bench.kill();
                bench.open();
                bench.driver->requestCycle();
                bench.settle();
                continue;
            }
            bench.answerOne();
            bench.settle();
        }
    };
    sync();
    const OutboxRow first = bench.writePost(u"first"_s);
    bench.writePost(u"an answer"_s, first.intent.post());
    bench.write(Intent::setLike(PostId(numbered(1)), true));
    bench.write(Intent::setLike(first.intent.post(), true));
    bench.write(Intent::setFollow(UserId(kBob), true));
    sync();
    othersPost(bench, kBob, 30);
    bench.write(Intent::setLike(PostId(numbered(1)), false));
    bench.write(Intent::deletePost(first.intent.post()));
    const OutboxRow never = bench.writePost(u"never sent"_s);
    bench.write(Intent::deletePost(never.intent.post()));
    sync();
    bench.server.act(kAnn, u"delete_post"_s, {{u"id"_s, numbered(2)}});
    let(bench);
    sync();
    sync();
    if (requests) {
        *requests = count;
    }
    return bench.finalState();
}

}  // namespace

class TestEngine final : public QObject {
    Q_OBJECT

private slots:
    void aCycleWithoutNewsWritesNothing();
    void whoeverReadsHoldsNoCycleUp();
    void nothingNewIsOneRequest();
    void theFirstSyncLoadsWhatIsNeeded();
    void dyingAnywhereChangesNothing_data();
    void dyingAnywhereChangesNothing();
    void thePhaseIsNoInput();
    void theOverlayStaysUntilASnapshotContainsIt();
    void manyPagesAreOneWalk();
    void anInterruptedWalkGoesOn();
    void aFollowBackfills();
    void aParkedPostCanBeDeleted();
    void olderPagesAreFetchedOnDemand();
    void aPageThatCannotBeHadIsGivenUp();
    void twoNamesOfOnePersonKeepTheirOrder();
};

/// The log is emptied as soon as nobody reads any more, whether there is anything new or not.
void TestEngine::whoeverReadsHoldsNoCycleUp()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    const QString log = bench.connection().path() + u"-wal"_s;
    QCOMPARE(QFileInfo(log).size(), 0);
    const auto reader = Connection::open(bench.connection().path(), Connection::Mode::ReadOnly);
    QVERIFY(reader);
    QVERIFY(readConsistently(**reader, [&] {
        Statement posts(**reader, u"SELECT count(*) FROM posts"_s);
        QVERIFY(posts.next());
        othersPost(bench, kAnn, 30);
        QVERIFY(bench.refresh());
        QCOMPARE(bench.state(), SyncState::Kind::Idle);
        QCOMPARE(bench.table(u"SELECT id FROM posts WHERE id = '%1'"_s.arg(numbered(30))).size(), 1);
        QVERIFY(QFileInfo(log).size() > 0);
    }));
    QVERIFY(bench.refresh());
    QCOMPARE(QFileInfo(log).size(), 0);
}

void TestEngine::nothingNewIsOneRequest()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked({}), 1);
    QCOMPARE(bench.asked(u"feed_pull"_s), 1);
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    bench.forget();
    bench.pass(Milliseconds(6 * 60'000));  // the safety interval
    QVERIFY(bench.sync());
    QCOMPARE(bench.asked({}), 1);
}

void TestEngine::theFirstSyncLoadsWhatIsNeeded()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT person_id FROM relations WHERE following = 1"_s), QStringList{kAnn});
    QCOMPARE(bench.table(u"SELECT f.post_id FROM feed_items f WHERE list = 'home' ORDER BY sort"_s),
             (QStringList{numbered(1), numbered(3), numbered(5), numbered(7)}));
    QCOMPARE(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'everyone'"_s).size(), 6);
}

void TestEngine::dyingAnywhereChangesNothing_data()
{
    QTest::addColumn<bool>("serverActs");
    QTest::newRow("before the server acts") << false;
    QTest::newRow("after the server acted") << true;
}

void TestEngine::dyingAnywhereChangesNothing()
{
    QFETCH(bool, serverActs);
    int requests = 0;
    QStringList expected;
    {
        EngineBench bench;
        populate(bench);
        expected = live(
            bench, [](int) { return false; }, serverActs, &requests);
    }
    QVERIFY(requests > 15);
    QVERIFY(!expected.join(u'\n').contains(u"outbox"_s));
    for (int at = 1; at <= requests; ++at) {
        EngineBench bench;
        populate(bench);
        const QStringList state = live(
            bench, [at](int request) { return request == at; }, serverActs, nullptr);
        QVERIFY2(state == expected, qPrintable(u"killed at request %1:\n%2\ninstead of\n%3"_s.arg(at).arg(
                                        state.join(u'\n'), expected.join(u'\n'))));
    }
}

void TestEngine::thePhaseIsNoInput()
{
    QStringList expected;
    {
        EngineBench bench;
        populate(bench);
        expected = live(
            bench, [](int) { return false; }, true, nullptr);
    }
    const QStringList phases{
        u"idle"_s, u"normalize_outbox"_s, u"commit_outbox"_s, u"pull_feed"_s, u"reconcile"_s, u"finalize"_s, u"?"_s};
    for (int n = 0; n < 2 * phases.size(); ++n) {
        EngineBench bench;
        populate(bench);
        const auto rewrite = [&](int request) {
            const Status done = transact(bench.connection(), [&] {
                enginestate::enterPhase(bench.connection(), UserId(kMe), phases.at((n + request) % phases.size()), 0);
                enginestate::completePhase(bench.connection(), UserId(kMe), phases.at(n % phases.size()));
            });
            return !done || request == n + 2 || request == n + 15;  // the next start has to read it
        };
        QCOMPARE(live(bench, rewrite, false, nullptr), expected);
    }
}

void TestEngine::theOverlayStaysUntilASnapshotContainsIt()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    QString present = u"2000:2005:2003"_s;
    bench.script = [&](const QString &function, const QJsonObject &args) -> std::optional<HttpReply> {
        if (function == u"apply_intent") {
            return answered(200,
                            QJsonObject{{u"status"_s, u"applied"_s}, {u"epoch"_s, u"7-1-1"_s}, {u"xid"_s, u"2003"_s}});
        }
        return answered(200, feedJson(u"7-1-1"_s, args.value(u"until"_s).toString(present)));
    };
    const auto shown = [&] {
        return *readConsistently(bench.connection(), [&] {
            return feedreader::loadEntries(bench.connection(), UserId(kMe), {row.intent.post()});
        });
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committed);
    QCOMPARE(shown().size(), 1);
    QCOMPARE(shown().constFirst().state, PostState::Synced);
    bench.forget();
    bench.pass(Milliseconds(1000));  // it is looked for again, but not in a hurry
    QVERIFY(bench.sync());
    QCOMPARE(bench.asked({}), 1);
    QVERIFY(bench.row(row.mid));
    present = u"2005:2005:"_s;
    bench.pass(Milliseconds(2000));
    QVERIFY(bench.sync());
    QVERIFY(bench.rows().isEmpty());
}

void TestEngine::manyPagesAreOneWalk()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    for (int i = 40; i < 50; ++i) {
        othersPost(bench, kAnn, i);
    }
    QStringList ends;
    bench.script = [&](const QString &function, const QJsonObject &args) {
        if (function != u"feed_pull") {
            return std::optional<HttpReply>();  // the newest home page, which comes before the rest of the walk
        }
        ends.append(args.value(u"until"_s).toString());
        if (ends.size() == 2) {
            othersPost(bench, kAnn, 51);  // committed after the walk began: the next walk tells it
        }
        return std::optional<HttpReply>();
    };
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked(u"feed_pull"_s), 4);
    QCOMPARE(ends.constFirst(), QString());
    QCOMPARE(ends.at(1), ends.at(3));
    QCOMPARE(bench.table(u"SELECT id FROM posts WHERE text LIKE 'number 4_'"_s).size(), 10);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT id FROM posts WHERE text = 'number 51'"_s).size(), 1);
}

void TestEngine::anInterruptedWalkGoesOn()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    for (int i = 40; i < 50; ++i) {
        othersPost(bench, kAnn, i);
    }
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();
    bench.settle();
    bench.kill();
    othersPost(bench, kAnn, 51);
    bench.forget();
    bench.open();
    QVERIFY(bench.sync());
    // Three pages to the end of the old walk, not from its beginning, and one more to the present.
    QCOMPARE(bench.asked(u"feed_pull"_s), 4);
    QCOMPARE(bench.table(u"SELECT id FROM posts WHERE text LIKE 'number 4_'"_s).size(), 10);
    QCOMPARE(bench.table(u"SELECT id FROM posts WHERE text = 'number 51'"_s).size(), 1);
}

void TestEngine::aFollowBackfills()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.write(Intent::setFollow(UserId(kBob), true));
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'home' ORDER BY sort"_s),
             (QStringList{numbered(1), numbered(2), numbered(3), numbered(5), numbered(6), numbered(7)}));
    QCOMPARE(bench.table(u"SELECT value FROM sync_state WHERE key = 'backfill_home'"_s), QStringList{u"0"_s});
}

void TestEngine::aParkedPostCanBeDeleted()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = [](const QString &function, const QJsonObject &) {
        return function == u"apply_intent" ? std::optional(answered(403, QJsonObject{{u"code"_s, u"42501"_s}}))
                                           : std::nullopt;
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Failed);
    bench.script = {};
    bench.write(Intent::deletePost(row.intent.post()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

void TestEngine::olderPagesAreFetchedOnDemand()
{
    EngineBench bench;
    for (int i = 100; i < 170; ++i) {
        othersPost(bench, kBob, i);
    }
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'everyone'"_s).size(), 50);
    bench.forget();
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), true});
    QVERIFY(bench.sync());
    QCOMPARE(bench.asked(u"home_page"_s), 1);
    QCOMPARE(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'everyone'"_s).size(), 70);
    bench.forget();
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), true});
    QVERIFY(bench.sync());
    QCOMPARE(bench.asked(u"home_page"_s), 0);  // the end is known
}

void TestEngine::aPageThatCannotBeHadIsGivenUp()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    QList<PageReport> reports;
    QObject::connect(bench.driver.get(), &SyncDriver::pageArrived, bench.driver.get(),
                     [&](const PageWish &, const PageReport &report) { reports.append(report); });
    bench.script = [](const QString &function, const QJsonObject &) {
        return function == u"thread_page"
                   ? std::optional(answered(400, QByteArray(R"({"code": "22P02", "message": "no"})")))
                   : std::nullopt;
    };
    bench.driver->requestPage({PageQuery::thread(PostId(numbered(1))), false});
    for (int tries = 0; tries < 10 && reports.isEmpty(); ++tries) {
        QVERIFY(bench.sync());
        bench.pass(Milliseconds(5 * 60'000));
    }
    QCOMPARE(reports.size(), 1);
    QVERIFY(!reports.constFirst().problem.isEmpty());
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked(u"thread_page"_s), 0);
}

void TestEngine::twoNamesOfOnePersonKeepTheirOrder()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.write(Intent::setFollowByHandle(u"bob"_s, true));  // nobody here knows bob yet
    bench.script = [](const QString &function, const QJsonObject &) {
        return function == u"apply_intent" ? std::optional(answered(503, QByteArray("busy"), {{"retry-after", "60"}}))
                                           : std::nullopt;
    };
    othersPost(bench, kBob, 1);
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), false});
    QVERIFY(bench.sync());
    bench.script = {};
    bench.write(Intent::setFollow(UserId(kBob), false));
    QVERIFY(bench.refresh());
    bench.pass(Milliseconds(61'000));
    QVERIFY(bench.sync());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().follows.value({kMe, kBob}).on, false);
}

void TestEngine::aCycleWithoutNewsWritesNothing()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    const auto changes = [&] { return *bench.connection().value(u"SELECT total_changes()"_s); };
    const QString before = changes();
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked(u"feed_pull"_s), 1);
    QCOMPARE(changes(), before);
    bench.clock.sleep(Milliseconds(2 * 60'000));
    QVERIFY(bench.refresh());
    QVERIFY(changes() != before);  // when it last succeeded is on disk, though not with every cycle
    const OutboxRow row = bench.writePost(u"news"_s);
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
