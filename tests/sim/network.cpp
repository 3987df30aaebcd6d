#include "network.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

HttpReply undelivered(Delivery delivery)
{
    HttpReply reply;
    reply.delivery = delivery;
    return reply;
}

HttpReply signInPage()
{
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = 200;
    reply.body = "<html><body>Welcome to our network</body></html>";
    return reply;
}

}  // namespace

HttpReply Network::failure() { return jsonReply(500, {{u"code"_s, u"XX000"_s}, {u"message"_s, u"internal error"_s}}); }

HttpReply Network::noReply() const
{
    return undelivered(m_mutant == Mutant::UnknownIsNotSent ? Delivery::NotSent : Delivery::Unknown);
}

/// One field of one row is what it cannot be.
QByteArray Network::withStrangeRow(const QByteArray &body)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    QJsonObject rows = answer.value(u"rows"_s).toObject();
    const QString table = m_dice.chance(0.6) ? u"posts"_s : u"people"_s;
    QJsonArray list = rows.value(table).toArray();
    if (list.isEmpty()) {
        return body;
    }
    const int place = m_dice.below(static_cast<int>(list.size()));
    QJsonObject row = list.at(place).toObject();
    const QStringList fields{u"ver"_s, u"text"_s, u"author"_s, u"handle"_s, u"mine"_s, u"created_at"_s};
    const QString field = m_dice.pick(fields);
    if (!row.contains(field)) {
        return body;
    }
    row.insert(field, QJsonArray{1, 2});
    list.replace(place, row);
    rows.insert(table, list);
    answer.insert(u"rows"_s, rows);
    m_hooks.trace("strange row: " + field.toLatin1() + " of " + row.value(u"id"_s).toString().toLatin1());
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

