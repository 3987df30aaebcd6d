#pragma once

#include <QObject>
#include <memory>

#include "core/auth/authstore.h"
#include "core/auth/requestset.h"
#include "core/backend/loopback.h"

namespace postr {

/// Sign-in at another service in the system's browser. The answer comes back to a random path on 127.0.0.1, and its code is
/// worth nothing without the secret that never left this process. One at a time; a new one ends the one before. The
/// AuthStore's thread.
class BrowserSignIn final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<SignInReport>)>;
    /// Shows an address to the person; false when that is not possible.
    using Open = std::function<bool(const QUrl &)>;

    /// As long as the server remembers what it was asked.
    static constexpr Milliseconds kLimit{300'000};

    /// All outlive it.
    BrowserSignIn(AuthPorts ports, AuthStore &store, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// Errors beside those of AuthStore::signIn(): Refused (said no in the browser), Timeout, Canceled.
    void begin(const Server &server, const QString &provider, const Open &open, const QObject *context, Done done);
    /// The person went back; `done` of the one under way hears Canceled.
    void cancel();

private:
    void take(const QUrlQuery &query);
    void takeGrant(const Result<TokenGrant> &grant, Moment sent);
    void finish(const Result<SignInReport> &result);
    [[nodiscard]] QByteArray randomHex(int numbers);

    AuthPorts m_ports;
    AuthStore &m_store;
    std::unique_ptr<RequestSet> m_requests;
    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<TimerHandle> m_limit;
    Server m_server;
    QByteArray m_verifier;
    Done m_done;
};

}  // namespace postr
