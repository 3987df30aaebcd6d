#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/backend/socket.h"
#include "core/backend/tokensource.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/identity.h"
#include "core/realtime/phoenix.h"

namespace postr {

/// Listens to one person's private channel and says when something may have changed. Delivery is at most once and a
/// message carries no data, so every successful (re)join is a nudge too. Keeps itself connected with heartbeats,
/// fresh tokens and back-off; whoever needs certainty polls as well. One thread, that of its ports.
class RealtimeCoordinator final : public QObject {
    Q_OBJECT

public:
    /// All outlive the coordinator.
    struct Ports {
        Socket &socket;
        Clock &clock;
        Random &random;
        TokenSource &tokens;
    };
    static constexpr Milliseconds kHeartbeat{25'000};
    static constexpr Milliseconds kPatience{10'000};  ///< for a connection and for the answer to a join

    RealtimeCoordinator(Ports ports, const Server &server, const UserId &user, QObject *parent = nullptr);
    ~RealtimeCoordinator() override;

    void start();
    /// Leaves the channel. Nothing is emitted until the next start().
    void stop();
    /// After waking up or a change of network: the old connection may look alive without being it.
    void reconnect();
    [[nodiscard]] bool isLive() const { return m_phase == Phase::Live; }

signals:
    /// Something may have changed: a message, or what came before one could have arrived.
    void nudged();
    /// A message arrived: the connection does what it promises.
    void heard();
    /// Joined, or no longer joined: polling can be slow or must be quicker.
    void liveChanged(bool live);

private:
    enum class Phase { Stopped, Waiting, NeedsToken, Connecting, Joining, Live };

    void enter(Phase phase);
    void fetchToken();
    void useToken(const AccessToken &token);
    void openSocket();
    void sendJoin();
    void receive(const PhoenixFrame &frame);
    void receiveReply(const PhoenixFrame &frame);
    void joinRefused(const QString &reason);
    void beat();
    void checkToken();
    void connectionLost();
    /// Tries again after a pause, on a new connection unless `keepSocket`.
    void retry(Milliseconds atLeast, bool keepSocket);
    [[nodiscard]] QString nextRef();

    Ports m_ports;
    Server m_server;
    QString m_topic;
    Phase m_phase = Phase::Stopped;
    QByteArray m_jwt;
    QByteArray m_refused;  ///< a token the server did not take: asked to be renewed
    QString m_joinRef;
    QString m_heartbeatRef;  ///< of the beat that is not answered yet
    quint64 m_lastRef = 0;
    quint64 m_round = 0;  ///< of connecting; what belongs to an older one is ignored
    int m_failures = 0;
    bool m_socketOpen = false;
    Milliseconds m_beatMonotonic{0};
    qint64 m_beatWall = 0;
    std::unique_ptr<TimerHandle> m_timer;  ///< pause or patience
    std::unique_ptr<TimerHandle> m_heartbeatTimer;
};

}  // namespace postr
