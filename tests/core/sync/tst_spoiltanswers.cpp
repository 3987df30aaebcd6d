// The engine with answers of the server that lost a part, or hold a number that no server gives out: nothing that it has not been told is taken for
// told, and nothing that is stored goes because of it.

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include "core/db/transaction.h"
#include "core/model/servernumber.h"
#include "core/view/feedreader.h"
#include "tests/core/sync/enginebench.h"
#include "tests/support/serverrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

using Spoil = std::function<void(QJsonObject &)>;

/// What the model answers to one function goes through `spoil`.
EngineBench::Script spoiling(EngineBench &bench, const QString &function, const Spoil &spoil)
{
    return [&bench, function, spoil](const QString &asked, const QJsonObject &args) -> std::optional<HttpReply> {
        if (asked != function) {
            return std::nullopt;
        }
        HttpReply reply;
        const QUrl url(u"https://postr.example/rest/v1/rpc/"_s + function);
        bench.server.handle(kMe, {"POST", url, {}, QJsonDocument(args).toJson()},
                            [&](const HttpReply &answer) { reply = answer; });
        QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
        spoil(answer);
        reply.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        return reply;
    };
}

QStringList shown(EngineBench &bench, const FeedList &list = FeedList::Home)
{
    const auto page = readConsistently(bench.connection(), [&] {
        return feedreader::loadFeed(bench.connection(), UserId(kMe), {list, std::nullopt, 100});
    });
    QStringList ids;
    for (const FeedEntry &entry : page->entries) {
        ids.append(entry.id.text().right(1));
    }
    return ids;
}

QString cursorOf(EngineBench &bench) { return bench.table(u"SELECT cursor FROM cursors"_s).value(0); }

/// Lets time pass until the engine has tried again.
bool waitItOut(EngineBench &bench)
{
    bench.pass(Milliseconds(10 * 60'000));
    return bench.sync();
}

}  // namespace

class TestSpoiltAnswers final : public QObject {
    Q_OBJECT

private slots:
    void aPullThatLostAPartIsReadAgain_data();
    void aPullThatLostAPartIsReadAgain();
    void aPageThatLostItsItemsTakesNothingOut();
    void aNewStartThatLostItsWayForgetsNobody();
    void aTombstoneCountsWhateverItsVersion();
    void whatIsPutAsideIsKeptAsItCame();
    void whatNoPullWillEverShowIsLookedForRarely();
    void aFollowThatComesToBeReadableBringsItsPosts();
};

void TestSpoiltAnswers::aPullThatLostAPartIsReadAgain_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"more", "after", "changes", "rows", "gone", "hidden", "gone_people", "hidden_people",
                             "reposts", "notifications", "gone_notifications"}) {
        QTest::newRow(part) << QString::fromLatin1(part);
    }
}

void TestSpoiltAnswers::aPullThatLostAPartIsReadAgain()
{
    QFETCH(QString, part);
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const QString cursor = cursorOf(bench);
    QVERIFY(!cursor.isEmpty());
    for (int i = 1; i <= 5; ++i) {
        othersPost(bench, kAnn, 10 + i);
    }
    bench.server.hardDelete(numbered(3));
    let(bench);
    bench.script = spoiling(bench, u"feed_pull"_s, [&](QJsonObject &answer) { answer.remove(part); });
    QVERIFY(bench.refresh());
    QCOMPARE(cursorOf(bench), cursor);
    QCOMPARE(bench.state(), SyncState::Kind::Waiting);
    bench.script = nullptr;
    QVERIFY(waitItOut(bench));
    QVERIFY(cursorOf(bench) != cursor);
    QCOMPARE(shown(bench), (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"7"_s, u"5"_s, u"1"_s}));
}

void TestSpoiltAnswers::aPageThatLostItsItemsTakesNothingOut()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const QStringList before = shown(bench, FeedList::Everyone);
    QVERIFY(before.size() > 2);
    const QList<Spoil> spoilt{[](QJsonObject &answer) { answer.remove(u"items"_s); },
                              [](QJsonObject &answer) { answer.insert(u"items"_s, QJsonArray{7}); },
                              [](QJsonObject &answer) { answer.remove(u"more"_s); },
                              [](QJsonObject &answer) { answer.insert(u"next"_s, u"soon"_s); },
                              [](QJsonObject &answer) { answer.insert(u"rows"_s, QJsonObject()); }};
    for (const Spoil &spoil : spoilt) {
        bench.script = spoiling(bench, u"home_page"_s, spoil);
        bench.driver->requestPage({PageQuery::of(FeedList::Everyone), false});
        QVERIFY(bench.sync());
        for (int tries = 0; tries < 3; ++tries) {
            QVERIFY(waitItOut(bench));
        }
        QCOMPARE(shown(bench, FeedList::Everyone), before);
    }
}

