// What the server says replaces what was stored: new histories of the server, rows that cannot be stored, deletions nobody was told of.

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/db/era.h"
#include "core/db/transaction.h"
#include "core/view/feedreader.h"
#include "enginebench.h"
#include "tests/support/serverrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

class TestEngineTruth final : public QObject {
    Q_OBJECT

private slots:
    void anotherHistorySendsAgainUnderTheSameMid();
    void theLastWordWinsInAnotherHistory();
    void anEditTakesNoPostFromAnotherHistory();
    void aMarkOfAnotherHistoryIsNotBelieved();
    void aNewStartIsFinishedOnceItIsBegun();
    void startingOverForgetsWhatIsGone();
    void startingOverMayBeKilledWhileItForgets();
    void whatWasAcknowledgedAndIsInNoPageOutlivesANewStart();
    void followingAgainShowsNothingThatWasDeletedMeanwhile();
    void followingAgainShowsNothingThatWasTakenBackMeanwhile();
    void aFailedPostThatIsThereHasNotFailed();
    void anUnstorableRowIsPutAside();
    void whatIsPutAsideStaysAsItWas();
    void whatCanBeStoredAgainIsInItsLists();
    void aTombstoneOfAStrangerIsRemembered();
};

void TestEngineTruth::anotherHistorySendsAgainUnderTheSameMid()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.server.backUp();
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();  // acknowledged
    bench.settle();
    bench.server.restore();
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().effects.value(row.mid.text()), 1);
    QVERIFY(bench.server.state().posts.contains(row.intent.post().text()));
}

void TestEngineTruth::anEditTakesNoPostFromAnotherHistory()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.server.backUp();
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();  // acknowledged, and no pull has shown it
    const OutboxRow edit = bench.write(*Intent::editPost(row.intent.post(), 0, u"hello there"_s));
    bench.settle();
    bench.server.restore();
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    QCOMPARE(bench.server.state().posts.value(row.intent.post().text()).text, u"hello"_s);
    QCOMPARE(bench.row(edit.mid)->errorCode, u"not_found"_s);  // it went before the pull that tells of the restore
    QVERIFY(bench.writer->retry(edit.mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.server.state().posts.value(row.intent.post().text()).text, u"hello there"_s);
}

/// The post comes back later than the new start, written again by another device, and nobody likes it.
void TestEngineTruth::aMarkOfAnotherHistoryIsNotBelieved()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.server.backUp();
    othersPost(bench, kMe, 1);
    QVERIFY(bench.refresh());
    bench.write(Intent::setMark(IntentKind::SetLike, PostId(numbered(1)), true));
    QVERIFY(bench.refresh());
    const auto isLiked = [&] {
        return readConsistently(
                   bench.connection(),
                   [&] { return feedreader::loadEntries(bench.connection(), UserId(kMe), {PostId(numbered(1))}); })
            ->constFirst()
            .liked;
    };
    QVERIFY(isLiked());
    bench.server.restore();
    QVERIFY(bench.refresh());
    othersPost(bench, kMe, 1);
    QVERIFY(bench.refresh());
    QVERIFY(!isLiked());
}

void TestEngineTruth::theLastWordWinsInAnotherHistory()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.server.backUp();
    const PostId post(numbered(1));
    const auto acknowledge = [&](const Intent &intent) {
        bench.write(intent);
        bench.driver->requestCycle();
        bench.settle();
        bench.answerOne();
        bench.settle();
        bench.kill();  // before the pull that would show it
        bench.open();
    };
    acknowledge(Intent::setLike(post, true));
    bench.server.restore();
    bench.transport.answer(undelivered(Delivery::NotSent));
    acknowledge(Intent::setLike(post, false));
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(!bench.server.state().likes.value({kMe, post.text()}).on);
}

/// A repetition of what was refused comes after a restore, which knows of no refusal.
void TestEngineTruth::aFailedPostThatIsThereHasNotFailed()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.server.setTuning({200, 100'000, 0, Milliseconds(0), 0, 1});
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.write(Intent::setLike(row.intent.post(), true));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.rows().size(), 2);
    QCOMPARE(bench.rows().constFirst().status, OutboxStatus::Failed);
    bench.server.setTuning({});
    bench.server.act(kMe, u"put_post"_s, row.intent.args());
    let(bench);
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.server.state().likes.value({kMe, row.intent.post().text()}).on);
}

