#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace postr {

/// What a client may know from an access token. The signature is the server's business: this is read to notice a
/// token of somebody else, not to trust one.
struct JwtClaims {
    UserId subject;
    qint64 expiresAt = 0;  ///< server's clock, seconds since 1970; 0 when it is not told
    QString level;         ///< "aal2" once a second factor was shown; empty when it is not told
};

[[nodiscard]] std::optional<JwtClaims> readJwt(const QByteArray &jwt);

}  // namespace postr
