#include "daynetwork.h"

#include <QJsonDocument>

#include "tests/support/sessions.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postr::sim {
namespace {

constexpr Milliseconds kWay = 40ms;
constexpr Milliseconds kBetweenNudges = 5s;

HttpReply undelivered(Delivery delivery)
{
    HttpReply reply;
    reply.delivery = delivery;
    return reply;
}

QByteArray bearerOf(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization") {
            return value.mid(7);
        }
    }
    return {};
}

}  // namespace

DayNetwork::DayNetwork(Timeline &timeline, ModelServer &server, QString person)
    : m_timeline(timeline), m_server(server), m_person(std::move(person))
{
}

void DayNetwork::goOffline(bool isNoticed)
{
    m_isOnline = false;
    ++m_link;
    m_listener = nullptr;
    const auto lost = std::exchange(m_lost, {});
    for (const auto &[number, tell] : lost) {
        if (isNoticed) {
            tell();
        }
    }
}

QByteArray DayNetwork::grant()
{
    m_refreshToken = u"r%1"_s.arg(++m_lastGrant);
    const QJsonObject body = test::grantBody(m_refreshToken, m_person, kTokenSeconds);
    m_tokens.insert(body.value(u"access_token"_s).toString().toLatin1(), m_timeline.now() + kTokenSeconds * 1s);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool DayNetwork::isGood(const QByteArray &jwt) const { return m_tokens.value(jwt, 0ms) > m_timeline.now(); }

HttpReply DayNetwork::refreshed(const QString &refreshToken)
{
    if (refreshToken != m_refreshToken) {
        return jsonReply(400, {{u"code"_s, u"refresh_token_already_used"_s}});
    }
    HttpReply reply = jsonReply(200, {});
    reply.body = grant();
    return reply;
}

void DayNetwork::answer(const HttpRequest &request, const ModelServer::Done &done)
{
    ++requests[request.url.path().section(u'/', -1)];
    if (request.url.path() == u"/auth/v1/token") {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        done(refreshed(asked.value(u"refresh_token"_s).toString()));
    } else if (!isGood(bearerOf(request))) {
        done(jsonReply(401, {{u"code"_s, u"PGRST303"_s}, {u"message"_s, u"JWT expired"_s}}));
    } else {
        m_server.handle(m_person, request, done);
    }
}

void DayNetwork::nudge()
{
    if (m_listener && m_timeline.now() - m_nudgedAt >= kBetweenNudges) {
        m_nudgedAt = m_timeline.now();
        ++nudges;
        m_listener();
    }
}

// ---- requests -----------------------------------------------------------------------------------------------

Transport::Ticket DayTransport::send(const HttpRequest &request, Handler done)
{
    const Ticket ticket = ++m_last;
    const auto ifAlive = [alive = std::weak_ptr(m_alive)](auto event) {
        return [alive, event](const auto &...arguments) {
            if (!alive.expired()) {
                event(arguments...);
            }
        };
    };
    Exchange exchange{std::move(done),
                      m_clock.singleShot(request.timeout, [=, this] { settle(ticket, Delivery::Unknown); }),
                      ++m_network.m_lastLost};
    m_network.m_lost.emplace(exchange.lost, ifAlive([=, this] { settle(ticket, Delivery::Unknown); }));
    m_open.emplace(ticket, std::move(exchange));
    const quint64 link = m_network.m_link;
    if (!m_network.m_isOnline) {
        m_network.after(kWay, ifAlive([=, this] { settle(ticket, Delivery::NotSent); }));
        return ticket;
    }
    const auto answered = ifAlive([=, this](const HttpReply &reply) {
        m_network.after(kWay, [=, this, take = std::weak_ptr(m_alive)] {
            if (!take.expired() && m_network.isCarried(link)) {
                this->take(ticket, reply);
            }
        });
    });
    m_network.after(kWay, [network = &m_network, link, request, answered] {
        if (network->isCarried(link)) {
            network->answer(request, answered);
        }
    });
    return ticket;
}

void DayTransport::renew(Delivery delivery)
{
    while (!m_open.empty()) {
        settle(m_open.begin()->first, delivery);
    }
}

void DayTransport::settle(Ticket ticket, Delivery delivery) { take(ticket, undelivered(delivery)); }

void DayTransport::take(Ticket ticket, const HttpReply &reply)
{
    const auto found = m_open.find(ticket);
    if (found != m_open.end()) {
        m_network.m_lost.erase(found->second.lost);
        const Handler done = std::move(found->second.done);
        m_open.erase(found);
        done(reply);
    }
}

// ---- realtime -----------------------------------------------------------------------------------------------

void DaySocket::open(const QUrl &, Events events)
{
    close();
    ++m_network.connections;
    m_events = std::move(events);
    m_link = m_network.m_link;
    if (!m_network.m_isOnline) {
        m_network.after(kWay, [this, round = m_round] {
            if (round == m_round) {
                drop();
            }
        });
        return;
    }
    m_lost = ++m_network.m_lastLost;
    m_network.m_lost.emplace(m_lost, [this] { drop(); });
    later([this] { Events(m_events).opened(); });
}

void DaySocket::close()
{
    ++m_round;
    m_network.m_lost.erase(std::exchange(m_lost, 0));
    if (m_network.isCarried(m_link)) {
        m_network.m_listener = nullptr;
    }
    m_events = {};
}

/// The connection ends from the other side.
void DaySocket::drop()
{
    const Events events = m_events;
    close();
    if (events.closed) {
        events.closed(u"gone"_s);
    }
}

void DaySocket::later(std::function<void()> event)
{
    m_network.after(kWay, [this, event = std::move(event), round = m_round] {
        if (round == m_round && m_network.isCarried(m_link)) {
            event();
        }
    });
}

void DaySocket::tell(const PhoenixFrame &frame)
{
    later([this, text = phoenix::encode(frame)] { Events(m_events).text(text); });
}

void DaySocket::reply(const PhoenixFrame &to)
{
    tell({to.joinRef, to.ref, to.topic, u"phx_reply"_s, {{u"status"_s, u"ok"_s}, {u"response"_s, QJsonObject()}}});
}

void DaySocket::send(const QString &text)
{
    const auto frame = phoenix::decodeText(text);
    if (!frame || !m_network.isCarried(m_link)) {
        return;
    }
    later([this, frame = *frame] {
        const QByteArray jwt = frame.payload.value(u"access_token"_s).toString().toLatin1();
        if (frame.event == u"phx_join") {
            m_jwt = jwt;
            join(frame);
        } else if (frame.event == u"access_token") {
            m_jwt = jwt;
        } else if (frame.event == u"heartbeat" && m_network.isGood(m_jwt)) {
            reply(frame);
        } else if (frame.event == u"heartbeat") {
            m_network.m_listener = nullptr;
            tell({{}, {}, m_topic, u"system"_s, {{u"status"_s, u"error"_s}, {u"message"_s, u"Token has expired"_s}}});
            tell({{}, {}, m_topic, u"phx_close"_s, {}});
        }
    });
}

void DaySocket::join(const PhoenixFrame &frame)
{
    if (!m_network.isGood(m_jwt)) {
        tell({frame.joinRef,
              frame.ref,
              frame.topic,
              u"phx_reply"_s,
              {{u"status"_s, u"error"_s}, {u"response"_s, QJsonObject{{u"reason"_s, u"InvalidJWTToken: expired"_s}}}}});
        return;
    }
    ++m_network.joins;
    m_topic = frame.topic;
    reply(frame);
    m_network.m_listener = [this] { tell({{}, {}, m_topic, u"broadcast"_s, {{u"event"_s, u"nudge"_s}}}); };
}

}  // namespace postr::sim
