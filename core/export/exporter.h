#pragma once

#include <QPromise>
#include <QThreadPool>
#include <atomic>
#include <memory>

#include "core/export/accountexport.h"

namespace postr {

/// Runs the exports of one account, one at a time, on a thread of its own. Lives on the session thread, before whose database and pictures it
/// goes; its end cancels a running export and waits for it.
class Exporter final {
public:
    using Answer = std::shared_ptr<QPromise<Result<ExportReport>>>;

    explicit Exporter(ExportSource source);
    ~Exporter();
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    /// `answer` was started. Fails with Busy while another export runs.
    void run(const ExportWish &wish, const Answer &answer);

private:
    const ExportSource m_source;
    const CancelToken m_closing;
    std::atomic<bool> m_isRunning = false;
    QThreadPool m_pool;
};

}  // namespace postr
