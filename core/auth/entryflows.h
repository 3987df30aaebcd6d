#pragma once

#include <QObject>
#include <optional>

#include "core/auth/authstore.h"
#include "core/auth/requestset.h"
#include "core/backend/supabase/gotruecodes.h"

namespace postr {

/// The ways in beside a password: codes that are mailed and typed, a password set anew, the second factor. Conversations
/// with the server; what they are granted goes to AuthStore::enter(). Errors are those of AuthStore::signIn(); a wrong
/// code is InvalidCredentials. Results are not delivered when `context` is gone. The AuthStore's thread.
class EntryFlows final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<SignInReport>)>;

    /// All outlive the flows.
    EntryFlows(AuthPorts ports, AuthStore &store, QObject *parent = nullptr);
    ~EntryFlows() override;

    /// Asks for a mail with a code. Success says nothing about whether there is such an account.
    void mailCode(const Server &server, MailCode kind, const QString &email, const QObject *context,
                  std::function<void(Status)> done);
    /// SignUp confirms the account and signs in, SignIn signs in.
    void enterCode(const Server &server, MailCode kind, const QString &email, const QString &code,
                   const QObject *context, Done done);
    /// The same for a new account, and the password is the one that was typed here: somebody else may have registered the address before, with a
    /// password of theirs, and the server keeps the first.
    void confirmSignUp(const Server &server, const QString &email, const QString &code, const QString &password,
                       const QObject *context, Done done);
    /// Sets the password with the code of a Recovery mail and signs in. A password that the server refuses (WeakPassword) may
    /// be replaced with the same code.
    void resetPassword(const Server &server, const QString &email, const QString &code, const QString &password,
                       const QObject *context, Done done);
    /// Goes on after SignInReport::secondFactor.
    void confirmSecondFactor(const QString &code, const QObject *context, Done done);
    /// The person went back: what was half done is ended at the server.
    void giveUp();

private:
    /// Tokens of a code with which a password is set; it is good for one use: the new password may take several tries.
    struct Reset {
        Server server;
        MailCode kind = MailCode::Recovery;
        QString email;
        QString code;
        GrantedSession granted;
        QString password;  ///< to be set once the second factor was shown, else empty
    };

    void enterWithPassword(const Server &server, MailCode kind, const QString &email, const QString &code,
                           const QString &password, const QObject *context, Done done);
    void setPassword(const QString &password, const QObject *context, Done done);
    void enterReset(const Done &report);
    void takeSecondFactor(const Server &server, const GrantedSession &granted, const QObject *context, Done done);

    AuthPorts m_ports;
    AuthStore &m_store;
    RequestSet m_requests;
    std::optional<Reset> m_reset;
};

}  // namespace postr
