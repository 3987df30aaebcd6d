// Which parts of a list are stored: the arithmetic, and what pages and the change feed make of it.

#include <rapidcheck.h>
#include <QtTest>

#include "core/db/feedstore.h"
#include "core/db/transaction.h"
#include "core/view/feedreader.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

constexpr qint64 kMost = 20;

/// The sorts from 1 to kMost that an extent holds, but for what is newer than all that was told.
QSet<qint64> heldBy(const ListExtent &extent)
{
    QSet<qint64> held;
    for (qint64 sort = 1; sort <= kMost; ++sort) {
        const QList<FeedGap> gaps = extent.gaps();
        const bool isOutside = std::none_of(gaps.cbegin(), gaps.cend(),
                                            [&](const FeedGap &gap) { return gap.older < sort && sort < gap.newer; });
        if (sort >= extent.floor() && isOutside) {
            held.insert(sort);
        }
    }
    return held;
}

/// Of a list as it is shown: the numbers of the posts, and "-" where there is a gap.
QString shown(EngineBench &bench, const FeedList &list, int pageSize = 1000)
{
    QStringList line;
    FeedQuery query{list, std::nullopt, pageSize};
    for (bool more = true; more;) {
        const FeedPage page = *readConsistently(
            bench.connection(), [&] { return feedreader::loadFeed(bench.connection(), UserId(kMe), query); });
        QList<FeedGap> gaps = page.gaps;
        for (const FeedEntry &entry : page.entries) {
            while (!gaps.isEmpty() && entry.sort <= gaps.constFirst().older) {
                line.append(u"-"_s);
                gaps.removeFirst();
            }
            line.append(QString::number(entry.id.text().right(4).toInt()));
            query.before = FeedCursor{entry.sort, entry.id};
        }
        line += QStringList(gaps.size(), u"-"_s);
        more = page.more;
    }
    return line.join(u' ');
}

QList<FeedGap> gapsOf(EngineBench &bench, const FeedList &list)
{
    FeedQuery query{list, std::nullopt, 1000};
    return readConsistently(bench.connection(),
                            [&] { return feedreader::loadFeed(bench.connection(), UserId(kMe), query); })
        ->gaps;
}

void otherPosts(EngineBench &bench, const QString &person, int from, int to)
{
    for (int i = from; i <= to; ++i) {
        othersPost(bench, person, i);
    }
}

bool ask(EngineBench &bench, const PageWish &wish)
{
    bench.driver->requestPage(wish);
    return bench.sync();
}

}  // namespace

class TestGaps final : public QObject {
    Q_OBJECT

private slots:
    void pagesAndSilenceAsSets();
    void aPageThatDoesNotReachDownLeavesAGap();
    void aGapIsFilledFromItsUpperEnd();
    void aGapOfAListThatTheFeedTellsClosesByItself();
    void afterLongTodayComesFirst();
    void aPersonNoLongerFollowedIsKnownByHearsay();
    void aListThatIsNotLoadedBeginsAtItsTop();
    void anOwnPostStaysWithEveryonesWhenItIsSent();
    void theEndOfABlockBringsWhatOthersPassedOn();
    void aMuteThatCameAndWentLeavesNoHole();
    void readingAgainKeepsWhatIsBelow();
};

/// Against the plainest model: a set of the sorts that are known.
void TestGaps::pagesAndSilenceAsSets()
{
    const bool holds = rc::check([] {
        ListExtent extent;
        QSet<qint64> known;
        for (int step = *rc::gen::inRange(1, 12); step > 0; --step) {
            const qint64 low = *rc::gen::inRange<qint64>(0, kMost);
            const qint64 high = *rc::gen::weightedOneOf<qint64>(
                {{3, rc::gen::inRange<qint64>(low + 1, kMost + 2)}, {1, rc::gen::just(ListExtent::kEnd)}});
            const bool isPage = *rc::gen::arbitrary<bool>();
            for (qint64 sort = 1; sort <= kMost; ++sort) {
                if (isPage && low <= sort && sort < high) {
                    known.insert(sort);
                } else if (!isPage && low < sort && sort < high) {
                    known.remove(sort);
                }
            }
            isPage ? extent.cover(low, high) : extent.open(low, high);
            RC_ASSERT(heldBy(extent) == known);
        }
        RC_ASSERT(ListExtent(extent.floor(), extent.gaps()) == extent);  // as it is stored
        const QList<FeedGap> gaps = extent.gaps();
        for (qsizetype i = 1; i < gaps.size(); ++i) {
            RC_ASSERT(gaps.at(i - 1).older >= gaps.at(i).newer);
        }
    });
    QVERIFY(holds);
}

