#pragma once

#include <QObject>
#include <QPointer>

#include "core/backend/socket.h"

class QWebSocket;

namespace postr {

/// Socket over QWebSocket. Messages above 3 MB (the largest a server sends) close the connection.
class QtSocket final : public QObject, public Socket {
    Q_OBJECT

public:
    explicit QtSocket(QObject *parent = nullptr);
    ~QtSocket() override;

    void open(const QUrl &url, Events events) override;
    void send(const QString &text) override;
    void close() override;

private:
    void lost(const QString &reason);

    QPointer<QWebSocket> m_socket;
    Events m_events;
};

}  // namespace postr
