#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>

#include "core/base/clock.h"

namespace postr::sim {

/// The one order in which everything in a world happens. Events of one moment happen in the order they were planned.
class Timeline final {
public:
    using Key = std::pair<Milliseconds, quint64>;

    [[nodiscard]] Milliseconds now() const { return m_now; }

    Key at(Milliseconds delay, std::function<void()> event)
    {
        const Key key{m_now + std::max(delay, Milliseconds(0)), ++m_last};
        m_events.emplace(key, std::move(event));
        return key;
    }
    void cancel(const Key &key) { m_events.erase(key); }

    /// False when nothing is planned before or at `end`; then it is `end`.
    bool runNext(Milliseconds end)
    {
        if (m_events.empty() || m_events.begin()->first.first > end) {
            m_now = std::max(m_now, end);
            return false;
        }
        const auto first = m_events.begin();
        m_now = first->first.first;
        const auto event = std::move(first->second);
        m_events.erase(first);
        event();
        return true;
    }

private:
    std::map<Key, std::function<void()>> m_events;
    Milliseconds m_now{1'000'000};
    quint64 m_last = 0;
};

/// One computer's clocks. Its wall clock may be set wrong; nothing else can go wrong with time.
class DeviceClock final : public Clock {
public:
    explicit DeviceClock(Timeline &timeline) : m_timeline(timeline) {}

    [[nodiscard]] Milliseconds monotonic() const override { return m_timeline.now(); }
    [[nodiscard]] qint64 wallMs() const override { return kStart + m_timeline.now().count() + m_skew.count(); }
    [[nodiscard]] std::unique_ptr<TimerHandle> singleShot(Milliseconds delay, std::function<void()> fire) override
    {
        return std::make_unique<Handle>(m_timeline, m_timeline.at(delay, std::move(fire)));
    }
    void setSkew(Milliseconds skew) { m_skew = skew; }

private:
    static constexpr qint64 kStart = 1'767'225'600'000;  // 2026-01-01

    class Handle final : public TimerHandle {
    public:
        Handle(Timeline &timeline, Timeline::Key key) : m_timeline(timeline), m_key(key) {}
        ~Handle() override { m_timeline.cancel(m_key); }
        Q_DISABLE_COPY_MOVE(Handle)

    private:
        Timeline &m_timeline;
        Timeline::Key m_key;
    };

    Timeline &m_timeline;
    Milliseconds m_skew{0};
};

}  // namespace postr::sim
