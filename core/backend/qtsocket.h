#pragma once

#include <QObject>
#include <QPointer>

#include "core/backend/socket.h"

class QWebSocket;

namespace postr {

/// Socket over QWebSocket. Messages above 3 MB (the largest a server sends) close the connection. While the
/// system is asked which way to take (proxyways.h) a connection that was opened waits, as long as it is wanted.
class QtSocket final : public QObject, public Socket {
    Q_OBJECT

public:
    explicit QtSocket(QObject *parent = nullptr);
    ~QtSocket() override;

    void open(const QUrl &url, Events events) override;
    void send(const QString &text) override;
    void close() override;

private:
    void connectIfPrepared();
    void lost(const QString &reason);

    QPointer<QWebSocket> m_socket;
    QUrl m_wanted;  ///< waits until it is known which way to take; empty: nothing does
    Events m_events;
};

}  // namespace postr
