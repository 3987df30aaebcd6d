// Nudges on the real local server, over real sockets that are cut, silenced, doubled and slowed down: after each of them, what was posted
// is there. POSTR_NUDGES says how many (the test run: some).

#include <QTemporaryDir>
#include <QtTest>

#include "core/backend/qtsocket.h"
#include "core/db/feedstore.h"
#include "core/db/lifecycle.h"
#include "core/session/newsstream.h"
#include "core/sync/syncdriver.h"
#include "tests/support/localserver.h"
#include "tests/support/seededrandom.h"
#include "tests/support/serverperson.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

constexpr int kPatience = 120'000;
const QString kPassword = u"postr-demo-1"_s;

/// Time that runs faster, so that a pull every five minutes needs not be waited for that long.
class FastClock final : public Clock {
public:
    explicit FastClock(int factor) : m_factor(factor) {}
    [[nodiscard]] Milliseconds monotonic() const override { return m_clock.monotonic() * m_factor; }
    [[nodiscard]] qint64 wallMs() const override { return m_start + (m_clock.wallMs() - m_start) * m_factor; }
    [[nodiscard]] std::unique_ptr<TimerHandle> singleShot(Milliseconds delay, std::function<void()> fire) override
    {
        return m_clock.singleShot(std::max(Milliseconds(1), delay / m_factor), std::move(fire));
    }

private:
    SystemClock m_clock;
    int m_factor;
    qint64 m_start = m_clock.wallMs();
};

}  // namespace

class TestNudges final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFeedIsCompleteAfterEach();
    void aSilentConnectionIsFoundOut();

private:
    [[nodiscard]] bool isInFeed(const PostId &post);
    [[nodiscard]] int homeRows();
    [[nodiscard]] SyncState::Stream stream() const { return m_news->laidOver({}).stream; }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_local;
    std::unique_ptr<ServerPerson> m_noor, m_maya;
    // Connecting and waiting for answers at a twentieth of the time, looking without being told at a sixtieth.
    FastClock m_fast{20}, m_fastest{60};
    SystemRandom m_random;
    QtTransport m_transport;
    std::optional<SupabaseBackend> m_backend;
    std::optional<BoundDatabase> m_database;
    std::unique_ptr<SyncDriver> m_driver;
    std::unique_ptr<NewsStream> m_news;
};

void TestNudges::initTestCase()
{
    m_local = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--seed"_s});
    QVERIFY2(m_local->start(), qPrintable(m_local->error()));
    const Server server{ServerOrigin::fromUserInput(m_local->url()), m_local->key()};
    m_noor = std::make_unique<ServerPerson>(server);
    m_maya = std::make_unique<ServerPerson>(server);
    QVERIFY(m_noor->signIn(u"noor@postr.example"_s, kPassword));
    QVERIFY(m_maya->signIn(u"maya@postr.example"_s, kPassword));
    const Identity identity = m_noor->store().state().identity;
    auto database = openAccount(m_folder.path(), identity, u"noor"_s);
    QVERIFY(database);
    m_database.emplace(std::move(*database));
    m_backend.emplace(server);
    m_driver = std::make_unique<SyncDriver>(*m_database, *m_backend,
                                            SyncDriver::Ports{m_transport, m_noor->store(), m_fastest, m_random});
    m_news = std::make_unique<NewsStream>(NewsStream::Ports{*m_driver, m_fast, m_random, m_noor->store()},
                                          std::make_unique<QtSocket>(), server, identity.user);
    m_driver->start();
    m_news->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->state().lastSuccess > 0, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stream(), SyncState::Stream::Live, kPatience);
}

bool TestNudges::isInFeed(const PostId &post)
{
    const auto found = readConsistently(m_database->connection(), [&] {
        return feeds::find(m_database->connection(), m_database->user(), post).has_value();
    });
    return found.value_or(false);
}

void TestNudges::theFeedIsCompleteAfterEach()
{
    const int count = qEnvironmentVariable("POSTR_NUDGES", u"25"_s).toInt();
    const quint64 seed = qEnvironmentVariable("POSTR_SEED", u"1"_s).toULongLong();
    test::SeededRandom dice(seed);
    const QHash<int, QJsonObject> faults{
        {0, {{u"kill"_s, true}}},   {1, {{u"mute"_s, true}}}, {2, {{u"drop"_s, 1}}},
        {3, {{u"duplicate"_s, 2}}}, {4, {{u"delay"_s, 700}}}, {5, {}},
    };
    QHash<int, int> struck;
    QList<PostId> posted;
    for (int i = 0; i < count; ++i) {
        const int fault = i < 6 ? i : static_cast<int>(dice.next() % 6);
        ++struck[fault];
        QVERIFY(m_local->forgetPaces());
        m_local->set(u"realtime"_s, faults.value(fault));
        const auto post = m_maya->post(u"Nudge %1"_s.arg(i));
        QVERIFY(post);
        posted.append(*post);
        if (fault == 0 && dice.next() % 2 == 0) {
            m_local->set(u"realtime"_s, {{u"kill"_s, true}});  // and once more, while it is on its way
        }
        const bool isMute = fault == 1;
        if (isMute) {
            QTest::qWait(static_cast<int>(dice.next() % 1500));
        }
        m_local->set(u"realtime"_s, {{u"mute"_s, false}, {u"delay"_s, 0}});
        QVERIFY2(QTest::qWaitFor([&] { return isInFeed(*post); }, kPatience),
                 qPrintable(u"post %1 (fault %2, seed %3) never came"_s.arg(i).arg(fault).arg(seed)));
    }
    for (const PostId &post : std::as_const(posted)) {
        QVERIFY(isInFeed(post));
    }
    m_local->set(u"realtime"_s, {{u"drop"_s, 0}, {u"duplicate"_s, 0}});
    QCOMPARE(struck.size(), 6);
    qInfo("%d nudges: %d cut, %d silenced, %d lost, %d doubled, %d late, %d left alone", count, struck[0], struck[1],
          struck[2], struck[3], struck[4], struck[5]);
}

// Joined, answering heartbeats, and no message ever arrives: a pull that nobody asked for finds out, and it is said and mended.
void TestNudges::aSilentConnectionIsFoundOut()
{
    QTRY_COMPARE_WITH_TIMEOUT(stream(), SyncState::Stream::Live, kPatience);
    const PostId mine = *m_noor->post(u"Who answers?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isInFeed(mine), kPatience);
    QList<SyncState::Stream> seen;
    connect(m_news.get(), &NewsStream::changed, this, [&] { seen.append(stream()); });
    const auto answerUnheard = [&] {
        // Lost is whatever is the next message: a nudge, for heartbeats are answered by the gateway itself.
        const bool mayHurry = m_local->forgetPaces();
        m_local->set(u"realtime"_s, {{u"drop"_s, 1}});
        const auto answer = m_maya->post(u"I do"_s, mine);
        return mayHurry && answer && QTest::qWaitFor([&] { return isInFeed(*answer); }, kPatience);
    };
    for (int i = 0; i < 5 && !seen.contains(SyncState::Stream::Deaf); ++i) {
        QVERIFY(answerUnheard());
    }
    QVERIFY(seen.contains(SyncState::Stream::Deaf));
    m_local->set(u"realtime"_s, {{u"drop"_s, 0}});
    QVERIFY(m_local->forgetPaces());
    QVERIFY(m_maya->post(u"Heard again"_s, mine));
    QTRY_COMPARE_WITH_TIMEOUT(stream(), SyncState::Stream::Live, kPatience);
}

QTEST_GUILESS_MAIN(TestNudges)
#include "tst_nudges.moc"
