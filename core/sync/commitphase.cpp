#include "core/sync/commitphase.h"

#include <QCoreApplication>

#include "core/base/log.h"
#include "core/db/outboxstore.h"
#include "core/sync/backoff.h"
#include "core/sync/picturesagain.h"
#include "core/sync/sendorder.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kMostPerCycle = 20;
constexpr Milliseconds kLongestPerCycle{2000};
/// Within the time for which the server's ledger remembers what it has done.
constexpr qint64 kAskAfter = 30LL * 24 * 3600 * 1000;

}  // namespace

void CommitPhase::begin(const Now &now)
{
    m_began = now.monotonic;
    m_sent = 0;
    m_enough = false;
    m_inFlight.reset();
    m_minded = m_context.pullsSucceed ? m_strange : std::nullopt;
    m_strange.reset();
}

PhaseStep CommitPhase::next(const Now &now)
{
    if (m_minded) {
        return retryMinded(now);
    }
    if (m_enough || pausedUntil(now) || m_sent >= kMostPerCycle || now.monotonic - m_began > kLongestPerCycle) {
        return PhaseDone{};
    }
    Connection &connection = m_context.connection();
    const auto chosen =
        readConsistently(connection, [&] { return nextToSend(connection, m_context.user(), now.wall, Lane::Intents); });
    if (!chosen) {
        return EngineContext::diskStop(chosen.error());
    }
    const NextToSend &next = *chosen;
    if (!next.row) {
        return PhaseDone{};
    }
    const bool isAsked =
        next.row->intent.kind() != IntentKind::MarkRead && next.row->intent.kind() != IntentKind::DeleteMedia;
    if (isAsked && now.wall - next.row->createdAt > kAskAfter) {
        return parkOld(now);
    }
    // On disk before the request leaves: whatever happens now, the next run knows that the outcome is unknown.
    const Status marked = m_context.writeStep(Phase::CommitOutbox, now, [&] {
        outbox::markCommitting(connection, m_context.user(), next.row->mid, now.wall);
    });
    if (!marked) {
        return EngineContext::diskStop(marked.error());
    }
    m_inFlight = next.row;
    ++m_inFlight->attempts;
    m_context.listener().intentChanged(next.row->mid, next.row->intent.post());
    ++m_sent;
    return PhaseSend{m_context.backend().submitRequest(*m_inFlight)};
}

std::optional<Milliseconds> CommitPhase::pausedUntil(const Now &now) const
{
    return m_pausedUntil && now.monotonic < *m_pausedUntil ? m_pausedUntil : std::nullopt;
}

/// What somebody wanted a month ago may not be what they want now.
PhaseStep CommitPhase::parkOld(const Now &now)
{
    QList<Mid> parked;
    const Status written = m_context.writeStep(Phase::CommitOutbox, now, [&] {
        parked = outbox::parkOlderThan(
            m_context.connection(), m_context.user(), now.wall - kAskAfter,
            QCoreApplication::translate(
                "Sync", "This has waited for more than 30 days. Send it if you still want it, or discard it."));
    });
    if (!written) {
        return EngineContext::diskStop(written.error());
    }
    m_context.summary.parked += static_cast<int>(parked.size());
    for (const Mid &mid : parked) {
        m_context.listener().intentChanged(mid, {});
    }
    return PhaseAgain{};
}

PhaseStep CommitPhase::onReply(const HttpReply &reply, const Now &now)
{
    const OutboxRow row = *std::exchange(m_inFlight, std::nullopt);
    m_wasAnswered = reply.delivery == Delivery::Answered;
    const SubmitOutcome outcome = m_context.backend().submitOutcome(row, reply);
    return std::visit([&](const auto &which) { return onOutcome(which, row, now); }, outcome);
}

PhaseStep CommitPhase::write(const Now &now, const OutboxRow &row, const std::function<void()> &effect)
{
    const Status written = m_context.writeStep(Phase::CommitOutbox, now, effect);
    if (!written) {
        return EngineContext::diskStop(written.error());  // the row stays `committing`: the same request goes again
    }
    m_context.listener().intentChanged(row.mid, row.intent.post());
    return PhaseAgain{};
}

PhaseStep CommitPhase::writeNotSent(const Now &now, const OutboxRow &row, bool mayHaveArrived)
{
    // `row.status` is that before this attempt: an earlier one whose outcome is unknown stays unknown.
    const bool isUnknown = mayHaveArrived || row.status == OutboxStatus::Committing;
    return write(now, row, [&] {
        (isUnknown ? outbox::markNotCounted : outbox::markNotSent)(m_context.connection(), m_context.user(), row.mid);
    });
}

PhaseStep CommitPhase::onOutcome(const Applied &applied, const OutboxRow &row, const Now &now)
{
    ++m_context.summary.committed;
    m_patience.forget(row.mid);
    m_busyReplies = 0;
    return write(now, row, [&] {
        outbox::markCommitted(m_context.connection(), m_context.user(), row.mid, applied.ackToken);
        if (row.intent.kind() == IntentKind::EditPost && applied.rev) {
            outbox::noteMadeRev(m_context.connection(), m_context.user(), row.mid, *applied.rev);
            outbox::rebaseEdits(m_context.connection(), m_context.user(), row.intent.post(), *applied.rev);
        }
    });
}

