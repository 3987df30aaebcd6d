#pragma once

#include <QString>
#include <QStringList>

#include "core/backend/transport.h"
#include "core/base/error.h"

namespace postr {

/// A refusal of the auth server, whichever of its body shapes it came in: `{code, message}`, `{code, error_code, msg}`,
/// `{error, error_description}`, the `x-sb-error-code` header, or a gateway's HTML.
struct GoTrueFailure {
    bool isJson = false;
    QString code;             ///< stable ("invalid_credentials"); empty when none is told
    QString message;          ///< the server's English; read for old servers' shapes, never shown
    QStringList weakReasons;  ///< of weak_password: length, characters, pwned
};

[[nodiscard]] GoTrueFailure readGoTrueFailure(const HttpReply &reply);

/// Why a reply to sign-up or sign-in is no success, with one plain sentence.
[[nodiscard]] Error goTrueError(const HttpReply &reply);

/// A trigger of the database refused the new user: with Postr's schema the handle is taken or the door is closed; which, is asked.
[[nodiscard]] bool isNewUserDatabaseError(const HttpReply &reply);

/// A server that takes nobody new.
[[nodiscard]] Error signUpsClosed();

/// The refresh token is no good any more and never will be.
[[nodiscard]] bool isFatalRefreshRefusal(const HttpReply &reply);

/// How long the server wants to be left alone, from Retry-After or from "after 42 seconds"; 0 when it does not say.
[[nodiscard]] Milliseconds goTrueRetryAfter(const HttpReply &reply);

}  // namespace postr
