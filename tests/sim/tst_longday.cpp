// Eight hours with a window open, in virtual time: engine, scheduler, realtime, tokens and the database as in the program; people who post
// every few seconds, a computer that sleeps, a network that goes and comes back. Nothing may be missing at the end, and nothing may grow
// but what people wrote.
#include <QTemporaryDir>
#include <QtTest>

#include "core/auth/authstore.h"
#include "core/auth/memoryvault.h"
#include "core/backend/supabase/supabasebackend.h"
#include "core/db/feedstore.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"
#include "core/session/intentwriter.h"
#include "core/session/newsstream.h"
#include "core/sync/syncdriver.h"
#include "daynetwork.h"
#include "device.h"
#include "tests/support/virtualclock.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace postr;
using namespace postr::sim;

namespace {

constexpr Milliseconds kTick = 50ms;
constexpr int kMinutes = 8 * 60;
/// Tables that hold what people wrote, as does the full-text index; every other one is bookkeeping.
const QStringList kContent{u"posts"_s,  u"users"_s,   u"mine"_s,       u"relations"_s,
                           u"counts"_s, u"reposts"_s, u"feed_items"_s, u"notifications"_s};

/// What the program holds that must not pile up.
struct Held {
    QMap<QString, qint64> rows;  ///< of bookkeeping tables
    qint64 timers = 0;
    qint64 requests = 0;
    qint64 logBytes = 0;
};

enum class Trouble { NoNetwork, HalfOpen, Unannounced, Sleep };
struct Spell {
    int minute;
    int minutes;
    Trouble what;
};

}  // namespace

class TestLongDay final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsMissingAndNothingGrows();

private:
    void settle();
    void pass(Milliseconds span);
    void suffer(const Spell &spell);
    void wake();
    void planOthers();
    void act(int minute);
    [[nodiscard]] Held held();
    [[nodiscard]] int missing();

    QTemporaryDir m_folder;
    Dice m_dice{1};
    Timeline m_timeline;
    test::VirtualClock m_clock;
    test::CrashDisk m_disk{1};
    MemoryVault m_vault;
    ModelServer m_model{m_timeline, Dice(2), Mutant::None};
    DayNetwork m_network{m_timeline, m_model, kMe};
    const Identity m_identity{ServerOrigin::fromUserInput(u"https://postr.example"_s), UserId(kMe)};
    SupabaseBackend m_backend{{m_identity.origin, u"public-key"_s}};
    DayTransport m_authTransport{m_network, m_clock};
    DayTransport m_transport{m_network, m_clock};
    std::unique_ptr<AuthStore> m_store;
    std::optional<BoundDatabase> m_database;
    std::optional<IntentWriter> m_writer;
    std::unique_ptr<SyncDriver> m_driver;
    std::unique_ptr<NewsStream> m_news;
    int m_written = 0;
    qsizetype m_posted = 0;
    int m_wakes = 0;
    int m_offlineMinutes = 0;
};

void TestLongDay::initTestCase()
{
    m_model.setHooks({{}, {}, [this] { m_network.nudge(); }, [](const QString &, const QString &) {}});
    m_model.addPerson(kMe, u"me"_s);
    for (const auto &[id, handle] : strangers()) {
        m_model.addPerson(id, handle);
        m_model.act(kMe, u"set_follow"_s, {{u"person"_s, id}, {u"on"_s, true}});
    }
    const QString file = databasePath(m_folder.path(), m_identity);
    auto database =
        boot(file, m_disk.uriOptions())
            .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
            .and_then([&](AssuredDatabase &&assured) { return bind(std::move(assured), m_identity, u"me"_s); });
    QVERIFY(database);
    m_database.emplace(std::move(*database));
    m_writer.emplace(m_database->connection(), m_database->user(), m_dice);

    m_store = std::make_unique<AuthStore>(AuthPorts{m_authTransport, m_vault, m_clock, m_dice}, m_folder.path());
    m_store->initialize();
    const auto granted = gotrue::passwordReply(
        {Delivery::Answered, 200, {{"content-type", "application/json"}}, m_network.grant(), {}, false, false});
    QVERIFY(granted);
    m_store->enter({m_identity.origin, u"public-key"_s}, {*granted, Moment::now(m_clock)}, this, [](const auto &) {});
    settle();
    QCOMPARE(m_store->state().kind, AuthState::Kind::SignedIn);

    m_driver =
        std::make_unique<SyncDriver>(*m_database, m_backend, SyncDriver::Ports{m_transport, *m_store, m_clock, m_dice});
    m_news = std::make_unique<NewsStream>(NewsStream::Ports{*m_driver, m_clock, m_dice, *m_store},
                                          std::make_unique<DaySocket>(m_network),
                                          Server{m_identity.origin, u"public-key"_s}, m_identity.user);
    m_driver->start();
    m_news->start();
    pass(1min);
    QCOMPARE(m_news->laidOver(m_driver->state()).stream, SyncState::Stream::Live);
}

