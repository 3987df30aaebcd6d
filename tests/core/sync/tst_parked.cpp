// What was refused or failed goes on as people decide; and a server that has too much to do is left alone.

#include <QtTest>

#include "core/db/mediafolder.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

QJsonObject problem(const QString &code) { return {{u"code"_s, code}, {u"message"_s, u"no"_s}}; }

/// What an intent of one kind is answered; the rest goes to the server.
EngineBench::Script kindGets(const QString &kind, const HttpReply &reply)
{
    return [kind, reply](const QString &function, const QJsonObject &args) {
        const bool isMeant = function == u"apply_intent" && args.value(u"kind"_s).toString() == kind;
        return isMeant ? std::optional(reply) : std::nullopt;
    };
}

/// Fails until it is parked, and nobody knows whether the server has it.
void parkUnknown(EngineBench &bench, const QString &kind)
{
    bench.script = kindGets(kind, answered(500, problem(u"XX000"_s)));
    for (int minutes = 0; minutes < 120; minutes += 5) {
        bench.pass(Milliseconds(5 * 60'000));
        QVERIFY(bench.refresh());
    }
    QCOMPARE(bench.rows().constFirst().status, OutboxStatus::Failed);
}

}  // namespace

class TestParked final : public QObject {
    Q_OBJECT

private slots:
    void whatIsTooLargeGoesWithAnotherText();
    void whatIsAboutToBeDeletedIsNotSentAgain();
    void whatIsTooLargeCanBeDiscarded();
    void whatMayHaveArrivedEarlierIsCalledOff();
    void aPostOfUnknownFateIsCalledOff();
    void answersToWhatIsCalledOffAreKept();
    void anEditOfUnknownFateCanBeGivenUp();
    void deletedTwiceAndTakenBackKeepsItsPictures();
    void anEditTriedAgainBeginsWhereTheLastOneEnded();
    void theHourCountsFromTheFirstFailure();
    void anOutageCountsForNothing();
    void whatIsNeverAnsweredHoldsNothingUpForEver();
    void whatIsTriedAgainLateIsWrittenNow();
    void aBusyServerIsLeftAlone();
    void aLimitOfOneKindHoldsNoOther();
    void newsDoNotShortenAPauseThatWasAskedFor();
};

void TestParked::whatIsTooLargeGoesWithAnotherText()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"too large for somebody"_s);
    bench.script = kindGets(u"put_post"_s, answered(413, problem(u"PGRST000x"_s)));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Failed);
    bench.script = {};
    QVERIFY(bench.writer->editUnsent(row.mid, u"smaller"_s, bench.clock.wallMs()));
    QCOMPARE(bench.rows().size(), 1);  // it was not there, so there is nothing to edit
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().posts.value(row.intent.post().text()).text, u"smaller"_s);
}

/// The deletion would take it along, and nobody would know.
void TestParked::whatIsAboutToBeDeletedIsNotSentAgain()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"too large for somebody"_s);
    bench.script = kindGets(u"put_post"_s, answered(413, problem(u"PGRST000x"_s)));
    QVERIFY(bench.refresh());
    bench.write(Intent::deletePost(row.intent.post()));
    const Result<OutboxRow> edited = bench.writer->editUnsent(row.mid, u"smaller"_s, bench.clock.wallMs());
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::Refused);
    const Result<OutboxRow> again = bench.writer->retry(row.mid, bench.clock.wallMs());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    bench.script = {};
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(!bench.server.state().posts.contains(row.intent.post().text()));
}

void TestParked::whatIsTooLargeCanBeDiscarded()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"too large for somebody"_s);
    bench.script = kindGets(u"put_post"_s, answered(413, problem(u"PGRST000x"_s)));
    QVERIFY(bench.refresh());
    QVERIFY(bench.writer->discard(row.mid, bench.clock.wallMs()));
    bench.forget();
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.asked(u"apply_intent"_s), 0);
}

/// Its refusal says nothing of an earlier attempt.
void TestParked::whatMayHaveArrivedEarlierIsCalledOff()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    parkUnknown(bench, u"put_post"_s);
    QVERIFY(bench.writer->retry(row.mid, bench.clock.wallMs()));
    bench.script = kindGets(u"put_post"_s, answered(413, problem(u"PGRST000x"_s)));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.row(row.mid)->errorCode, u"http_413"_s);
    QVERIFY(bench.writer->discard(row.mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.server.state().gone.contains(row.intent.post().text()));
}

