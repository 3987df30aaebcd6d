#pragma once

#include <QByteArrayList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace postr::testing {

/// A proxy made of sockets: notes the first line of whatever it is asked, and answers "418".
class SocketProxy final : public QObject {
public:
    SocketProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    const QByteArray head = socket->readAll();
                    m_asked << head.left(head.indexOf('\r'));
                    socket->write("HTTP/1.1 418 Proxy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
    }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }
    [[nodiscard]] QNetworkProxy way() const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()};
    }
    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; }

private:
    QTcpServer m_server;
    QByteArrayList m_asked;
};

}  // namespace postr::testing