PhaseStep CommitPhase::onOutcome(const Rejected &rejected, const OutboxRow &row, const Now &now)
{
    if (rejected.code == u"id_taken" && row.intent.kind() == IntentKind::PutPost) {
        return write(now, row, [&] {
            giveNewPostId(m_context.connection(), m_context.user(), row, m_context.random(), now.wall);
        });
    }
    qCInfo(lcSync) << "an intent was refused:" << rejected.code;
    m_busyReplies = 0;
    // `row.status` is that before this attempt. If it was the first, this was all that the server ever heard of it.
    const bool isAllItHeard = row.status == OutboxStatus::Pending && row.attempts == 1 && rejected.ackToken.isEmpty();
    return park(row, {rejected.code, rejected.reason, isAllItHeard ? QByteArray("local") : rejected.ackToken}, now);
}

PhaseStep CommitPhase::park(const OutboxRow &row, const Rejected &why, const Now &now)
{
    m_patience.forget(row.mid);
    ++m_context.summary.parked;
    return write(now, row, [&] {
        outbox::markFailed(m_context.connection(), m_context.user(), row.mid, why.code, why.reason, why.ackToken);
    });
}

PhaseStep CommitPhase::onOutcome(const WaitFor &wait, const OutboxRow &row, const Now &now)
{
    m_enough = true;  // the feed is pulled all the same
    if (wait.scope == WaitFor::Scope::Request) {
        return retryOrPark(row, wait.after, now);
    }
    const bool isForAll = wait.scope == WaitFor::Scope::Everything;
    const Milliseconds delay = wait.after.count() > 0 ? std::min(wait.after, kLongestBackoff)
                                                      : fullJitter(isForAll ? m_busyReplies++ : row.attempts,
                                                                   kLongestBackoff, m_context.random());
    if (isForAll) {
        m_pausedUntil = now.monotonic + delay;
    }
    return write(now, row, [&] {
        const qint64 notBefore = now.wall + delay.count();
        outbox::markRetry(m_context.connection(), m_context.user(), row.mid, notBefore);
        if (wait.scope == WaitFor::Scope::Kind) {
            outbox::holdKind(m_context.connection(), m_context.user(), row.intent.kind(), notBefore);
        }
    });
}

/// Something between here and the server answered instead of it, but to this request alone.
PhaseStep CommitPhase::retryMinded(const Now &now)
{
    const Mid mid = *std::exchange(m_minded, std::nullopt);
    Connection &connection = m_context.connection();
    const auto row = readConsistently(connection, [&] { return outbox::find(connection, m_context.user(), mid); });
    if (!row) {
        return EngineContext::diskStop(row.error());
    }
    const bool isWaiting =
        *row && ((*row)->status == OutboxStatus::Pending || (*row)->status == OutboxStatus::Committing);
    if (!isWaiting) {
        m_patience.forget(mid);
        return PhaseAgain{};
    }
    return retryOrPark(**row, {}, now);
}

/// It failed by itself. While the server answers nothing else either, that says nothing about this one.
PhaseStep CommitPhase::retryOrPark(const OutboxRow &row, Milliseconds delay, const Now &now)
{
    if (m_context.pullsSucceed && m_patience.isOver(row.mid, now.monotonic)) {
        return park(row, Patience::verdict(), now);
    }
    const int tries = std::max(m_patience.failures(row.mid), row.attempts);
    const Milliseconds pause = delay.count() > 0 ? delay : fullJitter(tries, kLongestBackoff, m_context.random());
    return write(now, row, [&] {
        outbox::markRetry(m_context.connection(), m_context.user(), row.mid,
                          now.wall + std::min(pause, kLongestBackoff).count());
    });
}

PhaseStep CommitPhase::onOutcome(const Unreachable &unreachable, const OutboxRow &row, const Now &now)
{
    // A sign-in page or half a reply: somebody answered, so the request may have come through all the same.
    const PhaseStep written = writeNotSent(now, row, m_wasAnswered);
    if (m_wasAnswered) {
        // Whether a sign-in page answers everything or something minds this request alone, the pull finds out.
        m_strange = row.mid;
        m_enough = true;
        return written;
    }
    return std::holds_alternative<PhaseStop>(written) ? written : PhaseStep(EngineContext::stopFor(unreachable));
}

PhaseStep CommitPhase::onOutcome(const AuthNeeded &auth, const OutboxRow &row, const Now &now)
{
    const PhaseStep written = writeNotSent(now, row, false);
    return std::holds_alternative<PhaseStop>(written) ? written : PhaseStep(EngineContext::stopFor(auth));
}

PhaseStep CommitPhase::onOutcome(const PauseEngine &pause, const OutboxRow &row, const Now &now)
{
    const PhaseStep written = writeNotSent(now, row, false);
    return std::holds_alternative<PhaseStop>(written) ? written : PhaseStep(EngineContext::stopFor(pause));
}

}  // namespace postr
