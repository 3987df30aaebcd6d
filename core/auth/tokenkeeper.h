#pragma once

#include <QList>
#include <QObject>
#include <optional>

#include "core/auth/authports.h"
#include "core/auth/storedsession.h"
#include "core/auth/tokenstate.h"
#include "core/backend/tokensource.h"

namespace postr {

/// The tokens of one live session: refreshes them for everybody at once, stores them before anybody gets to see them.
/// Ends with its session, so a late answer finds nobody and is neither stored nor published. One thread.
class TokenKeeper final : public QObject {
    Q_OBJECT

public:
    /// Without `grant` the access token is unknown and fetched when first asked for. `sessionOnly`: nothing is stored.
    TokenKeeper(AuthPorts ports, Server server, StoredSession session, bool sessionOnly, QObject *parent);

    /// Tokens that were granted by the sign-in itself, asked for at `sent`.
    void start(const TokenGrant &grant, const Moment &sent);
    /// `stale` is an access token that was refused, or empty.
    void ask(const QByteArray &stale, TokenSource::Handler done);
    /// Tries at once what a failure has put off.
    void retryNow() { m_tokens.forgetPause(); }
    /// Aborts what is under way; everybody waiting hears Canceled, and nothing happens any more.
    void close();

    [[nodiscard]] QString refreshToken() const { return m_tokens.refreshToken(); }
    /// Empty when it is expired or unknown.
    [[nodiscard]] QByteArray liveAccessToken() const;

signals:
    /// The server ended the session for good; the vault holds no other token. Nothing was removed.
    void sessionRefused(const QString &code);

private:
    void beginRefresh();
    void sendRefresh();
    void takeReply(const HttpReply &reply, const Moment &sent);
    void takeGrant(const TokenGrant &grant, const Moment &sent);
    void takeRefusal(const QString &code);
    void postpone(const Error &error, Milliseconds after);
    void finish(const std::optional<Error> &error);
    void store(std::function<void()> then);
    [[nodiscard]] StoredSession session() const;

    AuthPorts m_ports;
    Server m_server;
    StoredSession m_session;
    TokenState m_tokens;
    QList<TokenSource::Handler> m_waiting;
    std::optional<Transport::Ticket> m_ticket;
    std::optional<Error> m_lastError;
    bool m_sessionOnly;
    bool m_refreshing = false;
    bool m_unsaved = false;  ///< the vault still holds the parent of the current token
    bool m_closed = false;
};

}  // namespace postr
