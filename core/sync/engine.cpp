#include "core/sync/engine.h"

#include <QCoreApplication>

#include "core/base/log.h"
#include "core/db/enginestate.h"
#include "core/db/outboxstore.h"
#include "core/sync/backoff.h"
#include "core/sync/collapse.h"
#include "core/sync/enginekeys.h"
#include "core/sync/sendorder.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// Wall ms.
constexpr qint64 kNoteEvery = 60'000;

std::optional<Phase> following(Phase phase)
{
    return phase == Phase::Finalize ? std::nullopt : std::optional(static_cast<Phase>(static_cast<int>(phase) + 1));
}

}  // namespace

SyncEngine::SyncEngine(BoundDatabase &database, const Backend &backend, Random &random, EngineListener &listener)
    : m_context(database, backend, random, listener), m_commit(m_context), m_pull(m_context), m_reconcile(m_context)
{
    Connection &connection = m_context.connection();
    const Status retried = retryQuarantine(connection, m_context.user());
    if (!retried) {
        qCWarning(lcSync) << "quarantine is not tried again:" << retried.error().detail;
    }
    m_context.adoptGeneration();
    const auto lastSuccess = readConsistently(
        connection, [&] { return enginestate::value(connection, m_context.user(), kLastSuccess).toLongLong(); });
    m_state.lastSuccess = lastSuccess.value_or(0);
    recount();
}

void SyncEngine::requestCycle(Urgency urgency)
{
    m_dirty = true;
    if (urgency == Urgency::Now || (urgency == Urgency::Told && !m_isToldToWait)) {
        m_retryAt.reset();
    }
    if (urgency == Urgency::Now) {
        m_commit.endPause();
    }
    const SyncState before = m_state;
    recount();
    if (m_state != before) {
        m_context.listener().stateChanged();
    }
}

void SyncEngine::requestPage(const PageWish &wish)
{
    m_reconcile.wish(wish);
    m_retryAt.reset();  // somebody looks; what waits to be sent goes on waiting
    requestCycle(Urgency::Normal);
}

SyncEngine::Step SyncEngine::next(const Now &now)
{
    if (m_awaiting && now.monotonic - m_sentAt < kStuckAfter) {
        return AwaitReply{m_sentAt + kStuckAfter};
    }
    if (m_awaiting) {
        giveUpWaiting(now);
    }
    if (!m_phase) {
        if (m_wakeAt && now.monotonic >= *m_wakeAt) {
            m_wakeAt.reset();
            m_dirty = true;
        }
        if (m_retryAt && now.monotonic >= *m_retryAt) {
            m_retryAt.reset();
            m_dirty = true;
        }
        if (m_retryAt) {
            return Sleep{*m_retryAt};
        }
        if (!m_dirty) {
            return m_wakeAt ? Step(Sleep{*m_wakeAt}) : Step(Rest{});
        }
        startCycle(now);
    }
    advance(nextInPhase(now), now);
    if (m_toSend) {
        m_awaiting = true;
        m_sentAt = now.monotonic;
        return Send{++m_ticket, *std::exchange(m_toSend, std::nullopt)};
    }
    return Again{};
}

void SyncEngine::onReply(quint64 ticket, const HttpReply &reply, const Now &now)
{
    if (!m_awaiting || ticket != m_ticket || reply.delivery == Delivery::Aborted) {
        return;
    }
    m_awaiting = false;
    switch (*m_phase) {
    case Phase::CommitOutbox:
        return advance(m_commit.onReply(reply, now), now);
    case Phase::PullFeed:
        return advance(m_pull.onReply(reply, now), now);
    case Phase::Reconcile:
        return advance(m_reconcile.onReply(reply, now), now);
    case Phase::NormalizeOutbox:
    case Phase::Finalize:
        Q_UNREACHABLE();
    }
}

/// What the request was for is still to be done: an intent under way stays so, and goes again under the same mid.
void SyncEngine::giveUpWaiting(const Now &now)
{
    qCWarning(lcSync) << "no progress for ten minutes in" << phaseName(*m_phase) << ": a new generation starts";
    m_awaiting = false;
    m_phase.reset();
    m_dirty = true;
    m_retryAt.reset();
    const Status renewed = m_context.beginGeneration(now);
    if (!renewed) {
        qCWarning(lcSync) << "the new generation could not be noted:" << renewed.error().detail;
    }
}

