#pragma once

#include "core/session/accountsession.h"
#include "tests/support/accounts.h"

namespace postr::testing {

class NoTokens final : public TokenSource {
public:
    void token(Handler done) override { done(failure(ErrorCode::Offline, QStringLiteral("No network here."))); }
    void renewedToken(const QByteArray &, Handler done) override { token(std::move(done)); }
};

template <class T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Somebody's session in `folder`, without engine and network. Blocking; for tests only.
struct OfflineSession {
    explicit OfflineSession(const QString &folder)
        : session(SessionConfig{folder, Server{somebody().origin, {}}, somebody(), QStringLiteral("me"), false}, tokens)
    {
        isOpen = waited(session.open()).has_value();
    }
    NoTokens tokens;
    AccountSession session;
    bool isOpen = false;
};

}  // namespace postr::testing
