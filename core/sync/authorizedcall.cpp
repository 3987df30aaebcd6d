#include "core/sync/authorizedcall.h"

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

AuthorizedCall::AuthorizedCall(Transport &transport, TokenSource &tokens, const Backend &backend, UserId user)
    : m_transport(transport), m_tokens(tokens), m_backend(backend), m_user(std::move(user))
{
}

AuthorizedCall::~AuthorizedCall()
{
    m_alive.reset();
    if (m_inFlight) {
        m_transport.abort(*std::exchange(m_inFlight, std::nullopt));
    }
}

std::function<bool()> AuthorizedCall::isCurrent(quint64 number) const
{
    return [this, number, alive = std::weak_ptr<bool>(m_alive)] { return !alive.expired() && number == m_number; };
}

void AuthorizedCall::send(const HttpRequest &request, Done done)
{
    const Call call{++m_number, request, std::move(done)};
    if (m_inFlight) {
        m_transport.abort(*std::exchange(m_inFlight, std::nullopt));  // whoever sent it gave up waiting
    }
    m_tokens.token([this, call, isCurrent = isCurrent(call.number)](const Result<AccessToken> &token) {
        if (!isCurrent()) {
            return;
        }
        if (token) {
            sendWithToken(call, *token, true);
        } else {
            call.done(notSent(token.error()));
        }
    });
}

void AuthorizedCall::sendWithToken(const Call &call, const AccessToken &token, bool mayRenew)
{
    if (token.subject != m_user) {
        qCCritical(lcSync) << "a token of another account was offered; the request was not sent";
        call.done(
            notSent({ErrorCode::Bug, QCoreApplication::translate("Sync", "This sign-in belongs to another account.")}));
        return;
    }
    HttpRequest request = call.request;
    request.headers.append({QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + token.jwt});
    m_inFlight = m_transport.send(
        request, [this, call, jwt = token.jwt, mayRenew, isCurrent = isCurrent(call.number)](const HttpReply &reply) {
            if (!isCurrent()) {
                return;
            }
            m_inFlight.reset();
            if (!mayRenew || !m_backend.mayNeedNewToken(reply)) {
                call.done(reply);
                return;
            }
            m_tokens.renewedToken(jwt, [this, call, reply, isCurrent](const Result<AccessToken> &renewed) {
                if (!isCurrent()) {
                    return;
                }
                if (renewed) {
                    sendWithToken(call, *renewed, false);
                } else {
                    call.done(renewed.error().code == ErrorCode::AuthExpired ? reply : notSent(renewed.error()));
                }
            });
        });
}

}  // namespace postr