void SyncEngine::startCycle(const Now &now)
{
    m_dirty = false;
    m_wakeAt.reset();
    m_context.summary = {};
    m_context.hasWritten = false;
    setState(SyncState::Kind::Running, {}, 0);
    enter(Phase::NormalizeOutbox, now);
}

PhaseStep SyncEngine::nextInPhase(const Now &now)
{
    switch (*m_phase) {
    case Phase::NormalizeOutbox:
        return normalize(now);
    case Phase::CommitOutbox:
        return m_commit.next(now);
    case Phase::PullFeed:
        return m_pull.next(now);
    case Phase::Reconcile:
        return m_reconcile.next(now);
    case Phase::Finalize:
        return finalize(now);
    }
    Q_UNREACHABLE();
}

PhaseStep SyncEngine::normalize(const Now &now)
{
    Connection &connection = m_context.connection();
    const auto rows = readConsistently(connection, [&] { return outbox::collapsible(connection, m_context.user()); });
    if (!rows) {
        return EngineContext::diskStop(rows.error());
    }
    const Collapse collapsed = collapse(*rows);
    if (collapsed.isEmpty()) {
        return PhaseDone{};
    }
    const Status written = m_context.writeStep(Phase::NormalizeOutbox, now, [&] {
        for (const Mid &mid : collapsed.drop) {
            outbox::drop(connection, m_context.user(), mid);
        }
        for (const Collapse::Rewrite &rewrite : collapsed.rewrite) {
            outbox::rewrite(connection, m_context.user(), rewrite.mid, rewrite.intent);
        }
        for (const Mid &mid : collapsed.park) {
            outbox::markFailed(
                connection, m_context.user(), mid, u"deleted_target"_s,
                QCoreApplication::translate("Sync", "The post it refers to was deleted before it was sent."), {});
        }
    });
    if (!written) {
        return EngineContext::diskStop(written.error());
    }
    for (const OutboxRow &row : *rows) {
        if (collapsed.drop.contains(row.mid) || collapsed.park.contains(row.mid)) {
            m_context.listener().intentChanged(row.mid, row.intent.post());
        }
    }
    return PhaseDone{};
}

PhaseStep SyncEngine::finalize(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    NextToSend next;
    bool isUnobserved = false;
    const auto plan = [&] {
        next = nextToSend(connection, user, now.wall, Lane::Intents);
        const QList<OutboxRow> rows = outbox::committed(connection, user);
        // What sits in quarantine shows no sooner for being asked again.
        isUnobserved =
            std::any_of(rows.cbegin(), rows.cend(), [&](const OutboxRow &row) { return !m_context.isPutAside(row); });
    };
    // A cycle that found nothing new leaves the disk alone, but for the time of the latest success once a minute.
    const bool isWorthNoting =
        m_context.hasWritten || now.wall < m_notedSuccess || now.wall - m_notedSuccess > kNoteEvery;
    const Status done = isWorthNoting ? m_context.write([&] {
        outbox::removeObserved(connection, user);
        enginestate::setValue(connection, user, kLastSuccess, QString::number(now.wall));
        enginestate::enterPhase(connection, user, u"idle"_s, now.wall);
        enginestate::completePhase(connection, user, phaseName(Phase::Finalize));
        plan();
    })
                                      : readConsistently(connection, plan);
    if (!done) {
        return EngineContext::diskStop(done.error());
    }
    m_notedSuccess = isWorthNoting ? now.wall : m_notedSuccess;
    if (isWorthNoting || !m_isLogEmpty) {
        const auto emptied = connection.emptyLog();
        m_isLogEmpty = emptied.value_or(false);
        if (!emptied) {
            return EngineContext::diskStop(emptied.error());
        }
    }
    m_state.lastSuccess = now.wall;
    m_failures = 0;
    const auto pause = m_commit.pausedUntil(now);
    if ((next.row && !pause) || m_reconcile.hasWishes(now) || m_reconcile.hasMore()) {
        m_dirty = true;
    }
    std::optional<Milliseconds> wait;
    if (next.row && pause) {
        wait = *pause - now.monotonic;
    }
    if (next.wakeAt) {
        wait = std::min(Milliseconds(qMax<qint64>(0, *next.wakeAt - now.wall)), kLongestBackoff);
    }
    if (const auto again = m_reconcile.retryAt(now)) {
        wait = std::min(wait.value_or(kLongestBackoff), *again - now.monotonic);
    }
    // A committed intent that this pull has not shown yet needs another one; not at once, or a slow transaction would be polled. One that none
    // will ever show is looked for more and more rarely.
    m_unobserved = isUnobserved && m_context.summary.committed == 0 ? m_unobserved + 1 : 0;
    if (isUnobserved) {
        wait = std::min(wait.value_or(kLongestBackoff), doubledDelay(m_unobserved, kLongestBackoff));
    }
    m_wakeAt = wait ? std::optional(now.monotonic + *wait) : std::nullopt;
    return PhaseDone{};
}

