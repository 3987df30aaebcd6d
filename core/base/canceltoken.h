#pragma once

#include <atomic>
#include <memory>

namespace postr {

/// Lets who asked say that the answer is no longer wanted; copies share one state. Any thread. Instead of QFuture::cancel(), which in
/// Qt 6.4 follows the future's continuations by pointers to memory that is free as soon as they ran.
class CancelToken final {
public:
    void cancel() const { m_isCanceled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCanceled() const { return m_isCanceled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_isCanceled = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace postr
