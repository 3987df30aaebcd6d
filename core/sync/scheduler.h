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
    /// How often to look without being told: every minute while nobody tells of news, else every 5 minutes; three times as rarely
    /// while nobody looks at the window.
    struct Pace {
        bool isWatched = true;
        bool isLive = true;

        friend bool operator==(const Pace &, const Pace &) = default;
    };

    Scheduler(Clock &clock, Random &random, std::function<void(Reason)> start);

    /// The first cycle, and from then on one at the pace that is set, ±20 %.
    void begin();
    /// Debounced by 150 ms, so that a burst of likes is one cycle.
    void intentsWritten();
    /// At once, and again a little later: the server sends one person at most one nudge in 5 seconds and repeats none, so what
    /// happened right after this one is told by nobody.
    void nudged();
    /// What the new pace has made overdue begins at once: whoever comes back to the window sees what is new.
    void setPace(const Pace &pace);
    [[nodiscard]] const Pace &pace() const { return m_pace; }
    /// A nudge came so shortly before that what happened right after it may not have been told.
    [[nodiscard]] bool isEchoing() const { return m_echo != nullptr; }

private:
    void start(Reason reason);
    void armSafety();

    Clock &m_clock;
    Random &m_random;
    std::function<void(Reason)> m_start;
    Pace m_pace;
    bool m_hasBegun = false;
    Milliseconds m_startedAt{0};  ///< monotonic: the latest cycle that was asked for here
    std::unique_ptr<TimerHandle> m_safety;
    std::unique_ptr<TimerHandle> m_debounce;
    std::unique_ptr<TimerHandle> m_echo;
};

}  // namespace postr