void TestEngineTruth::aNewStartIsFinishedOnceItIsBegun()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.server.setTuning({3, 2, 0, Milliseconds(0), 0, 0});  // more than two changes are too far
    for (int i = 40; i < 44; ++i) {
        othersPost(bench, kAnn, i);
    }
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();  // "start over"
    bench.settle();
    bench.kill();
    bench.server.setTuning({3, 100'000, 0, Milliseconds(0), 0, 0});  // the old cursor would be good again
    bench.open();
    QVERIFY(bench.sync());
    QCOMPARE(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'home' ORDER BY sort"_s).size(), 8);
    QVERIFY(
        bench.table(u"SELECT id FROM posts WHERE owner_id = '%1' AND NOT %2"_s.arg(kAnn, era::isBelieved(u"posts"_s)))
            .isEmpty());
    QCOMPARE(bench.table(u"SELECT value FROM sync_state WHERE key = 'floor:home'"_s), QStringList{u"0"_s});
}

void TestEngineTruth::startingOverForgetsWhatIsGone()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.server.backUp();
    const OutboxRow own = bench.writePost(u"lost with the backup"_s);
    bench.write(Intent::setLike(PostId(numbered(3)), true));
    bench.write(Intent::setFollow(UserId(kBob), true));
    othersPost(bench, kAnn, 60);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT text FROM posts WHERE text = 'number 60'"_s).size(), 1);
    bench.server.restore();
    bench.server.rename(kAnn, u"Ann again"_s);
    bench.server.act(kAnn, u"delete_post"_s, {{u"id"_s, numbered(5)}});
    let(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT post_id FROM feed_items WHERE list = 'home' ORDER BY sort"_s),
             (QStringList{numbered(1), numbered(3), numbered(7)}));
    QVERIFY(bench.table(u"SELECT id FROM posts WHERE id = '%1'"_s.arg(own.intent.post().text())).isEmpty());
    QVERIFY(bench.table(u"SELECT post_id FROM mine WHERE liked = 1"_s).isEmpty());
    QCOMPARE(bench.table(u"SELECT person_id FROM relations WHERE following = 1"_s), QStringList{kAnn});
    QCOMPARE(bench.table(u"SELECT name FROM users WHERE handle = 'ann'"_s), QStringList{u"Ann again"_s});
}

/// Between any two of its steps, of which there are many: what goes is removed in pieces.
void TestEngineTruth::startingOverMayBeKilledWhileItForgets()
{
    const auto restored = [](EngineBench &bench) {
        populate(bench);
        QVERIFY(bench.refresh());
        bench.server.backUp();
        bench.server.setTuning({});
        for (int i = 100; i < 150; ++i) {
            othersPost(bench, kMe, i);
        }
        bench.write(Intent::setFollow(UserId(kBob), true));
        QVERIFY(bench.refresh());
        bench.server.restore();
        bench.driver->requestCycle();
    };
    const auto stepOrReply = [](EngineBench &bench) {
        QCoreApplication::sendPostedEvents(bench.driver.get(), QEvent::MetaCall);
        if (bench.transport.open() > 0) {
            bench.answerOne();
        }
    };
    QStringList expected;
    {
        EngineBench bench;
        restored(bench);
        QVERIFY(bench.sync());
        expected = bench.finalState();
        QVERIFY(!expected.join(u'\n').contains(u"number 120"_s));
        QVERIFY(expected.join(u'\n').contains(u"number 7"_s));
    }
    int killedWhileForgetting = 0;
    for (int steps = 0, left = 1; left > 0; ++steps) {
        EngineBench bench;
        restored(bench);
        for (int i = 0; i < steps; ++i) {
            stepOrReply(bench);
        }
        left = bench.table(u"SELECT 1 FROM cursors WHERE length(cursor) > 0"_s).isEmpty() ? 1 : steps < 3 ? 1 : 0;
        const qsizetype own = bench.table(u"SELECT id FROM posts WHERE owner_id = user_id"_s).size();
        killedWhileForgetting += own > 0 && own < 50 ? 1 : 0;
        bench.kill();
        bench.open();
        QVERIFY(bench.sync());
        QVERIFY(bench.refresh());
        QVERIFY2(bench.finalState() == expected,
                 qPrintable(u"killed after %1 steps:\n"_s.arg(steps) + bench.finalState().join(u'\n')));
    }
    QVERIFY(killedWhileForgetting > 1);
}

void TestEngineTruth::whatWasAcknowledgedAndIsInNoPageOutlivesANewStart()
{
    EngineBench bench;
    for (int i = 1; i <= 70; ++i) {
        othersPost(bench, kBob, i);
    }
    QVERIFY(bench.refresh());
    const PostId post(numbered(1));  // too old for the pages of a start
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), true});
    QVERIFY(bench.sync());
    bench.write(Intent::setMark(IntentKind::SetBookmark, post, true));
    bench.write(Intent::muteThread(post, true));
    bench.driver->requestCycle();
    bench.settle();
    while (bench.transport.open() > 0 && bench.transport.path().endsWith(u"apply_intent"_s)) {
        bench.answerOne();  // acknowledged
        bench.settle();
    }
    bench.server.setTuning({200, 1, 0, Milliseconds(0), 0, 0});  // more than one change is too far
    QVERIFY(bench.sync());
    bench.server.setTuning({200, 100'000, 0, Milliseconds(0), 0, 0});
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.table(u"SELECT bookmarked || thread_muted FROM mine WHERE post_id = '%1'"_s.arg(post.text())),
             QStringList{u"11"_s});
}

