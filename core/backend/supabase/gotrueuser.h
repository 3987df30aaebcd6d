#pragma once

#include <QStringList>

#include "core/backend/supabase/gotrue.h"

namespace postr {

/// What a person changes about the account; empty fields stay as they are.
struct UserChange {
    QString password;
    QString currentPassword;  ///< when the server asks for it
    QString nonce;            ///< the mailed code, when the server asks for it
    QString email;
};

/// What a change of the account came to, when it was not refused for good.
enum class ChangeStep {
    Done,
    NeedsCurrentPassword,
    NeedsNonce,         ///< the sign-in is too old: a code is mailed on request and comes with the next try
    NeedsSecondFactor,  ///< the session is not one of a second factor
};

/// One answer of `delete_account`: the pictures that have to go first, none when the account is gone.
struct DeletionStep {
    bool deleted = false;
    QStringList media;  ///< paths in the bucket, at most a few hundred
};

/// Requests to and replies of Supabase Auth about the account that is signed in.
namespace gotrue {

[[nodiscard]] HttpRequest changeUserRequest(const Server &server, const QByteArray &accessToken,
                                            const UserChange &change);
[[nodiscard]] Result<ChangeStep> changeUserReply(const HttpReply &reply);
/// Mails the nonce of ChangeStep::NeedsNonce.
[[nodiscard]] HttpRequest mailNonceRequest(const Server &server, const QByteArray &accessToken);
/// Ends every session of the person, this one included. isSignedOut() reads the reply.
[[nodiscard]] HttpRequest signOutEverywhereRequest(const Server &server, const QByteArray &accessToken);

[[nodiscard]] HttpRequest deleteAccountRequest(const Server &server, const QByteArray &accessToken);
[[nodiscard]] Result<DeletionStep> deleteAccountReply(const HttpReply &reply);
[[nodiscard]] HttpRequest deleteMediaRequest(const Server &server, const QByteArray &accessToken,
                                             const QStringList &paths);
[[nodiscard]] Status deleteMediaReply(const HttpReply &reply);

}  // namespace gotrue
}  // namespace postr
