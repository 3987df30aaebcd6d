#include "core/session/newsstream.h"

#include "core/base/log.h"
#include "core/sync/syncdriver.h"

namespace postr {

NewsStream::NewsStream(Ports ports, std::unique_ptr<Socket> socket, const Server &server, const UserId &user)
    : m_driver(ports.driver),
      m_clock(ports.clock),
      m_socket(std::move(socket)),
      m_coordinator({*m_socket, ports.clock, ports.random, ports.tokens}, server, user),
      m_since(ports.clock.wallMs())
{
    connect(&m_coordinator, &RealtimeCoordinator::nudged, &m_driver, &SyncDriver::nudged);
    connect(&m_coordinator, &RealtimeCoordinator::heard, this, [this] { set(SyncState::Stream::Live); });
    connect(&m_coordinator, &RealtimeCoordinator::liveChanged, this, &NewsStream::onLive);
    connect(&m_driver, &SyncDriver::safetyPulled, this, &NewsStream::onSafetyPull);
    m_driver.setLive(false);
}

SyncState NewsStream::laidOver(SyncState state) const
{
    state.stream = m_stream;
    state.streamSince = m_since;
    return state;
}

void NewsStream::onLive(bool live)
{
    qCInfo(lcSync) << "realtime:" << (live ? "connected" : "not connected");
    // One that was found silent has to say something first.
    if (m_stream != SyncState::Stream::Deaf) {
        set(live ? SyncState::Stream::Live : SyncState::Stream::Connecting);
    }
}

void NewsStream::onSafetyPull(bool foundUntold)
{
    if (!m_coordinator.isLive()) {
        return;
    }
    if (foundUntold) {
        qCInfo(lcSync) << "realtime: connected, but silent: connecting anew";
        set(SyncState::Stream::Deaf);
        m_coordinator.reconnect();
    } else {
        set(SyncState::Stream::Live);  // nothing was missed since
    }
}

void NewsStream::set(SyncState::Stream stream)
{
    if (m_stream != stream) {
        m_stream = stream;
        m_since = m_clock.wallMs();
        m_driver.setLive(stream == SyncState::Stream::Live);
        emit changed();
    }
}

}  // namespace postr
