#include "core/sync/uploadlane.h"

#include <QCoreApplication>

#include "core/base/log.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/sync/backoff.h"
#include "core/sync/engine.h"
#include "core/sync/sendorder.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// So many reports at most of how far one picture has come.
constexpr qint64 kProgressSteps = 20;

}  // namespace

UploadLane::UploadLane(BoundDatabase &database, const Backend &backend, Random &random, EngineListener &listener)
    : m_context(database, backend, random, listener), m_folder(database.connection().path())
{
}

UploadLane::Step UploadLane::next(const Now &now)
{
    if (m_inFlight && now.monotonic < m_giveUpAt) {
        return Sleep{m_giveUpAt};  // the reply goes on
    }
    if (m_inFlight) {  // a token that never came: as if it had not been tried, which does no harm
        qCWarning(lcSync) << "nobody answers for a picture; it is sent again";
        m_inFlight.reset();
        m_progress.reset();
    }
    if (m_notBefore && now.monotonic < *m_notBefore) {
        return Sleep{*m_notBefore};
    }
    m_notBefore.reset();
    Connection &connection = m_context.connection();
    const auto chosen =
        readConsistently(connection, [&] { return nextToSend(connection, m_context.user(), now.wall, Lane::Uploads); });
    if (!chosen) {
        backOff(now, {});  // the engine tells people about the disk
        return Sleep{*m_notBefore};
    }
    const NextToSend &next = *chosen;
    m_isWaiting = false;
    if (next.row) {
        return begin(*next.row, now);
    }
    removeUnneeded();
    m_isWaiting = next.wakeAt.has_value();
    return next.wakeAt ? Step(Sleep{now.monotonic + Milliseconds(qMax<qint64>(1, *next.wakeAt - now.wall))})
                       : Step(Rest{});
}

UploadLane::Step UploadLane::begin(const OutboxRow &row, const Now &now)
{
    const auto content = m_folder.read(row.intent.file());
    if (!content) {
        const Rejected lost{
            u"picture_lost"_s,
            QCoreApplication::translate("Sync", "The picture is not on this computer any more. Add it again."),
            "local"};
        if (park(row, lost)) {
            return Again{};
        }
        backOff(now, {});
        return Sleep{*m_notBefore};
    }
    const Status marked = transact(m_context.connection(), [&] {
        outbox::markCommitting(m_context.connection(), m_context.user(), row.mid, now.wall);
    });
    if (!marked) {
        backOff(now, {});
        return Sleep{*m_notBefore};
    }
    m_inFlight = row;
    ++m_inFlight->attempts;
    m_context.listener().intentChanged(row.mid, {});
    HttpRequest request = m_context.backend().submitRequest(*m_inFlight, *content);
    m_giveUpAt = now.monotonic + request.timeout + SyncEngine::kStuckAfter;
    request.progress = [this, ticket = ++m_ticket](qint64 sent, qint64 total) { onProgress(ticket, sent, total); };
    return Send{m_ticket, std::move(request)};
}

/// Every report would be a read of the outbox for those who show it.
void UploadLane::onProgress(quint64 ticket, qint64 sent, qint64 total)
{
    if (!m_inFlight || ticket != m_ticket || total <= 0) {
        return;
    }
    const qint64 before = m_progress ? m_progress->sent * kProgressSteps / m_progress->total : -1;
    m_progress = Progress{m_inFlight->mid, qMin(sent, total), total};
    if (m_progress->sent * kProgressSteps / total != before) {
        m_context.listener().intentChanged(m_inFlight->mid, {});
    }
}

bool UploadLane::onReply(quint64 ticket, const HttpReply &reply, const Now &now, bool serverAnswers)
{
    if (!m_inFlight || ticket != m_ticket || reply.delivery == Delivery::Aborted) {
        return false;
    }
    const OutboxRow row = *std::exchange(m_inFlight, std::nullopt);
    m_progress.reset();
    const SubmitOutcome outcome = m_context.backend().submitOutcome(row, reply);
    if (std::holds_alternative<Applied>(outcome)) {
        const Status written = transact(m_context.connection(), [&] {
            outbox::markCommitted(m_context.connection(), m_context.user(), row.mid, {});
        });
        m_failures = 0;
        m_patience.forget(row.mid);
        m_context.listener().intentChanged(row.mid, {});
        return written.has_value();  // else it is sent again: "already there" is success
    }
    if (const auto *rejected = std::get_if<Rejected>(&outcome)) {
        (void)park(row, *rejected);  // else it is sent again
        return true;
    }
    const auto *wait = std::get_if<WaitFor>(&outcome);
    const bool isItsOwn = (wait && wait->scope == WaitFor::Scope::Request) ||
                          (std::holds_alternative<Unreachable>(outcome) && reply.delivery == Delivery::Answered);
    if (isItsOwn && serverAnswers) {
        if (m_patience.isOver(row.mid, now.monotonic)) {
            (void)park(row, Patience::verdict());
            return true;
        }
        retry(row, wait ? wait->after : Milliseconds(0), now);
        return false;
    }
    backOff(now, wait ? wait->after : Milliseconds(0));
    // Sending it again does no harm, so whether it arrived makes no difference.
    const Status written = transact(m_context.connection(),
                                    [&] { outbox::markNotCounted(m_context.connection(), m_context.user(), row.mid); });
    if (!written) {
        qCWarning(lcSync) << "an upload stays marked as under way";
    }
    return false;
}

bool UploadLane::park(const OutboxRow &row, const Rejected &rejected)
{
    qCInfo(lcSync) << "a picture was refused:" << rejected.code;
    m_patience.forget(row.mid);
    const Status written = transact(m_context.connection(), [&] {
        outbox::markFailed(m_context.connection(), m_context.user(), row.mid, rejected.code, rejected.reason,
                           rejected.ackToken);
    });
    if (!written) {
        qCWarning(lcSync) << "a refused picture could not be parked";
    }
    m_context.listener().intentChanged(row.mid, {});
    return written.has_value();
}

/// The others need not wait for it.
void UploadLane::retry(const OutboxRow &row, Milliseconds after, const Now &now)
{
    const Milliseconds delay = after.count() > 0
                                   ? std::min(after, kLongestBackoff)
                                   : fullJitter(m_patience.failures(row.mid), kLongestBackoff, m_context.random());
    const Status written = transact(m_context.connection(), [&] {
        outbox::markRetry(m_context.connection(), m_context.user(), row.mid, now.wall + delay.count());
    });
    if (!written) {
        backOff(now, {});
    }
}

void UploadLane::backOff(const Now &now, Milliseconds after)
{
    const Milliseconds delay = after.count() > 0 ? std::min(after, kLongestBackoff)
                                                 : fullJitter(m_failures, kLongestBackoff, m_context.random());
    ++m_failures;
    m_notBefore = now.monotonic + std::max(delay, Milliseconds(1));
}

/// Also what was kept for a post that was never written down (the program ended in between): at the first time all of it is looked at.
void UploadLane::removeUnneeded()
{
    Connection &connection = m_context.connection();
    const auto before = readConsistently(connection, [&] { return mediastore::files(connection, m_context.user()); });
    if (!before || (before->isEmpty() && m_isTidy)) {
        return;  // nearly always: nothing waits
    }
    const auto needed = transact(connection, [&] {
        mediastore::forgetSent(connection, m_context.user());
        return mediastore::files(connection, m_context.user());
    });
    if (needed) {
        m_folder.removeAllBut(
            *needed);  // after the commit: a file too many is found the next time, one too few is lost
        m_isTidy = true;
    }
}

}  // namespace postr
