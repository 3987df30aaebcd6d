// What each kind of reply does to an intent and to the engine's state.

#include <QtTest>

#include <QJsonArray>

#include "core/db/enginestate.h"
#include "core/db/transaction.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

constexpr qint64 kHour = 3600 * 1000;

/// Answers every intent with `reply` and leaves the rest to the model.
EngineBench::Script intentsGet(const HttpReply &reply)
{
    return [reply](const QString &function, const QJsonObject &) {
        return function == u"apply_intent" ? std::optional(reply) : std::nullopt;
    };
}

QJsonObject error(const QString &code) { return {{u"code"_s, code}, {u"message"_s, u"no"_s}}; }

}  // namespace

class TestEngineOutcomes final : public QObject {
    Q_OBJECT

private slots:
    void outcomes_data();
    void outcomes();
    void appliedIsObservedAndGone();
    void offlineKeepsIntentsAndGoesOnByItself();
    void aSecond401IsNotAnOutcome();
    void aTokenOfSomebodyElseIsNeverSent();
    void anAnswerNeverReachedKeepsTheOutcomeUnknown();
    void aFailingServerParksAfterAnHour();
    void anOutageParksNothing();
    void aTakenIdGetsANewOne();
    void aMootDeletionIsDone();
    void aClockSetBackDelaysNothing();
    void theFullDiskPausesAndLosesNothing();
    void aLongOutboxDoesNotStarveTheFeed();
    void aForgottenRequestStartsANewGeneration();
    void anEarlierGenerationWritesNothing();
    void anEditBeginsWhereTheLastOneEnded();
    void anotherTextForWhatTheServerHasBeginsThereToo();
    void nothingIsWrittenToAPostThatIsBeingDeleted();
};

