#include "core/auth/tokenkeeper.h"

#include <QCoreApplication>
#include <QPointer>

#include "core/auth/answers.h"
#include "core/base/log.h"

namespace postr {
namespace {

constexpr Milliseconds kStrangePause{60'000};

Error expired(const QString &code)
{
    return failure(ErrorCode::AuthExpired,
                   QCoreApplication::translate("Auth",
                                               "The server ended this session. Sign in again; nothing here is lost."),
                   code)
        .value();
}

Error otherAccount()
{
    return failure(ErrorCode::Server,
                   QCoreApplication::translate("Auth", "The server answered for somebody else. Sign out and in again."),
                   QStringLiteral("subject differs"))
        .value();
}

}  // namespace

TokenKeeper::TokenKeeper(AuthPorts ports, Server server, StoredSession session, bool sessionOnly, QObject *parent)
    : QObject(parent),
      m_ports(ports),
      m_server(std::move(server)),
      m_session(std::move(session)),
      m_tokens(m_session.refreshToken),
      m_sessionOnly(sessionOnly)
{
}

void TokenKeeper::start(const TokenGrant &grant, const Moment &sent) { m_tokens.grant(grant, sent); }

QByteArray TokenKeeper::liveAccessToken() const
{
    return m_tokens.isLive(Moment::now(m_ports.clock)) ? m_tokens.accessToken() : QByteArray();
}

void TokenKeeper::ask(const QByteArray &stale, TokenSource::Handler done)
{
    if (m_closed) {
        done(failure(sessionEnded()));
        return;
    }
    if (!stale.isEmpty()) {
        m_tokens.refuseAccess(stale);
    }
    const Moment now = Moment::now(m_ports.clock);
    if (m_refreshing) {
        m_waiting.append(std::move(done));
    } else if (m_tokens.isDue(now) && m_tokens.mayRefresh(now)) {
        m_waiting.append(std::move(done));
        beginRefresh();
    } else if (m_tokens.isLive(now)) {
        done(AccessToken{m_tokens.accessToken(), m_session.identity.user});
    } else {
        done(failure(m_lastError.value_or(sessionEnded())));
    }
}

void TokenKeeper::close()
{
    m_closed = true;
    if (m_ticket) {
        m_ports.transport.abort(*std::exchange(m_ticket, std::nullopt));
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting) {
        done(failure(sessionEnded()));
    }
}

void TokenKeeper::beginRefresh()
{
    m_refreshing = true;
    if (!m_unsaved) {
        sendRefresh();
        return;
    }
    // The vault is one token behind. One more refresh and it would hold a grandparent, which kills the session at the
    // next start, so it gets another chance first.
    store([this] { sendRefresh(); });
}

void TokenKeeper::sendRefresh()
{
    const Moment sent = Moment::now(m_ports.clock);
    m_ticket = m_ports.transport.send(gotrue::refreshRequest(m_server, m_tokens.refreshToken()),
                                      [guard = QPointer<TokenKeeper>(this), sent](const HttpReply &reply) {
                                          if (guard && !guard->m_closed) {
                                              guard->m_ticket.reset();
                                              guard->takeReply(reply, sent);
                                          }
                                      });
}

void TokenKeeper::takeReply(const HttpReply &reply, const Moment &sent)
{
    const RefreshOutcome outcome = gotrue::refreshReply(reply);
    if (const auto *grant = std::get_if<TokenGrant>(&outcome)) {
        takeGrant(*grant, sent);
    } else if (const auto *refused = std::get_if<RefreshRefused>(&outcome)) {
        takeRefusal(refused->code);
    } else {
        const auto &later = std::get<RefreshLater>(outcome);
        postpone(later.error, later.after);
    }
}

void TokenKeeper::takeGrant(const TokenGrant &grant, const Moment &sent)
{
    if (grant.user != m_session.identity.user) {
        qCWarning(lcAuth) << "a refresh was answered with another subject; not taken";
        postpone(otherAccount(), kStrangePause);
        return;
    }
    m_tokens.grant(grant, sent);
    m_unsaved = true;
    store([this] { finish(std::nullopt); });
}

void TokenKeeper::takeRefusal(const QString &code)
{
    const QString presented = m_tokens.refreshToken();
    const auto end = [this, code] {
        qCInfo(lcAuth) << "the server ended the session:" << code;
        m_closed = true;
        finish(expired(code));
        emit sessionRefused(code);
    };
    if (m_sessionOnly) {
        end();
        return;
    }
    m_ports.vault.read(m_session.identity.vaultKey(), [guard = QPointer<TokenKeeper>(this), presented,
                                                       end](const Result<QByteArray> &secret) {
        if (!guard || guard->m_closed) {
            return;
        }
        if (!secret && secret.error().code != ErrorCode::NotFound) {
            guard->postpone(secret.error(), kStrangePause);
            return;
        }
        const auto stored = StoredSession::fromBytes(secret.value_or(QByteArray()), guard->m_session.identity);
        if (stored && stored->refreshToken != presented) {
            guard->m_tokens.adopt(stored->refreshToken);
            guard->m_unsaved = false;
            guard->sendRefresh();
        } else {
            end();
        }
    });
}

void TokenKeeper::postpone(const Error &error, Milliseconds after)
{
    m_tokens.failed(after, m_ports.random.unit(), Moment::now(m_ports.clock));
    finish(error);
}

void TokenKeeper::finish(const std::optional<Error> &error)
{
    m_refreshing = false;
    m_lastError = error;
    const auto waiting = std::exchange(m_waiting, {});
    const QByteArray live = liveAccessToken();
    const bool ended = error && error->code == ErrorCode::AuthExpired;
    for (const auto &done : waiting) {
        // A refresh that failed for now does not spoil a token that is still good.
        if (!live.isEmpty() && !ended) {
            done(AccessToken{live, m_session.identity.user});
        } else {
            done(failure(error.value_or(sessionEnded())));
        }
    }
}

void TokenKeeper::store(std::function<void()> then)
{
    if (m_sessionOnly) {
        m_unsaved = false;
        then();
        return;
    }
    m_ports.vault.write(m_session.identity.vaultKey(), session().bytes(),
                        [guard = QPointer<TokenKeeper>(this), then = std::move(then)](const Status &status) {
                            if (!guard || guard->m_closed) {
                                return;
                            }
                            guard->m_unsaved = !status;
                            if (!status) {
                                qCWarning(lcAuth) << "the new token could not be stored:" << status.error().detail;
                            }
                            then();
                        });
}

StoredSession TokenKeeper::session() const
{
    StoredSession session = m_session;
    session.refreshToken = m_tokens.refreshToken();
    return session;
}

}  // namespace postr
