#pragma once

#include "core/model/identity.h"

namespace postr {

/// What a session needs to begin.
struct SessionConfig {
    QString profileFolder;
    Server server;
    Identity identity;
    QString handle;
    bool online = true;  ///< false: no engine, no realtime; only local data (a command that needs no network)
};

}  // namespace postr
