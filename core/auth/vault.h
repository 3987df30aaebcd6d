#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "core/base/result.h"

namespace postr {

/// Port: where secrets live. Asynchronous because a keychain may ask the user; every handler is called
/// exactly once, on the caller's thread, never from inside the call. Calls take effect in the order they were made,
/// so that a secret written before it is removed does not come back.
class Vault {
public:
    using ReadHandler = std::function<void(Result<QByteArray>)>;
    using DoneHandler = std::function<void(Status)>;

    virtual ~Vault() = default;
    /// NotFound when there is no such secret; Vault when the store is missing, locked or refused.
    virtual void read(const QString &key, ReadHandler done) = 0;
    virtual void write(const QString &key, const QByteArray &secret, DoneHandler done) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString &key, DoneHandler done) = 0;
};

}  // namespace postr
