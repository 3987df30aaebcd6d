#pragma once

#include <QString>

#include "core/base/result.h"

namespace postr {

/// How this program reaches the network. For the whole process: requests, pictures and the realtime connection alike; see
/// proxyways.h.
struct ProxyChoice {
    enum class Kind {
        System,  ///< what the desktop or the environment (http_proxy, https_proxy, no_proxy) says
        None,
        Manual,
    };
    Kind kind = Kind::System;
    bool isSocks = false;  ///< SOCKS 5; else HTTP
    QString host;
    quint16 port = 0;

    /// "system", "none", "host:port", "http://host:port" or "socks5://host:port"; empty is "system". Errors: Usage. Passwords
    /// are not taken: they would lie in a file.
    [[nodiscard]] static Result<ProxyChoice> fromText(const QString &typed);
    [[nodiscard]] QString text() const;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

}  // namespace postr