void TestGaps::aPageThatDoesNotReachDownLeavesAGap()
{
    EngineBench bench;
    otherPosts(bench, kBob, 1, 4);
    QVERIFY(bench.refresh());
    bench.server.setTuning({3, 100'000, 0, Milliseconds(0), 0, 0});
    otherPosts(bench, kBob, 5, 11);
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Everyone), false}));
    QCOMPARE(shown(bench, FeedList::Everyone), u"11 10 9 - 4 3 2 1"_s);
    for (const int pageSize : {1, 2, 3}) {
        QCOMPARE(shown(bench, FeedList::Everyone, pageSize), u"11 10 9 - 4 3 2 1"_s);
    }
    otherPosts(bench, kBob, 12, 16);
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Everyone), false}));
    QCOMPARE(shown(bench, FeedList::Everyone), u"16 15 14 - 11 10 9 - 4 3 2 1"_s);
    bench.kill();
    bench.open();
    QCOMPARE(shown(bench, FeedList::Everyone), u"16 15 14 - 11 10 9 - 4 3 2 1"_s);
}

void TestGaps::anOwnPostStaysWithEveryonesWhenItIsSent()
{
    EngineBench bench;
    otherPosts(bench, kBob, 1, 2);
    QVERIFY(bench.refresh());
    bench.forget();
    const PostId post = bench.writePost(u"Here"_s).intent.post();
    bench.writePost(u"An answer, which is no post of everyone's"_s, post);
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(bench.asked(u"home_page"_s), 0);
    const auto first = [&] {
        FeedQuery query{FeedList::Everyone, std::nullopt, 1000};
        const FeedPage page = *readConsistently(
            bench.connection(), [&] { return feedreader::loadFeed(bench.connection(), UserId(kMe), query); });
        return page.entries.size() == 3 ? page.entries.constFirst().id : PostId();
    };
    QCOMPARE(first(), post);
    otherPosts(bench, kBob, 3, 3);
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Everyone), false}));
    bench.write(Intent::deletePost(post));
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Everyone), u"3 2 1"_s);
}

/// Of somebody whom nobody here has ever heard of: the block is older than the first sync.
void TestGaps::theEndOfABlockBringsWhatOthersPassedOn()
{
    EngineBench bench;
    otherPosts(bench, kBob, 1, 1);
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kAnn}, {u"on"_s, true}});
    bench.server.act(kBob, u"set_block"_s, {{u"person"_s, kMe}, {u"on"_s, true}});
    let(bench);
    QVERIFY(bench.refresh());
    bench.server.act(kAnn, u"set_repost"_s, {{u"post"_s, numbered(1)}, {u"on"_s, true}});
    let(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Home), QString());
    bench.server.act(kBob, u"set_block"_s, {{u"person"_s, kMe}, {u"on"_s, false}});
    let(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Home), u"1"_s);
}

/// On another device, of somebody who is here only by what others pass on, and only a page of the home list was read meanwhile.
void TestGaps::aMuteThatCameAndWentLeavesNoHole()
{
    EngineBench bench;
    otherPosts(bench, kAnn, 1, 1);
    otherPosts(bench, kBob, 2, 2);
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kBob}, {u"on"_s, true}});
    bench.server.act(kBob, u"set_repost"_s, {{u"post"_s, numbered(1)}, {u"on"_s, true}});
    let(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Home), u"1 2"_s);
    bench.script = [&](const QString &function, const QJsonObject &) {
        if (function == u"home_page") {
            bench.server.act(kMe, u"set_mute"_s, {{u"person"_s, kAnn}, {u"on"_s, true}});
            let(bench);
        }
        return std::nullopt;
    };
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Home), false}));
    QCOMPARE(shown(bench, FeedList::Home), u"2"_s);
    bench.server.act(kMe, u"set_mute"_s, {{u"person"_s, kAnn}, {u"on"_s, false}});
    let(bench);
    bench.script = {};
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Home), u"1 2"_s);
}

/// More than one cycle reads again: whoever reads far down stays there.
void TestGaps::readingAgainKeepsWhatIsBelow()
{
    constexpr int kPosts = 620;
    EngineBench bench;
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kAnn}, {u"on"_s, true}});
    otherPosts(bench, kAnn, 1, kPosts);
    othersPost(bench, kBob, kPosts + 1);
    QVERIFY(bench.refresh());
    const auto count = [&] { return shown(bench, FeedList::Home).split(u' ').size(); };
    for (int pages = 0; pages < 10 && count() < kPosts; ++pages) {
        QVERIFY(ask(bench, {PageQuery::of(FeedList::Home), true}));
    }
    QCOMPARE(count(), kPosts);
    qsizetype least = kPosts;
    bench.script = [&](const QString &, const QJsonObject &) {
        least = qMin(least, count());
        return std::nullopt;
    };
    bench.write(Intent::setFollow(UserId(kBob), true));
    bench.forget();
    QVERIFY(bench.refresh());
    QVERIFY(least >= kPosts);
    QCOMPARE(count(), kPosts + 1);
    QVERIFY(bench.asked(u"home_page"_s) >= 7);  // down to where the list ends
}

