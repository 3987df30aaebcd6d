#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>

#include "core/base/clock.h"

namespace postr::test {

/// Time that passes only when a test says so. Timers fire in order of their time, then of arming.
class VirtualClock final : public Clock {
public:
    Milliseconds monotonic() const override { return m_monotonic; }
    qint64 wallMs() const override { return m_wallMs; }

    std::unique_ptr<TimerHandle> singleShot(Milliseconds delay, std::function<void()> fire) override
    {
        const Key key{m_monotonic + delay, ++m_lastTimer};
        m_timers->emplace(key, std::move(fire));
        return std::make_unique<Handle>(m_timers, key);
    }

    /// Passes `span`, firing what falls due on the way.
    void advance(Milliseconds span)
    {
        const Milliseconds end = m_monotonic + span;
        while (!m_timers->empty() && m_timers->begin()->first.first <= end) {
            const auto first = m_timers->begin();
            moveTo(std::max(m_monotonic, first->first.first));
            const auto fire = std::move(first->second);
            m_timers->erase(first);
            fire();
        }
        moveTo(end);
    }

    /// The computer sleeps: the wall clock goes on, the monotonic one stands still.
    void sleep(Milliseconds span) { m_wallMs += span.count(); }
    /// Somebody sets the wall clock.
    void setWallMs(qint64 wallMs) { m_wallMs = wallMs; }
    [[nodiscard]] std::size_t armedTimers() const { return m_timers->size(); }

private:
    using Key = std::pair<Milliseconds, quint64>;
    using Timers = std::map<Key, std::function<void()>>;

    class Handle final : public TimerHandle {
    public:
        Handle(std::weak_ptr<Timers> timers, Key key) : m_timers(std::move(timers)), m_key(key) {}
        ~Handle() override
        {
            if (const auto timers = m_timers.lock()) {
                timers->erase(m_key);
            }
        }
        Q_DISABLE_COPY_MOVE(Handle)

    private:
        std::weak_ptr<Timers> m_timers;
        Key m_key;
    };

    void moveTo(Milliseconds time)
    {
        m_wallMs += (time - m_monotonic).count();
        m_monotonic = time;
    }

    std::shared_ptr<Timers> m_timers = std::make_shared<Timers>();
    Milliseconds m_monotonic{1'000'000};
    qint64 m_wallMs = 1'767'225'600'000;  // 2026-01-01
    quint64 m_lastTimer = 0;
};

}  // namespace postr::test
