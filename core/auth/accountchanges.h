#pragma once

#include <QObject>

#include "core/auth/authstore.h"
#include "core/auth/requestset.h"
#include "core/backend/supabase/gotruefactors.h"
#include "core/backend/supabase/gotrueuser.h"

namespace postr {

/// Where a change of the e-mail address stands.
enum class EmailStep {
    Done,
    OtherHalf,  ///< this code was right; the one that was mailed to the other address is still missing
};

/// What the signed-in person changes about the account at the server. Every request carries the account's own token; one that
/// outlives its account's turn is answered with Canceled. Wrong codes and passwords are InvalidCredentials. Results are not
/// delivered when `context` is gone. The AuthStore's thread.
class AccountChanges final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    AccountChanges(AuthPorts ports, AuthStore &store, QObject *parent = nullptr);

    /// Also for the e-mail address; NeedsNonce and NeedsCurrentPassword ask for another try with more of `change` filled in.
    void change(const UserChange &change, const QObject *context, std::function<void(Result<ChangeStep>)> done);
    void mailNonce(const QObject *context, std::function<void(Status)> done);
    /// The code that was mailed to `address`, the new one or the old one, in any order.
    void enterEmailCode(const QString &address, const QString &code, const QObject *context,
                        std::function<void(Result<EmailStep>)> done);
    /// The address of the account.
    void loadEmail(const QObject *context, std::function<void(Result<QString>)> done);

    /// Ends all sessions of the person at the server, then signs out here. What was not sent stays on this computer.
    void signOutEverywhere(const QObject *context, std::function<void(Result<SignOutReport>)> done);
    /// Pictures first, then everything else at the server, then the folder and the secrets here. A failure on the way leaves
    /// the account; asked again, it goes on.
    void deleteAccount(const QObject *context, std::function<void(Result<SignOutReport>)> done);

    /// Whether there is a second factor.
    void loadSecondFactor(const QObject *context, std::function<void(Result<bool>)> done);
    void beginSecondFactor(const QObject *context, std::function<void(Result<NewFactor>)> done);
    /// The first code turns the factor on; this session becomes one of two factors.
    void confirmSecondFactor(const QString &factor, const QString &code, const QObject *context,
                             std::function<void(Status)> done);
    void removeSecondFactor(const QObject *context, std::function<void(Status)> done);

private:
    using Build = std::function<HttpRequest(const Server &, const QByteArray &accessToken)>;
    using Take = std::function<void(const Result<HttpReply> &)>;

    /// Sends what `build` makes with a valid token, once more with a new one when the server calls it expired.
    void ask(Build build, Take take);
    void sendAs(const Result<AccessToken> &token, quint64 generation, bool mayRenew, const Build &build,
                const Take &take);
    [[nodiscard]] Server server() const;
    void deleteStep(int rounds, std::function<void(Result<SignOutReport>)> done);
    void removeFactors(QStringList ids, std::function<void(Status)> done);

    AuthPorts m_ports;
    AuthStore &m_store;
    RequestSet m_requests;
};

}  // namespace postr
