#include "tests/support/hungsession.h"

#include <QEventLoop>
#include <QTimer>

#include "core/db/outboxstore.h"
#include "tests/support/sessions.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::testing {
namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kPictureBytes = 8 * 1024 * 1024;
const PostId kPost(u"0190f000-0000-7000-8000-000000000001"_s);

bool waitFor(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone()) {
            loop.exit(1);
        }
    });
    look.start(2);
    QTimer::singleShot(kPatienceMs, &loop, [&] { loop.exit(0); });
    return loop.exec() == 1;
}

/// What the request says that hangs.
QByteArray pathOf(HungIn in)
{
    switch (in) {
    case HungIn::Pull:
        return "/rpc/feed_pull";
    case HungIn::Commit:
        return "/rpc/apply_intent";
    case HungIn::Upload:
        return "/storage/v1/object/media";
    case HungIn::Download:
        return "/storage/v1/object/public/media";
    case HungIn::Realtime:
        return "/realtime/v1/websocket";
    case HungIn::Refresh:
    case HungIn::Keychain:
        return "/auth/v1/token";
    }
    Q_UNREACHABLE();
}

}  // namespace

QList<HungState> hungStates()
{
    using How = HangingServer::How;
    QList<HungState> states;
    const auto add = [&states](HungIn in, std::initializer_list<std::pair<const char *, How>> ways) {
        for (const auto &[name, how] : ways) {
            states.append({name, in, how});
        }
    };
    add(HungIn::Pull, {{"pull, not connected", How::NeverConnects},
                       {"pull, not read", How::NeverReads},
                       {"pull, not answered", How::NeverAnswers},
                       {"pull, dripping", How::Drips},
                       {"pull, half of TLS", How::NeverTls}});
    add(HungIn::Commit, {{"commit, not connected", How::NeverConnects},
                         {"commit, not read", How::NeverReads},
                         {"commit, not answered", How::NeverAnswers},
                         {"commit, dripping", How::Drips},
                         {"commit, half of TLS", How::NeverTls}});
    add(HungIn::Upload, {{"upload, not connected", How::NeverConnects},
                         {"upload, not read", How::NeverReads},
                         {"upload, not answered", How::NeverAnswers},
                         {"upload, dripping", How::Drips},
                         {"upload, half of TLS", How::NeverTls}});
    add(HungIn::Download, {{"download, not connected", How::NeverConnects},
                           {"download, not read", How::NeverReads},
                           {"download, not answered", How::NeverAnswers},
                           {"download, dripping", How::Drips},
                           {"download, half of TLS", How::NeverTls}});
    add(HungIn::Realtime, {{"realtime, not connected", How::NeverConnects},
                           {"realtime, not read", How::NeverReads},
                           {"realtime, not answered", How::NeverAnswers},
                           {"realtime, dripping", How::Drips},
                           {"realtime, half of TLS", How::NeverTls},
                           {"realtime, not joined", How::NeverJoins}});
    add(HungIn::Refresh, {{"refresh, not connected", How::NeverConnects},
                          {"refresh, not read", How::NeverReads},
                          {"refresh, not answered", How::NeverAnswers},
                          {"refresh, dripping", How::Drips},
                          {"refresh, half of TLS", How::NeverTls}});
    add(HungIn::Keychain, {{"keychain, not answered", How::NeverAnswers}});
    return states;
}

void MuteVault::write(const QString &key, const QByteArray &secret, DoneHandler done)
{
    if (m_isMute) {
        m_isAsked = true;
    } else {
        m_vault.write(key, secret, std::move(done));
    }
}

HungSession::HungSession(const HungState &state) : m_state(state), m_server(state.how) {}

bool HungSession::begin()
{
    m_transport = std::make_unique<QtTransport>();
    m_store =
        std::make_unique<AuthStore>(AuthPorts{*m_transport, m_vault, m_clock, m_random}, m_folder.filePath(u"me"_s));
    m_store->initialize();
    if (!waitFor([&] { return m_store->state().kind == AuthState::Kind::SignedOut; })) {
        return false;
    }
    const bool mustRefresh = m_state.in == HungIn::Refresh || m_state.in == HungIn::Keychain;
    GrantedSession granted{{test::jwtOf(test::kUser), u"r1"_s, UserId(test::kUser), u"ann"_s, {}, {}},
                           Moment::now(m_clock)};
    granted.grant.lifetime = Milliseconds{mustRefresh ? 1 : 3'600'000};
    m_store->enter(m_server.address(), granted, m_store.get(), [](const Result<SignInReport> &) {});
    if (!waitFor([&] { return m_store->state().kind == AuthState::Kind::SignedIn; })) {
        return false;
    }
    if (m_state.in == HungIn::Keychain) {
        m_server.answer("/auth/v1/token", QJsonDocument(test::grantBody(u"r2"_s)).toJson(QJsonDocument::Compact));
        m_vault.mute();
    }
    return true;
}

bool HungSession::open(bool online)
{
    SessionConfig config;
    config.profileFolder = m_folder.filePath(u"me"_s);
    config.server = m_server.address();
    config.identity = m_store->state().identity;
    config.handle = u"ann"_s;
    config.online = online;
    m_session = std::make_unique<AccountSession>(config, *m_store);
    const auto opened = m_session->open();
    return waitFor([&] { return opened.isFinished(); }) && opened.result();
}

/// Before there is a network: it is the first thing that is sent then.
bool HungSession::write()
{
    if (!open(false)) {
        return false;
    }
    NewPost post;
    post.id = kPost;
    post.text = u"Written before the end"_s;
    const auto written =
        m_state.in == HungIn::Commit
            ? m_session->write(*Intent::putPost(post))
            : m_session->writePost(post,
                                   {{QByteArray(kPictureBytes, 'x'), u"image/jpeg"_s, u"jpg"_s, 2000, 1000, {}, {}}});
    return waitFor([&] { return written.isFinished(); }) && written.result();
}

bool HungSession::reach()
{
    const bool writes = m_state.in == HungIn::Commit || m_state.in == HungIn::Upload;
    if (!begin() || (writes && !write()) || !open(true)) {
        return false;
    }
    if (m_state.in == HungIn::Download) {
        m_picture = m_session->loadPicture({u"ann/1.jpg"_s, {100, 100}});
    }
    return waitFor([&] { return isThere(); });
}

bool HungSession::isThere() const
{
    if (m_state.in == HungIn::Keychain) {
        return m_vault.isAsked();
    }
    // The frame of the join follows the opened connection.
    return m_server.isAsked(pathOf(m_state.in)) &&
           (m_state.how != HangingServer::How::NeverJoins || m_server.framed() > 0);
}

void HungSession::tearDown()
{
    m_session.reset();
    m_store.reset();
    m_transport.reset();
}

int HungSession::waiting() const
{
    const Identity identity{m_server.address().origin, UserId(test::kUser)};
    auto database = openAccount(m_folder.filePath(u"me"_s), identity, u"ann"_s);
    if (!database) {
        return -1;
    }
    const auto tally =
        readConsistently(database->connection(), [&] { return outbox::tally(database->connection(), identity.user); });
    return tally ? tally->waiting : -1;
}

}  // namespace postr::testing
