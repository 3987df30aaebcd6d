#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <atomic>

#include "core/backend/supabase/supabasebackend.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"
#include "core/session/intentwriter.h"
#include "core/sync/syncdriver.h"
#include "core/view/feedreader.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/bench/plaininsert.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kIntents = 1000;
constexpr int kWaiting = 20;  ///< as many intents wait meanwhile as one cycle sends
constexpr int kRows = 50'000;

QList<double> writeIntents(const QString &folder)
{
    auto database = Backlog::openBefore(folder);
    if (!database) {
        return {};
    }
    Connection &connection = database->connection();
    SystemRandom random;
    IntentWriter writer(connection, database->user(), random);
    QList<double> times;
    QList<Mid> waiting;
    for (int i = 0; i < kIntents; ++i) {
        NewPost post;
        post.id = PostId(makeUuid7(1'795'000'000'000 + i, random));
        post.text = u"The %1st thing that comes to mind, and a little more about it"_s.arg(i);
        const Intent intent = i % 3 == 2
                                  ? Intent::setFollow(UserId(Backlog::personId(1 + i % Backlog::kPeople)), i % 2 == 0)
                                  : *Intent::putPost(post);
        QElapsedTimer timer;
        timer.start();
        const auto row = writer.write(intent, 1'795'000'000'000 + i);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!row) {
            return {};
        }
        waiting.append(row->mid);
        if (waiting.size() > kWaiting) {
            static_cast<void>(
                transact(connection, [&] { outbox::drop(connection, database->user(), waiting.takeFirst()); }));
        }
    }
    return times;
}

/// Answers at once, as a server next door would.
class BacklogTransport final : public Transport {
public:
    BacklogTransport(const Backlog &backlog, QObject &context) : m_backlog(backlog), m_context(context) {}

    Ticket send(const HttpRequest &request, Handler done) override
    {
        const HttpReply reply = m_backlog.answer(request.url.path(), m_page);
        isDone = m_page > m_backlog.pages();
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done), reply] { done(reply); }, Qt::QueuedConnection);
        return ++m_ticket;
    }
    void abort(Ticket) override {}

    std::atomic<bool> isDone = false;

private:
    const Backlog &m_backlog;
    QObject &m_context;
    int m_page = 0;
    Ticket m_ticket = 0;
};

class OwnersTokens final : public TokenSource {
public:
    void token(Handler done) override { done(AccessToken{"token", Backlog::owner().user}); }
    void renewedToken(const QByteArray &, Handler done) override { token(std::move(done)); }
};

/// The session thread of a running program, as core/session builds it: the driver, and what the window asks between its steps.
class BusySession final : public QObject {
public:
    explicit BusySession(const Backlog &backlog) : m_transport(backlog, *this) {}

    [[nodiscard]] bool open(const QString &folder)
    {
        auto database = Backlog::openBefore(folder);
        if (!database) {
            return false;
        }
        m_database.emplace(std::move(*database));
        m_writer.emplace(m_database->connection(), m_database->user(), m_random);
        m_driver = std::make_unique<SyncDriver>(*m_database, m_backend,
                                                SyncDriver::Ports{m_transport, m_tokens, m_clock, m_random});
        m_driver->start();
        m_driver->requestCycle();
        return true;
    }
    void close()
    {
        m_driver.reset();
        m_writer.reset();
        m_database.reset();
    }
    void write(int number)
    {
        NewPost post;
        post.id = PostId(makeUuid7(m_clock.wallMs(), m_random));
        post.text = u"Written while much else was going on, number %1"_s.arg(number);
        const auto row = m_writer->write(*Intent::putPost(post), m_clock.wallMs());
        m_driver->intentsWritten();
        hasFailed = hasFailed || !row;
    }
    void read()
    {
        FeedQuery query;
        query.limit = 30;
        Connection &connection = m_database->connection();
        const auto page =
            readConsistently(connection, [&] { return feedreader::loadFeed(connection, m_database->user(), query); });
        hasFailed = hasFailed || !page;
    }
    [[nodiscard]] bool isDone() const { return m_transport.isDone; }

    bool hasFailed = false;

private:
    BacklogTransport m_transport;
    OwnersTokens m_tokens;
    SystemClock m_clock;
    SystemRandom m_random;
    SupabaseBackend m_backend{Server{Backlog::owner().origin, u"key"_s}};
    std::optional<BoundDatabase> m_database;
    std::optional<IntentWriter> m_writer;
    std::unique_ptr<SyncDriver> m_driver;
};

struct Latencies {
    QList<double> writes;
    QList<double> reads;
};

std::optional<Latencies> askWhileBusy(const Backlog &backlog)
{
    const auto folder = benchFolder();
    QThread thread;
    auto *session = new BusySession(backlog);
    session->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, session, &QObject::deleteLater);
    thread.start();
    const auto ask = [&](auto work) {
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(session, work, Qt::BlockingQueuedConnection);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    bool isOpen = false;
    ask([&] { isOpen = session->open(folder->path()); });
    Latencies latencies;
    for (int i = 0; isOpen && !session->isDone(); ++i) {
        QThread::msleep(5);  // a person who clicks fast
        if (i % 4 == 0) {
            latencies.writes.append(ask([&] { session->write(i); }));
        } else {
            latencies.reads.append(ask([&] { session->read(); }));
        }
    }
    bool hasFailed = false;
    ask([&] {
        hasFailed = session->hasFailed;
        session->close();
    });
    thread.quit();
    thread.wait();
    return isOpen && !hasFailed ? std::optional(latencies) : std::nullopt;
}

}  // namespace

bool measureIntents(Figures &figures)
{
    QList<double> intents, plain;
    for (int run = 0; run < 3; ++run) {
        const auto folder = benchFolder();
        const QList<double> rows = plainDurableRows(folder->filePath(u"plain.db"_s), kIntents);
        const QList<double> times = writeIntents(folder->path());
        if (rows.isEmpty() || times.isEmpty()) {
            return false;
        }
        plain.append(rows);
        intents.append(times);
    }
    figures.add(u"intent durable, median; a bare row"_s, median(intents), u"ms"_s, {median(plain)});
    figures.add(u"intent durable, p99; a bare row"_s, percentile(intents, 99), u"ms"_s,
                {.reference = percentile(plain, 99), .most = 20.0});

    const Backlog backlog(kRows);
    Latencies all;
    for (int run = 0; run < 3; ++run) {
        const auto latencies = askWhileBusy(backlog);
        if (!latencies) {
            return false;
        }
        all.writes.append(latencies->writes);
        all.reads.append(latencies->reads);
    }
    figures.add(u"intent while 50,000 rows are applied, p99"_s, percentile(all.writes, 99), u"ms"_s, {.most = 30.0});
    figures.add(u"feed read while 50,000 rows are applied, p99"_s, percentile(all.reads, 99), u"ms"_s, {.most = 30.0});
    figures.add(u"asked in that time"_s, static_cast<double>(all.writes.size() + all.reads.size()), u"times"_s);
    return true;
}

}  // namespace postr::bench
