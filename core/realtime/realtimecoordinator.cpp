#include "core/realtime/realtimecoordinator.h"

#include <QPointer>
#include <algorithm>
#include <array>

#include "core/base/log.h"

namespace postr {
namespace {

constexpr Milliseconds kFirstPause{1000};
constexpr Milliseconds kLongestPause{5 * 60'000};
constexpr Milliseconds kSpread{10'000};
/// After a refusal that will not change by itself.
constexpr Milliseconds kRefusedPause{10 * 60'000};
constexpr qint64 kClockJumpMs = 5000;

bool isTokenProblem(const QString &reason)
{
    return reason.contains(u"expired", Qt::CaseInsensitive) || reason.contains(u"InvalidJWT");
}

bool isFinalRefusal(const QString &reason)
{
    static constexpr std::array kFinal{u"Unauthorized", u"MalformedJWT", u"JwtSignatureError", u"PrivateOnly",
                                       u"TopicNameRequired"};
    return std::any_of(kFinal.begin(), kFinal.end(),
                       [&](const char16_t *code) { return reason.startsWith(QStringView(code)); });
}

}  // namespace

RealtimeCoordinator::RealtimeCoordinator(Ports ports, const Server &server, const UserId &user, QObject *parent)
    : QObject(parent), m_ports(ports), m_server(server), m_topic(phoenix::userTopic(user))
{
}

RealtimeCoordinator::~RealtimeCoordinator()
{
    if (m_phase != Phase::Stopped) {
        m_ports.socket.close();
    }
}

void RealtimeCoordinator::start()
{
    if (m_phase == Phase::Stopped) {
        m_failures = 0;
        fetchToken();
    }
}

void RealtimeCoordinator::stop()
{
    if (m_phase == Phase::Live) {
        m_ports.socket.send(phoenix::encode(phoenix::leave(m_joinRef, nextRef(), m_topic)));
    }
    ++m_round;
    m_timer.reset();
    m_heartbeatTimer.reset();
    m_socketOpen = false;
    m_ports.socket.close();
    // No signal: who stops it knows.
    m_phase = Phase::Stopped;
}

void RealtimeCoordinator::reconnect()
{
    if (m_phase != Phase::Stopped) {
        m_failures = 0;
        ++m_round;
        m_heartbeatTimer.reset();
        m_socketOpen = false;
        m_ports.socket.close();
        fetchToken();
    }
}

void RealtimeCoordinator::enter(Phase phase)
{
    const bool wasLive = isLive();
    m_phase = phase;
    if (wasLive != isLive()) {
        emit liveChanged(isLive());
    }
}

QString RealtimeCoordinator::nextRef() { return QString::number(++m_lastRef); }

void RealtimeCoordinator::fetchToken()
{
    m_timer.reset();
    enter(Phase::NeedsToken);
    const auto take = [guard = QPointer<RealtimeCoordinator>(this), round = m_round](const Result<AccessToken> &token) {
        if (!guard || guard->m_round != round || guard->m_phase != Phase::NeedsToken) {
            return;
        }
        if (token) {
            guard->useToken(*token);
        } else {
            guard->retry(Milliseconds{0}, guard->m_socketOpen);
        }
    };
    if (m_refused.isEmpty()) {
        m_ports.tokens.token(take);
    } else {
        m_ports.tokens.renewedToken(std::exchange(m_refused, {}), take);
    }
}

void RealtimeCoordinator::useToken(const AccessToken &token)
{
    m_jwt = token.jwt;
    if (m_socketOpen) {
        sendJoin();
    } else {
        openSocket();
    }
}

void RealtimeCoordinator::openSocket()
{
    enter(Phase::Connecting);
    m_timer = m_ports.clock.singleShot(kPatience, [this] { retry(Milliseconds{0}, false); });
    Socket::Events events;
    events.opened = [this] {
        m_socketOpen = true;
        m_heartbeatRef.clear();
        m_beatMonotonic = m_ports.clock.monotonic();
        m_beatWall = m_ports.clock.wallMs();
        m_heartbeatTimer = m_ports.clock.singleShot(kHeartbeat, [this] { beat(); });
        sendJoin();
    };
    events.text = [this](const QString &text) {
        if (const auto frame = phoenix::decodeText(text)) {
            receive(*frame);
        }
    };
    events.binary = [this](const QByteArray &bytes) {
        if (const auto frame = phoenix::decodeBinary(bytes)) {
            receive(*frame);
        }
    };
    events.closed = [this](const QString &reason) {
        qCDebug(lcSync) << "realtime: connection closed:" << reason;
        connectionLost();
    };
    m_ports.socket.open(phoenix::socketUrl(m_server), std::move(events));
}

void RealtimeCoordinator::sendJoin()
{
    enter(Phase::Joining);
    m_joinRef = nextRef();
    m_timer = m_ports.clock.singleShot(kPatience, [this] { retry(Milliseconds{0}, false); });
    m_ports.socket.send(phoenix::encode(phoenix::join(m_joinRef, m_topic, m_jwt)));
}

void RealtimeCoordinator::receive(const PhoenixFrame &frame)
{
    if (frame.topic == u"phoenix") {
        if (frame.ref == m_heartbeatRef) {
            m_heartbeatRef.clear();
            // Only a channel that has lasted a beat counts as working, or one that is closed right after every join
            // would be joined without a pause.
            m_failures = isLive() ? 0 : m_failures;
        }
        return;
    }
    // A frame of an earlier join may close a channel that lives again.
    const bool isStale = !frame.joinRef.isEmpty() && frame.joinRef != m_joinRef;
    if (frame.topic != m_topic || isStale) {
        return;
    }
    if (frame.event == u"phx_reply") {
        receiveReply(frame);
    } else if (frame.event == u"broadcast" && isLive()) {
        emit heard();
        emit nudged();
    } else if (frame.event == u"phx_close" || frame.event == u"phx_error") {
        if (m_phase == Phase::Live || m_phase == Phase::Joining) {
            retry(Milliseconds{0}, true);
        }
    } else if (frame.event == u"system" && frame.payload.value(QStringLiteral("status")).toString() == u"error") {
        if (isTokenProblem(frame.payload.value(QStringLiteral("message")).toString())) {
            m_refused = m_jwt;  // phx_close follows
        }
    }
}

void RealtimeCoordinator::receiveReply(const PhoenixFrame &frame)
{
    if (m_phase != Phase::Joining || frame.ref != m_joinRef) {
        return;
    }
    if (frame.payload.value(QStringLiteral("status")).toString() == u"ok") {
        m_timer.reset();
        enter(Phase::Live);
        emit nudged();
        return;
    }
    const QJsonObject response = frame.payload.value(QStringLiteral("response")).toObject();
    joinRefused(response.value(QStringLiteral("reason")).toString());
}

void RealtimeCoordinator::joinRefused(const QString &reason)
{
    qCInfo(lcSync) << "realtime: join refused:" << reason.left(80);
    if (isTokenProblem(reason)) {
        m_refused = m_jwt;
        retry(Milliseconds{0}, true);
    } else {
        retry(isFinalRefusal(reason) ? kRefusedPause : Milliseconds{0}, true);
    }
}

void RealtimeCoordinator::beat()
{
    const Milliseconds monotonic = m_ports.clock.monotonic();
    const qint64 wall = m_ports.clock.wallMs();
    const qint64 drift = (wall - m_beatWall) - (monotonic - m_beatMonotonic).count();
    m_beatMonotonic = monotonic;
    m_beatWall = wall;
    if (!m_heartbeatRef.isEmpty()) {
        qCDebug(lcSync) << "realtime: no answer to the last heartbeat";
        connectionLost();
        return;
    }
    if (drift > kClockJumpMs || drift < -kClockJumpMs) {
        reconnect();  // the computer slept, or somebody set the clock
        return;
    }
    m_heartbeatRef = nextRef();
    m_ports.socket.send(phoenix::encode(phoenix::heartbeat(m_heartbeatRef)));
    m_heartbeatTimer = m_ports.clock.singleShot(kHeartbeat, [this] { beat(); });
    if (isLive()) {
        checkToken();
    }
}

void RealtimeCoordinator::checkToken()
{
    m_ports.tokens.token(
        [guard = QPointer<RealtimeCoordinator>(this), round = m_round](const Result<AccessToken> &token) {
            const bool current = guard && guard->m_round == round && guard->isLive();
            if (current && token && token->jwt != guard->m_jwt) {
                guard->m_jwt = token->jwt;
                guard->m_ports.socket.send(
                    phoenix::encode(phoenix::newToken(guard->m_joinRef, guard->nextRef(), guard->m_topic, token->jwt)));
            }
        });
}

void RealtimeCoordinator::connectionLost()
{
    m_socketOpen = false;
    m_heartbeatTimer.reset();
    m_ports.socket.close();
    // Without a conversation there is a pause or a token request under way already, which goes on to reconnect.
    if (m_phase == Phase::Connecting || m_phase == Phase::Joining || m_phase == Phase::Live) {
        retry(Milliseconds{0}, false);
    }
}

void RealtimeCoordinator::retry(Milliseconds atLeast, bool keepSocket)
{
    ++m_round;
    if (!keepSocket) {
        m_socketOpen = false;
        m_heartbeatTimer.reset();
        m_ports.socket.close();
    }
    // A server that restarts throws everybody out at once: the first return is spread widely.
    const bool thrownOut = isLive() && m_failures == 0;
    const Milliseconds ceiling =
        thrownOut ? kSpread : std::min(kLongestPause, Milliseconds{kFirstPause.count() << std::min(m_failures, 9)});
    const Milliseconds floor = thrownOut ? Milliseconds{0} : ceiling / 2;
    const auto range = static_cast<double>((ceiling - floor).count());
    const Milliseconds pause = floor + Milliseconds{static_cast<qint64>(range * m_ports.random.unit())};
    ++m_failures;
    enter(Phase::Waiting);
    m_timer = m_ports.clock.singleShot(std::max(pause, atLeast), [this] { fetchToken(); });
}

}  // namespace postr
