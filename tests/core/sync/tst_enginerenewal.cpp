// Intents that cannot go as they are: those that waited too long, a post whose id is taken, with its pictures, and what is tried again.

#include <QtTest>

#include "core/db/era.h"
#include "core/db/mediafolder.h"
#include "core/db/personstore.h"
#include "core/db/transaction.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

constexpr qint64 kHour = 3600 * 1000;

}  // namespace

class TestEngineRenewal final : public QObject {
    Q_OBJECT

private slots:
    void aConversationIsMutedByItsFirstPost();
    void whoIsForgottenIsStillSpokenOfInOneLane();
    void picturesThatARestoreTookBackGoAgain();
    void whatIsNotSentYetIsNotDeleted();
    void onlyWhatTheUserSetAboutThemReadsTheHomeListAgain();
    void aTakenIdTakesItsPicturesAlong();
    void whatWaitedForAMonthAsksBeforeItGoes();
    void whoTriesAgainMeansItThoughMoreWasSaidMeanwhile();
    void aNewStartGoesOnWhereItWasInterrupted();
};

void TestEngineRenewal::aTakenIdTakesItsPicturesAlong()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    NewPost post;
    post.id = PostId(makeUuid7(bench.clock.wallMs(), bench.ids));
    post.text = u"look"_s;
    const QByteArray content("not really a picture");
    const QString file = *MediaFolder(bench.connection().path()).keep(content, u"jpg"_s);
    const QString path = u"%1/%2/1-%3"_s.arg(kMe, post.id.text(), file);
    bench.server.act(kAnn, u"put_post"_s, {{u"id"_s, post.id.text()}, {u"text"_s, u"mine!"_s}});
    let(bench);
    QVERIFY(
        bench.writer->writePost(post, {{file, u"image/jpeg"_s, 4, 3, {}, u"LEHV6nWB2yk8"_s}}, bench.clock.wallMs()));
    QList<HttpRequest> stored;
    const auto run = [&] {
        bench.driver->requestCycle();
        bench.settle();
        while (bench.transport.open() > 0) {
            if (bench.transport.path().startsWith(u"/storage/"_s)) {
                stored.append(bench.transport.request());
                bench.transport.answer(answered(200, QByteArray("{}")));
            } else {
                bench.answerOne();
            }
            bench.settle();
        }
    };
    for (int cycle = 0; cycle < 5; ++cycle) {
        run();
        bench.pass(Milliseconds(2000));
    }
    QVERIFY2(bench.rows().isEmpty(), qPrintable(QString::number(bench.rows().size())));
    QString renamed;
    for (const auto &each : bench.server.state().posts) {
        renamed = each.author == kMe ? each.id : renamed;
    }
    QVERIFY(!renamed.isEmpty() && renamed != post.id.text());
    const QString newPath = QString(path).replace(post.id.text(), renamed);
    QCOMPARE(stored.size(), 3);
    QVERIFY(stored.at(0).url.path().endsWith(path));
    int sent = 0;
    int removed = 0;
    for (const HttpRequest &request : stored) {
        sent += request.method == "POST" && request.url.path().endsWith(newPath) && request.body == content ? 1 : 0;
        removed += request.method == "DELETE" ? 1 : 0;
    }
    QCOMPARE(sent, 1);  // under the name that the post now has
    QCOMPARE(removed, 1);
    const auto put = std::find_if(bench.transport.history().crbegin(), bench.transport.history().crend(),
                                  [](const HttpRequest &request) { return request.body.contains("put_post"); });
    QVERIFY(put->body.contains(newPath.toLatin1()) && !put->body.contains(path.toLatin1()));
}

void TestEngineRenewal::whatWaitedForAMonthAsksBeforeItGoes()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow old = bench.writePost(u"long ago"_s);
    const OutboxRow reply = bench.writePost(u"and more"_s, old.intent.post());
    const OutboxRow seen = bench.write(Intent::markRead(5));
    bench.kill();
    bench.clock.sleep(Milliseconds(25 * 24 * kHour));
    bench.open();
    const OutboxRow younger = bench.writePost(u"not so long ago"_s);
    bench.kill();
    bench.clock.sleep(Milliseconds(6 * 24 * kHour));
    bench.open();
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    for (const OutboxRow &row : {old, reply}) {
        QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Failed);
        QCOMPARE(bench.row(row.mid)->errorCode, u"too_old"_s);
        QVERIFY(bench.row(row.mid)->error.contains(u"30 days"_s));
        QVERIFY(!bench.server.state().effects.contains(row.mid.text()));
    }
    QVERIFY(!bench.row(younger.mid));  // it went out
    QVERIFY(!bench.row(seen.mid));     // nobody is asked how far they have read
    QVERIFY(bench.writer->retry(old.mid, bench.clock.wallMs()));
    QVERIFY(bench.writer->discard(reply.mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.server.state().posts.contains(old.intent.post().text()));
    QVERIFY(!bench.server.state().posts.contains(reply.intent.post().text()));
}

