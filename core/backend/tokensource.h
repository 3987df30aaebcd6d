#pragma once

#include <QByteArray>
#include <functional>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace postr {

struct AccessToken {
    QByteArray jwt;
    UserId subject;
};

/// Port: a valid access token, asynchronously, one refresh at a time for all callers.
/// Errors: Offline/Timeout/Server/RateLimited (try again later), AuthExpired (refused for good), Canceled.
class TokenSource {
public:
    using Handler = std::function<void(Result<AccessToken>)>;

    virtual ~TokenSource() = default;
    /// A token that is not known to be expired. `done` is called exactly once, on the caller's thread.
    virtual void token(Handler done) = 0;
    /// As token(), after the server refused `stale` with 401: refreshes unless another caller already did.
    virtual void renewedToken(const QByteArray &stale, Handler done) = 0;
};

}  // namespace postr
