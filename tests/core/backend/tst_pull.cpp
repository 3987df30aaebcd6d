#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/support/scriptedtransport.h"

using namespace postr;
using postr::test::answered;

namespace {

const QString kPost = QStringLiteral("0190a0a0-0000-7000-8000-000000000001");
const QString kAnn = QStringLiteral("0190a0a0-0000-7000-8000-0000000000a1");
const QString kBob = QStringLiteral("0190a0a0-0000-7000-8000-0000000000b2");

SupabaseBackend backend()
{
    return SupabaseBackend(
        {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), QStringLiteral("sb_publishable_x")});
}

QJsonObject bodyOf(const HttpRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

QJsonObject person(const QString &id, const QJsonValue &mine = {})
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("handle"), QStringLiteral("h")},
            {QStringLiteral("ver"), 1},
            {QStringLiteral("mine"), mine}};
}

QJsonObject post(const QString &id, qint64 sort)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("author"), kAnn},
            {QStringLiteral("text"), QStringLiteral("t")},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("ver"), 1},
            {QStringLiteral("created_at"), QStringLiteral("2026-01-01T00:00:00+00:00")}};
}

HttpReply page(const QString &to, qint64 after, bool more, const QJsonObject &extra = {},
               const QString &epoch = QStringLiteral("e1"))
{
    QJsonObject body{{QStringLiteral("epoch"), epoch},
                     {QStringLiteral("from"), QStringLiteral("10:10:")},
                     {QStringLiteral("to"), to},
                     {QStringLiteral("after"), after},
                     {QStringLiteral("more"), more},
                     {QStringLiteral("rows"),
                      QJsonObject{{QStringLiteral("posts"), QJsonArray{}}, {QStringLiteral("people"), QJsonArray{}}}}};
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        body.insert(it.key(), it.value());
    }
    return answered(200, body);
}

QByteArray startCursor()
{
    const auto outcome =
        backend().pullOutcome({}, answered(200, QByteArray(R"({"epoch":"e1","reset":"new","to":"10:10:"})")));
    return std::get<PullReset>(outcome).cursor;
}

}  // namespace