/// What was queued between objects happens; nothing here waits.
void TestLongDay::settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestLongDay::pass(Milliseconds span)
{
    for (Milliseconds passed{0}; passed < span; passed += kTick) {
        const Milliseconds now = m_timeline.now() + kTick;
        while (m_timeline.runNext(now)) {
            settle();
        }
        m_clock.advance(kTick);
        settle();
    }
}

/// As SessionWorker does it, and the sign-in beside it.
void TestLongDay::wake()
{
    ++m_wakes;
    m_store->retryNow();
    m_authTransport.renew();
    m_transport.renew();
    m_news->reconnect();
    QVERIFY(
        transact(m_database->connection(), [&] { outbox::hurryTried(m_database->connection(), m_database->user()); }));
    m_driver->requestCycle();
}

void TestLongDay::suffer(const Spell &spell)
{
    const Milliseconds span = spell.minutes * 1min;
    if (spell.what == Trouble::Sleep) {
        m_network.goOffline(false);
        const Milliseconds end = m_timeline.now() + span;
        while (m_timeline.runNext(end)) {
        }
        m_clock.sleep(span);
    } else {
        m_offlineMinutes += spell.minutes;
        m_network.goOffline(spell.what == Trouble::NoNetwork);
        pass(span);
    }
    m_network.comeBack();
    if (spell.what != Trouble::Unannounced) {
        wake();
    }
}