void TestEngineOutcomes::outcomes_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<OutboxStatus>("status");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("waits");  // at most; -1: not before a time of its own
    QTest::addColumn<SyncState::Kind>("state");
    const QList<QPair<QByteArray, QByteArray>> in20s{{"retry-after", "20"}};
    const auto refused = [](const QString &code) {
        return answered(
            200, QJsonObject{
                     {u"status"_s, u"refused"_s}, {u"code"_s, code}, {u"epoch"_s, u"7-1-1"_s}, {u"xid"_s, u"999"_s}});
    };
    const auto add = [](const char *name, const HttpReply &reply, OutboxStatus status, int attempts,
                        const QString &code, qint64 waits, SyncState::Kind state) {
        QTest::newRow(name) << reply << status << attempts << code << waits << state;
    };
    using Status = OutboxStatus;
    using Kind = SyncState::Kind;
    add("refused", refused(u"too_long"_s), Status::Failed, 1, u"too_long"_s, 0, Kind::Idle);
    add("told to wait", answered(200, QJsonObject{{u"status"_s, u"wait"_s}, {u"seconds"_s, 30}}), Status::Committing, 1,
        {}, 30'000, Kind::Idle);
    add("429", answered(429, error({}), in20s), Status::Committing, 1, {}, 20'000, Kind::Idle);
    add("503", answered(503, QByteArray("busy"), in20s), Status::Committing, 1, {}, 20'000, Kind::Idle);
    add("500", answered(500, error(u"XX000"_s)), Status::Committing, 1, {}, -1, Kind::Idle);
    add("502", answered(502, QByteArray("<html>")), Status::Committing, 1, {}, -1, Kind::Idle);
    add("serialization failure", answered(500, error(u"40001"_s)), Status::Committing, 1, {}, -1, Kind::Idle);
    add("no reply", undelivered(Delivery::Unknown), Status::Committing, 1, {}, -1, Kind::Idle);
    add("no connection", undelivered(Delivery::NotSent), Status::Pending, 0, {}, 0, Kind::Offline);
    add("sign-in page", answered(200, QByteArray("<html>Hello</html>")), Status::Committing, 0, {}, -1, Kind::Idle);
    add("half a reply", answered(200, QByteArray("{\"status\":\"appl")), Status::Committing, 0, {}, -1, Kind::Idle);
    add("unknown function", answered(404, error(u"PGRST202"_s)), Status::Pending, 0, {}, 0, Kind::Paused);
    add("unknown kind", refused(u"unknown_kind"_s), Status::Failed, 1, u"unknown_kind"_s, 0, Kind::Idle);
    add("policy", answered(403, error(u"42501"_s)), Status::Failed, 1, u"42501"_s, 0, Kind::Idle);
    add("foreign key", answered(409, error(u"23503"_s)), Status::Failed, 1, u"23503"_s, 0, Kind::Idle);
    add("too large", answered(413, error(u"too_large"_s)), Status::Failed, 1, u"http_413"_s, 0, Kind::Idle);
}

void TestEngineOutcomes::outcomes()
{
    QFETCH(HttpReply, reply);
    QFETCH(OutboxStatus, status);
    QFETCH(int, attempts);
    QFETCH(QString, code);
    QFETCH(qint64, waits);
    QFETCH(SyncState::Kind, state);
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow written = bench.writePost(u"hello"_s);
    bench.script = intentsGet(reply);
    bench.forget();
    QVERIFY(bench.refresh());
    const auto row = bench.row(written.mid);
    QVERIFY(row);
    QCOMPARE(row->status, status);
    QCOMPARE(row->attempts, attempts);
    QCOMPARE(row->errorCode, code);
    QCOMPARE(row->error.isEmpty(), code.isEmpty());
    QCOMPARE(bench.state(), state);
    QCOMPARE(bench.asked(u"apply_intent"_s), 1);
    const qint64 wait = row->notBefore - bench.clock.wallMs();
    if (waits > 0) {
        QCOMPARE(wait, waits);
    } else if (waits < 0) {
        QVERIFY(wait > 0 && wait <= 5 * 60'000);
    }
    if (state == SyncState::Kind::Idle) {
        QVERIFY(bench.asked(u"feed_pull"_s) > 0);  // one failing phase stops no other
    }
}

void TestEngineOutcomes::appliedIsObservedAndGone()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().posts.value(row.intent.post().text()).text, u"hello"_s);
    QCOMPARE(bench.table(u"SELECT text FROM posts"_s), QStringList{u"hello"_s});
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
}

void TestEngineOutcomes::offlineKeepsIntentsAndGoesOnByItself()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = [](const QString &, const QJsonObject &) { return std::optional(undelivered(Delivery::NotSent)); };
    QVERIFY(bench.refresh());
    for (int i = 0; i < 20; ++i) {
        bench.pass(Milliseconds(30'000));
        QVERIFY(bench.sync());
    }
    QCOMPARE(bench.state(), SyncState::Kind::Offline);
    QCOMPARE(bench.row(row.mid)->attempts, 0);
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Pending);
    bench.script = {};
    bench.pass(Milliseconds(31'000));  // the longest probe: nobody has to ask
    QVERIFY(bench.sync());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.server.state().posts.contains(row.intent.post().text()));
}

void TestEngineOutcomes::aSecond401IsNotAnOutcome()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = intentsGet(answered(401, error(u"PGRST301"_s)));
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.tokens.renewals, 1);
    QCOMPARE(bench.asked(u"apply_intent"_s), 2);
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Pending);
    QCOMPARE(bench.row(row.mid)->attempts, 0);
    QCOMPARE(bench.state(), SyncState::Kind::Waiting);
    bench.script = {};
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

void TestEngineOutcomes::aTokenOfSomebodyElseIsNeverSent()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.writePost(u"hello"_s);
    bench.tokens.subject = UserId(kAnn);
    bench.forget();
    bench.driver->requestCycle();
    bench.settle();
    QCOMPARE(bench.asked({}), 0);
    QCOMPARE(bench.state(), SyncState::Kind::Offline);
}

