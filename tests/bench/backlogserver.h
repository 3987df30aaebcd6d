#pragma once

#include <QThread>
#include <QUrl>
#include <atomic>

#include "tests/bench/backlog.h"

namespace postr::bench {

/// Serves a backlog over HTTP from a thread of its own, so that a real session can pull it. Everything else that is asked gets an empty answer.
class BacklogServer final {
public:
    explicit BacklogServer(const Backlog &backlog);
    ~BacklogServer();

    [[nodiscard]] QString address() const { return m_address; }
    /// Until then nobody gets an answer.
    void release() { m_isOpen = true; }
    [[nodiscard]] bool isDone() const { return m_page >= m_backlog.pages(); }

private:
    const Backlog &m_backlog;
    std::atomic<int> m_page = 0;
    std::atomic<bool> m_isOpen = false;
    QString m_address;
    QThread m_thread;
};

}  // namespace postr::bench
