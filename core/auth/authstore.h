#pragma once

#include <QObject>
#include <memory>

#include "core/auth/accountclient.h"
#include "core/auth/accountregistry.h"
#include "core/auth/authports.h"
#include "core/auth/authstate.h"
#include "core/backend/tokensource.h"

namespace postr {

struct StoredSession;
class TokenKeeper;

struct SignInReport {
    /// Nobody is signed in yet: the account wants a code of its second factor (EntryFlows::confirmSecondFactor).
    bool secondFactor = false;
    /// The keychain did not take the secrets: the session ends with the program. `note` says so in one sentence.
    bool sessionOnly = false;
    QString note;
};

struct SignUpReport {
    bool confirmationMailed = false;  ///< the account waits for the code that was mailed; nobody is signed in
    SignInReport signIn;
};

struct SignOutReport {
    bool revoked = false;  ///< the server confirmed that the session is over
    QString note;          ///< one sentence when something was left undone, else empty
};

/// Who is signed in: the only listener of the backend's auth events and the only writer of that fact. A network
/// failure never changes it. Lives on the GUI thread with its ports; token() and renewedToken() may be called on any
/// thread that has an event loop. One operation runs at a time; a second one is answered with Busy.
///
/// Results are delivered after stateChanged(), and not at all when `context` is gone by then.
class AuthStore final : public QObject, public TokenSource {
    Q_OBJECT

public:
    AuthStore(AuthPorts ports, const QString &profileFolder, QObject *parent = nullptr);
    ~AuthStore() override;

    /// Reads the registry and the vault; finishes sign-outs that a crash has interrupted. Never waits for the network
    /// when there is a stored session. May be called again after a failure, while nobody is signed in.
    void initialize();

    [[nodiscard]] const AuthState &state() const { return m_state; }
    [[nodiscard]] const QList<AccountEntry> &accounts() const { return m_registry.accounts(); }
    /// The account that was open last, to be preselected.
    [[nodiscard]] std::optional<AccountEntry> lastAccount() const { return m_registry.current(); }

    /// Errors: InvalidCredentials, EmailNotConfirmed, RateLimited, Refused, Offline, Timeout, Server,
    /// NotPostrServer, Usage, Disk, Busy. Signing in while signed in switches to the new account.
    void signIn(const Server &server, const QString &email, const QString &password, const QObject *context,
                std::function<void(Result<SignInReport>)> done);
    /// Errors beside those: HandleTaken, EmailTaken, WeakPassword, SignUpsClosed.
    void signUp(const Server &server, const QString &email, const QString &password, const QString &handle,
                const QString &name, const QObject *context, std::function<void(Result<SignUpReport>)> done);
    /// Takes over tokens that a flow was granted: the one door for every way in. Errors: Disk, Busy.
    void enter(const Server &server, const GrantedSession &granted, const QObject *context,
               std::function<void(Result<SignInReport>)> done);
    /// A session that counts only once its second factor was shown. In memory alone.
    struct Parked {
        Server server;
        GrantedSession granted;
    };
    [[nodiscard]] const std::optional<Parked> &parked() const { return m_parked; }
    /// Ends the parked session at the server, without waiting for it.
    void giveUpParked();
    /// Opens another account whose tokens are stored. On failure (NotFound, Vault, Busy) nothing changes.
    void switchTo(const Identity &identity, const QObject *context, std::function<void(Status)> done);
    /// Shows the auth tree to add an account. The tokens stay; switchTo() or the next start goes back.
    void leave();
    /// The decision is on disk before anything happens. Then the state is Resolving until the tokens are revoked and
    /// removed, at most 5 s on any network, then SignedOut. Errors: Disk, Usage, Busy; then nothing changed.
    void signOut(SignOutChoice choice, const QObject *context, std::function<void(Result<SignOutReport>)> done);

    /// Ends the session of an account that is not open and forgets it; its folder is pending then. The decision is on disk
    /// before anything happens. Errors: NotFound, Usage (it is open), Disk, Busy; then nothing changed.
    void removeAccount(const Identity &identity, const QObject *context,
                       std::function<void(Result<SignOutReport>)> done);

    /// Accounts whose folder still waits for the `choice` of their last sign-out (Discard or Remove) to be carried out, also from
    /// before a crash, and also when somebody is signed in there again. To be asked before a session is built.
    [[nodiscard]] QList<AccountEntry> pendingFolders() const;
    /// The folder was treated as chosen. Errors: Disk; then it still waits, and no session of it may be built.
    [[nodiscard]] Status folderDone(const Identity &identity);

    /// Of the signed-in account, as last told by the server.
    void rememberPerson(const QString &handle, const QString &name);
    /// How much waits in an account whose session ends now: only one lives at a time.
    void rememberUnread(const Identity &identity, int unread);
    /// Network, wake or the user is back: a refresh that was put off is tried at the next request.
    void retryNow();

    void token(Handler done) override;
    void renewedToken(const QByteArray &stale, Handler done) override;

signals:
    /// The only signal there is: never emitted for a token refresh.
    void stateChanged(const postr::AuthState &state);

private:
    void setState(AuthState::Kind kind, const Identity &identity, const QString &handle, const QString &notice);
    void dropKeeper();
    void openKeeper(const AccountEntry &entry, const StoredSession &session);
    void resume(const std::optional<AccountEntry> &entry);
    void resumeWith(AccountEntry entry, const Result<QByteArray> &secret);
    [[nodiscard]] bool park(const Server &server, const GrantedSession &granted);
    void adopt(const Server &server, const GrantedSession &granted, const QString &handle,
               std::function<void(Result<SignInReport>)> done);
    /// `notStored`: why the vault did not take the secrets, empty when it did.
    void publish(AccountEntry entry, const StoredSession &session, const GrantedSession &granted,
                 const QString &notStored, std::function<void(Result<SignInReport>)> done);
    void lockRevoked();
    void finishSignOuts(QList<AccountEntry> open);
    /// The decision to sign an account out, on disk; on failure nothing has changed.
    [[nodiscard]] Status decide(const AccountEntry &before, SignOutChoice choice);
    void endSession(const AccountEntry &entry, const QString &refreshToken, const QByteArray &accessToken,
                    std::function<void(SignOutReport)> done);
    void write(const AccountEntry &entry);
    void settleEntry(const Identity &identity, bool secretsRemoved);
    void ask(const QByteArray &stale, Handler done);

    AuthPorts m_ports;
    AccountRegistry m_registry;
    AccountClient *m_client;
    std::unique_ptr<TokenKeeper> m_keeper;  ///< of the signed-in session, one per generation
    std::optional<Parked> m_parked;
    AuthState m_state;
    bool m_busy = false;
};

}  // namespace postr
