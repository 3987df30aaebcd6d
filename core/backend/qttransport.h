#pragma once

#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <memory>

#include "core/backend/transport.h"

namespace postr {

/// Transport over Qt's network access. Usable on the thread it was made on; proxies apply (proxyways.h), cookies and stored HTTP
/// credentials do not. What still waits by then to be told which way
/// to take ends as NotSent.
class QtTransport final : public QObject, public Transport {
    Q_OBJECT

public:
    static constexpr qint64 kMaxBody = 32 * 1024 * 1024;

    explicit QtTransport(QObject *parent = nullptr);
    ~QtTransport() override;

    Ticket send(const HttpRequest &request, Handler done) override;
    void abort(Ticket ticket) override;
    /// The network is another one: what has been started ends as Unknown, and the next request opens a connection of its own. Those of
    /// before may be dead without anybody knowing.
    void renew();

private:
    struct Exchange;

    void startPrepared();
    void start(Ticket ticket, const std::shared_ptr<Exchange> &exchange);
    void goOnWaiting(Ticket ticket);
    void giveUp(Ticket ticket);
    void readMore(Ticket ticket);
    void finish(Ticket ticket);
    void settle(Ticket ticket, HttpReply reply);

    QNetworkAccessManager m_network;
    QMap<Ticket, std::shared_ptr<Exchange>> m_exchanges;
    Ticket m_last = 0;
};

}  // namespace postr
