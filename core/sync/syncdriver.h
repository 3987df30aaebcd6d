#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/backend/tokensource.h"
#include "core/backend/transport.h"
#include "core/sync/authorizedcall.h"
#include "core/sync/engine.h"
#include "core/sync/scheduler.h"
#include "core/sync/uploadlane.h"

namespace postr {

/// Drives the engine over the ports and emits what it did. Lives on the session thread with everything it refers to.
class SyncDriver final : public QObject, private EngineListener {
    Q_OBJECT

public:
    struct Ports {
        Transport &transport;
        TokenSource &tokens;
        Clock &clock;
        Random &random;
    };

    SyncDriver(BoundDatabase &database, const Backend &backend, const Ports &ports, QObject *parent = nullptr);
    /// Aborts what is in flight; its outcome is "unknown", which the next run handles.
    ~SyncDriver() override;

    /// Begins to sync; before that nothing is sent.
    void start();
    void intentsWritten() { m_scheduler.intentsWritten(); }
    void nudged() { m_scheduler.nudged(); }
    /// Whether somebody looks at the window: pulls and sweeps that nobody asked for are rarer while nobody does.
    void setWatched(bool watched);
    /// Whether somebody tells of news.
    void setLive(bool live) { m_scheduler.setPace({m_scheduler.pace().isWatched, live}); }
    /// Now, even while backing off.
    void requestCycle();
    void requestPage(const PageWish &wish);
    /// What somebody looks at now, instead of what was said before: cycles follow as they are needed to keep it true.
    void setOnScreen(const QList<PostId> &posts);
    void setSliceRows(int rows) { m_engine.setSliceRows(rows); }
    [[nodiscard]] SyncState state() const { return m_engine.state(); }
    /// A picture is under way, or waits for its token or for its time.
    [[nodiscard]] bool isUploading() const { return m_uploads.isBusy(); }
    /// Each step of it is an `intentUpdated`.
    [[nodiscard]] std::optional<UploadLane::Progress> uploadProgress() const { return m_uploads.progress(); }

signals:
    void phaseStartedNow(postr::Phase phase);
    void phaseCompletedNow(postr::Phase phase);
    void intentUpdated(const postr::Mid &mid, const postr::PostId &post);
    void truthUpdated(const postr::TruthChange &change);
    void pageArrived(const postr::PageWish &wish, const postr::PageReport &report);
    void cycleEnded(const postr::CycleSummary &summary);
    void stateUpdated(const postr::SyncState &state);
    /// A cycle that nobody had asked for has ended. `foundUntold`: there was something for the user that a nudge goes with.
    void safetyPulled(bool foundUntold);
    /// Nothing to do until a request or a trigger, or, when `willGoOn`, a timer that is set.
    void rested(bool willGoOn);

private:
    void phaseStarted(Phase phase) override
    {
        m_uploadsDue = m_uploadsDue || phase == Phase::NormalizeOutbox;
        emit phaseStartedNow(phase);
    }
    void phaseCompleted(Phase phase) override { emit phaseCompletedNow(phase); }
    void intentChanged(const Mid &mid, const PostId &post) override { emit intentUpdated(mid, post); }
    void truthChanged(const TruthChange &change) override
    {
        m_foundUntold = m_foundUntold || (m_isUnprompted && change.notificationsChanged);
        emit truthUpdated(change);
    }
    void pageFetched(const PageWish &wish, const PageReport &report) override { emit pageArrived(wish, report); }
    void cycleCompleted(const CycleSummary &summary) override
    {
        m_uploadsDue = true;
        emit cycleEnded(summary);
        endUnprompted();
    }
    void stateChanged() override { emit stateUpdated(m_engine.state()); }

    void endUnprompted();
    [[nodiscard]] Now now() const;
    void wake();
    void pump();
    void send(const SyncEngine::Send &send);
    void wakeAt(Milliseconds moment);
    void keepScreenTrue();
    void pumpUploads();
    void wakeUploads();

    Ports m_ports;
    AuthorizedCall m_call;
    AuthorizedCall m_uploadCall;
    SyncEngine m_engine;
    UploadLane m_uploads;
    Scheduler m_scheduler;
    std::unique_ptr<TimerHandle> m_timer;
    std::unique_ptr<TimerHandle> m_uploadTimer;
    QList<PostId> m_onScreen;
    std::unique_ptr<TimerHandle> m_screenTimer;
    bool m_started = false;
    bool m_pumpQueued = false;
    bool m_isUnprompted = false;  ///< the running cycle is one that nobody asked for, nor anything since
    bool m_foundUntold = false;
    bool m_uploadsDue = true;  ///< something may wait to be uploaded, or a picture be needed no longer
};

}  // namespace postr

Q_DECLARE_METATYPE(postr::Phase)
Q_DECLARE_METATYPE(postr::TruthChange)
Q_DECLARE_METATYPE(postr::CycleSummary)