void TestEngineOutcomes::anAnswerNeverReachedKeepsTheOutcomeUnknown()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = intentsGet(answered(200, QByteArray("<html>")));
    QVERIFY(bench.refresh());
    bench.script = intentsGet(undelivered(Delivery::NotSent));
    bench.pass(Milliseconds(5 * 60'000));
    QVERIFY(bench.refresh());
    // The second try certainly did not arrive; the first may have.
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committing);
    QCOMPARE(bench.row(row.mid)->attempts, 0);
    QVERIFY(bench.writer->discard(row.mid, bench.clock.wallMs()));
    bench.script = {};
    bench.pass(Milliseconds(5 * 60'000));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.server.state().posts.value(row.intent.post().text()).deleted);
}

void TestEngineOutcomes::aFailingServerParksAfterAnHour()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = intentsGet(answered(500, error(u"XX000"_s)));
    QVERIFY(bench.refresh());
    while (bench.clock.wallMs() - row.createdAt < kHour - 6 * 60'000) {
        bench.pass(Milliseconds(5 * 60'000));
        QVERIFY(bench.sync());
        QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committing);
    }
    QVERIFY(bench.row(row.mid)->attempts >= 8);  // often enough, but not for long enough
    bench.pass(Milliseconds(11 * 60'000));
    QVERIFY(bench.sync());
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Failed);
    QCOMPARE(bench.row(row.mid)->errorCode, u"server_error"_s);
}

void TestEngineOutcomes::anOutageParksNothing()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = [](const QString &, const QJsonObject &) { return std::optional(answered(500, error(u"XX000"_s))); };
    for (int i = 0; i < 40; ++i) {
        bench.pass(Milliseconds(6 * 60'000));
        QVERIFY(bench.sync());
    }
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committing);
}

void TestEngineOutcomes::aTakenIdGetsANewOne()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    const OutboxRow reply = bench.writePost(u"and more"_s, row.intent.post());
    bench.server.act(kAnn, u"put_post"_s, {{u"id"_s, row.intent.post().text()}, {u"text"_s, u"mine!"_s}});
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QString renamed;
    for (const auto &post : bench.server.state().posts) {
        renamed = post.author == kMe && post.text == u"hello" ? post.id : renamed;
    }
    QVERIFY(!renamed.isEmpty() && renamed != row.intent.post().text());
    QCOMPARE(bench.server.state().posts.value(reply.intent.post().text()).replyTo, renamed);
}

void TestEngineOutcomes::aMootDeletionIsDone()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow post = bench.writePost(u"hello"_s);
    QVERIFY(bench.refresh());
    bench.write(Intent::deletePost(post.intent.post()));
    bench.script = intentsGet(answered(
        200,
        QJsonObject{
            {u"status"_s, u"refused"_s}, {u"code"_s, u"not_found"_s}, {u"epoch"_s, u"7-1-1"_s}, {u"xid"_s, u"1"_s}}));
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

void TestEngineOutcomes::aClockSetBackDelaysNothing()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = intentsGet(answered(503, QByteArray("busy")));
    QVERIFY(bench.refresh());
    bench.script = {};
    bench.clock.setWallMs(bench.clock.wallMs() - 24 * kHour);
    bench.pass(Milliseconds(6 * 60'000));
    QVERIFY(bench.sync());
    QVERIFY(!bench.row(row.mid));
}

void TestEngineOutcomes::theFullDiskPausesAndLosesNothing()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    for (int i = 0; i < 60; ++i) {
        bench.server.act(
            kMe, u"put_post"_s,
            {{u"id"_s, u"01900000-0000-7000-9000-%1"_s.arg(i, 12, 10, QChar(u'0'))}, {u"text"_s, QString(400, u'x')}});
    }
    while (bench.timeline.runNext(bench.timeline.now() + Milliseconds(1))) {
    }
    const QString pages = *bench.connection().value(u"PRAGMA page_count"_s);
    QVERIFY(bench.connection().value(u"PRAGMA max_page_count = "_s + pages));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.state(), SyncState::Kind::Paused);
    QVERIFY(!bench.driver->state().reason.isEmpty());
    QVERIFY(bench.table(u"SELECT id FROM posts WHERE text LIKE 'xxx%'"_s).isEmpty());
    QVERIFY(bench.connection().value(u"PRAGMA max_page_count = 1000000"_s));
    bench.pass(Milliseconds(5 * 60'000));
    QVERIFY(bench.sync());
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.table(u"SELECT id FROM posts"_s).size(), 61);
    QVERIFY(bench.server.state().posts.contains(row.intent.post().text()));
}

/// The server took an edit, and no pull has shown it yet: the stored revision is the old one.
void TestEngineOutcomes::anEditBeginsWhereTheLastOneEnded()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const PostId post = bench.writePost(u"first"_s).intent.post();
    QVERIFY(bench.refresh());
    QList<int> bases;
    bench.script = [&](const QString &function, const QJsonObject &args) -> std::optional<HttpReply> {
        if (function != u"apply_intent") {
            return std::nullopt;
        }
        bases.append(args.value(u"args"_s).toObject().value(u"base_rev"_s).toInt());
        return answered(200, QJsonObject{{u"status"_s, u"applied"_s},
                                         {u"rev"_s, bases.size()},
                                         {u"epoch"_s, bench.server.epoch()},
                                         {u"xid"_s, u"999999"_s}});
    };
    bench.write(*Intent::editPost(post, 0, u"second"_s));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.rows().size(), 1);
    QCOMPARE(bench.rows().constFirst().status, OutboxStatus::Committed);
    bench.write(*Intent::editPost(post, 0, u"third"_s));
    QVERIFY(bench.refresh());
    QCOMPARE(bases, (QList<int>{0, 1}));
}

