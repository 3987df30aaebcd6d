#include "core/sync/scheduler.h"

#include <algorithm>

namespace postr {
namespace {

constexpr Milliseconds kSafetyInterval{5 * 60 * 1000};
constexpr Milliseconds kUntoldInterval{60 * 1000};
constexpr int kRarer = 3;
constexpr Milliseconds kDebounce{150};
constexpr Milliseconds kAfterNudge{6000};  // longer than the server's pause between nudges

}  // namespace

Scheduler::Scheduler(Clock &clock, Random &random, std::function<void(Reason)> start)
    : m_clock(clock), m_random(random), m_start(std::move(start))
{
}

void Scheduler::begin()
{
    m_hasBegun = true;
    start(Reason::Explicit);
    armSafety();
}

void Scheduler::start(Reason reason)
{
    m_startedAt = m_clock.monotonic();
    m_start(reason);
}

void Scheduler::setPace(const Pace &pace)
{
    if (pace != m_pace) {
        m_pace = pace;
        if (m_hasBegun) {
            armSafety();
        }
    }
}

void Scheduler::intentsWritten()
{
    if (!m_debounce) {
        m_debounce = m_clock.singleShot(kDebounce, [this] {
            m_debounce.reset();
            start(Reason::NewIntents);
        });
    }
}

void Scheduler::nudged()
{
    start(Reason::Nudge);
    m_echo = m_clock.singleShot(kAfterNudge, [this] {
        m_echo.reset();
        start(Reason::Nudge);
    });
}

void Scheduler::armSafety()
{
    const Milliseconds usual = (m_pace.isLive ? kSafetyInterval : kUntoldInterval) * (m_pace.isWatched ? 1 : kRarer);
    const auto interval =
        Milliseconds(static_cast<qint64>(static_cast<double>(usual.count()) * (0.8 + 0.4 * m_random.unit())));
    // Counted from the latest cycle, or a pace that changes often would put it off for ever.
    const Milliseconds passed = m_clock.monotonic() - m_startedAt;
    m_safety = m_clock.singleShot(std::max(Milliseconds(1), interval - passed), [this] {
        start(Reason::SafetyInterval);
        armSafety();
    });
}

}  // namespace postr
