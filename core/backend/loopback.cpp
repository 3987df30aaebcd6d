#include "core/backend/loopback.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr qint64 kLongestHead = 16 * 1024;
constexpr std::chrono::seconds kPatience{10};  // for a request that is not finished

/// Path and query of "GET /path?query HTTP/1.1"; empty for anything else.
QUrl targetOf(const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1.")) {
        return {};
    }
    return QUrl(u"http://127.0.0.1"_s + QString::fromLatin1(words[1]), QUrl::StrictMode);
}

}  // namespace

Loopback::Loopback(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Loopback::accept);
}

QUrl Loopback::listen(const QString &path, const QString &page)
{
    close();
    m_path = u'/' + path;
    m_page = page;
    if (!m_server.listen(QHostAddress::LocalHost)) {
        return {};
    }
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(m_path));
}

void Loopback::close() { m_server.close(); }

void Loopback::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // Of the object, not of the server: the last page is still being sent when the server is closed.
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(kPatience, socket, [socket] { socket->abort(); });
    }
}

void Loopback::read(QTcpSocket &socket)
{
    const QByteArray head = socket.peek(kLongestHead);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= kLongestHead) {
            socket.abort();
        }
        return;
    }
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    const QUrl target = targetOf(head);
    if (!m_server.isListening() || target.path() != m_path) {
        reply(socket, "404 Not Found", {});
        return;
    }
    reply(socket, "200 OK", m_page);
    close();
    emit arrived(QUrlQuery(target));
}

void Loopback::reply(QTcpSocket &socket, const QByteArray &status, const QString &sentence) const
{
    const QByteArray body =
        "<!doctype html><meta charset=utf-8><title>Postr</title>"
        "<body style=\"font:18px sans-serif;margin:20vh auto;max-width:24em;text-align:center\"><p>" +
        sentence.toHtmlEscaped().toUtf8();
    socket.write("HTTP/1.1 " + status +
                 "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
                 "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close"
                 "\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.flush();  // this object may be gone before the event loop gets to it
    socket.disconnectFromHost();
}

}  // namespace postr
