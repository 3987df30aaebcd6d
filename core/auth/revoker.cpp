#include "core/auth/revoker.h"

#include <QPointer>

namespace postr {

Revoker::Revoker(AuthPorts ports, Server server, QObject *parent)
    : QObject(parent), m_ports(ports), m_server(std::move(server))
{
}

Revoker::~Revoker()
{
    m_done = nullptr;
    if (m_ticket) {
        m_ports.transport.abort(*std::exchange(m_ticket, std::nullopt));
    }
}

void Revoker::run(const QString &refreshToken, const QByteArray &accessToken, std::function<void(bool)> done)
{
    m_refreshToken = refreshToken;
    m_done = std::move(done);
    m_limit = m_ports.clock.singleShot(kLimit, [this] { finish(false); });
    if (accessToken.isEmpty()) {
        refresh();
    } else {
        send(gotrue::signOutRequest(m_server, accessToken), &Revoker::takeSignOut);
    }
}

void Revoker::send(const HttpRequest &request, void (Revoker::*take)(const HttpReply &))
{
    m_ticket = m_ports.transport.send(request, [guard = QPointer<Revoker>(this), take](const HttpReply &reply) {
        if (guard && guard->m_done) {
            guard->m_ticket.reset();
            (guard->*take)(reply);
        }
    });
}

void Revoker::refresh()
{
    m_refreshed = true;
    send(gotrue::refreshRequest(m_server, m_refreshToken), &Revoker::takeRefresh);
}

void Revoker::takeRefresh(const HttpReply &reply)
{
    const RefreshOutcome outcome = gotrue::refreshReply(reply);
    if (const auto *grant = std::get_if<TokenGrant>(&outcome)) {
        send(gotrue::signOutRequest(m_server, grant->accessToken), &Revoker::takeSignOut);
    } else {
        finish(std::holds_alternative<RefreshRefused>(outcome));
    }
}

void Revoker::takeSignOut(const HttpReply &reply)
{
    const bool refused = reply.delivery == Delivery::Answered && (reply.status == 401 || reply.status == 403);
    if (gotrue::isSignedOut(reply)) {
        finish(true);
    } else if (refused && !m_refreshed) {
        refresh();
    } else {
        finish(false);
    }
}

void Revoker::finish(bool revoked)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done) {
        return;
    }
    if (m_ticket) {
        m_ports.transport.abort(*std::exchange(m_ticket, std::nullopt));
    }
    deleteLater();
    done(revoked);
}

}  // namespace postr