void TestEngineOutcomes::nothingIsWrittenToAPostThatIsBeingDeleted()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const PostId post = bench.writePost(u"hello"_s).intent.post();
    const Intent again = bench.rows().constFirst().intent;
    bench.write(Intent::deletePost(post));
    for (const Intent &intent : {*Intent::editPost(post, 0, u"hello again"_s), Intent::setLike(post, true), again}) {
        QVERIFY2(!bench.writer->write(intent, bench.clock.wallMs()), qPrintable(intentKindName(intent.kind())));
    }
    QVERIFY(bench.writer->write(Intent::deletePost(post), bench.clock.wallMs()));
}

void TestEngineOutcomes::aLongOutboxDoesNotStarveTheFeed()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    for (int i = 0; i < 45; ++i) {
        bench.writePost(u"post %1"_s.arg(i));
    }
    bench.forget();
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QStringList order;
    for (const HttpRequest &request :
         bench.transport.history().mid(bench.transport.history().size() - bench.asked({}))) {
        order.append(request.url.path().section(u'/', -1));
    }
    QCOMPARE(order.indexOf(u"feed_pull"_s), 20);
    QCOMPARE(order.count(u"apply_intent"_s), 45);
}

void TestEngineOutcomes::aForgottenRequestStartsANewGeneration()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const QString generation = bench.table(u"SELECT generation FROM sync_engine_state"_s).constFirst();
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.driver->requestCycle();
    bench.settle();
    QCOMPARE(bench.transport.open(), 1);  // and it is never answered
    bench.pass(SyncEngine::kStuckAfter - Milliseconds(1000));
    QCOMPARE(bench.transport.sentTo(u"apply_intent"_s), 1);
    bench.pass(Milliseconds(1000));
    QCOMPARE(bench.transport.sentTo(u"apply_intent"_s), 2);
    QCOMPARE(bench.transport.open(), 1);
    QCOMPARE(bench.transport.body().value(u"mid"_s).toString(), row.mid.text());
    QVERIFY(bench.table(u"SELECT generation FROM sync_engine_state"_s).constFirst() != generation);
    QVERIFY(bench.sync());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().effects.value(row.mid.text()), 1);
}

void TestEngineOutcomes::anEarlierGenerationWritesNothing()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.driver->requestCycle();
    bench.settle();
    const Status taken = transact(
        bench.connection(), [&] { enginestate::initialise(bench.connection(), UserId(kMe), bench.clock.wallMs()); });
    QVERIFY(taken);
    bench.answerOne();
    bench.settle();
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committing);
    QCOMPARE(bench.state(), SyncState::Kind::Paused);
}

void TestEngineOutcomes::anotherTextForWhatTheServerHasBeginsThereToo()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const PostId post = bench.writePost(u"hello"_s).intent.post();
    QVERIFY(bench.refresh());
    const OutboxRow edit = bench.write(*Intent::editPost(post, 0, u"hello there"_s));
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();  // the server has it, and the pull that would show it is still under way
    QCOMPARE(bench.row(edit.mid)->status, OutboxStatus::Committed);
    QVERIFY(bench.writer->editUnsent(edit.mid, u"hello everybody"_s, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().posts.value(post.text()).text, u"hello everybody"_s);
}

QTEST_GUILESS_MAIN(TestEngineOutcomes)
#include "tst_engineoutcomes.moc"
