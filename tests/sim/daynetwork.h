#pragma once

#include <QHash>
#include <functional>
#include <map>
#include <memory>

#include "core/backend/socket.h"
#include "core/backend/transport.h"
#include "core/realtime/phoenix.h"
#include "modelserver.h"

namespace postr::sim {

/// What lies between one computer and the server on an ordinary day, with an auth service that grants an hour and a realtime service
/// that nudges, at most every five seconds, whoever has joined. Nothing is falsified: connections end, and the computer sleeps.
class DayNetwork final {
public:
    static constexpr int kTokenSeconds = 3600;

    DayNetwork(Timeline &timeline, ModelServer &server, QString person);

    /// Without a network requests fail at once and connections are gone. `isNoticed`: those that were open are told so, else they look
    /// alive and carry nothing any more.
    void goOffline(bool isNoticed);
    void comeBack() { m_isOnline = true; }
    /// Something was committed: whoever listens hears of it.
    void nudge();
    /// The first session, by a refresh token that is good for one use.
    [[nodiscard]] QByteArray grant();

    // Counted since the beginning.
    QHash<QString, int> requests;  ///< that reached the server, by the last part of their path
    int nudges = 0;
    int joins = 0;
    int connections = 0;  ///< that were asked for

private:
    friend class DayTransport;
    friend class DaySocket;

    /// What is under way on a connection that is no more arrives nowhere.
    [[nodiscard]] bool isCarried(quint64 link) const { return m_isOnline && link == m_link; }
    void after(Milliseconds delay, std::function<void()> event) { m_timeline.at(delay, std::move(event)); }
    void answer(const HttpRequest &request, const ModelServer::Done &done);
    [[nodiscard]] HttpReply refreshed(const QString &refreshToken);
    [[nodiscard]] bool isGood(const QByteArray &jwt) const;

    Timeline &m_timeline;
    ModelServer &m_server;
    QString m_person;
    bool m_isOnline = true;
    quint64 m_link = 1;
    QString m_refreshToken;
    int m_lastGrant = 0;
    QHash<QByteArray, Milliseconds> m_tokens;     ///< and when each runs out
    std::map<int, std::function<void()>> m_lost;  ///< who is told when connections are cut
    int m_lastLost = 0;
    std::function<void()> m_listener;  ///< the one channel that is joined
    Milliseconds m_nudgedAt{0};
};

/// One of the program's ways to ask.
class DayTransport final : public Transport {
public:
    DayTransport(DayNetwork &network, Clock &clock) : m_network(network), m_clock(clock) {}
    ~DayTransport() override { renew(Delivery::Aborted); }

    Ticket send(const HttpRequest &request, Handler done) override;
    void abort(Ticket ticket) override { settle(ticket, Delivery::Aborted); }
    /// As QtTransport::renew().
    void renew(Delivery delivery = Delivery::Unknown);
    [[nodiscard]] qsizetype open() const { return static_cast<qsizetype>(m_open.size()); }

private:
    struct Exchange {
        Handler done;
        std::unique_ptr<TimerHandle> deadline;
        int lost = 0;
    };
    void settle(Ticket ticket, Delivery delivery);
    void take(Ticket ticket, const HttpReply &reply);

    DayNetwork &m_network;
    Clock &m_clock;
    std::map<Ticket, Exchange> m_open;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    Ticket m_last = 0;
};

/// The realtime connection.
class DaySocket final : public Socket {
public:
    explicit DaySocket(DayNetwork &network) : m_network(network) {}
    ~DaySocket() override { close(); }

    void open(const QUrl &url, Events events) override;
    void send(const QString &text) override;
    void close() override;

private:
    void later(std::function<void()> event);
    void reply(const PhoenixFrame &to);
    void tell(const PhoenixFrame &frame);
    void join(const PhoenixFrame &frame);
    void drop();

    DayNetwork &m_network;
    Events m_events;
    QByteArray m_jwt;
    QString m_topic;
    quint64 m_link = 0;   ///< of the network, when it was opened
    quint64 m_round = 0;  ///< counts open() and close(): an event of an older one does nothing
    int m_lost = 0;
};

}  // namespace postr::sim