void TestLongDay::planOthers()
{
    for (Milliseconds at{0}; at < kMinutes * 1min; at += Milliseconds(m_dice.between(4000, 16'000))) {
        m_timeline.at(at, [this] {
            const QString person = m_dice.pick(strangers()).first;
            m_model.act(person, u"put_post"_s,
                        {{u"id"_s, makeUuid7(m_timeline.now().count(), m_dice)}, {u"text"_s, u"Now"_s}});
        });
    }
}

/// The user writes every ten minutes, and likes something every other one.
void TestLongDay::act(int minute)
{
    m_driver->setWatched(minute / 30 % 2 == 0);
    const qint64 now = m_clock.wallMs();
    const auto write = [&](const Intent &intent) {
        QVERIFY(m_writer->write(intent, now));
        m_driver->intentsWritten();
        ++m_written;
    };
    if (minute % 10 == 0) {
        NewPost post;
        post.id = PostId(makeUuid7(now, m_dice));
        post.text = u"Minute %1"_s.arg(minute);
        write(*Intent::putPost(post));
        ++m_posted;
    }
    const auto newest = readConsistently(m_database->connection(), [&] {
        return feeds::postsBy(m_database->connection(), m_database->user(), UserId(strangers().first().first), 1);
    });
    if (minute % 2 == 0 && newest && !newest->isEmpty()) {
        write(Intent::setLike(newest->first(), true));
    }
}

Held TestLongDay::held()
{
    Held held;
    Connection &connection = m_database->connection();
    const QString tables =
        connection.value(u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'table'"_s).value_or(QString());
    for (const QString &table : tables.split(u',')) {
        if (!kContent.contains(table) && !table.startsWith(u"posts_fts")) {
            held.rows.insert(table, connection.value(u"SELECT count(*) FROM \"%1\""_s.arg(table))->toLongLong());
        }
    }
    held.timers = static_cast<qint64>(m_clock.armedTimers());
    held.requests = m_transport.open() + m_authTransport.open();
    held.logBytes = m_disk.content(databasePath(m_folder.path(), m_identity) + u"-wal"_s).size();
    return held;
}

/// Posts of followed people and of the user that are not in the list.
int TestLongDay::missing()
{
    int missing = 0;
    for (const PostRow &row : m_model.state().posts) {
        const auto found = readConsistently(m_database->connection(), [&] {
            return feeds::find(m_database->connection(), m_database->user(), PostId(row.id)).has_value();
        });
        missing += found.value_or(false) ? 0 : 1;
    }
    return missing;
}

void TestLongDay::nothingIsMissingAndNothingGrows()
{
    planOthers();
    const QList<Spell> spells{{40, 20, Trouble::NoNetwork},    {75, 15, Trouble::HalfOpen},
                              {110, 10, Trouble::Unannounced}, {140, 70, Trouble::Sleep},
                              {260, 20, Trouble::NoNetwork},   {300, 15, Trouble::HalfOpen},
                              {330, 10, Trouble::Unannounced}, {360, 70, Trouble::Sleep}};
    QList<Held> seen;
    for (int minute = 0; minute < kMinutes;) {
        const auto spell =
            std::find_if(spells.cbegin(), spells.cend(), [&](const Spell &s) { return s.minute == minute; });
        act(minute);
        if (spell != spells.cend()) {
            suffer(*spell);
            minute += spell->minutes;
        } else {
            pass(1min);
            ++minute;
        }
        seen.append(held());
    }
    pass(12min);  // what was nudged last is looked at, and what is swept comes to rest
    const Held atRest = held();

    // Complete.
    const int posts = static_cast<int>(m_model.state().posts.size());
    QCOMPARE(missing(), 0);
    QVERIFY(posts > 2000);
    QCOMPARE(atRest.rows.value(u"outbox"_s), 0);
    const QString home = FeedList(FeedList::Home).name();
    QCOMPARE(*m_database->connection().value(u"SELECT count(*) FROM gaps WHERE list = '%1'"_s.arg(home)), u"0"_s);
    const auto &told = m_model.state().posts;
    QCOMPARE(std::count_if(told.cbegin(), told.cend(), [](const PostRow &row) { return row.author == kMe; }), m_posted);
    QCOMPARE(m_news->laidOver(m_driver->state()).stream, SyncState::Stream::Live);
    QCOMPARE(m_driver->state().kind, SyncState::Kind::Idle);

    // The first half shows what it needs; the second may not need more.
    const auto most = [&](bool second, const std::function<qint64(const Held &)> &what) {
        qint64 highest = 0;
        for (qsizetype i = second ? seen.size() / 2 : 0; i < (second ? seen.size() : seen.size() / 2); ++i) {
            highest = std::max(highest, what(seen[i]));
        }
        return highest;
    };
    const QStringList tables = atRest.rows.keys();
    for (const QString &table : tables) {
        const auto rows = [&](const Held &held) { return held.rows.value(table); };
        QVERIFY2(most(true, rows) <= most(false, rows), qPrintable(table));
    }
    // One for each thing that can be waited for: the next look, the look after a nudge, what was just written, the engine, its request,
    // the heartbeat, a pause before the next connection. At rest, the first and the heartbeat.
    const auto timers = [](const Held &held) { return held.timers; };
    const auto requests = [](const Held &held) { return held.requests; };
    const qint64 mostTimers = std::max(most(false, timers), most(true, timers));
    QVERIFY2(mostTimers <= 7, qPrintable(QString::number(mostTimers)));
    QCOMPARE(atRest.timers, 2);
    QVERIFY(most(true, requests) <= most(false, requests));
    QCOMPARE(atRest.requests, 0);
    QVERIFY(most(true, [](const Held &held) { return held.logBytes; }) <= 8 * 1024 * 1024);

    // No more is asked than the schedule says: twice for each nudge and each join, once for each intent and once more until it shows,
    // every four minutes unprompted, and not even a connection every half a minute while there is no network.
    const int pulls = m_network.requests.value(u"feed_pull"_s);
    const int mostPulls = 2 * (m_network.nudges + m_network.joins) + 2 * m_written + kMinutes / 4 + m_wakes;
    const int refreshes = m_network.requests.value(u"token"_s);
    const int sweeps = m_network.requests.value(u"refresh_posts"_s) + m_network.requests.value(u"refresh_people"_s);
    qInfo(
        "%d posts, %d written here; %d pulls for %d nudges (at most %d), %d sweeps, %d refreshes, %d joins of %d "
        "connections; %lld timers and %lld requests at most",
        posts, m_written, pulls, m_network.nudges, mostPulls, sweeps, refreshes, m_network.joins, m_network.connections,
        mostTimers, most(true, requests));
    QVERIFY(pulls <= mostPulls);
    QVERIFY(refreshes >= 5 && refreshes <= kMinutes / 60 + m_wakes);  // no token is asked for while the computer sleeps
    QVERIFY(sweeps <= 2 * kMinutes / 10);                             // of posts and of people, every ten minutes
    QVERIFY(m_network.requests.value(u"apply_intent"_s) <= m_written + m_wakes + static_cast<int>(spells.size()));
    QVERIFY(m_network.joins <= static_cast<int>(spells.size()) + 1);
    QVERIFY(m_network.connections <= m_network.joins + 2 * m_offlineMinutes);
}

QTEST_GUILESS_MAIN(TestLongDay)
#include "tst_longday.moc"