/// What such a walk has not told when it ends is taken for taken back.
void TestSpoiltAnswers::aNewStartThatLostItsWayForgetsNobody()
{
    EngineBench bench;
    populate(bench);
    for (int i = 1; i <= 5; ++i) {  // what no other page tells of
        othersPost(bench, kMe, 20 + i, numbered(1));
        bench.server.addPerson(numbered(30 + i), u"person%1"_s.arg(i));
        bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, numbered(30 + i)}, {u"on"_s, true}});
        let(bench);
    }
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    const QStringList before = bench.finalState();
    QCOMPARE(before.filter(u"relation "_s).size(), 6);
    bench.server.raiseEpoch();
    const QList<Spoil> spoilt{[](QJsonObject &answer) { answer.remove(u"more"_s); },
                              [](QJsonObject &answer) { answer.insert(u"more"_s, u"true"_s); },
                              [](QJsonObject &answer) { answer.remove(u"after"_s); },
                              [](QJsonObject &answer) { answer.insert(u"after"_s, 1e300); },
                              [](QJsonObject &answer) { answer.insert(u"rows"_s, QJsonObject()); }};
    for (const Spoil &spoil : spoilt) {
        bench.script = spoiling(bench, u"self_page"_s, [&](QJsonObject &answer) {
            if (answer.value(u"more"_s).toBool()) {
                spoil(answer);
            }
        });
        QVERIFY(bench.refresh());
        QCOMPARE(bench.finalState(), before);
        QVERIFY(waitItOut(bench));
        QCOMPARE(bench.finalState(), before);
    }
    bench.script = nullptr;
    QVERIFY(waitItOut(bench));
    QCOMPARE(bench.finalState(), before);
    QCOMPARE(bench.state(), SyncState::Kind::Idle);
}

void TestSpoiltAnswers::aTombstoneCountsWhateverItsVersion()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    QVERIFY(shown(bench).contains(u"7"_s));
    const auto tell = [&](const QJsonObject &extra) {
        bench.script = [extra](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
            const QJsonObject rows = rowsJson({postJson(numbered(7), kAnn, extra)});
            return function == u"feed_pull"
                       ? std::optional(answered(200, feedJson(u"7-1-1"_s, u"2000:2000:"_s, {{u"rows"_s, rows}})))
                       : std::nullopt;
        };
        return bench.refresh();
    };
    QVERIFY(tell({{u"ver"_s, kMostServerNumber}, {u"text"_s, u"for ever"_s}}));
    QVERIFY(shown(bench).contains(u"7"_s));
    QVERIFY(tell({{u"ver"_s, 2000}, {u"deleted"_s, true}}));
    QVERIFY(!shown(bench).contains(u"7"_s));
    QCOMPARE(bench.table(u"SELECT text FROM posts WHERE id = '%1'"_s.arg(numbered(7))), QStringList{QString()});
}