void TestEngineTruth::followingAgainShowsNothingThatWasTakenBackMeanwhile()
{
    EngineBench bench;
    populate(bench);
    const auto passOn = [&](bool on) {
        bench.server.act(kAnn, u"set_repost"_s, {{u"post"_s, numbered(2)}, {u"on"_s, on}});
        let(bench);
    };
    passOn(true);
    QVERIFY(bench.refresh());
    const QString home = u"SELECT post_id FROM feed_items WHERE list = 'home'"_s;
    QVERIFY(bench.table(home).contains(numbered(2)));
    bench.write(Intent::setFollow(UserId(kAnn), false));
    QVERIFY(bench.refresh());
    QVERIFY(!bench.table(home).contains(numbered(2)));
    passOn(false);
    QVERIFY(bench.refresh());  // tells nothing of it
    bench.write(Intent::setFollow(UserId(kAnn), true));
    QVERIFY(bench.refresh());
    othersPost(bench, kAnn, 8);  // with her row, which has her posts placed anew
    QVERIFY(bench.refresh());
    QVERIFY(bench.table(home).contains(numbered(8)));
    QVERIFY(!bench.table(home).contains(numbered(2)));
}

void TestEngineTruth::followingAgainShowsNothingThatWasDeletedMeanwhile()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.write(Intent::setFollow(UserId(kAnn), false));
    QVERIFY(bench.refresh());
    bench.server.act(kAnn, u"delete_post"_s, {{u"id"_s, numbered(3)}});
    let(bench);
    QVERIFY(bench.refresh());
    bench.write(Intent::setFollow(UserId(kAnn), true));
    QVERIFY(bench.refresh());
    const auto page =
        readConsistently(bench.connection(), [&] { return feedreader::loadFeed(bench.connection(), UserId(kMe), {}); });
    QStringList shown;
    for (const FeedEntry &entry : page->entries) {
        shown.append(entry.id.text());
    }
    QCOMPARE(shown, (QStringList{numbered(7), numbered(5), numbered(1)}));
}