void TestParked::aPostOfUnknownFateIsCalledOff()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    parkUnknown(bench, u"put_post"_s);
    QVERIFY(bench.writer->discard(row.mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    bench.script = {};
    bench.server.act(kMe, u"put_post"_s, row.intent.args());  // the earlier request arrives
    let(bench);
    QVERIFY(!bench.server.state().posts.contains(row.intent.post().text()));
}

void TestParked::answersToWhatIsCalledOffAreKept()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    const OutboxRow answer = bench.writePost(u"and more"_s, row.intent.post());
    const OutboxRow like = bench.write(Intent::setLike(row.intent.post(), true));
    parkUnknown(bench, u"put_post"_s);
    QVERIFY(bench.writer->discard(row.mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QCOMPARE(bench.rows().size(), 1);
    QCOMPARE(bench.row(answer.mid)->errorCode, u"deleted_target"_s);
    QVERIFY(!bench.row(like.mid));
}

void TestParked::anEditOfUnknownFateCanBeGivenUp()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const PostId post = bench.writePost(u"hello"_s).intent.post();
    QVERIFY(bench.refresh());
    const OutboxRow edit = bench.write(*Intent::editPost(post, 0, u"hello there"_s));
    bench.driver->requestCycle();
    bench.settle();
    QVERIFY(!bench.writer->discard(edit.mid, bench.clock.wallMs()));  // it is on its way
    bench.transport.answer(undelivered(Delivery::Unknown));
    parkUnknown(bench, u"edit_post"_s);
    QVERIFY(bench.writer->discard(edit.mid, bench.clock.wallMs()));
    QVERIFY(bench.rows().isEmpty());
}

void TestParked::deletedTwiceAndTakenBackKeepsItsPictures()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    NewPost post;
    post.id = PostId(numbered(1));
    post.text = u"with a picture"_s;
    const QString file = MediaFolder(bench.connection().path()).keep("a picture", u"png"_s).value_or(QString());
    QVERIFY(bench.writer->writePost(post, {{file, u"image/png"_s, 4, 3, {}, {}}}, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    const OutboxRow first = bench.write(Intent::deletePost(post.id));
    const OutboxRow second = bench.write(Intent::deletePost(post.id));
    bench.script = [](const QString &, const QJsonObject &) { return undelivered(Delivery::NotSent); };
    QVERIFY(bench.refresh());
    QVERIFY(bench.writer->discard(bench.row(second.mid) ? second.mid : first.mid, bench.clock.wallMs()));
    bench.script = {};
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.server.state().posts.contains(post.id.text()));
    QCOMPARE(bench.server.state().objects.size(), 1);
}

void TestParked::anEditTriedAgainBeginsWhereTheLastOneEnded()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const PostId post = bench.writePost(u"hello"_s).intent.post();
    QVERIFY(bench.refresh());
    bench.write(*Intent::editPost(post, 0, u"hello there"_s));
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();  // the server has it, and the pull that would show it is still under way
    bench.settle();
    const OutboxRow refused = bench.write(*Intent::editPost(post, 0, u"much too long"_s));
    bench.transport.answer(undelivered(Delivery::NotSent));
    bench.script = [](const QString &function, const QJsonObject &) {
        const QJsonObject no{
            {u"status"_s, u"refused"_s}, {u"code"_s, u"too_long"_s}, {u"epoch"_s, u"7-1-1"_s}, {u"xid"_s, u"999"_s}};
        return function == u"apply_intent" ? answered(200, no) : undelivered(Delivery::NotSent);
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.row(refused.mid)->errorCode, u"too_long"_s);
    const auto again = bench.writer->retry(refused.mid, bench.clock.wallMs());
    QVERIFY(again);
    QCOMPARE(again->intent.baseRev(), 1);
}

void TestParked::theHourCountsFromTheFirstFailure()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"written under way"_s);
    bench.script = [](const QString &, const QJsonObject &) { return undelivered(Delivery::NotSent); };
    QVERIFY(bench.refresh());
    bench.pass(Milliseconds(3 * 3'600'000));
    QVERIFY(bench.sync());
    bench.script = kindGets(u"put_post"_s, answered(500, problem(u"XX000"_s)));
    for (int tries = 0; tries < 12; ++tries) {
        bench.pass(Milliseconds(5 * 60'000 - 1000));
        QVERIFY(bench.refresh());
    }
    QVERIFY(bench.row(row.mid)->attempts > 8);
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committing);
}

