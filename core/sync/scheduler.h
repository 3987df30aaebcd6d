#pragma once

#include <functional>
#include <memory>

#include "core/base/clock.h"
#include "core/base/random.h"

namespace postr {

/// Decides when a cycle begins. A user's action never starts one itself: it writes its intent, and the scheduler notices.
/// Lives on the session thread; `start` is called from its timers.
class Scheduler final {
public:
    enum class Reason { NewIntents, SafetyInterval, Nudge, Explicit };

    Scheduler(Clock &clock, Random &random, std::function<void(Reason)> start);

    /// The first cycle, and from then on one every 5 minutes ±20 %.
    void begin();
    /// Debounced by 150 ms, so that a burst of likes is one cycle.
    void intentsWritten();
    /// At once, and again a little later: the server sends one person at most one nudge in 5 seconds and repeats none, so what
    /// happened right after this one is told by nobody.
    void nudged();

private:
    void armSafety();

    Clock &m_clock;
    Random &m_random;
    std::function<void(Reason)> m_start;
    std::unique_ptr<TimerHandle> m_safety;
    std::unique_ptr<TimerHandle> m_debounce;
    std::unique_ptr<TimerHandle> m_echo;
};

}  // namespace postr