void TestEngineTruth::anUnstorableRowIsPutAside()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    const QString id = row.intent.post().text();
    bool isReadable = false;
    bench.script = [&](const QString &function, const QJsonObject &args) -> std::optional<HttpReply> {
        if (function != u"feed_pull" || isReadable) {
            return std::nullopt;
        }
        HttpReply reply;
        bench.server.handle(
            kMe, {"POST", QUrl(u"https://postr.example/rest/v1/rpc/feed_pull"_s), {}, QJsonDocument(args).toJson()},
            [&](const HttpReply &answer) { reply = answer; });
        reply.body.replace("\"sort\":", "\"sort_of\":");
        return reply;
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT entity FROM quarantine"_s), QStringList{id});
    const QString cursor = bench.table(u"SELECT cursor FROM cursors"_s).constFirst();
    // What the user wrote stays on screen although the server's form of it cannot be stored, and nobody asks in a hurry.
    const auto shown = [&] {
        return readConsistently(bench.connection(), [&] {
            return feedreader::loadEntries(bench.connection(), UserId(kMe), {row.intent.post()});
        });
    };
    QCOMPARE(shown()->size(), 1);
    bench.pass(Milliseconds(1000));
    QVERIFY(bench.sync());
    bench.forget();
    bench.pass(Milliseconds(60'000));
    QVERIFY(bench.sync());
    QCOMPARE(bench.asked({}), 0);
    isReadable = true;
    QVERIFY(bench.refresh());
    QVERIFY(bench.table(u"SELECT cursor FROM cursors"_s).constFirst() == cursor ||
            bench.rows().size() == 1);  // it was not told again
    bench.server.raiseEpoch();
    QVERIFY(bench.refresh());
    QVERIFY(bench.table(u"SELECT entity FROM quarantine"_s).isEmpty());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(shown()->size(), 1);
}

namespace {

/// The answer of the model server (to any reading when `in` is empty), with a field of each row about `id` that says what it cannot.
EngineBench::Script strangeRow(EngineBench &bench, const QString &in, const QString &table, const QString &id,
                               const QString &field)
{
    return [&bench, in, table, id, field](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
        const bool isMeant = in.isEmpty() ? function != u"apply_intent" : function == in;
        if (!isMeant) {
            return std::nullopt;
        }
        std::optional<HttpReply> reply;
        bench.server.handle(kMe, bench.transport.request(), [&](const HttpReply &answer) { reply = answer; });
        QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
        QJsonObject rows = answer.value(u"rows"_s).toObject();
        QJsonArray list = rows.value(table).toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject row = list.at(i).toObject();
            if (row.value(u"id"_s) == id) {
                row.insert(field, QJsonArray{1});
                list.replace(i, row);
            }
        }
        rows.insert(table, list);
        answer.insert(u"rows"_s, rows);
        return answered(200, answer);
    };
}

}  // namespace

/// An own post, a name and a follow, told in a form that nobody can read: the earlier one and what the user wrote are shown.
void TestEngineTruth::whatIsPutAsideStaysAsItWas()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    const PostId post = bench.writePost(u"hello"_s).intent.post();
    QVERIFY(bench.refresh());
    bench.server.raiseEpoch();
    bench.script = strangeRow(bench, {}, u"posts"_s, post.text(), u"text"_s);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT text FROM posts WHERE id = '%1'"_s.arg(post.text())), QStringList{u"hello"_s});
    bench.script = strangeRow(bench, u"feed_pull"_s, u"people"_s, kMe, u"handle"_s);
    const OutboxRow name = bench.write(*Intent::setProfile(ProfileField::Name, u"Another"_s));
    QVERIFY(bench.refresh());
    QVERIFY(bench.row(name.mid));
    bench.script = strangeRow(bench, u"feed_pull"_s, u"people"_s, kBob, u"handle"_s);
    const OutboxRow follow = bench.write(Intent::setFollow(UserId(kBob), true));
    QVERIFY(bench.refresh());
    QVERIFY(bench.row(follow.mid));
}

void TestEngineTruth::whatCanBeStoredAgainIsInItsLists()
{
    EngineBench bench;
    populate(bench);
    const QString everyone = u"SELECT value FROM sync_state WHERE key = 'floor:everyone'"_s;
    bench.script = strangeRow(bench, u"home_page"_s, u"posts"_s, numbered(2), u"text"_s);
    QVERIFY(bench.refresh());
    bench.script = {};
    QVERIFY(!bench.table(everyone).constFirst().isEmpty());
    bench.write(Intent::setFollow(UserId(kBob), true));  // the home list is read again, and has it
    QVERIFY(bench.refresh());
    QVERIFY(bench.table(u"SELECT id FROM posts"_s).contains(numbered(2)));
    QCOMPARE(bench.table(everyone), QStringList{QString()});  // read anew when somebody looks
}

void TestEngineTruth::aTombstoneOfAStrangerIsRemembered()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.script = [](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
        const QJsonObject post = postJson(numbered(1), kAnn, {{u"deleted"_s, true}});
        return function == u"feed_pull" ? std::optional(answered(200, feedJson(u"7-1-1"_s, u"2000:2000:"_s,
                                                                               {{u"rows"_s, rowsJson({post})}})))
                                        : std::nullopt;
    };
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT id FROM tombstones"_s), QStringList{numbered(1)});
    QVERIFY(bench.table(u"SELECT entity FROM quarantine"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestEngineTruth)
#include "tst_enginetruth.moc"
