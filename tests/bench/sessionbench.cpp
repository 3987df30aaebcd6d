#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>
#include <ctime>

#include "core/backend/qttransport.h"
#include "core/backend/supabase/supabasebackend.h"
#include "core/db/lifecycle.h"
#include "core/sync/syncdriver.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kRuns = 5;
constexpr int kQuietSyncs = 20;

/// Milliseconds of processor time that this process has used, all threads together.
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Counts what goes over the wire.
class CountingTransport final : public Transport {
public:
    Ticket send(const HttpRequest &request, Handler done) override
    {
        ++requests;
        sent += request.body.size();
        return m_inner.send(request, [this, done = std::move(done)](const HttpReply &reply) {
            received += reply.body.size();
            done(reply);
        });
    }
    void abort(Ticket ticket) override { m_inner.abort(ticket); }

    int requests = 0;
    qint64 sent = 0;
    qint64 received = 0;

private:
    QtTransport m_inner;
};

class OneToken final : public TokenSource {
public:
    explicit OneToken(AccessToken token) : m_token(std::move(token)) {}
    void token(Handler done) override { done(m_token); }
    void renewedToken(const QByteArray &, Handler done) override { done(m_token); }

private:
    AccessToken m_token;
};

std::optional<AccessToken> signIn(const Server &server)
{
    HttpRequest request;
    request.method = "POST";
    request.url = server.origin.url(u"/auth/v1/token"_s);
    request.url.setQuery(u"grant_type=password"_s);
    request.headers = {{"apikey", server.key.toLatin1()}, {"Content-Type", "application/json"}};
    request.body = R"({"email":"noor@postr.example","password":"postr-demo-1"})";
    std::optional<AccessToken> token;
    QtTransport transport;
    QEventLoop loop;
    transport.send(request, [&](const HttpReply &reply) {
        const QJsonObject session = QJsonDocument::fromJson(reply.body).object();
        const QString user = session.value(u"user"_s).toObject().value(u"id"_s).toString();
        if (!user.isEmpty()) {
            token = AccessToken{session.value(u"access_token"_s).toString().toLatin1(), UserId(user)};
        }
        loop.quit();
    });
    loop.exec();
    return token;
}

/// One cycle to its end; false when it did not come to one.
bool cycle(SyncDriver &driver)
{
    QEventLoop loop;
    QObject::connect(&driver, &SyncDriver::rested, &loop, &QEventLoop::quit);
    driver.requestCycle();
    loop.exec();
    return driver.state().kind == SyncState::Kind::Idle;
}

struct Costs {
    QList<double> perPost;
    QList<double> quiet;
    double posts = 0;
    double requests = 0;
    double sent = 0;
    double received = 0;
};

bool measureOnce(const Server &server, const AccessToken &token, Costs &costs)
{
    const auto folder = benchFolder();
    SystemClock clock;
    SystemRandom random;
    const SupabaseBackend backend(server);
    OneToken tokens(token);
    CountingTransport transport;
    auto database = openAccount(folder->path(), {server.origin, token.subject}, u"noor"_s);
    if (!database) {
        return false;
    }
    SyncDriver driver(*database, backend, {transport, tokens, clock, random});
    driver.start();
    const double before = processorMs();
    if (!cycle(driver)) {
        return false;
    }
    const double first = processorMs() - before;
    costs.posts = database->connection().value(u"SELECT count(*) FROM posts"_s)->toDouble();
    costs.perPost.append(first / qMax(1.0, costs.posts));
    if (!cycle(driver)) {  // the sweep of what is stored but not covered by the feed
        return false;
    }
    transport.requests = 0;
    transport.sent = transport.received = 0;
    const double quietBefore = processorMs();
    for (int i = 0; i < kQuietSyncs; ++i) {
        if (!cycle(driver)) {
            return false;
        }
    }
    costs.quiet.append((processorMs() - quietBefore) / kQuietSyncs);
    costs.requests = static_cast<double>(transport.requests) / kQuietSyncs;
    costs.sent = static_cast<double>(transport.sent) / kQuietSyncs;
    costs.received = static_cast<double>(transport.received) / kQuietSyncs;
    return true;
}

}  // namespace

bool measureSession(Figures &figures)
{
    QTemporaryDir folder;
    testing::LocalServer local(folder.filePath(u"server"_s), {u"--seed"_s});
    if (!local.start()) {
        return false;
    }
    const Server server{ServerOrigin::fromUserInput(local.url()), local.key()};
    const auto token = signIn(server);
    Costs costs;
    for (int run = 0; token && run < kRuns; ++run) {
        if (!measureOnce(server, *token, costs)) {
            return false;
        }
    }
    figures.add(u"first sync, processor time per post"_s, median(costs.perPost), u"ms"_s, {.most = 1.0});
    figures.add(u"posts stored by it"_s, costs.posts, u"posts"_s);
    figures.add(u"nothing new: processor time"_s, median(costs.quiet), u"ms"_s, {.most = 2.0});
    figures.add(u"nothing new: requests"_s, costs.requests, u"requests"_s, {.most = 1.0});
    figures.add(u"nothing new: sent and received"_s, costs.sent + costs.received, u"bytes"_s, {.most = 1024.0});
    return token.has_value();
}

}  // namespace postr::bench