void SyncEngine::advance(const PhaseStep &step, const Now &now)
{
    if (const auto *send = std::get_if<PhaseSend>(&step)) {
        m_toSend = send->request;
    } else if (const auto *halt = std::get_if<PhaseStop>(&step)) {
        stop(*halt, now);
    } else if (std::holds_alternative<PhaseDone>(step)) {
        completePhase(now);
    }
}

void SyncEngine::enter(Phase phase, const Now &now)
{
    m_phase = phase;
    if (phase == Phase::CommitOutbox) {
        m_commit.begin(now);
    } else if (phase == Phase::PullFeed) {
        m_pull.begin();
    } else if (phase == Phase::Reconcile) {
        m_reconcile.begin();
    }
    m_context.listener().phaseStarted(phase);
}

void SyncEngine::completePhase(const Now &now)
{
    const Phase done = *m_phase;
    m_context.pullsSucceed = m_context.pullsSucceed || done == Phase::PullFeed;
    m_context.listener().phaseCompleted(done);
    if (const auto phase = following(done)) {
        enter(*phase, now);
        return;
    }
    m_phase.reset();
    m_lastCycle = m_context.summary;
    setState(SyncState::Kind::Idle, {}, 0);
    m_context.listener().cycleCompleted(m_lastCycle);
}

void SyncEngine::stop(const PhaseStop &stop, const Now &now)
{
    qCInfo(lcSync) << "cycle stopped in" << phaseName(*m_phase);
    m_phase.reset();
    m_dirty = true;  // what it was for is still to be done
    m_context.pullsSucceed = false;
    m_lastCycle = m_context.summary;
    const bool offline = stop.why == PhaseStop::Why::Offline;
    const Milliseconds cap = offline ? kLongestProbe : kLongestBackoff;
    const Milliseconds delay = stop.after.count() > 0 ? std::min(stop.after, kLongestBackoff)
                                                      : fullJitter(m_failures, cap, m_context.random());
    ++m_failures;
    m_retryAt = now.monotonic + delay;
    m_isToldToWait = stop.why == PhaseStop::Why::Wait && stop.after.count() > 0;
    const bool isPaused = stop.why == PhaseStop::Why::Pause || stop.why == PhaseStop::Why::Disk;
    const auto kind = offline    ? SyncState::Kind::Offline
                      : isPaused ? SyncState::Kind::Paused
                                 : SyncState::Kind::Waiting;
    setState(kind, stop.reason, now.wall + delay.count());
    m_context.listener().cycleCompleted(m_lastCycle);
}

void SyncEngine::setState(SyncState::Kind kind, const QString &reason, qint64 until)
{
    m_state.kind = kind;
    m_state.reason = reason;
    m_state.until = until;
    recount();
    m_context.listener().stateChanged();
}

void SyncEngine::recount()
{
    Connection &connection = m_context.connection();
    const auto tally = readConsistently(connection, [&] { return outbox::tally(connection, m_context.user()); });
    if (tally) {
        m_state.waiting = tally->waiting;
        m_state.failed = tally->failed;
    }
}

}  // namespace postr