void TestSpoiltAnswers::whatIsPutAsideIsKeptAsItCame()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const QString stranger = numbered(90);
    const QJsonObject post = postJson(numbered(91), stranger, {{u"text"_s, u"whose?"_s}});
    const auto repost = [](const QString &person, const QJsonValue &on) {
        return QJsonObject{
            {u"person"_s, person}, {u"post"_s, numbered(1)}, {u"on"_s, on}, {u"sort"_s, 70}, {u"ver"_s, 70}};
    };
    const auto tell = [&](const QJsonObject &extra) {
        bench.script = [extra](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
            return function == u"feed_pull" ? std::optional(answered(200, feedJson(u"7-1-1"_s, u"2000:2000:"_s, extra)))
                                            : std::nullopt;
        };
        return bench.refresh();
    };
    const QString kept = u"SELECT entity || ' ' || CAST(raw AS TEXT) FROM quarantine ORDER BY entity"_s;
    const auto text = [](const QJsonObject &row) {
        return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
    };
    QVERIFY(tell({{u"rows"_s, rowsJson({post})},
                  {u"reposts"_s, QJsonArray{repost(kAnn, u"yes"_s), repost(kBob, QJsonValue())}},
                  {u"read"_s, u"all of it"_s}}));
    QCOMPARE(bench.table(kept),
             (QStringList{u" [\"all of it\"]"_s, kAnn + u' ' + numbered(1) + u' ' + text(repost(kAnn, u"yes"_s)),
                          kBob + u' ' + numbered(1) + u' ' + text(repost(kBob, QJsonValue())),
                          numbered(91) + u' ' + text(post)}));
    // What can be read at last takes the place of what could not.
    QVERIFY(tell({{u"rows"_s, rowsJson({post}, {personJson(stranger)})},
                  {u"reposts"_s, QJsonArray{repost(kAnn, true), repost(kBob, false)}}}));
    QCOMPARE(bench.table(kept), QStringList{u" [\"all of it\"]"_s});
    QCOMPARE(bench.table(u"SELECT text FROM posts WHERE id = '%1'"_s.arg(numbered(91))), QStringList{u"whose?"_s});
}

void TestSpoiltAnswers::whatNoPullWillEverShowIsLookedForRarely()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    bench.script = [](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
        const QJsonObject applied{
            {u"status"_s, u"applied"_s}, {u"epoch"_s, u"7-1-1"_s}, {u"xid"_s, u"18446744073709551615"_s}};
        return function == u"apply_intent" ? std::optional(answered(200, applied)) : std::nullopt;
    };
    const auto pullsIn = [&](int seconds) {
        bench.forget();
        for (int i = 0; i < seconds; ++i) {
            bench.pass(Milliseconds(1000));
            if (!bench.sync()) {
                return -1;
            }
        }
        return bench.asked(u"feed_pull"_s);
    };
    const OutboxRow row = bench.writePost(u"hello"_s);
    QVERIFY(pullsIn(1) > 0);
    QCOMPARE(bench.row(row.mid)->status, OutboxStatus::Committed);
    const int first = pullsIn(10);
    QVERIFY2(first >= 2 && first <= 4, qPrintable(QString::number(first)));  // after 1, 2, 4 and 8 s
    pullsIn(600);
    // No more often than without it: the clock asks once a minute.
    const int later = pullsIn(600);
    QVERIFY2(later > 0 && later <= 14, qPrintable(QString::number(later)));
    // The next is looked for at once again.
    bench.script = nullptr;
    const OutboxRow next = bench.writePost(u"again"_s);
    QVERIFY(pullsIn(3) > 0);
    QVERIFY(!bench.row(next.mid));
    QVERIFY(bench.row(row.mid));
}

/// Another client follows Bob, and what the feed says of it cannot be read; a page says it again.
void TestSpoiltAnswers::aFollowThatComesToBeReadableBringsItsPosts()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kBob}, {u"on"_s, true}});
    let(bench);
    bench.script = spoiling(bench, u"feed_pull"_s, [](QJsonObject &answer) {
        QJsonObject rows = answer.value(u"rows"_s).toObject();
        QJsonArray people = rows.value(u"people"_s).toArray();
        for (QJsonValueRef person : people) {
            QJsonObject spoilt = person.toObject();
            if (spoilt.value(u"id"_s).toString() == kBob) {
                spoilt.insert(u"mine"_s, u"nonsense"_s);
                person = spoilt;
            }
        }
        rows.insert(u"people"_s, people);
        answer.insert(u"rows"_s, rows);
    });
    QVERIFY(bench.refresh());
    QCOMPARE(bench.table(u"SELECT entity FROM quarantine"_s), QStringList{kBob});
    bench.script = {};
    bench.driver->requestPage({PageQuery::of(FeedList::Everyone), false});
    QVERIFY(bench.sync());
    QVERIFY(bench.refresh());
    QVERIFY(bench.table(u"SELECT entity FROM quarantine"_s).isEmpty());
    const QStringList home = bench.table(u"SELECT post_id FROM feed_items WHERE list = 'home'"_s);
    for (const int post : {2, 6}) {  // 4 is an answer
        QVERIFY2(home.contains(numbered(post)), qPrintable(home.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestSpoiltAnswers)
#include "tst_spoiltanswers.moc"
