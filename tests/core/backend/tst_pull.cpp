#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/serverrows.h"

using namespace postr;
using namespace postr::test;

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

/// A page of the change feed that ends at change `after`, of a kind that has no rows.
HttpReply page(const QString &to, qint64 after, bool more, const QJsonObject &extra = {},
               const QString &epoch = QStringLiteral("e1"))
{
    const QJsonArray changes = after > 0 ? QJsonArray{QJsonArray{after, 7, kAnn}} : QJsonArray{};
    const QJsonObject body = feedJson(epoch, to,
                                      {{QStringLiteral("from"), QStringLiteral("10:10:")},
                                       {QStringLiteral("after"), after},
                                       {QStringLiteral("more"), more},
                                       {QStringLiteral("changes"), changes}});
    return answered(200, with(body, extra));
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
    void aSpoiltPageMovesNoCursor_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QJsonValue>("value");
        const auto add = [](const char *name, const char *part, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(part) << value;
        };
        for (const char *list : {"changes", "gone", "hidden", "gone_people", "hidden_people", "reposts",
                                 "notifications", "gone_notifications"}) {
            QTest::addRow("%s missing", list) << QString::fromLatin1(list) << QJsonValue(QJsonValue::Undefined);
            QTest::addRow("%s null", list) << QString::fromLatin1(list) << QJsonValue();
            QTest::addRow("%s text", list) << QString::fromLatin1(list) << QJsonValue(QStringLiteral("many"));
            QTest::addRow("%s object", list) << QString::fromLatin1(list) << QJsonValue(QJsonObject());
        }
        add("rows missing", "rows", QJsonValue::Undefined);
        add("rows null", "rows", QJsonValue());
        add("rows list", "rows", QJsonArray());
        add("rows empty", "rows", QJsonObject());
        add("posts missing", "rows", QJsonObject{{QStringLiteral("people"), QJsonArray()}});
        add("people text", "rows",
            QJsonObject{{QStringLiteral("posts"), QJsonArray()}, {QStringLiteral("people"), QStringLiteral("all")}});
        add("more missing", "more", QJsonValue::Undefined);
        add("more null", "more", QJsonValue());
        add("more text", "more", QStringLiteral("true"));
        add("more number", "more", 1);
        add("after missing", "after", QJsonValue::Undefined);
        add("after text", "after", QStringLiteral("9"));
        add("after beyond the last change", "after", 10);
        add("after before the last change", "after", 8);
        add("after huge", "after", std::numeric_limits<qint64>::max());
        add("to missing", "to", QJsonValue::Undefined);
        add("to nonsense", "to", QStringLiteral("soon"));
        add("epoch huge", "epoch", QString(1000, u'e'));
        add("reset number", "reset", QJsonValue::Undefined);
        add("change without a number", "changes", QJsonArray{QJsonArray{QStringLiteral("9"), 7, kAnn}});
        add("change without a kind", "changes", QJsonArray{QJsonArray{9}});
        add("change without an id", "changes", QJsonArray{QJsonArray{9, 4, 7}});
        add("repost without its person", "changes", QJsonArray{QJsonArray{9, 6, kPost}});
        add("change that is none", "changes", QJsonArray{QJsonArray{9, 7, kAnn}, 7});
    }

    /// A cursor that moved past it would never tell it again.
    void aSpoiltPageMovesNoCursor()
    {
        QFETCH(QString, part);
        QFETCH(QJsonValue, value);
        QJsonObject body = QJsonDocument::fromJson(page(QStringLiteral("12:12:"), 9, false).body).object();
        QVERIFY(std::holds_alternative<PullPage>(backend().pullOutcome(startCursor(), answered(200, body))));
        if (part == u"reset") {
            body = {{QStringLiteral("epoch"), QStringLiteral("e1")},
                    {QStringLiteral("to"), QStringLiteral("12:12:")},
                    {QStringLiteral("reset"), 7}};
        } else {
            body.insert(part, value);
        }
        const auto outcome = backend().pullOutcome(startCursor(), answered(200, body));
        QVERIFY(std::holds_alternative<WaitFor>(outcome));
        QVERIFY(std::get<WaitFor>(outcome).outcomeUnknown);
    }

    void everyChangeIsTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QJsonObject>("told");
        const QJsonArray ids{kPost};
        const QJsonObject repost{{QStringLiteral("person"), kBob},
                                 {QStringLiteral("post"), kPost},
                                 {QStringLiteral("on"), true},
                                 {QStringLiteral("sort"), 9},
                                 {QStringLiteral("ver"), 9}};
        const QJsonObject posts{{QStringLiteral("rows"), rowsJson({postJson(kPost, kAnn)})}};
        QTest::newRow("post") << 1 << posts;
        QTest::newRow("post that is gone") << 1 << QJsonObject{{QStringLiteral("gone"), ids}};
        QTest::newRow("post that is hidden") << 1 << QJsonObject{{QStringLiteral("hidden"), ids}};
        QTest::newRow("post that cannot be stored")
            << 1
            << QJsonObject{{QStringLiteral("rows"), rowsJson({postJson(kPost, kAnn, {{QStringLiteral("ver"), 1.5}})})}};
        QTest::newRow("post that cannot even be named")
            << 1 << QJsonObject{{QStringLiteral("rows"), rowsJson({postJson(QStringLiteral("?"), kAnn)})}};
        QTest::newRow("person") << 2 << QJsonObject{{QStringLiteral("rows"), rowsJson({}, {personJson(kPost)})}};
        QTest::newRow("person who is gone") << 2 << QJsonObject{{QStringLiteral("gone_people"), ids}};
        QTest::newRow("own state") << 3 << posts;
        QTest::newRow("relation") << 4 << QJsonObject{{QStringLiteral("hidden_people"), ids}};
        QTest::newRow("notification") << 5 << QJsonObject{{QStringLiteral("gone_notifications"), ids}};
        QTest::newRow("repost") << 6 << with(posts, {{QStringLiteral("reposts"), QJsonArray{repost}}});
        QTest::newRow("repost that cannot be stored")
            << 6 << with(posts, {{QStringLiteral("reposts"), QJsonArray{with(repost, {{QStringLiteral("on"), 1}})}}});
    }

    void everyChangeIsTold()
    {
        QFETCH(int, kind);
        QFETCH(QJsonObject, told);
        const QJsonObject changes{{QStringLiteral("changes"), QJsonArray{QJsonArray{9, kind, kPost, kBob}}}};
        const auto take = [&](const QJsonObject &extra) {
            const auto reply = page(QStringLiteral("12:12:"), 9, false, with(changes, extra));
            return backend().pullOutcome(startCursor(), reply);
        };
        QVERIFY(std::holds_alternative<PullPage>(take(told)));
        QVERIFY2(std::holds_alternative<WaitFor>(take({})), "a change of which the page says nothing");
    }

    void whatALaterServerAddsIsPassedOver()
    {
        const QJsonObject extra{
            {QStringLiteral("changes"), QJsonArray{QJsonArray{8, 7, kAnn}, QJsonArray{9, 12, QStringLiteral("later")}}},
            {QStringLiteral("read"), QJsonValue()},
            {QStringLiteral("later"), 7},
            {QStringLiteral("rows"),
             rowsJson({postJson(kPost, kAnn, {{QStringLiteral("later"), QJsonArray()}})}, {personJson(kAnn)})}};
        const auto result =
            std::get<PullPage>(backend().pullOutcome(startCursor(), page(QStringLiteral("12:12:"), 9, false, extra)));
        QCOMPARE(result.batch.posts.size(), 1);
        QVERIFY(result.batch.unstorable.isEmpty());
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
            return wait && wait->outcomeUnknown;
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
        const QJsonObject mine{
            {QStringLiteral("mine"), relationJson({{QStringLiteral("ver"), 3}, {QStringLiteral("following"), true}})}};
        const QJsonObject extra{
            {QStringLiteral("changes"),
             QJsonArray{QJsonArray{1, 4, kBob}, QJsonArray{2, 1, kPost}, QJsonArray{3, 8, kAnn}}},
            {QStringLiteral("rows"), rowsJson({}, {personJson(kAnn, mine), personJson(kBob, mine)})},
            {QStringLiteral("gone"), QJsonArray{kPost, 5}}};
        const auto result =
            std::get<PullPage>(backend().pullOutcome(startCursor(), page(QStringLiteral("20:20:"), 3, false, extra)));
        QCOMPARE(result.followedVer, 3);
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
        const QJsonObject body =
            pageJson(QStringLiteral("e1"),
                     {{QStringLiteral("at"), QStringLiteral("9:9:")},
                      {QStringLiteral("items"), QJsonArray{item(kPost, 60), item(other, 40)}},
                      {QStringLiteral("next"), 40},
                      {QStringLiteral("more"), true},
                      {QStringLiteral("rows"), rowsJson({postJson(kPost, kAnn, {{QStringLiteral("sort"), 50}}),
                                                         postJson(other, kAnn, {{QStringLiteral("sort"), 40}})})}});
        const auto take = [&](const QString &part, const QJsonValue &value) {
            QJsonObject spoilt = body;
            spoilt.insert(part, value);
            return backend().pageOutcome(query, answered(200, spoilt));
        };
        auto list = std::get<ListPage>(backend().pageOutcome(query, answered(200, body)));
        QCOMPARE(list.items.size(), 2);
        QCOMPARE(list.items.at(0).post, PostId(kPost));
        QCOMPARE(list.items.at(0).sort, 60);  // passed on: not the post's own place
        QCOMPARE(list.next.value_or(0), 40);
        list = std::get<ListPage>(take(QStringLiteral("more"), false));
        QVERIFY2(!list.next, "the last page");

        // Each of these would pass for the end of the list, or for the deletion of what it does not name.
        const QList<QPair<QString, QJsonValue>> spoilt{
            {QStringLiteral("more"), QJsonValue::Undefined},
            {QStringLiteral("more"), QStringLiteral("true")},
            {QStringLiteral("next"), QJsonValue()},
            {QStringLiteral("next"), QStringLiteral("40")},
            {QStringLiteral("next"), -1},
            {QStringLiteral("next"), qint64{9007199254740993}},
            {QStringLiteral("next"), 50},  // above an item of the page
            {QStringLiteral("items"), QJsonValue::Undefined},
            {QStringLiteral("items"), QJsonValue()},
            {QStringLiteral("items"), QJsonObject()},
            {QStringLiteral("items"), QJsonArray{item(kPost, 60), QStringLiteral("junk")}},
            {QStringLiteral("items"), QJsonArray{item(kBob, 60)}},  // without its row
            {QStringLiteral("reposts"), QJsonValue::Undefined},
            {QStringLiteral("gone"), QJsonValue::Undefined},
            {QStringLiteral("hidden"), 7},
            {QStringLiteral("gone_people"), QJsonValue()},
            {QStringLiteral("rows"), QJsonObject()},
            {QStringLiteral("epoch"), 7}};
        for (const auto &[part, value] : spoilt) {
            QVERIFY2(std::holds_alternative<WaitFor>(take(part, value)), qPrintable(part));
        }
    }

    void aPersonByHandleIsNamedOrNobody()
    {
        const PageQuery query = PageQuery::named(PageQuery::Kind::PostsOf, QStringLiteral("ann"));
        const auto take = [&](const QJsonObject &extra) {
            return backend().pageOutcome(query, answered(200, pageJson(QStringLiteral("e1"), extra)));
        };
        QCOMPARE(std::get<ListPage>(take({{QStringLiteral("person"), kAnn}})).person, UserId(kAnn));
        QVERIFY(std::get<ListPage>(take({{QStringLiteral("person"), QJsonValue()}})).person.isEmpty());
        QVERIFY(std::holds_alternative<WaitFor>(take({})));
        QVERIFY(std::holds_alternative<WaitFor>(take({{QStringLiteral("person"), 7}})));
    }

    void everyPostThatWasAskedAboutIsAnswered()
    {
        const QList<PostVersion> asked{{PostId(kPost), 1}};
        const auto take = [&](const QJsonObject &extra) {
            return backend().refreshOutcome(asked, answered(200, pageJson(QStringLiteral("e1"), extra)));
        };
        const QJsonObject state{{QStringLiteral("id"), kPost}, {QStringLiteral("counts"), QJsonObject()}};
        QCOMPARE(std::get<ListPage>(take({{QStringLiteral("states"), QJsonArray{state}}})).batch.pulses.size(), 1);
        QVERIFY(std::holds_alternative<ListPage>(take({{QStringLiteral("gone"), QJsonArray{kPost}}})));
        QVERIFY(std::holds_alternative<WaitFor>(take({})));
        QVERIFY(std::holds_alternative<WaitFor>(
            take({{QStringLiteral("gone"), QJsonArray{kPost}}, {QStringLiteral("states"), QJsonValue()}})));
        // People are answered only where something is new.
        const QList<PersonVersion> people{{UserId(kAnn), 1}};
        QVERIFY(std::holds_alternative<ListPage>(
            backend().refreshOutcome(people, answered(200, pageJson(QStringLiteral("e1"))))));
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
        const QJsonObject body =
            pageJson(QStringLiteral("e1"), {{QStringLiteral("next"), 40}, {QStringLiteral("more"), true}});
        PageQuery thread = PageQuery::thread(PostId(kPost));
        const auto page = std::get<ListPage>(backend().pageOutcome(thread, answered(200, body)));
        QCOMPARE(page.next.value_or(0), 40);
        thread.from = 40;
        QVERIFY2(std::holds_alternative<WaitFor>(backend().pageOutcome(thread, answered(200, body))),
                 "the same page again");
    }

    /// What such a walk has not told when it ends is taken for taken back.
    void pagesOfOneself()
    {
        const PageQuery query = PageQuery::named(PageQuery::Kind::Relations);
        const QJsonObject asked = bodyOf(backend().pageRequest(query));
        QCOMPARE(asked.value(QStringLiteral("part")).toString(), QStringLiteral("people"));
        QCOMPARE(asked.value(QStringLiteral("after")).toInteger(-1), 0);
        const QJsonObject body =
            pageJson(QStringLiteral("e1"), {{QStringLiteral("after"), 12},
                                            {QStringLiteral("more"), true},
                                            {QStringLiteral("rows"), rowsJson({}, {personJson(kAnn)})}});
        const auto list = std::get<ListPage>(backend().pageOutcome(query, answered(200, body)));
        QCOMPARE(list.next.value_or(0), 12);
        PageQuery again = PageQuery::named(PageQuery::Kind::OwnPosts);
        again.from = 12;
        QVERIFY(std::holds_alternative<WaitFor>(backend().pageOutcome(again, answered(200, body))));
        const QList<QPair<QString, QJsonValue>> spoilt{{QStringLiteral("more"), QJsonValue::Undefined},
                                                       {QStringLiteral("more"), 1},
                                                       {QStringLiteral("after"), QJsonValue::Undefined},
                                                       {QStringLiteral("after"), QStringLiteral("12")},
                                                       {QStringLiteral("after"), 1e300},
                                                       {QStringLiteral("rows"), QJsonObject()}};
        for (const auto &[part, value] : spoilt) {
            QJsonObject changed = body;
            changed.insert(part, value);
            QVERIFY2(std::holds_alternative<WaitFor>(backend().pageOutcome(query, answered(200, changed))),
                     qPrintable(part));
        }
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
