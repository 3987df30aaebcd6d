#pragma once

#include <QObject>
#include <memory>

#include "core/backend/socket.h"
#include "core/model/syncstate.h"
#include "core/realtime/realtimecoordinator.h"

namespace postr {

class SyncDriver;

/// The connection that tells of news, and what is known about it: a channel may be joined and say nothing. That is found out when a pull
/// that nobody asked for finds something a nudge goes with; then it is connected anew and believed again once it says something,
/// or once such a pull finds nothing. Session thread; drives the driver's pace.
class NewsStream final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    struct Ports {
        SyncDriver &driver;
        Clock &clock;
        Random &random;
        TokenSource &tokens;
    };
    NewsStream(Ports ports, std::unique_ptr<Socket> socket, const Server &server, const UserId &user);

    void start() { m_coordinator.start(); }
    /// The computer woke up or has another network.
    void reconnect() { m_coordinator.reconnect(); }
    /// Lays what is known over the engine's own state.
    [[nodiscard]] SyncState laidOver(SyncState state) const;

signals:
    void changed();

private:
    void onLive(bool live);
    void onSafetyPull(bool foundUntold);
    void set(SyncState::Stream stream);

    SyncDriver &m_driver;
    Clock &m_clock;
    std::unique_ptr<Socket> m_socket;
    RealtimeCoordinator m_coordinator;
    SyncState::Stream m_stream = SyncState::Stream::Connecting;
    qint64 m_since;
};

}  // namespace postr
