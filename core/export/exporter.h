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

    /// `told` hears how each export goes: its beginning on the thread of run(), the rest on the export's; its end before it is answered.
    Exporter(ExportSource source, std::function<void(const ExportState &)> told);
    ~Exporter();
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    /// `answer` was started. Fails with Busy while another export runs.
    void run(const ExportWish &wish, const Answer &answer);
    /// The one that runs, if one does.
    void cancel() { m_running.cancel(); }

private:
    const ExportSource m_source;
    const std::function<void(const ExportState &)> m_told;
    const CancelToken m_closing;
    CancelToken m_running;  ///< of the newest one
    std::atomic<bool> m_isRunning = false;
    QThreadPool m_pool;
};

}  // namespace postr
