#pragma once

#include "core/backend/supabase/gotrue.h"

/// Sign-in in the system's browser (OAuth 2 with PKCE) at Supabase Auth.
namespace postr::gotrue {

/// Where the browser goes. `redirect` is an address on 127.0.0.1, which the server takes without being told before; `verifier` stays
/// here, only its hash travels.
[[nodiscard]] QUrl authorizeUrl(const Server &server, const QString &provider, const QUrl &redirect,
                                const QByteArray &verifier);
/// passwordReply() reads the answer. A code is good for one use, within five minutes of the start.
[[nodiscard]] HttpRequest browserCodeRequest(const Server &server, const QString &code, const QByteArray &verifier);

}  // namespace postr::gotrue
