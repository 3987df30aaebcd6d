#include "core/sync/scheduler.h"

namespace postr {
namespace {

constexpr Milliseconds kSafetyInterval{5 * 60 * 1000};
constexpr Milliseconds kDebounce{150};
constexpr Milliseconds kAfterNudge{6000};  // longer than the server's pause between nudges

}  // namespace

Scheduler::Scheduler(Clock &clock, Random &random, std::function<void(Reason)> start)
    : m_clock(clock), m_random(random), m_start(std::move(start))
{
}

void Scheduler::begin()
{
    m_start(Reason::Explicit);
    armSafety();
}

void Scheduler::intentsWritten()
{
    if (!m_debounce) {
        m_debounce = m_clock.singleShot(kDebounce, [this] {
            m_debounce.reset();
            m_start(Reason::NewIntents);
        });
    }
}

void Scheduler::nudged()
{
    m_start(Reason::Nudge);
    m_echo = m_clock.singleShot(kAfterNudge, [this] {
        m_echo.reset();
        m_start(Reason::Nudge);
    });
}

void Scheduler::armSafety()
{
    const auto interval =
        Milliseconds(static_cast<qint64>(static_cast<double>(kSafetyInterval.count()) * (0.8 + 0.4 * m_random.unit())));
    m_safety = m_clock.singleShot(interval, [this] {
        m_start(Reason::SafetyInterval);
        armSafety();
    });
}

}  // namespace postr
