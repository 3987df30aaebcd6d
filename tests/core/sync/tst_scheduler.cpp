#include <QTest>

#include "core/sync/scheduler.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

using namespace postr;
using namespace std::chrono_literals;
using Reason = Scheduler::Reason;

class TestScheduler : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_started.clear();
        m_scheduler = std::make_unique<Scheduler>(m_clock, m_random, [this](Reason reason) { m_started << reason; });
        m_scheduler->begin();
        QCOMPARE(m_started, QList{Reason::Explicit});
        m_started.clear();
    }

    // Each interval may be a fifth shorter or longer.
    void howOftenItLooks_data()
    {
        QTest::addColumn<bool>("isWatched");
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<int>("minutes");
        QTest::newRow("watched, told of news") << true << true << 5;
        QTest::newRow("watched, not told") << true << false << 1;
        QTest::newRow("in the background, told") << false << true << 15;
        QTest::newRow("in the background, not told") << false << false << 3;
    }
    void howOftenItLooks()
    {
        QFETCH(bool, isWatched);
        QFETCH(bool, isLive);
        QFETCH(int, minutes);
        m_scheduler->setPace({isWatched, isLive});
        const Milliseconds interval = minutes * 60s;
        for (int turn = 1; turn <= 5; ++turn) {
            const qsizetype before = m_started.size();
            m_clock.advance(interval * 4 / 5 - 1s);
            QCOMPARE(m_started.size(), before);
            Milliseconds waited = interval * 4 / 5 - 1s;
            for (; m_started.size() == before && waited < 2 * interval; waited += 1s) {
                m_clock.advance(1s);
            }
            QVERIFY(waited <= interval * 6 / 5 + 1s);
            QCOMPARE(m_started.last(), Reason::SafetyInterval);
        }
    }

    void whoComesBackSeesWhatIsNewAtOnce()
    {
        m_scheduler->setPace({false, true});
        m_clock.advance(11min);
        QVERIFY(m_started.isEmpty());
        m_scheduler->setPace({true, true});
        m_clock.advance(1s);
        QCOMPARE(m_started, QList{Reason::SafetyInterval});
        // Who only looked away gets nothing out of it.
        m_scheduler->setPace({false, true});
        m_clock.advance(10s);
        m_scheduler->setPace({true, true});
        m_clock.advance(1s);
        QCOMPARE(m_started.size(), 1);
    }

    void lookingHereAndThereDoesNotPutItOffForEver()
    {
        for (int i = 0; i < 20 && m_started.isEmpty(); ++i) {
            m_scheduler->setPace({i % 2 == 0, true});
            m_clock.advance(1min);
        }
        QCOMPARE(m_started, QList{Reason::SafetyInterval});
    }

    void aNudgeCountsAsALook()
    {
        m_clock.advance(3min);
        m_scheduler->nudged();
        QVERIFY(m_scheduler->isEchoing());
        m_clock.advance(7s);
        QVERIFY(!m_scheduler->isEchoing());
        QCOMPARE(m_started, (QList{Reason::Nudge, Reason::Nudge}));
    }

private:
    test::VirtualClock m_clock;
    test::SeededRandom m_random{7};
    std::unique_ptr<Scheduler> m_scheduler;
    QList<Reason> m_started;
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
