#include "core/backend/qtsocket.h"

#include <QWebSocket>
#include <utility>

#include "core/backend/proxyways.h"

namespace postr {
namespace {

constexpr quint64 kMaxMessage = 3 * 1024 * 1024;

}  // namespace

QtSocket::QtSocket(QObject *parent) : QObject(parent)
{
    proxyways::onChange(this, [this] { connectIfPrepared(); });
}

QtSocket::~QtSocket() { close(); }

void QtSocket::open(const QUrl &url, Events events)
{
    close();
    m_events = std::move(events);
    m_wanted = url;
    connectIfPrepared();
}

void QtSocket::connectIfPrepared()
{
    if (m_wanted.isEmpty() || !proxyways::prepare(m_wanted)) {
        return;
    }
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    socket->setMaxAllowedIncomingMessageSize(kMaxMessage);
    socket->setMaxAllowedIncomingFrameSize(kMaxMessage);
    m_socket = socket;
    // Handlers are called through copies: one of them may close or reopen the socket it is called by.
    connect(socket, &QWebSocket::connected, this, [this] { std::function(m_events.opened)(); });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { std::function(m_events.text)(text); });
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &data) { std::function(m_events.binary)(data); });
    // Queued: Qt reports some failures from inside open(), and which of the two signals comes differs by failure.
    const auto ended = [this, guard = QPointer<QWebSocket>(socket)] {
        if (guard && guard == m_socket) {
            lost(guard->closeReason().isEmpty() ? guard->errorString() : guard->closeReason());
        }
    };
    connect(socket, &QWebSocket::disconnected, this, ended, Qt::QueuedConnection);
    connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, ended, Qt::QueuedConnection);
    socket->open(std::exchange(m_wanted, {}));
}

void QtSocket::send(const QString &text)
{
    if (m_socket) {
        m_socket->sendTextMessage(text);
    }
}

void QtSocket::close()
{
    m_wanted.clear();
    if (m_socket) {
        m_socket->disconnect(this);
        if (m_socket->state() == QAbstractSocket::ConnectedState) {
            m_socket->close();
        } else {
            m_socket->abort();
        }
        m_socket->deleteLater();
        m_socket.clear();
    }
}

void QtSocket::lost(const QString &reason)
{
    const auto closed = m_events.closed;
    close();
    closed(reason);
}

}  // namespace postr
