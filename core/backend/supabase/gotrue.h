#pragma once

#include <QStringList>
#include <variant>

#include "core/backend/transport.h"
#include "core/base/result.h"
#include "core/model/identity.h"

namespace postr {

/// A session as the auth server grants it.
struct TokenGrant {
    QByteArray accessToken;
    QString refreshToken;
    UserId user;               ///< as told, and equal to the access token's subject
    QString handle;            ///< from the account's metadata, empty when it is not there
    Milliseconds lifetime{0};  ///< of the access token, counted from when the request was sent
    QString pendingFactor;  ///< the account wants a code of this second factor before the session counts; mostly empty
};

/// The account exists and waits for the code that was mailed.
struct ConfirmationMailed {};

/// What a refresh came to.
struct RefreshLater {
    Error error;
    Milliseconds after{0};  ///< 0: the caller's own back-off
};
struct RefreshRefused {
    QString code;
};
using RefreshOutcome = std::variant<TokenGrant, RefreshLater, RefreshRefused>;

/// Requests to and replies of Supabase Auth (GoTrue). Pure: no I/O, no state. Replies that are no success become one
/// plain sentence.
namespace gotrue {

[[nodiscard]] HttpRequest handleAvailableRequest(const Server &server, const QString &handle);
[[nodiscard]] HttpRequest signUpsOpenRequest(const Server &server);
/// The answer to either.
[[nodiscard]] Result<bool> yesOrNoReply(const HttpReply &reply);

[[nodiscard]] HttpRequest signUpRequest(const Server &server, const QString &email, const QString &password,
                                        const QString &handle, const QString &name);
[[nodiscard]] Result<std::variant<TokenGrant, ConfirmationMailed>> signUpReply(const HttpReply &reply);

[[nodiscard]] HttpRequest passwordRequest(const Server &server, const QString &email, const QString &password);
[[nodiscard]] Result<TokenGrant> passwordReply(const HttpReply &reply);

[[nodiscard]] HttpRequest refreshRequest(const Server &server, const QString &refreshToken);
/// Only a definite refusal is RefreshRefused; everything else keeps the session.
[[nodiscard]] RefreshOutcome refreshReply(const HttpReply &reply);

/// Ends the session of `accessToken` only (scope=local), not the user's other devices.
[[nodiscard]] HttpRequest signOutRequest(const Server &server, const QByteArray &accessToken);
/// True also when the server says that the session is gone already.
[[nodiscard]] bool isSignedOut(const HttpReply &reply);

/// Answers without any account: what a Supabase project is recognised by.
[[nodiscard]] HttpRequest settingsRequest(const Server &server);
[[nodiscard]] bool isSettingsReply(const HttpReply &reply);
/// The other ways to sign in that it has turned on ("github"), sorted.
[[nodiscard]] QStringList providersIn(const HttpReply &settings);

}  // namespace gotrue
}  // namespace postr
