#pragma once

#include <QSet>
#include <QString>
#include <functional>
#include <variant>

#include "core/backend/backend.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/db/lifecycle.h"
#include "core/db/transaction.h"
#include "core/model/feed.h"
#include "core/sync/applybatch.h"

namespace postr {

/// The moment a step runs at.
struct Now {
    Milliseconds monotonic{0};
    qint64 wall = 0;  ///< ms since 1970, UTC
};

enum class Phase { NormalizeOutbox, CommitOutbox, PullFeed, Reconcile, Finalize };
/// As stored and logged ("commit_outbox").
[[nodiscard]] QString phaseName(Phase phase);

/// What one cycle did.
struct CycleSummary {
    int pulled = 0;     ///< rows that were new or newer
    int committed = 0;  ///< intents the server took
    int parked = 0;     ///< intents the server refused
};

/// Hears what the engine did, after it is on disk. Called on the engine's thread from inside next() and onReply();
/// must not call back into the engine.
class EngineListener {
public:
    virtual ~EngineListener() = default;
    virtual void phaseStarted(Phase phase) = 0;
    virtual void phaseCompleted(Phase phase) = 0;
    virtual void intentChanged(const Mid &mid, const PostId &post) = 0;
    virtual void truthChanged(const TruthChange &change) = 0;
    virtual void pageFetched(const PageWish &wish, const PageReport &report) = 0;
    virtual void cycleCompleted(const CycleSummary &summary) = 0;
    virtual void stateChanged() = 0;
};

// ---- what a phase answers when it is asked to go on --------------------------------------------------------

struct PhaseDone {};
struct PhaseAgain {};  ///< ask again: reads may go between
struct PhaseSend {
    HttpRequest request;
};  ///< ask again with the reply
/// The cycle cannot go on now. Nothing is lost; a later cycle begins from the start.
struct PhaseStop {
    enum class Why { Offline, Wait, Pause, Disk };
    Why why = Why::Wait;
    QString reason;         ///< one sentence for people
    Milliseconds after{0};  ///< 0: the engine's own back-off
};
using PhaseStep = std::variant<PhaseDone, PhaseAgain, PhaseSend, PhaseStop>;

/// How long what was checked is not checked again while somebody looks at the window.
inline constexpr Milliseconds kSweepWatched{10 * 60 * 1000};

/// What all phases work on. One per engine, on the session thread.
class EngineContext final {
public:
    EngineContext(BoundDatabase &database, const Backend &backend, Random &random, EngineListener &listener)
        : m_database(database), m_backend(backend), m_random(random), m_listener(listener)
    {
    }

    [[nodiscard]] Connection &connection() { return m_database.connection(); }
    [[nodiscard]] const UserId &user() const { return m_database.user(); }
    [[nodiscard]] const Backend &backend() const { return m_backend; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] EngineListener &listener() { return m_listener; }

    /// The generation that the database is in now is this engine's.
    void adoptGeneration();
    /// Begins another one, so that nothing an earlier one left behind can write any more.
    [[nodiscard]] Status beginGeneration(const Now &now);
    /// `effect` in one transaction, unless another generation of the engine has begun since.
    [[nodiscard]] Status write(const std::function<void()> &effect, Transaction::Kind kind = Transaction::Kind::Write);
    /// One step: `effect` and the phase it belongs to, in one transaction.
    [[nodiscard]] Status writeStep(Phase phase, const Now &now, const std::function<void()> &effect);
    /// A step that is worth nothing without a later one: it need not survive a loss of power by itself, but never goes without
    /// what was written before it, and is on disk at the latest with the next step that must be.
    [[nodiscard]] Status writeAhead(Phase phase, const Now &now, const std::function<void()> &effect);
    /// The local disk failed: change nothing, say so, try later.
    [[nodiscard]] static PhaseStop diskStop(const Error &error);
    /// What stopped a request, if the request itself did: the local disk is everybody's trouble, and the server has just answered the pull.
    [[nodiscard]] static const PhaseStop *ownTrouble(const PhaseStep &step);
    /// The failing outcomes that are alike for every request.
    [[nodiscard]] static PhaseStop stopFor(const WaitFor &wait);
    [[nodiscard]] static PhaseStop stopFor(const Unreachable &unreachable);
    [[nodiscard]] static PhaseStop stopFor(const AuthNeeded &auth);
    [[nodiscard]] static PhaseStop stopFor(const PauseEngine &pause);
    /// Inside a transaction. What the intent is about came in a form that cannot be stored: what the user wrote stays on screen instead.
    [[nodiscard]] bool isPutAside(const OutboxRow &row);
    /// Inside a transaction: intents whose effect `snapshot` contains leave the overlay. Returns their posts.
    QSet<PostId> dropObserved(const QByteArray &snapshot, qint64 now);

    CycleSummary summary;  ///< of the running cycle
    /// A page of the change feed is stored in pieces of about so many rows: a few milliseconds, which is what a read has to wait.
    int sliceRows = 16;
    /// How often stored posts and people that the feed does not cover are asked about; wall ms.
    qint64 sweepEvery = kSweepWatched.count();
    bool hasWritten = false;  ///< in the running cycle
    /// The server answers other requests: only then does a failing one count towards parking (an outage parks nothing).
    bool pullsSucceed = false;

private:
    BoundDatabase &m_database;
    const Backend &m_backend;
    Random &m_random;
    EngineListener &m_listener;
    std::optional<qint64> m_generation;  ///< nothing: the disk did not say yet
};

}  // namespace postr
