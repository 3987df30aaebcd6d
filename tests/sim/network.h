#pragma once

#include <QByteArray>
#include <deque>
#include <functional>
#include <map>
#include <memory>

#include "core/backend/tokensource.h"
#include "core/backend/transport.h"
#include "faults.h"
#include "modelserver.h"

namespace postr::sim {

/// What lies between one device and the server, tokens included. Outlives the device's program: what was sent arrives even when the
/// sender is killed meanwhile.
class Network final {
public:
    struct Hooks {
        std::function<void(const QByteArray &)> trace;
        std::function<void(const QString &)> violation;
        /// Right before a request leaves.
        std::function<void(const HttpRequest &)> sending;
        /// An intent did not get past somebody in between.
        std::function<void(const QString &mid)> turnedBack;
    };

    Network(Timeline &timeline, Dice dice, ModelServer &server, Mutant mutant, QString person, const Faults &faults,
            Hooks hooks)
        : m_timeline(timeline),
          m_dice(dice),
          m_server(server),
          m_mutant(mutant),
          m_person(std::move(person)),
          m_faults(faults),
          m_hooks(std::move(hooks))
    {
    }

    void setOffline(bool offline) { m_isOffline = offline; }
    void heal()
    {
        m_faults = {};
        m_isOffline = false;
    }

    /// Carries one request; `done` is called at most once, and not at all when the reply is lost for good.
    void carry(const HttpRequest &request, const std::function<void(const HttpReply &)> &done);
    /// What the sender learns when no reply comes.
    [[nodiscard]] HttpReply noReply() const;
    /// A token by number; fails when none can be had.
    void token(bool renewed, const TokenSource::Handler &done);

private:
    void arrive(const HttpRequest &request, const ModelServer::Done &done);
    void after(Milliseconds delay, std::function<void()> event) { m_timeline.at(delay, std::move(event)); }
    [[nodiscard]] Milliseconds latency() { return Milliseconds(m_dice.between(5, 120)); }
    [[nodiscard]] HttpReply failure();
    void countRequest();
    [[nodiscard]] QByteArray withStrangeRow(const QByteArray &body);

    Timeline &m_timeline;
    Dice m_dice;
    ModelServer &m_server;
    Mutant m_mutant;
    QString m_person;
    Faults m_faults;
    Hooks m_hooks;
    bool m_isOffline = false;
    std::deque<Milliseconds> m_vain;  ///< requests of the last minute, since one was answered
    int m_token = 1;
    int m_oldestGoodToken = 1;
};

/// The transport of one run of the program.
class SimTransport final : public Transport {
public:
    SimTransport(Network &network, Timeline &timeline) : m_network(network), m_timeline(timeline) {}
    ~SimTransport() override;

    Ticket send(const HttpRequest &request, Handler done) override;
    void abort(Ticket ticket) override;
    [[nodiscard]] bool isIdle() const { return m_open->empty(); }

private:
    using Open = std::map<Ticket, Handler>;
    static void settle(const std::weak_ptr<Open> &weak, Ticket ticket, const HttpReply &reply);

    Network &m_network;
    Timeline &m_timeline;
    std::shared_ptr<Open> m_open = std::make_shared<Open>();
    Ticket m_last = 0;
};

class SimTokens final : public TokenSource {
public:
    explicit SimTokens(Network &network) : m_network(network) {}

    void token(Handler done) override { m_network.token(false, done); }
    void renewedToken(const QByteArray &, Handler done) override { m_network.token(true, done); }

private:
    Network &m_network;
};

}  // namespace postr::sim