void TestGaps::aGapIsFilledFromItsUpperEnd()
{
    EngineBench bench;
    otherPosts(bench, kBob, 1, 4);
    QVERIFY(bench.refresh());
    bench.server.setTuning({3, 100'000, 0, Milliseconds(0), 0, 0});
    otherPosts(bench, kBob, 5, 12);
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Everyone), false}));
    QCOMPARE(shown(bench, FeedList::Everyone), u"12 11 10 - 4 3 2 1"_s);
    const FeedGap before = gapsOf(bench, FeedList::Everyone).constFirst();
    bench.forget();
    QVERIFY(ask(bench, PageWish::fill(FeedList::Everyone, before)));
    QCOMPARE(bench.asked(u"home_page"_s), 1);
    QCOMPARE(shown(bench, FeedList::Everyone), u"12 11 10 9 8 7 - 4 3 2 1"_s);
    const FeedGap left = gapsOf(bench, FeedList::Everyone).constFirst();
    QVERIFY(left.newer < before.newer && left.older == before.older);
    QVERIFY(
        ask(bench, PageWish::fill(FeedList::Everyone, before)));  // whoever still asks for the old one is told it again
    QCOMPARE(gapsOf(bench, FeedList::Everyone), QList<FeedGap>{left});
    QVERIFY(ask(bench, PageWish::fill(FeedList::Everyone, left)));
    QCOMPARE(shown(bench, FeedList::Everyone), u"12 11 10 9 8 7 6 5 4 3 2 1"_s);
}

void TestGaps::aGapOfAListThatTheFeedTellsClosesByItself()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Home), u"7 5 3 1"_s);
    bench.script = [&](const QString &function, const QJsonObject &) {
        if (function == u"home_page") {
            otherPosts(bench, kAnn, 8, 14);  // after the feed was read
        }
        return std::nullopt;
    };
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Home), false}));
    QCOMPARE(shown(bench, FeedList::Home), u"14 13 12 - 7 5 3 1"_s);
    bench.script = {};
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, FeedList::Home), u"14 13 12 11 10 9 8 7 5 3 1"_s);
}

/// Weeks of log are walked behind what is on screen.
void TestGaps::afterLongTodayComesFirst()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    bench.server.setTuning({3, 100'000, 0, Milliseconds(0), 0, 0});
    otherPosts(bench, kAnn, 8, 20);
    QStringList seen;
    int pulls = 0;
    bench.script = [&](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
        seen.append(shown(bench, FeedList::Home));
        pulls += function == u"feed_pull" ? 1 : 0;
        return std::nullopt;
    };
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked(u"home_page"_s), 1);
    QVERIFY(pulls > 3);
    QCOMPARE(seen.at(0), u"7 5 3 1"_s);
    QCOMPARE(seen.at(2),
             u"20 19 18 - 10 9 8 7 5 3 1"_s);  // after the first page of the log and the newest page of the list
    QCOMPARE(shown(bench, FeedList::Home), u"20 19 18 17 16 15 14 13 12 11 10 9 8 7 5 3 1"_s);
    // What fits into one page of the log needs no other.
    bench.script = {};
    othersPost(bench, kAnn, 21);
    bench.forget();
    QVERIFY(bench.refresh());
    QCOMPARE(bench.asked(u"home_page"_s), 0);
}

/// What is stored of a stranger's posts need not be all that there are in between.
void TestGaps::aPersonNoLongerFollowedIsKnownByHearsay()
{
    const FeedList posts(FeedList::Posts, UserId(kAnn));
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.refresh());
    const Status loaded =
        transact(bench.connection(), [&] { feeds::setExtent(bench.connection(), UserId(kMe), posts, ListExtent(0)); });
    QVERIFY(loaded);
    othersPost(bench, kAnn, 8);
    QVERIFY(bench.refresh());
    QCOMPARE(shown(bench, posts), u"8"_s);
    bench.write(Intent::setFollow(UserId(kAnn), false));
    QVERIFY(bench.refresh());
    otherPosts(bench, kAnn, 9, 16);
    QVERIFY(ask(bench, {PageQuery::of(FeedList::Everyone), false}));
    QCOMPARE(shown(bench, posts), u"16 15 14 - 8"_s);
    QCOMPARE(PageWish::fill(posts, gapsOf(bench, posts).constFirst()).query.from, std::optional<qint64>());
}

void TestGaps::aListThatIsNotLoadedBeginsAtItsTop()
{
    EngineBench bench;
    otherPosts(bench, kBob, 1, 4);
    QVERIFY(bench.refresh());
    const Status forgotten =
        transact(bench.connection(), [&] { feeds::forgetExtents(bench.connection(), UserId(kMe)); });
    QVERIFY(forgotten);
    QVERIFY(ask(bench, PageWish::fill(FeedList::Everyone, {.newer = 2, .older = 1})));
    QCOMPARE(shown(bench, FeedList::Everyone), u"4 3 2 1"_s);
}

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
