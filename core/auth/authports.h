#pragma once

#include "core/auth/vault.h"
#include "core/backend/transport.h"
#include "core/base/clock.h"
#include "core/base/random.h"

namespace postr {

/// What signing in needs of the world. All belong to the thread of the AuthStore and outlive it.
struct AuthPorts {
    Transport &transport;
    Vault &vault;
    Clock &clock;
    Random &random;
};

}  // namespace postr
