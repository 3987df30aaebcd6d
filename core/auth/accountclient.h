#pragma once

#include <QObject>

#include "core/auth/authports.h"
#include "core/auth/requestset.h"
#include "core/auth/tokenstate.h"
#include "core/backend/supabase/gotrue.h"

namespace postr {

/// Tokens and when they were asked for.
struct GrantedSession {
    TokenGrant grant;
    Moment sent;
};

/// Sign-in and sign-up as conversations with a server: several requests, one answer. Knows no account and stores
/// nothing. Handlers are not called after its destruction. One thread.
class AccountClient final : public QObject {
    Q_OBJECT

public:
    using SignUpOutcome = std::variant<GrantedSession, ConfirmationMailed>;

    explicit AccountClient(AuthPorts ports, QObject *parent);

    void signIn(const Server &server, const QString &email, const QString &password,
                std::function<void(Result<GrantedSession>)> done);
    /// Asks whether the handle is free first, and what is the matter when the server's trigger refuses the new user.
    void signUp(const Server &server, const QString &email, const QString &password, const QString &handle,
                const QString &name, std::function<void(Result<SignUpOutcome>)> done);

private:
    void send(const HttpRequest &request, std::function<void(const HttpReply &, const Moment &sent)> take);
    void checkHandle(const Server &server, const QString &handle, std::function<void(Status)> done);

    /// Why the trigger refused, as far as it can be found out; else `asTold`.
    void explainRefusal(const Server &server, const QString &handle, const Error &asTold,
                        std::function<void(const Error &)> done);

    AuthPorts m_ports;
    RequestSet m_requests;
};

}  // namespace postr
