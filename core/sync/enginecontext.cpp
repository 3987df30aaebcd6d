#include "core/sync/enginecontext.h"

#include <QCoreApplication>

#include "core/db/enginestate.h"
#include "core/db/outboxstore.h"
#include "core/db/truthstore.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::NormalizeOutbox:
        return u"normalize_outbox"_s;
    case Phase::CommitOutbox:
        return u"commit_outbox"_s;
    case Phase::PullFeed:
        return u"pull_feed"_s;
    case Phase::Reconcile:
        return u"reconcile"_s;
    case Phase::Finalize:
        return u"finalize"_s;
    }
    Q_UNREACHABLE();
}

void EngineContext::adoptGeneration()
{
    const auto progress = readConsistently(connection(), [&] { return enginestate::progress(connection(), user()); });
    m_generation = progress ? std::optional(progress->generation) : std::nullopt;
}

Status EngineContext::beginGeneration(const Now &now)
{
    const Status begun = transact(connection(), [&] { enginestate::initialise(connection(), user(), now.wall); });
    adoptGeneration();
    return begun;
}

Status EngineContext::write(const std::function<void()> &effect, Transaction::Kind kind)
{
    bool isCurrent = true;
    const Status written = detail::within(connection(), kind, [&] {
        const qint64 generation = enginestate::progress(connection(), user()).generation;
        if (!m_generation) {
            m_generation = generation;  // it could not be read when this engine began
        }
        isCurrent = m_generation == generation;
        hasWritten = true;
        if (isCurrent) {
            effect();
        }
    });
    if (written && !isCurrent) {
        return failure(ErrorCode::Busy,
                       QCoreApplication::translate("Sync", "Another run of Postr has taken over this account."));
    }
    return written;
}

Status EngineContext::writeStep(Phase phase, const Now &now, const std::function<void()> &effect)
{
    return write([&] {
        effect();
        enginestate::enterPhase(connection(), user(), phaseName(phase), now.wall);
    });
}

Status EngineContext::writeAhead(Phase phase, const Now &now, const std::function<void()> &effect)
{
    return write(
        [&] {
            effect();
            enginestate::enterPhase(connection(), user(), phaseName(phase), now.wall);
        },
        Transaction::Kind::WriteAhead);
}

PhaseStop EngineContext::diskStop(const Error &error)
{
    return {PhaseStop::Why::Disk, error.message, Milliseconds(30'000)};
}

const PhaseStop *EngineContext::ownTrouble(const PhaseStep &step)
{
    const auto *stop = std::get_if<PhaseStop>(&step);
    return stop && stop->why != PhaseStop::Why::Disk ? stop : nullptr;
}

PhaseStop EngineContext::stopFor(const WaitFor &wait) { return {PhaseStop::Why::Wait, wait.reason, wait.after}; }

PhaseStop EngineContext::stopFor(const Unreachable &unreachable)
{
    return {PhaseStop::Why::Offline, unreachable.reason, Milliseconds(0)};
}

PhaseStop EngineContext::stopFor(const AuthNeeded &)
{
    // The driver has renewed the token once already; the server refuses the new one too.
    return {PhaseStop::Why::Wait,
            QCoreApplication::translate("Sync", "The server does not accept this sign-in at the moment."),
            Milliseconds(60'000)};
}

PhaseStop EngineContext::stopFor(const PauseEngine &pause)
{
    return {PhaseStop::Why::Pause, pause.reason, Milliseconds(10 * 60'000)};
}

bool EngineContext::isPutAside(const OutboxRow &row)
{
    const bool isOwn = row.intent.kind() == IntentKind::SetProfile;
    const QString about = isOwn                         ? user().text()
                          : row.intent.post().isEmpty() ? row.intent.person().text()
                                                        : row.intent.post().text();
    return truth::isQuarantined(connection(), user(), about);
}

QSet<PostId> EngineContext::dropObserved(const QByteArray &snapshot, qint64 now)
{
    QSet<PostId> changed;
    for (const OutboxRow &row : outbox::committed(connection(), user())) {
        // What was refused or failed, and is there: sent twice, and the other one came later, or after a restore.
        const bool isThere = row.status == OutboxStatus::Failed;
        const bool isTold = isThere || m_backend.observed(row.ackToken, snapshot);
        if (isTold && !isPutAside(row)) {
            if (!isThere) {
                // A mark that was acknowledged in another history is in no line of this one, and its post perhaps in no page.
                truth::assumeMark(connection(), user(), row.intent.kind(), row.intent.post(), row.intent.isOn());
            }
            outbox::markObserved(connection(), user(), row.mid, now);
            if (!row.intent.post().isEmpty()) {
                changed.insert(row.intent.post());
            }
        }
    }
    return changed;
}

}  // namespace postr
