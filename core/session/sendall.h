#pragma once

#include <functional>

#include "core/session/accountsession.h"

namespace postr {

/// Sends what waits in the outbox, held back or not, for at most five seconds, and then tells how many actions are still unsent: as the
/// disk has it, since a state may be older than the last action. Main thread. The answer comes once, or not at all when `context` is
/// gone by then; a failure says that the session ended meanwhile or that the outbox could not be read.
void sendAll(AccountSession &session, QObject *context, std::function<void(Result<int>)> done);

}  // namespace postr
