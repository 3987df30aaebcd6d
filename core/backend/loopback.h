#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace postr {

/// Waits on 127.0.0.1 for the one request with which a browser comes back. Every other request is turned away; nobody
/// beyond this computer can reach it, and whoever is on it must know the path. One thread.
class Loopback final : public QObject {
    Q_OBJECT

public:
    explicit Loopback(QObject *parent = nullptr);

    /// `http://127.0.0.1:<free port>/<path>`; empty when no port can be had. `page` is what the browser shows in the end,
    /// one plain sentence.
    [[nodiscard]] QUrl listen(const QString &path, const QString &page);
    void close();

signals:
    /// Once; nothing is listened for any more.
    void arrived(const QUrlQuery &query);

private:
    void accept();
    void read(QTcpSocket &socket);
    void reply(QTcpSocket &socket, const QByteArray &status, const QString &sentence) const;

    QTcpServer m_server;
    QString m_path;
    QString m_page;
};

}  // namespace postr