/// Who fails asks less.
void Network::countRequest()
{
    constexpr std::size_t kMost = 30;
    const Milliseconds now = m_timeline.now();
    m_vain.push_back(now);
    while (now - m_vain.front() > Milliseconds(60'000)) {
        m_vain.pop_front();
    }
    if (m_vain.size() > kMost) {
        m_hooks.violation(u"L2: more than %1 requests in a minute, and none was answered"_s.arg(kMost));
    }
}

void Network::carry(const HttpRequest &request, const std::function<void(const HttpReply &)> &done)
{
    m_hooks.sending(request);
    countRequest();
    const auto answer = [this, done](const HttpReply &reply) {
        m_hooks.trace("reply " + QByteArray::number(int(reply.delivery)) + ' ' + QByteArray::number(reply.status) +
                      ' ' + reply.body);
        if (reply.status == 200) {
            m_vain.clear();
        }
        after(latency(), [done, reply] { done(reply); });
    };
    if (m_isOffline || m_dice.chance(m_faults.refusedConnection)) {
        answer(undelivered(Delivery::NotSent));
    } else if (m_dice.chance(m_faults.lostBefore)) {
        if (m_dice.chance(0.5)) {
            answer(noReply());
        }
    } else if (m_dice.chance(m_faults.signInPage)) {
        answer(signInPage());
    } else if (m_faults.tooLarge > 0 && request.url.path().endsWith(u"apply_intent") &&
               m_dice.chance(m_faults.tooLarge)) {
        m_hooks.turnedBack(QJsonDocument::fromJson(request.body).object().value(u"mid"_s).toString());
        answer(jsonReply(413, {{u"code"_s, u"too_large"_s}, {u"message"_s, u"too large"_s}}));
    } else if (m_dice.chance(m_faults.busy)) {
        HttpReply reply = jsonReply(m_dice.chance(0.5) ? 429 : 503, {{u"message"_s, u"busy"_s}});
        if (m_dice.chance(0.5)) {
            reply.headers.append({"retry-after", QByteArray::number(m_dice.between(1, 40))});
        }
        answer(reply);
    } else if (m_dice.chance(m_faults.failed / 2)) {
        answer(failure());
    } else {
        const bool isLate = m_dice.chance(m_faults.delayed);
        const Milliseconds way = isLate ? Milliseconds(m_dice.between(500, 45'000)) : latency();
        const bool loses = m_dice.chance(m_faults.lostAfter);
        const bool resets = loses && m_dice.chance(0.5);
        const bool cuts = m_dice.chance(m_faults.truncated);
        const bool fails = m_dice.chance(m_faults.failed / 2);
        const bool isStrange = m_faults.strangeRows > 0 && m_dice.chance(m_faults.strangeRows);
        after(way, [=, this] {
            arrive(request, [=, this](const HttpReply &reply) {
                HttpReply received = fails ? failure() : reply;
                if (isStrange) {
                    received.body = withStrangeRow(received.body);
                }
                if (cuts) {
                    received.body.chop(received.body.size() / 2 + 1);
                }
                if (!loses) {
                    answer(received);
                } else if (resets) {
                    answer(noReply());
                }
            });
        });
        if (m_dice.chance(m_faults.duplicated)) {
            after(way + Milliseconds(m_dice.between(1, 60'000)),
                  [=, this] { arrive(request, [](const HttpReply &) {}); });
        }
    }
}

void Network::arrive(const HttpRequest &request, const ModelServer::Done &done)
{
    QByteArray bearer;
    for (const auto &[name, value] : request.headers) {
        bearer = name == "Authorization" ? value : bearer;
    }
    const QList<QByteArray> parts = bearer.split('|');
    if (parts.size() != 2 || parts.first() != "Bearer " + m_person.toLatin1()) {
        m_hooks.violation(u"I9: a request's subject is not the owner"_s);
        return;
    }
    if (m_dice.chance(m_faults.tokenExpires)) {
        m_oldestGoodToken = m_token + (m_dice.chance(0.2) ? 2 : 1);
    }
    if (parts.last().toInt() < m_oldestGoodToken) {
        done(jsonReply(401, {{u"code"_s, u"PGRST301"_s}, {u"message"_s, u"JWT expired"_s}}));
        return;
    }
    m_server.handle(m_person, request, done);
}

void Network::token(bool renewed, const TokenSource::Handler &done)
{
    const bool fails = m_isOffline || m_dice.chance(m_faults.tokenTrouble);
    if (renewed && !fails) {
        ++m_token;
    }
    const AccessToken token{m_person.toLatin1() + '|' + QByteArray::number(m_token), UserId(m_person)};
    const bool isForgotten = m_dice.chance(m_faults.tokenForgotten);
    if (isForgotten && m_dice.chance(0.5)) {
        return;  // nobody answers, ever
    }
    after(Milliseconds(isForgotten ? 12 * 60'000
                       : renewed   ? m_dice.between(5, 300)
                                   : 0),
          [=] {
              done(fails ? Result<AccessToken>(postr::failure(ErrorCode::Offline, u"no token"_s))
                         : Result<AccessToken>(token));
          });
}

SimTransport::~SimTransport()
{
    while (!m_open->empty()) {
        abort(m_open->begin()->first);
    }
}

Transport::Ticket SimTransport::send(const HttpRequest &request, Handler done)
{
    const Ticket ticket = ++m_last;
    m_open->emplace(ticket, std::move(done));
    const std::weak_ptr<Open> weak = m_open;
    m_timeline.at(request.timeout, [weak, ticket, lost = m_network.noReply()] { settle(weak, ticket, lost); });
    m_network.carry(request, [weak, ticket](const HttpReply &reply) { settle(weak, ticket, reply); });
    return ticket;
}

void SimTransport::abort(Ticket ticket) { settle(m_open, ticket, undelivered(Delivery::Aborted)); }

void SimTransport::settle(const std::weak_ptr<Open> &weak, Ticket ticket, const HttpReply &reply)
{
    const auto open = weak.lock();
    if (!open) {
        return;
    }
    const auto found = open->find(ticket);
    if (found != open->end()) {
        const Handler done = std::move(found->second);
        open->erase(found);
        done(reply);
    }
}

}  // namespace postr::sim
