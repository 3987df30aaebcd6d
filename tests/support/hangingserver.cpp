#include "tests/support/hangingserver.h"

#include <QCryptographicHash>
#include <QTimer>
#include <algorithm>

namespace postr::testing {
namespace {

constexpr qint64 kHeadAtMost = 8192;
constexpr int kFillers = 8;
constexpr int kDripMs = 20;

QByteArray valueOf(const QByteArray &head, const QByteArray &lowerCaseName)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + lowerCaseName + ':');
    const qsizetype from = at + 3 + lowerCaseName.size();
    return at < 0 ? QByteArray() : head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

}  // namespace

HangingServer::HangingServer(How how, quint16 port) : m_how(how), m_server(std::make_unique<QTcpServer>())
{
    if (how == How::NeverConnects) {
        m_server->setListenBacklogSize(1);
    }
    m_server->listen(QHostAddress::LocalHost, port);
    m_port = m_server->serverPort();
    if (how == How::NeverConnects) {
        m_server->pauseAccepting();
        fillBacklog();
        return;
    }
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            meet(*socket);
        }
    });
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

HangingServer::~HangingServer()
{
    if (m_thread.isRunning()) {
        // Sockets and timers end on the thread that they live on.
        QMetaObject::invokeMethod(
            m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

/// The kernel completes connections by itself until its queue is full, and lets everybody after that wait.
void HangingServer::fillBacklog()
{
    for (int i = 0; i < kFillers; ++i) {
        m_fillers.push_back(std::make_unique<QTcpSocket>());
        m_fillers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        m_fillers.back()->waitForConnected(200);
    }
}

Server HangingServer::address() const
{
    const QString scheme = m_how == How::NeverTls ? QStringLiteral("https") : QStringLiteral("http");
    return {ServerOrigin::fromUserInput(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_port)),
            QStringLiteral("sb_publishable_x")};
}

void HangingServer::answer(const QByteArray &part, const QByteArray &json)
{
    const QMutexLocker lock(&m_mutex);
    m_scripted.append({part, json});
}

bool HangingServer::isAsked(const QByteArray &part) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_how == How::NeverConnects) {
        return true;
    }
    if (m_how == How::NeverTls) {
        return m_connections > 0;
    }
    return std::any_of(m_asked.cbegin(), m_asked.cend(), [&](const QByteArray &line) { return line.contains(part); });
}

qint64 HangingServer::framed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_framed;
}

void HangingServer::meet(QTcpSocket &socket)
{
    {
        const QMutexLocker lock(&m_mutex);
        ++m_connections;
    }
    if (m_how == How::NeverTls) {
        return;
    }
    if (m_how == How::NeverReads) {
        socket.setReadBufferSize(kHeadAtMost);
    }
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket] { read(socket); });
}

void HangingServer::read(QTcpSocket &socket)
{
    const bool isOpen = socket.property("isOpen").toBool();
    const QByteArray bytes = m_how == How::NeverReads ? socket.peek(kHeadAtMost) : socket.readAll();
    const QMutexLocker lock(&m_mutex);
    if (isOpen) {
        m_framed += bytes.size();
        return;
    }
    if (socket.property("isMet").toBool()) {
        return;  // more of a body
    }
    socket.setProperty("isMet", true);
    const QByteArray line = bytes.left(bytes.indexOf("\r\n"));
    m_asked.append(line);
    for (const auto &[part, json] : m_scripted) {
        if (line.contains(part)) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                         QByteArray::number(json.size()) + "\r\n\r\n" + json);
            return;
        }
    }
    if (m_how == How::NeverJoins) {
        openWebSocket(socket, bytes);
    } else if (m_how == How::Drips) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n[");
        auto *drops = new QTimer(&socket);
        QObject::connect(drops, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drops->start(kDripMs);
    }
}

void HangingServer::openWebSocket(QTcpSocket &socket, const QByteArray &head)
{
    const QByteArray key = valueOf(head, "sec-websocket-key");
    if (key.isEmpty()) {
        return;
    }
    const QByteArray accepted =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    socket.setProperty("isOpen", true);
    socket.write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
        accepted + "\r\n\r\n");
}

}  // namespace postr::testing
