#include "core/sync/syncdriver.h"

namespace postr {
namespace {

constexpr Milliseconds kSweepUnwatched{60 * 60 * 1000};
/// After a cycle was asked for on behalf of what is on screen, whatever became of it.
constexpr Milliseconds kScreenPause{60'000};

}  // namespace

SyncDriver::SyncDriver(BoundDatabase &database, const Backend &backend, const Ports &ports, QObject *parent)
    : QObject(parent),
      m_ports(ports),
      m_call(ports.transport, ports.tokens, backend, database.user()),
      m_uploadCall(ports.transport, ports.tokens, backend, database.user()),
      m_engine(database, backend, ports.random, *this),
      m_uploads(database, backend, ports.random, *this),
      m_scheduler(ports.clock, ports.random, [this](Scheduler::Reason reason) {
          m_isUnprompted = reason == Scheduler::Reason::SafetyInterval && !m_scheduler.isEchoing();
          m_engine.requestCycle(reason == Scheduler::Reason::Explicit ? SyncEngine::Urgency::Now
                                : reason == Scheduler::Reason::Nudge  ? SyncEngine::Urgency::Told
                                                                      : SyncEngine::Urgency::Normal);
          wake();
      })
{
}

SyncDriver::~SyncDriver() = default;

void SyncDriver::start()
{
    m_started = true;
    m_scheduler.begin();
}

void SyncDriver::setWatched(bool watched)
{
    m_engine.setSweepEvery(watched ? kSweepWatched : kSweepUnwatched);
    m_scheduler.setPace({watched, m_scheduler.pace().isLive});
    keepScreenTrue();
}

void SyncDriver::setOnScreen(const QList<PostId> &posts)
{
    m_onScreen = posts;
    keepScreenTrue();
}

void SyncDriver::keepScreenTrue()
{
    m_screenTimer.reset();
    const Now moment = now();
    m_engine.setOnScreen(m_scheduler.pace().isWatched ? m_onScreen : QList<PostId>());
    const auto due = m_engine.onScreenDue(moment);
    if (!m_started || !due) {
        return;
    }
    if (*due <= moment.monotonic) {
        m_engine.requestCycle(SyncEngine::Urgency::Normal);
        wake();
    }
    const Milliseconds pause = *due <= moment.monotonic ? kScreenPause : *due - moment.monotonic;
    m_screenTimer = m_ports.clock.singleShot(pause, [this] { keepScreenTrue(); });
}

void SyncDriver::endUnprompted()
{
    if (std::exchange(m_isUnprompted, false)) {
        emit safetyPulled(m_foundUntold);
    }
    m_foundUntold = false;
}

void SyncDriver::requestCycle()
{
    m_isUnprompted = false;
    m_uploads.hurry();
    m_uploadsDue = true;
    m_engine.requestCycle(SyncEngine::Urgency::Now);
    wake();
}

void SyncDriver::requestPage(const PageWish &wish)
{
    m_isUnprompted = false;
    m_engine.requestPage(wish);
    wake();
}

Now SyncDriver::now() const { return {m_ports.clock.monotonic(), m_ports.clock.wallMs()}; }

void SyncDriver::wake()
{
    if (!m_started || m_pumpQueued) {
        return;
    }
    m_pumpQueued = true;
    // Through the event loop, so that waiting reads go between two steps.
    QMetaObject::invokeMethod(this, &SyncDriver::pump, Qt::QueuedConnection);
}

void SyncDriver::pump()
{
    m_pumpQueued = false;
    if (std::exchange(m_uploadsDue, false)) {
        pumpUploads();
    }
    m_timer.reset();
    const SyncEngine::Step step = m_engine.next(now());
    if (const auto *request = std::get_if<SyncEngine::Send>(&step)) {
        wakeAt(m_ports.clock.monotonic() + SyncEngine::kStuckAfter);
        send(*request);
    } else if (std::holds_alternative<SyncEngine::Again>(step)) {
        wake();
    } else if (const auto *waiting = std::get_if<SyncEngine::AwaitReply>(&step)) {
        wakeAt(waiting->until);
    } else if (const auto *sleep = std::get_if<SyncEngine::Sleep>(&step)) {
        wakeAt(sleep->until);
        emit rested(true);
    } else if (std::holds_alternative<SyncEngine::Rest>(step)) {
        emit rested(m_uploads.isBusy());
    }
}

void SyncDriver::wakeAt(Milliseconds moment)
{
    const Milliseconds delay = std::max(Milliseconds(1), moment - m_ports.clock.monotonic());
    m_timer = m_ports.clock.singleShot(delay, [this] { wake(); });
}

void SyncDriver::send(const SyncEngine::Send &send)
{
    m_call.send(send.request, [this, ticket = send.ticket](const HttpReply &reply) {
        m_engine.onReply(ticket, reply, now());
        wake();
    });
}

void SyncDriver::wakeUploads()
{
    m_uploadsDue = true;
    wake();
}

void SyncDriver::pumpUploads()
{
    m_uploadTimer.reset();
    const UploadLane::Step step = m_uploads.next(now());
    if (const auto *request = std::get_if<UploadLane::Send>(&step)) {
        m_uploadCall.send(request->request, [this, ticket = request->ticket](const HttpReply &reply) {
            if (m_uploads.onReply(ticket, reply, now(), m_engine.pullsSucceed())) {
                m_engine.requestCycle(SyncEngine::Urgency::Normal);  // the post can follow its pictures
            }
            wakeUploads();
        });
    } else if (std::holds_alternative<UploadLane::Again>(step)) {
        wakeUploads();
    } else if (const auto *sleep = std::get_if<UploadLane::Sleep>(&step)) {
        const Milliseconds delay = std::max(Milliseconds(1), sleep->until - m_ports.clock.monotonic());
        m_uploadTimer = m_ports.clock.singleShot(delay, [this] { wakeUploads(); });
    }
}

}  // namespace postr
