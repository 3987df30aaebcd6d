#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <memory>
#include <vector>

#include "core/model/identity.h"

namespace postr::testing {

/// A server on this computer that never gets done with anything, on a thread of its own: it goes on hanging while whoever
/// asked it is torn down.
class HangingServer final {
public:
    enum class How {
        NeverConnects,  ///< nobody answers the connection's first packet
        NeverReads,     ///< connected; of the request no more than its head is taken
        NeverAnswers,   ///< the request is taken
        Drips,          ///< an answer of a byte every 20 ms, without end
        NeverTls,       ///< an https address where nobody begins to encrypt
        NeverJoins,     ///< a WebSocket that is opened, and silent
    };

    /// `port` 0: any that is free.
    explicit HangingServer(How how, quint16 port = 0);
    ~HangingServer();
    Q_DISABLE_COPY_MOVE(HangingServer)

    [[nodiscard]] Server address() const;
    /// Answers requests whose first line contains `part` after all.
    void answer(const QByteArray &part, const QByteArray &json);
    /// Whether a request whose first line contains `part` is waiting here: under NeverConnects and NeverTls nobody knows of what is
    /// asked, so any connection counts.
    [[nodiscard]] bool isAsked(const QByteArray &part) const;
    /// What arrived on a WebSocket after it was opened; bytes.
    [[nodiscard]] qint64 framed() const;

private:
    void meet(QTcpSocket &socket);
    void read(QTcpSocket &socket);
    void openWebSocket(QTcpSocket &socket, const QByteArray &head);
    void fillBacklog();

    How m_how;
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_fillers;  ///< take the only places in the queue of NeverConnects
    mutable QMutex m_mutex;                              ///< over what follows
    QList<QByteArray> m_asked;
    QList<QPair<QByteArray, QByteArray>> m_scripted;
    int m_connections = 0;
    qint64 m_framed = 0;
};

}  // namespace postr::testing
