#include "core/sync/syncdriver.h"

#include <QCoreApplication>

#include "core/base/log.h"

namespace postr {
namespace {

/// A token that could not be had is, for the engine, a request that did not leave.
HttpReply notSent(const Error &error)
{
    HttpReply reply;
    reply.delivery = Delivery::NotSent;
    reply.reason = error.message;
    return reply;
}

}  // namespace

SyncDriver::SyncDriver(BoundDatabase &database, const Backend &backend, const Ports &ports, QObject *parent)
    : QObject(parent),
      m_user(database.user()),
      m_ports(ports),
      m_engine(database, backend, ports.random, *this),
      m_scheduler(ports.clock, ports.random, [this](Scheduler::Reason reason) {
          const bool urgent = reason == Scheduler::Reason::Explicit || reason == Scheduler::Reason::Nudge;
          m_engine.requestCycle(urgent ? SyncEngine::Urgency::Now : SyncEngine::Urgency::Normal);
          wake();
      })
{
}

SyncDriver::~SyncDriver()
{
    m_alive.reset();
    if (m_inFlight) {
        m_ports.transport.abort(*std::exchange(m_inFlight, std::nullopt));
    }
}

void SyncDriver::start()
{
    m_started = true;
    m_scheduler.begin();
}

void SyncDriver::requestCycle()
{
    m_engine.requestCycle(SyncEngine::Urgency::Now);
    wake();
}

void SyncDriver::requestPage(const PageWish &wish)
{
    m_engine.requestPage(wish);
    wake();
}

Now SyncDriver::now() const { return {m_ports.clock.monotonic(), m_ports.clock.wallMs()}; }

void SyncDriver::wake()
{
    if (!m_started || m_pumpQueued) {
        return;
    }
    m_pumpQueued = true;
    // Through the event loop, so that waiting reads go between two steps.
    QMetaObject::invokeMethod(this, &SyncDriver::pump, Qt::QueuedConnection);
}

void SyncDriver::pump()
{
    m_pumpQueued = false;
    m_timer.reset();
    const SyncEngine::Step step = m_engine.next(now());
    if (const auto *request = std::get_if<SyncEngine::Send>(&step)) {
        wakeAt(m_ports.clock.monotonic() + SyncEngine::kStuckAfter);
        send(*request);
    } else if (std::holds_alternative<SyncEngine::Again>(step)) {
        wake();
    } else if (const auto *waiting = std::get_if<SyncEngine::AwaitReply>(&step)) {
        wakeAt(waiting->until);
    } else if (const auto *sleep = std::get_if<SyncEngine::Sleep>(&step)) {
        wakeAt(sleep->until);
        emit rested(true);
    } else if (std::holds_alternative<SyncEngine::Rest>(step)) {
        emit rested(false);
    }
}

void SyncDriver::wakeAt(Milliseconds moment)
{
    const Milliseconds delay = std::max(Milliseconds(1), moment - m_ports.clock.monotonic());
    m_timer = m_ports.clock.singleShot(delay, [this] { wake(); });
}

void SyncDriver::send(const SyncEngine::Send &send)
{
    m_sending = send.ticket;
    if (m_inFlight) {
        m_ports.transport.abort(*std::exchange(m_inFlight, std::nullopt));  // the engine gave up waiting for it
    }
    m_ports.tokens.token([this, send, alive = std::weak_ptr<bool>(m_alive)](const Result<AccessToken> &token) {
        if (alive.expired() || send.ticket != m_sending) {
            return;
        }
        if (token) {
            sendWithToken(send, *token, true);
        } else {
            answer(send.ticket, notSent(token.error()));
        }
    });
}

void SyncDriver::sendWithToken(const SyncEngine::Send &send, const AccessToken &token, bool mayRenew)
{
    if (token.subject != m_user) {
        qCCritical(lcSync) << "a token of another account was offered; the request was not sent";
        answer(send.ticket, notSent({ErrorCode::Bug,
                                     QCoreApplication::translate("Sync", "This sign-in belongs to another account.")}));
        return;
    }
    HttpRequest request = send.request;
    request.headers.append({QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + token.jwt});
    m_inFlight = m_ports.transport.send(request, [this, send, jwt = token.jwt, mayRenew,
                                                  alive = std::weak_ptr<bool>(m_alive)](const HttpReply &reply) {
        if (alive.expired() || send.ticket != m_sending) {
            return;
        }
        m_inFlight.reset();
        const bool refused = reply.delivery == Delivery::Answered && reply.status == 401;
        if (!refused || !mayRenew) {
            answer(send.ticket, reply);
            return;
        }
        m_ports.tokens.renewedToken(jwt, [this, send, reply,
                                          alive = std::weak_ptr<bool>(m_alive)](const Result<AccessToken> &renewed) {
            if (alive.expired() || send.ticket != m_sending) {
                return;
            }
            if (renewed) {
                sendWithToken(send, *renewed, false);
            } else {
                answer(send.ticket, renewed.error().code == ErrorCode::AuthExpired ? reply : notSent(renewed.error()));
            }
        });
    });
}

void SyncDriver::answer(quint64 ticket, const HttpReply &reply)
{
    m_engine.onReply(ticket, reply, now());
    wake();
}

}  // namespace postr
