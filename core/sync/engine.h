#pragma once

#include <variant>

#include "core/model/syncstate.h"
#include "core/sync/commitphase.h"
#include "core/sync/enginecontext.h"
#include "core/sync/pullphase.h"
#include "core/sync/reconcilephase.h"

namespace postr {

/// The sync engine: a state machine over five phases that does no I/O but SQL. Whoever drives it asks next() what to do, does
/// it, and comes back. It may be dropped at any moment and built again on the same database: every step is one transaction and may be
/// run again. Lives on the session thread.
class SyncEngine final {
public:
    struct Send {
        quint64 ticket;  ///< to be given back with the reply
        HttpRequest request;
    };
    struct Again {};  ///< call next() again soon; reads may go between
    struct Sleep {
        Milliseconds until;
    };               ///< monotonic: call next() then, or after a request*()
    struct Rest {};  ///< nothing to do until a request*()
    struct AwaitReply {
        Milliseconds until;
    };  ///< call onReply() first; monotonic: without a reply until then, call next()
    using Step = std::variant<Send, Again, Sleep, Rest, AwaitReply>;

    /// A request without any answer for so long (transports give up much sooner) is stuck: somebody forgot it.
    static constexpr Milliseconds kStuckAfter{10 * 60 * 1000};

    enum class Urgency {
        Normal,  ///< waits for a running back-off to end
        Told,    ///< there is news: waits only where the server asked for a pause
        Now,     ///< the user asked, or the network is back: try at once
    };

    SyncEngine(BoundDatabase &database, const Backend &backend, Random &random, EngineListener &listener);

    /// Asks for a cycle. During one: another follows (one dirty bit, however often it is asked).
    void requestCycle(Urgency urgency);
    /// Asks for rows of a list, fetched in the next cycle's reconcile.
    void requestPage(const PageWish &wish);
    /// What somebody looks at now (ReconcilePhase); the next cycles keep it true.
    void setOnScreen(const QList<PostId> &posts) { m_reconcile.setOnScreen(posts); }
    [[nodiscard]] std::optional<Milliseconds> onScreenDue(const Now &now) { return m_reconcile.onScreenDue(now); }

    [[nodiscard]] Step next(const Now &now);
    /// The reply to the request with this ticket; one to an older request is ignored.
    void onReply(quint64 ticket, const HttpReply &reply, const Now &now);

    /// For tests, whose pages are short.
    void setSliceRows(int rows) { m_context.sliceRows = rows; }

    /// How long rows that were checked are not checked again: longer while nobody looks at the window.
    void setSweepEvery(Milliseconds pause) { m_context.sweepEvery = pause.count(); }

    [[nodiscard]] const SyncState &state() const { return m_state; }
    /// The change feed was read since something last stopped a cycle: what fails now fails by itself.
    [[nodiscard]] bool pullsSucceed() const { return m_context.pullsSucceed; }
    [[nodiscard]] const CycleSummary &lastCycle() const { return m_lastCycle; }

private:
    void startCycle(const Now &now);
    void giveUpWaiting(const Now &now);
    [[nodiscard]] PhaseStep nextInPhase(const Now &now);
    [[nodiscard]] PhaseStep normalize(const Now &now);
    [[nodiscard]] PhaseStep finalize(const Now &now);
    void advance(const PhaseStep &step, const Now &now);
    void enter(Phase phase, const Now &now);
    void completePhase(const Now &now);
    void stop(const PhaseStop &stop, const Now &now);
    void setState(SyncState::Kind kind, const QString &reason, qint64 until);
    void recount();

    EngineContext m_context;
    CommitPhase m_commit;
    PullPhase m_pull;
    ReconcilePhase m_reconcile;
    SyncState m_state;
    CycleSummary m_lastCycle;
    std::optional<Phase> m_phase;  ///< nothing between cycles
    std::optional<HttpRequest> m_toSend;
    quint64 m_ticket = 0;
    bool m_awaiting = false;
    Milliseconds m_sentAt{0};               ///< monotonic: when the request that is awaited left
    bool m_dirty = false;                   ///< a cycle is wanted
    int m_failures = 0;                     ///< cycles in a row that could not finish
    int m_unobserved = 0;                   ///< cycles in a row that did not show what the server took before them
    qint64 m_notedSuccess = 0;              ///< wall ms of the latest success that is on disk; 0: not in this run
    bool m_isLogEmpty = true;               ///< false: somebody was reading when it was to be emptied last
    std::optional<Milliseconds> m_retryAt;  ///< monotonic: no cycle before
    bool m_isToldToWait = false;            ///< and the server said when
    std::optional<Milliseconds> m_wakeAt;   ///< monotonic: a waiting intent may be sent then
};

}  // namespace postr