void TestEngineRenewal::whoTriesAgainMeansItThoughMoreWasSaidMeanwhile()
{
    EngineBench bench;
    othersPost(bench, kBob, 1);
    QVERIFY(bench.refresh());
    const PostId post(numbered(1));
    const OutboxRow marked = bench.write(Intent::setMark(IntentKind::SetBookmark, post, true));
    bench.driver->requestCycle();
    bench.settle();
    QVERIFY(bench.writer->discard(marked.mid, bench.clock.wallMs()));  // it is on its way, so the opposite follows it
    QCOMPARE(bench.rows().size(), 2);
    bench.script = [](const QString &, const QJsonObject &) {
        return answered(200,
                        QByteArray(R"({"status": "refused", "code": "deleted_target", "xid": "1", "epoch": "7-1-1"})"));
    };
    bench.answerOne();
    bench.script = {};
    QCOMPARE(bench.row(marked.mid)->status, OutboxStatus::Failed);
    QVERIFY(bench.writer->retry(marked.mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.table(u"SELECT bookmarked FROM mine WHERE "_s + era::isBelieved(u"mine"_s)), QStringList{u"1"_s});
}

void TestEngineRenewal::aNewStartGoesOnWhereItWasInterrupted()
{
    EngineBench bench;
    populate(bench);
    int failures = 2;
    int homePages = 0;
    bench.script = [&](const QString &function, const QJsonObject &args) -> std::optional<HttpReply> {
        homePages += function == u"home_page" && args.value(u"list"_s).toString() != u"everyone" ? 1 : 0;
        if (function == u"self_page" && failures > 0) {
            --failures;
            return answered(500, QJsonObject{{u"code"_s, u"XX000"_s}, {u"message"_s, u"no"_s}});
        }
        return std::nullopt;
    };
    QVERIFY(bench.sync());
    const int before = homePages;
    QVERIFY(before > 0);
    for (int tries = 0; tries < 5; ++tries) {
        bench.pass(Milliseconds(5 * 60'000));
        QVERIFY(bench.refresh());
    }
    QCOMPARE(failures, 0);
    QCOMPARE(homePages, before);
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
    QCOMPARE(bench.table(u"SELECT count(*) FROM relations WHERE following = 1"_s), QStringList{u"1"_s});
}

/// A post that the server had taken, one that it had refused, and one that waits.
void TestEngineRenewal::picturesThatARestoreTookBackGoAgain()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.server.backUp();
    QList<OutboxRow> posts;
    for (int i = 0; i < 3; ++i) {
        NewPost post;
        post.id = PostId(numbered(1 + i));
        post.text = u"with a picture"_s;
        const QString file = MediaFolder(bench.connection().path())
                                 .keep("picture " + QByteArray::number(i), u"png"_s)
                                 .value_or(QString());
        const auto row = bench.writer->writePost(post, {{file, u"image/png"_s, 4, 3, {}, {}}}, bench.clock.wallMs());
        QVERIFY(row);
        posts.append(*row);
    }
    bench.script = [&](const QString &function, const QJsonObject &args) {
        const QString mid = args.value(u"mid"_s).toString();
        if (function == u"apply_intent" && mid == posts.at(1).mid.text()) {
            return std::optional(answered(200, QJsonObject{{u"status"_s, u"refused"_s},
                                                           {u"code"_s, u"suspended"_s},
                                                           {u"epoch"_s, u"7-1-1"_s},
                                                           {u"xid"_s, u"999"_s}}));
        }
        const bool isWaiting = function == u"apply_intent" && mid == posts.at(2).mid.text();
        return function == u"feed_pull" || isWaiting ? std::optional(answered(503, QByteArray())) : std::nullopt;
    };
    for (int i = 0; i < 4; ++i) {
        bench.pass(Milliseconds(5 * 60'000));
        QVERIFY(bench.refresh());
    }
    QCOMPARE(bench.server.state().objects.size(), 3);
    QCOMPARE(bench.row(posts.at(0).mid)->status, OutboxStatus::Committed);
    QCOMPARE(bench.row(posts.at(1).mid)->status, OutboxStatus::Failed);
    bench.server.restore();
    QCOMPARE(bench.server.state().objects.size(), 0);
    bench.script = {};
    bench.pass(Milliseconds(5 * 60'000));
    QVERIFY(bench.refresh());
    QVERIFY(bench.writer->retry(posts.at(1).mid, bench.clock.wallMs()));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(bench.server.state().posts.contains(numbered(i)));
    }
    QCOMPARE(bench.server.state().objects.size(), 3);
}

/// Somebody looks at the conversation of a post that waits: the server does not know it yet.
void TestEngineRenewal::whatIsNotSentYetIsNotDeleted()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow row = bench.writePost(u"hello"_s);
    bench.script = [&](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
        if (function == u"apply_intent") {
            return answered(200, QJsonObject{{u"status"_s, u"wait"_s}, {u"seconds"_s, 60}});
        }
        if (function == u"thread_page") {
            return answered(
                200, QJsonObject{{u"epoch"_s, u"7-1-1"_s},
                                 {u"items"_s, QJsonArray()},
                                 {u"more"_s, false},
                                 {u"next"_s, QJsonValue()},
                                 {u"reposts"_s, QJsonArray()},
                                 {u"rows"_s, QJsonObject{{u"people"_s, QJsonArray()}, {u"posts"_s, QJsonArray()}}},
                                 {u"gone"_s, QJsonArray{row.intent.post().text()}},
                                 {u"gone_people"_s, QJsonArray()},
                                 {u"hidden"_s, QJsonArray()},
                                 {u"hidden_people"_s, QJsonArray()}});
        }
        return std::nullopt;
    };
    bench.driver->requestPage({PageQuery::thread(row.intent.post()), false});
    QVERIFY(bench.refresh());
    QVERIFY(bench.asked(u"thread_page"_s) > 0);
    bench.script = {};
    bench.pass(Milliseconds(60'000));
    QVERIFY(bench.refresh());
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.table(u"SELECT text FROM posts WHERE deleted = 0"_s), QStringList{u"hello"_s});
}

/// Whom they follow is told, too, as often as they like.
void TestEngineRenewal::onlyWhatTheUserSetAboutThemReadsTheHomeListAgain()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kBob}, {u"on"_s, true}});
    let(bench);
    bench.forget();
    QVERIFY(bench.refresh());
    QVERIFY(bench.asked(u"home_page"_s) > 0);
    for (const bool isOn : {true, false, true}) {
        bench.server.act(kBob, u"set_follow"_s, {{u"person"_s, kMe}, {u"on"_s, isOn}});
        let(bench);
        bench.forget();
        QVERIFY(bench.refresh());
        QCOMPARE(bench.asked(u"home_page"_s), 0);
    }
}

/// Whichever post of it was pointed at, sent or not: the others look for that.
void TestEngineRenewal::aConversationIsMutedByItsFirstPost()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const PostId first(numbered(1));
    const PostId sent = bench.writePost(u"an answer"_s, first).intent.post();
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    const PostId waits = bench.writePost(u"and one more"_s, sent).intent.post();
    for (const PostId &post : {first, sent, waits}) {
        QCOMPARE(bench.write(Intent::muteThread(post, true)).intent.post(), first);
    }
    bench.server.act(kAnn, u"delete_post"_s, {{u"id"_s, first.text()}});
    let(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.write(Intent::muteThread(sent, false)).intent.post(), first);
}

