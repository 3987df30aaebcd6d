#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/feed/feedmodel.h"

using namespace postr;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QList<PostId> ids(const FeedModel &model)
{
    QList<PostId> all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.entry(row).id;
    }
    return all;
}

FeedEntry newer(int number, int author)
{
    FeedEntry entry = samples::post(number, author, 0, QStringLiteral("Fresh words."));
    entry.sort = 5'000'000 + number;
    return entry;
}

}  // namespace

class TestFeedModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_now = samples::now();
    }

    void whatIsMissingInBetweenIsSaidAndFilled()
    {
        m_session->fill(samples::longFeed(120));
        const QList<FeedEntry> all = m_session->posts;
        // Everything between the rows 20 and 40, and between 90 and 95, is not stored.
        m_session->posts.remove(91, 4);
        m_session->posts.remove(21, 19);
        const FeedGap first{all[20].sort, all[40].sort}, second{all[90].sort, all[95].sort};
        m_session->gaps = {first, second};
        FeedModel model = make();
        QAbstractItemModelTester tester(&model, kFatal);
        model.start();
        const auto gapRows = [&model] {
            QList<int> rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.row(row).gap) {
                    rows << row;
                }
            }
            return rows;
        };
        QCOMPARE(gapRows(), QList<int>{21});
        QCOMPARE(model.entry(21).id, all[40].id);
        while (model.rowCount() < 90) {
            model.loadOlder();
        }
        QCOMPARE(gapRows(), (QList<int>{21, 72}));
        QCOMPARE(*model.row(72).gap, second);
        model.fillGap(21);
        QVERIFY(model.row(21).isFilling);
        model.fillGap(72);  // one after the other
        QVERIFY(!model.row(72).isFilling);
        QCOMPARE(m_session->fetched, QList{PageWish::fill(FeedList::Home, first)});
        // Half of it comes, from above.
        for (int i = 21; i < 30; ++i) {
            m_session->posts.insert(i, all[i]);
        }
        const FeedGap rest{all[29].sort, first.older};
        m_session->gaps = {rest, second};
        emit m_session->pageFetched(m_session->fetched.first(), {});
        QTRY_COMPARE(gapRows(), (QList<int>{30, 81}));
        QCOMPARE(*model.row(30).gap, rest);
        QVERIFY(!model.row(30).isFilling);
        QCOMPARE(model.entry(29).id, all[29].id);
        QCOMPARE(model.hiddenCount(), 0);  // old ones are no news
        for (int i = 30; i < 40; ++i) {
            m_session->posts.insert(i, all[i]);
        }
        m_session->gaps = {second};
        model.fillGap(30);
        emit m_session->pageFetched(m_session->fetched.last(), {});
        QTRY_COMPARE(gapRows(), QList<int>{91});
        QCOMPARE(model.entry(40).id, all[40].id);
    }

    void whatIsMissingWaitsForTheNetwork()
    {
        m_session->fill(samples::longFeed(30));
        m_session->gaps = {{m_session->posts[9].sort, m_session->posts[10].sort}};
        SyncState offline;
        offline.kind = SyncState::Kind::Offline;
        m_session->setSync(offline);
        FeedModel model = make();
        model.start();
        QSignalSpy said(&model, &PostModel::actionFailed);
        model.fillGap(10);
        QCOMPARE(said.size(), 1);
        QVERIFY(m_session->fetched.isEmpty());
        m_session->setSync({});
        model.fillGap(10);
        QVERIFY(model.row(10).isFilling);
        emit m_session->pageFetched(m_session->fetched.last(), {false, std::nullopt, QStringLiteral("Not now.")});
        QCOMPARE(said.last().first().toString(), QStringLiteral("Not now."));
        QVERIFY(!model.row(10).isFilling);
    }

    void pagesDownAndUpAgain()
    {
        m_session->fill(samples::longFeed(520));
        FeedModel model = make();
        QAbstractItemModelTester tester(&model, kFatal);
        model.start();
        QCOMPARE(model.phase(), FeedModel::Phase::Ready);
        QCOMPARE(model.rowCount(), FeedModel::kPage);
        for (int step = 0; step < 520 / FeedModel::kOlder; ++step) {
            model.loadOlder();
            QVERIFY(model.rowCount() <= FeedModel::kMostRows);
        }
        QCOMPARE(ids(model).last(), m_session->posts.last().id);
        QVERIFY(!model.isAtNewest());
        QVERIFY(!m_session->olderAsked.isEmpty());  // the stored rows ended
        for (int page = 0; page < 20; ++page) {
            model.loadNewer();
            QVERIFY(model.rowCount() <= FeedModel::kMostRows);
        }
        QVERIFY(model.isAtNewest());
        const QList<PostId> shown = ids(model);
        for (int row = 0; row < shown.size(); ++row) {
            QCOMPARE(shown[row], m_session->posts[row].id);
        }
    }

    void theServerIsAskedSeldom()
    {
        m_session->fill(samples::longFeed(10));
        FeedModel model = make();
        model.start();
        for (int i = 0; i < 50; ++i) {
            model.loadOlder();
        }
        QCOMPARE(m_session->olderAsked.size(), 1);
        m_now += 6000;
        model.loadOlder();
        QCOMPARE(m_session->olderAsked.size(), 2);
    }

    void aChangedPostIsRepaintedInPlace()
    {
        m_session->fill(samples::longFeed(60));
        FeedModel model = make();
        model.start();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged),
            inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
            reset(&model, &QAbstractItemModel::modelReset);
        FeedEntry entry = model.entry(7);
        const int revision = model.revision(7);
        entry.counts.likes += 5;
        m_session->change(entry);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 7);
        QCOMPARE(model.entry(7).counts.likes, entry.counts.likes);
        QVERIFY(model.revision(7) != revision);
        QVERIFY(inserted.isEmpty() && removed.isEmpty() && reset.isEmpty());
    }

    void newPostsOfOthersWait()
    {
        m_session->fill(samples::longFeed(60));
        FeedModel model = make();
        QAbstractItemModelTester tester(&model, kFatal);
        model.start();
        const QList<PostId> before = ids(model);
        QSignalSpy hidden(&model, &FeedModel::hiddenCountChanged);
        for (int i = 0; i < 3; ++i) {
            m_session->add(newer(i, 2));
        }
        QVERIFY(hidden.wait());
        QCOMPARE(model.hiddenCount(), 3);
        QCOMPARE(ids(model), before);
        model.revealNewest();
        QCOMPARE(model.hiddenCount(), 0);
        QCOMPARE(model.entry(0).id, samples::postId(2));
        QCOMPARE(model.entry(3).id, before.first());
    }

    // One's own repost of somebody's post stands on top before the server knows of it: no news either.
    void whatWasJustMarkedIsNotHidden()
    {
        FeedEntry marked = samples::post(1, 2, 0, QStringLiteral("Passed on."));
        marked.sort = kUnsentSort + 1;
        const FeedMerge merge = mergeFeed({samples::longFeed(3), {{marked}, true, {}}, 2'000'000, false, 50});
        QCOMPARE(merge.hidden, 0);
        QCOMPARE(merge.rows.first().id, marked.id);
        QCOMPARE(merge.rows.size(), 4);
    }

    void ownNewPostsAppearAtOnceAndHideNothingElse()
    {
        m_session->fill(samples::longFeed(60));
        FeedModel model = make();
        model.start();
        const PostId first = model.entry(0).id;
        m_session->add(newer(1, 2));
        m_session->add(newer(2, 0));
        QTRY_COMPARE(model.entry(0).id, samples::postId(2));
        QCOMPARE(model.entry(1).id, first);
        QCOMPARE(model.hiddenCount(), 1);
    }

    void theFirstSyncFillsAnEmptyListAtOnce()
    {
        m_session->setSync({});
        FeedModel model = make();
        model.start();
        for (int i = 0; i < 3; ++i) {
            m_session->add(newer(i, 2));
            QTRY_COMPARE(model.rowCount(), i + 1);
        }
        SyncState done;
        done.lastSuccess = 1;
        m_session->setSync(done);
        m_session->add(newer(9, 2));
        QTRY_COMPARE(model.hiddenCount(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    // A restart is no first sync: what was stored is being read.
    void aRestartHidesWhatComesToo()
    {
        m_session->setSync({});
        m_session->fill(samples::longFeed(5));
        FeedModel model = make();
        model.start();
        QTRY_COMPARE(model.rowCount(), 5);
        m_session->add(newer(1, 2));
        QTRY_COMPARE(model.hiddenCount(), 1);
        QCOMPARE(model.rowCount(), 5);
    }

    void anEmptyListShowsWhatComes()
    {
        FeedModel model = make();
        model.start();
        QCOMPARE(model.rowCount(), 0);
        m_session->add(newer(1, 2));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.hiddenCount(), 0);
    }

    // A post that moved may be told twice, in two pages.
    void aPostIsNeverShownTwice()
    {
        QList<FeedEntry> feed = samples::longFeed(60);
        feed << feed[5];
        feed.last().sort -= 30;
        m_session->fill(feed);
        FeedModel model = make();
        QAbstractItemModelTester tester(&model, kFatal);
        model.start();
        model.loadOlder();
        QCOMPARE(model.rowCount(), 60);
    }

    void deletedPostsLeave()
    {
        m_session->fill(samples::longFeed(60));
        FeedModel model = make();
        QAbstractItemModelTester tester(&model, kFatal);
        model.start();
        const PostId gone = model.entry(4).id;
        m_session->remove(gone);
        QTRY_VERIFY(model.rowOf(gone) < 0);
        QCOMPARE(model.entry(4).id, m_session->posts[4].id);
    }

    void unfollowedPeopleLeaveHome()
    {
        m_session->fill(samples::longFeed(60));
        FeedModel model = make();
        QAbstractItemModelTester tester(&model, kFatal);
        model.start();
        (void)m_session->write(Intent::setFollow(samples::person(2).id, false));
        QTRY_VERIFY(std::none_of(m_session->posts.cbegin(), m_session->posts.cend(), [&model](const FeedEntry &entry) {
            return entry.author.id == samples::person(2).id && model.rowOf(entry.id) >= 0;
        }));
    }

    void aLikeIsSeenBeforeItIsWritten()
    {
        m_session->fill(samples::longFeed(20));
        FeedModel model = make();
        model.start();
        const FeedEntry before = model.entry(3);
        QVERIFY(!before.liked);
        m_session->hold = true;
        model.setLiked(before.id, true);
        QVERIFY(model.entry(3).liked);
        QCOMPARE(model.entry(3).counts.likes, before.counts.likes + 1);
        // Another actor's change that was read before the write landed takes nothing back.
        FeedEntry stale = before;
        stale.counts.replies = 99;
        m_session->change(stale);
        QTest::qWait(10);
        m_session->answerHeld();
        QTRY_COMPARE(model.entry(3).counts.replies, 99);
        QVERIFY(model.entry(3).liked);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().key(), Intent::setLike(before.id, true).key());
        QTRY_COMPARE(model.entry(3).counts.likes, before.counts.likes + 1);
    }

    void aLikeThatCannotBeWrittenIsTakenBackAndSaid()
    {
        m_session->fill(samples::longFeed(20));
        FeedModel model = make();
        model.start();
        m_session->writeFailure = Error{ErrorCode::Disk, QStringLiteral("The disk is full."), false, {}};
        QSignalSpy failed(&model, &FeedModel::actionFailed);
        model.setLiked(model.entry(3).id, true);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("The disk is full."));
        QTRY_VERIFY(!model.entry(3).liked);
    }

    void aFailedFirstLoadCanBeRepeated()
    {
        m_session->feedFailure = Error{ErrorCode::Disk, QStringLiteral("No."), false, {}};
        FeedModel model = make();
        model.start();
        QCOMPARE(model.phase(), FeedModel::Phase::Failed);
        QCOMPARE(model.failure(), QStringLiteral("No."));
        m_session->feedFailure.reset();
        m_session->fill(samples::longFeed(5));
        model.start();
        QCOMPARE(model.phase(), FeedModel::Phase::Ready);
        QCOMPARE(model.rowCount(), 5);
    }

    // Whatever happens in whatever order: the model keeps its contract, holds no post twice and stays in order.
    void anyOrderOfEvents()
    {
        for (uint seed = 1; seed <= 16; ++seed) {
            m_session = std::make_unique<MemorySession>();
            m_session->fill(samples::longFeed(200));
            FeedModel model = make();
            QAbstractItemModelTester tester(&model, kFatal);
            model.start();
            uint dice = seed;
            const auto roll = [&dice](uint sides) { return (dice = dice * 1664525u + 1013904223u) / 65536u % sides; };
            for (int step = 0; step < 30; ++step) {
                switch (roll(7)) {
                case 0:
                    m_session->add(newer(100'000 + step, int(roll(4))));
                    break;
                case 1:
                    m_session->remove(m_session->posts[roll(uint(m_session->posts.size()))].id);
                    break;
                case 2:
                    model.loadOlder();
                    break;
                case 3:
                    model.loadNewer();
                    break;
                case 4:
                    model.revealNewest();
                    break;
                case 5:
                    model.setLiked(model.entry(int(roll(uint(model.rowCount())))).id, roll(2) == 0);
                    break;
                default:
                    QTest::qWait(35);
                }
            }
            QTest::qWait(80);
            const QList<PostId> shown = ids(model);
            QCOMPARE(QSet<PostId>(shown.cbegin(), shown.cend()).size(), shown.size());
            for (int row = 1; row < model.rowCount(); ++row) {
                QVERIFY(standsAbove(model.entry(row - 1), model.entry(row)));
            }
            for (int row = 0; row < model.rowCount(); ++row) {
                QCOMPARE(model.entry(row), m_session->find(model.entry(row).id));
            }
        }
    }

private:
    FeedModel make()
    {
        return FeedModel(*m_session, FeedList::Home, [this] { return m_now; });
    }

    std::unique_ptr<MemorySession> m_session;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(TestFeedModel)
#include "tst_feedmodel.moc"