class TestPull final : public QObject {
    Q_OBJECT

private slots:
    void rowsThatCannotBeReadMoveNoCursor_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {R"("rows":null)", R"("rows":[])", R"("rows":"none")", R"("rows":{"posts":{}})",
                                 R"("rows":{"people":"all"})", R"("changes":"many")", R"("gone":"all")",
                                 R"("hidden_people":7)", R"("notifications":{})", R"("reposts":true)"}) {
            QTest::newRow(part) << QByteArray(part);
        }
    }

    /// A cursor that moved past them would never tell them again.
    void rowsThatCannotBeReadMoveNoCursor()
    {
        QFETCH(QByteArray, part);
        const QJsonObject extra = QJsonDocument::fromJson('{' + part + '}').object();
        const auto outcome = backend().pullOutcome(startCursor(), page(QStringLiteral("12:12:"), 0, false, extra));
        QVERIFY(std::holds_alternative<WaitFor>(outcome));
    }

    void requestsCarryKeyAndJson()
    {
        const HttpRequest request = backend().submitRequest(
            {Mid(kPost), Intent::setFollowByHandle(QStringLiteral("bob"), true), {}, 0, 0, 0, 0, {}, {}, {}, {}, 0});
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, QUrl(QStringLiteral("https://postr.example/rest/v1/rpc/apply_intent")));
        QVERIFY(request.authorized);
        QVERIFY(request.headers.contains(QPair<QByteArray, QByteArray>("apikey", "sb_publishable_x")));
        QVERIFY(request.headers.contains(QPair<QByteArray, QByteArray>("Content-Type", "application/json")));
        const QJsonObject body = bodyOf(request);
        QCOMPARE(body.value(QStringLiteral("mid")).toString(), kPost);
        QCOMPARE(body.value(QStringLiteral("kind")).toString(), QStringLiteral("set_follow"));
        QVERIFY(body.value(QStringLiteral("args")).isObject());
    }

    void firstPullAsksForAPlaceToStart()
    {
        for (const QByteArray &cursor : {QByteArray(), QByteArray("damaged")}) {
            const QJsonObject body = bodyOf(backend().pullRequest(cursor, 100));
            QVERIFY(body.value(QStringLiteral("epoch")).isNull());
            QVERIFY(body.value(QStringLiteral("since")).isNull());
            QVERIFY(body.value(QStringLiteral("until")).isNull());
            QCOMPARE(body.value(QStringLiteral("after")).toInteger(-1), 0);
            QCOMPARE(body.value(QStringLiteral("lim")).toInt(), 100);
        }
    }

    void walkKeepsItsGoalUntilTheShortPage()
    {
        const QByteArray start = startCursor();
        QJsonObject asked = bodyOf(backend().pullRequest(start, 2));
        QCOMPARE(asked.value(QStringLiteral("since")).toString(), QStringLiteral("10:10:"));
        QVERIFY(asked.value(QStringLiteral("until")).isNull());

        const auto first = std::get<PullPage>(backend().pullOutcome(start, page(QStringLiteral("20:20:"), 7, true)));
        QVERIFY(first.more);
        asked = bodyOf(backend().pullRequest(first.cursor, 2));
        QCOMPARE(asked.value(QStringLiteral("since")).toString(), QStringLiteral("10:10:"));
        QCOMPARE(asked.value(QStringLiteral("until")).toString(), QStringLiteral("20:20:"));
        QCOMPARE(asked.value(QStringLiteral("after")).toInteger(), 7);

        const auto last =
            std::get<PullPage>(backend().pullOutcome(first.cursor, page(QStringLiteral("20:20:"), 9, false)));
        QVERIFY(!last.more);
        asked = bodyOf(backend().pullRequest(last.cursor, 2));
        QCOMPARE(asked.value(QStringLiteral("since")).toString(), QStringLiteral("20:20:"));
        QVERIFY(asked.value(QStringLiteral("until")).isNull());
        QCOMPARE(asked.value(QStringLiteral("after")).toInteger(-1), 0);
    }

    void emptyPageStillMovesTheCursor()
    {
        const auto only =
            std::get<PullPage>(backend().pullOutcome(startCursor(), page(QStringLiteral("30:30:"), 0, false)));
        QCOMPARE(FeedPlace::fromBytes(only.cursor)->from.text(), QByteArray("30:30:"));
    }

    void pagesThatWouldLoseRowsOrLoopAreNotTaken()
    {
        const auto first =
            std::get<PullPage>(backend().pullOutcome(startCursor(), page(QStringLiteral("20:20:"), 7, true)));
        const auto isUnreadable = [](const PullOutcome &outcome) {
            const auto *wait = std::get_if<WaitFor>(&outcome);
            return wait && wait->countsAsAttempt;
        };
        QVERIFY(isUnreadable(
            backend().pullOutcome(first.cursor, page(QStringLiteral("21:21:"), 9, true))));  // another goal
        QVERIFY(
            isUnreadable(backend().pullOutcome(first.cursor, page(QStringLiteral("20:20:"), 7, true))));  // no progress
        QVERIFY(isUnreadable(backend().pullOutcome(first.cursor, page(QStringLiteral("garbage"), 9, false))));
        QVERIFY(isUnreadable(backend().pullOutcome(startCursor(), answered(200, QByteArray(R"({"epoch":"e1"})")))));
        QVERIFY(
            std::holds_alternative<Unreachable>(backend().pullOutcome(startCursor(), answered(200, QByteArray("{}")))));
    }

    void resets_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"new", "epoch", "retention", "ahead", "far", "bad", "a later reason"}) {
            QTest::newRow(why) << QString::fromLatin1(why);
        }
    }
    void resets()
    {
        QFETCH(QString, why);
        const QJsonObject body{{QStringLiteral("epoch"), QStringLiteral("e2")},
                               {QStringLiteral("reset"), why},
                               {QStringLiteral("to"), QStringLiteral("50:51:50")}};
        const auto reset = std::get<PullReset>(backend().pullOutcome(startCursor(), answered(200, body)));
        QCOMPARE(reset.why, why);
        const auto place = FeedPlace::fromBytes(reset.cursor);
        QCOMPARE(place->epoch, QStringLiteral("e2"));
        QCOMPARE(place->from.text(), QByteArray("50:51:50"));
        QVERIFY(!place->to);
    }

    void anotherEpochInAPageIsAReset()
    {
        const auto outcome =
            backend().pullOutcome(startCursor(), page(QStringLiteral("20:20:"), 7, true, {}, QStringLiteral("e9")));
        QCOMPARE(std::get<PullReset>(outcome).why, QStringLiteral("epoch"));
    }

    void followedNamesOnlyChangedRelationsThatAreOn()
    {
        const QJsonObject following{{QStringLiteral("ver"), 3}, {QStringLiteral("following"), true}};
        const QJsonObject extra{
            {QStringLiteral("changes"),
             QJsonArray{QJsonArray{1, 4, kBob}, QJsonArray{2, 1, kPost}, QJsonArray{3, 8, kAnn}, QJsonArray{}, 7}},
            {QStringLiteral("rows"),
             QJsonObject{{QStringLiteral("people"), QJsonArray{person(kAnn, following), person(kBob, following)}}}},
            {QStringLiteral("gone"), QJsonArray{kPost, 5}}};
        const auto result =
            std::get<PullPage>(backend().pullOutcome(startCursor(), page(QStringLiteral("20:20:"), 2, false, extra)));
        QCOMPARE(result.followed, QList<UserId>{UserId(kBob)});
        QCOMPARE(result.seenAgain, QList<UserId>{UserId(kAnn)});
        QCOMPARE(result.batch.relations.size(), 2);
        QCOMPARE(result.batch.gone, QList<PostId>{PostId(kPost)});
        QCOMPARE(result.batch.unstorable.size(), 1);
    }

    void observedComparesEpochAndSnapshot()
    {
        const auto ack = [](quint64 xid, const QString &epoch) { return AckMark{epoch, xid}.bytes(); };
        const QByteArray seen = SeenMark{QStringLiteral("e1"), *Snapshot::parse("20:25:22")}.bytes();
        QVERIFY(backend().observed(ack(19, QStringLiteral("e1")), seen));
        QVERIFY(backend().observed(ack(21, QStringLiteral("e1")), seen));
        QVERIFY(!backend().observed(ack(22, QStringLiteral("e1")), seen));
        QVERIFY(!backend().observed(ack(25, QStringLiteral("e1")), seen));
        QVERIFY(!backend().observed(ack(19, QStringLiteral("e0")), seen));
        QVERIFY(backend().observed({}, seen));
        QVERIFY(!backend().observed(ack(19, QStringLiteral("e1")), {}));
        QVERIFY(backend().isForeignEpoch(ack(19, QStringLiteral("e0")), startCursor()));
        QVERIFY(!backend().isForeignEpoch(ack(19, QStringLiteral("e1")), startCursor()));
        QVERIFY(!backend().isForeignEpoch({}, startCursor()));
    }

    void pagesOfAList()
    {
        const auto item = [](const QString &id, int sort) {
            return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("sort"), sort}};
        };
        PageQuery query;
        QJsonObject asked = bodyOf(backend().pageRequest(query));
        QCOMPARE(asked.value(QStringLiteral("list")).toString(), QStringLiteral("following"));
        QVERIFY(asked.value(QStringLiteral("before")).isNull());
        query = PageQuery::of(FeedList::Everyone);
        query.from = 9007199254740993;
        asked = bodyOf(backend().pageRequest(query));
        QCOMPARE(asked.value(QStringLiteral("list")).toString(), QStringLiteral("everyone"));
        QCOMPARE(asked.value(QStringLiteral("before")).toInteger(), 9007199254740993);

        const QString other = QStringLiteral("0190a0a0-0000-7000-8000-000000000002");
        const QJsonObject body{
            {QStringLiteral("epoch"), QStringLiteral("e1")},
            {QStringLiteral("at"), QStringLiteral("9:9:")},
            {QStringLiteral("items"), QJsonArray{item(kPost, 60), item(other, 40), QStringLiteral("junk")}},
            {QStringLiteral("next"), 40},
            {QStringLiteral("more"), true},
            {QStringLiteral("rows"),
             QJsonObject{{QStringLiteral("posts"), QJsonArray{post(kPost, 50), post(other, 40)}}}}};
        auto list = std::get<ListPage>(backend().pageOutcome(query, answered(200, body)));
        QCOMPARE(list.items.size(), 2);
        QCOMPARE(list.items.at(0).post, PostId(kPost));
        QCOMPARE(list.items.at(0).sort, 60);  // passed on: not the post's own place
        QCOMPARE(list.next.value_or(0), 40);
        QVERIFY(list.more);

        QJsonObject empty = body;
        empty.insert(QStringLiteral("next"), QJsonValue());
        list = std::get<ListPage>(backend().pageOutcome(query, answered(200, empty)));
        QVERIFY2(!list.more, "a page that cannot be gone on from must not ask for more");
    }

    void everyPageHasItsFunction()
    {
        const UserId ann(kAnn);
        const auto asked = [](const PageQuery &query) {
            const HttpRequest request = backend().pageRequest(query);
            return std::pair(request.url.path().section(u'/', -1), bodyOf(request));
        };
        const auto named = [&](const PageQuery &query) { return asked(query).first; };
        QCOMPARE(named(PageQuery::of(FeedList::Bookmarks)), QStringLiteral("bookmarks_page"));
        QCOMPARE(named(PageQuery::named(PageQuery::Kind::Notifications)), QStringLiteral("notifications_page"));
        QCOMPARE(named(PageQuery::named(PageQuery::Kind::Followers, QStringLiteral("x"))),
                 QStringLiteral("people_page"));
        QCOMPARE(named(PageQuery::named(PageQuery::Kind::People, QStringLiteral("ann"))),
                 QStringLiteral("search_people"));
        const QList<QPair<FeedList::Kind, QString>> parts{{FeedList::Posts, QStringLiteral("posts")},
                                                          {FeedList::Replies, QStringLiteral("replies")},
                                                          {FeedList::Media, QStringLiteral("media")},
                                                          {FeedList::Likes, QStringLiteral("likes")}};
        for (const auto &[kind, part] : parts) {
            const auto [function, arguments] = asked(PageQuery::of(FeedList(kind, ann)));
            QCOMPARE(function, QStringLiteral("profile_page"));
            QCOMPARE(arguments.value(QStringLiteral("part")).toString(), part);
            QCOMPARE(arguments.value(QStringLiteral("person")).toString(), kAnn);
        }
        const auto [byHandle, handle] = asked(PageQuery::named(PageQuery::Kind::PostsOf, QStringLiteral("ann")));
        QCOMPARE(byHandle, QStringLiteral("profile_page"));
        QVERIFY(!handle.contains(QStringLiteral("person")));
        QCOMPARE(handle.value(QStringLiteral("handle")).toString(), QStringLiteral("ann"));
        PageQuery thread = PageQuery::thread(PostId(kPost));
        thread.from = 7;
        QCOMPARE(asked(thread), std::pair(QStringLiteral("thread_page"), QJsonObject{{QStringLiteral("id"), kPost},
                                                                                     {QStringLiteral("after"), 7},
                                                                                     {QStringLiteral("lim"), 50}}));
        const auto [search, words] = asked(PageQuery::named(PageQuery::Kind::Posts, QStringLiteral("herons -gulls")));
        QCOMPARE(search, QStringLiteral("search_posts"));
        QCOMPARE(words.value(QStringLiteral("query")).toString(), QStringLiteral("herons -gulls"));
    }

    void answersOfAThreadAreWalkedUpwards()
    {
        QJsonObject body{{QStringLiteral("epoch"), QStringLiteral("e1")},
                         {QStringLiteral("next"), 40},
                         {QStringLiteral("more"), true},
                         {QStringLiteral("rows"), QJsonObject()}};
        PageQuery thread = PageQuery::thread(PostId(kPost));
        auto page = std::get<ListPage>(backend().pageOutcome(thread, answered(200, body)));
        QCOMPARE(page.next.value_or(0), 40);
        thread.from = 40;
        page = std::get<ListPage>(backend().pageOutcome(thread, answered(200, body)));
        QVERIFY2(!page.more, "the same page again");
    }

    void pagesOfOneself()
    {
        const PageQuery query = PageQuery::named(PageQuery::Kind::Relations);
        const QJsonObject asked = bodyOf(backend().pageRequest(query));
        QCOMPARE(asked.value(QStringLiteral("part")).toString(), QStringLiteral("people"));
        QCOMPARE(asked.value(QStringLiteral("after")).toInteger(-1), 0);
        const QJsonObject body{
            {QStringLiteral("epoch"), QStringLiteral("e1")},
            {QStringLiteral("after"), 12},
            {QStringLiteral("more"), true},
            {QStringLiteral("rows"), QJsonObject{{QStringLiteral("people"), QJsonArray{person(kAnn)}}}}};
        const auto list = std::get<ListPage>(backend().pageOutcome(query, answered(200, body)));
        QCOMPARE(list.next.value_or(0), 12);
        QVERIFY(list.more);
        PageQuery again = PageQuery::named(PageQuery::Kind::OwnPosts);
        again.from = 12;
        const auto stuck = std::get<ListPage>(backend().pageOutcome(again, answered(200, body)));
        QVERIFY(!stuck.more);
    }

    void aReadIsNeverRefusedForGood()
    {
        const HttpReply refused = answered(403, QByteArray(R"({"code":"42501","message":"m"})"));
        QVERIFY(std::holds_alternative<WaitFor>(backend().pullOutcome(startCursor(), refused)));
        QVERIFY(std::holds_alternative<WaitFor>(backend().pageOutcome({}, refused)));
    }
};

QTEST_APPLESS_MAIN(TestPull)
#include "tst_pull.moc"