/// Somebody who blocks the user is not stored any more: what is said then has no id to name them by.
void TestEngineRenewal::whoIsForgottenIsStillSpokenOfInOneLane()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const auto ann = readConsistently(bench.connection(),
                                      [&] { return persons::find(bench.connection(), UserId(kMe), UserId(kAnn)); });
    const OutboxRow byId = bench.write(Intent::setRelation(IntentKind::SetBlock, UserId(kAnn), true));
    QVERIFY(transact(bench.connection(), [&] { persons::remove(bench.connection(), UserId(kMe), UserId(kAnn)); }));
    const OutboxRow byHandle = bench.write(Intent::setRelationByHandle(IntentKind::SetBlock, (*ann)->handle, false));
    const auto laneOf = [&](const OutboxRow &row) {
        return *bench.connection().value(u"SELECT lane FROM outbox WHERE mid = '%1'"_s.arg(row.mid.text()));
    };
    QCOMPARE(laneOf(byId), laneOf(byHandle));
    QVERIFY(transact(bench.connection(), [&] { persons::upsert(bench.connection(), UserId(kMe), **ann); }));
    QCOMPARE(laneOf(bench.write(Intent::setRelation(IntentKind::SetBlock, UserId(kAnn), true))), laneOf(byId));
}

QTEST_GUILESS_MAIN(TestEngineRenewal)
#include "tst_enginerenewal.moc"
