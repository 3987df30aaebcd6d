#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/model/identity.h"

namespace postr {

/// What the vault holds for one identity: a single item, so that it can never be half of one session and half of
/// another. The access token is not in it: it lives in memory only.
struct StoredSession {
    Identity identity;
    QString refreshToken;
    QString handle;

    [[nodiscard]] QByteArray bytes() const;
    /// Nothing when the bytes are damaged or belong to another identity.
    [[nodiscard]] static std::optional<StoredSession> fromBytes(const QByteArray &bytes, const Identity &expected);
};

}  // namespace postr
