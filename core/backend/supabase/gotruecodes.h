#pragma once

#include "core/backend/supabase/gotrue.h"

namespace postr {

/// What a code that is mailed and typed is good for.
enum class MailCode {
    SignUp,       ///< confirms a new account, and signs in
    SignIn,       ///< signs in without a password
    Recovery,     ///< signs in so that the password can be set anew
    EmailChange,  ///< one half of a change of the address
};

/// The first of two codes was right; the other one is still to be typed.
struct HalfConfirmed {};

/// What somebody typed or pasted as a code, without the blanks and dashes that people put in between.
[[nodiscard]] QString codeFromTyping(const QString &typed);

namespace gotrue {

/// Asks for a mail with a code of six digits (or as many as the server likes). The server mails at most one to an address
/// in 60 s and does not tell whether there is an account, except for SignIn.
[[nodiscard]] HttpRequest mailCodeRequest(const Server &server, MailCode kind, const QString &email);
[[nodiscard]] Status mailCodeReply(const HttpReply &reply);

[[nodiscard]] HttpRequest verifyCodeRequest(const Server &server, MailCode kind, const QString &email,
                                            const QString &code);
[[nodiscard]] Result<std::variant<TokenGrant, HalfConfirmed>> verifyCodeReply(const HttpReply &reply);

}  // namespace gotrue
}  // namespace postr
