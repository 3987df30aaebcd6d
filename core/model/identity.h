#pragma once

#include <QString>
#include <QUrl>

#include "core/base/ids.h"

namespace postr {

/// A server's address reduced to scheme, host and port: `https://postr.example`. Never ends in a slash.
class ServerOrigin final {
public:
    ServerOrigin() = default;
    /// Takes what a person typed ("postr.example", "http://127.0.0.1:54321/") and makes an origin of it; https unless
    /// a scheme is given. Empty when it is no address, or plain http to anything but this computer.
    [[nodiscard]] static ServerOrigin fromUserInput(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The origin with `path` ("/rest/v1/rpc/feed_pull") appended.
    [[nodiscard]] QUrl url(const QString &path) const;

    friend bool operator==(const ServerOrigin &a, const ServerOrigin &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const ServerOrigin &a, const ServerOrigin &b) { return !(a == b); }

private:
    QString m_text;
};

/// Where a server is and the public key that its gateway wants with every request. The key is no secret.
struct Server {
    ServerOrigin origin;
    QString key;
};

/// Who is signed in, and where. The user id alone names nobody: a hostile server could answer with somebody
/// else's, so origin and id travel together in paths, in the owner row and in vault keys.
struct Identity {
    ServerOrigin origin;
    UserId user;

    [[nodiscard]] bool isEmpty() const { return origin.isEmpty() || user.isEmpty(); }
    /// `accounts/<hash of origin>/<user id>`, relative to the profile folder.
    [[nodiscard]] QString folder() const;
    /// The name its secrets have in the vault.
    [[nodiscard]] QString vaultKey() const;

    friend bool operator==(const Identity &a, const Identity &b) { return a.origin == b.origin && a.user == b.user; }
    friend bool operator!=(const Identity &a, const Identity &b) { return !(a == b); }
};

}  // namespace postr