void TestParked::anOutageCountsForNothing()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    const HttpReply failure = answered(500, problem(u"XX000"_s));
    bench.script = [&](const QString &, const QJsonObject &) { return failure; };
    for (int i = 0; i < 40; ++i) {
        bench.pass(Milliseconds(6 * 60'000));
        QVERIFY(bench.sync());
    }
    bench.script = kindGets(u"put_post"_s, failure);  // the rest is answered again
    for (int i = 0; i < 4; ++i) {
        bench.pass(Milliseconds(6 * 60'000));
        QVERIFY(bench.refresh());
    }
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committing);
}

/// A proxy that closes the connection, a statement that takes too long: whatever it is, it minds this one alone.
void TestParked::whatIsNeverAnsweredHoldsNothingUpForEver()
{
    for (const HttpReply &reply :
         {undelivered(Delivery::Unknown), answered(504, QByteArray("<html>")), answered(500, problem(u"57014"_s))}) {
        EngineBench bench;
        QVERIFY(bench.sync());
        const OutboxRow row = bench.writePost(u"minded"_s);
        const OutboxRow next = bench.writePost(u"not minded"_s);
        bench.script = [&](const QString &function, const QJsonObject &args) {
            const bool isMeant = function == u"apply_intent" && args.value(u"mid"_s).toString() == row.mid.text();
            return isMeant ? std::optional(reply) : std::nullopt;
        };
        for (int minutes = 0; minutes < 120; minutes += 5) {
            bench.pass(Milliseconds(5 * 60'000));
            QVERIFY(bench.refresh());
        }
        QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Failed);
        QVERIFY(bench.server.state().posts.contains(next.intent.post().text()));
        QVERIFY(bench.writer->discard(row.mid, bench.clock.wallMs()));
        QVERIFY(bench.refresh());
        QVERIFY(bench.refresh());
        QVERIFY(bench.rows().isEmpty());
    }
}

void TestParked::whatIsTriedAgainLateIsWrittenNow()
{
    const QJsonObject no{
        {u"status"_s, u"refused"_s}, {u"code"_s, u"suspended"_s}, {u"epoch"_s, u"7-1-1"_s}, {u"xid"_s, u"999"_s}};
    for (const bool isRefused : {true, false}) {
        EngineBench bench;
        QVERIFY(bench.sync());
        const OutboxRow row = bench.writePost(u"hello"_s);
        if (isRefused) {
            bench.script = kindGets(u"put_post"_s, answered(200, no));
            QVERIFY(bench.refresh());
        } else {
            parkUnknown(bench, u"put_post"_s);
        }
        QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Failed);
        bench.script = {};
        bench.pass(Milliseconds(40LL * 24 * 3'600'000));
        QVERIFY(bench.writer->retry(row.mid, bench.clock.wallMs()));
        QVERIFY(bench.refresh());
        QVERIFY(bench.refresh());
        QVERIFY(bench.rows().isEmpty());
        QVERIFY(bench.server.state().posts.contains(row.intent.post().text()));
    }
}

void TestParked::aBusyServerIsLeftAlone()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.script = [](const QString &function, const QJsonObject &) {
        return function == u"apply_intent" ? std::optional(answered(429, problem({}), {{"retry-after", "60"}}))
                                           : std::nullopt;
    };
    for (int i = 1; i <= 5; i += 2) {
        bench.write(Intent::setLike(PostId(numbered(i)), true));
    }
    bench.forget();
    QVERIFY(bench.sync());
    for (int seconds = 0; seconds < 50; seconds += 5) {
        bench.driver->nudged();
        bench.pass(Milliseconds(5000));
        QVERIFY(bench.sync());
    }
    QCOMPARE(bench.asked(u"apply_intent"_s), 1);
    QVERIFY(bench.asked(u"feed_pull"_s) > 1);
    QVERIFY(bench.refresh());  // whoever asks for it, or wakes the computer, has one more tried
    QCOMPARE(bench.asked(u"apply_intent"_s), 2);
    bench.script = {};
    bench.pass(Milliseconds(80'000));
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

void TestParked::aLimitOfOneKindHoldsNoOther()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.script = kindGets(u"set_like"_s, answered(200, QJsonObject{{u"status"_s, u"wait"_s}, {u"seconds"_s, 60}}));
    for (int i = 1; i <= 5; i += 2) {
        bench.write(Intent::setLike(PostId(numbered(i)), true));
    }
    bench.write(Intent::setFollow(UserId(kBob), true));
    bench.forget();
    QVERIFY(bench.sync());
    bench.pass(Milliseconds(10'000));
    QVERIFY(bench.sync());
    QCOMPARE(bench.asked(u"apply_intent"_s), 2);
    QVERIFY(sim::isOn(bench.server.state().follows, kMe, kBob));
    bench.script = {};
    bench.pass(Milliseconds(60'000));
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
}

void TestParked::newsDoNotShortenAPauseThatWasAskedFor()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.script = [](const QString &, const QJsonObject &) {
        return answered(503, problem({}), {{"retry-after", "60"}});
    };
    QVERIFY(bench.refresh());
    bench.forget();
    for (int seconds = 0; seconds < 50; seconds += 5) {
        bench.driver->nudged();
        bench.pass(Milliseconds(5000));
        QVERIFY(bench.sync());
    }
    QCOMPARE(bench.asked(u"feed_pull"_s), 0);
    QVERIFY(bench.refresh());  // whoever asks for it is not kept waiting
    QCOMPARE(bench.asked(u"feed_pull"_s), 1);
}

QTEST_GUILESS_MAIN(TestParked)
#include "tst_parked.moc"
