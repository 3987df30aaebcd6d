#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QtGlobal>

namespace postr {

using Milliseconds = std::chrono::milliseconds;

/// Cancels its timer when destroyed.
class TimerHandle {
public:
    virtual ~TimerHandle() = default;
};

/// Port: time. Back-off and token expiry use monotonic time; wall time is only shown and stored.
/// Belongs to one thread: timers fire on the thread that armed them.
class Clock {
public:
    virtual ~Clock() = default;
    /// Since an arbitrary origin; never goes backwards.
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;
    /// Milliseconds since 1970, UTC.
    [[nodiscard]] virtual qint64 wallMs() const = 0;
    [[nodiscard]] virtual std::unique_ptr<TimerHandle> singleShot(Milliseconds delay, std::function<void()> fire) = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Milliseconds monotonic() const override;
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] std::unique_ptr<TimerHandle> singleShot(Milliseconds delay, std::function<void()> fire) override;
};

}  // namespace postr
