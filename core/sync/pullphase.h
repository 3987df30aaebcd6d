#pragma once

#include <deque>

#include <QByteArray>
#include <QList>

#include "core/db/truthstore.h"
#include "core/sync/enginecontext.h"
#include "core/sync/pagewalk.h"

namespace postr {

/// `pull_feed`: walks the change feed from the stored cursor to the server's present. A page is stored in pieces, so that reads and intents
/// get in between, and its cursor with the last: whoever stops in the middle is told all of it once more, which changes nothing. When the
/// cursor is of no use (first start, restored server, too long away) it loads the newest pages and starts over from the snapshot that
/// was taken before them. When there is more to walk than one page, the newest home page comes first, so that today is on screen before
/// weeks of log. Only this phase and pages write truth.
class PullPhase final {
public:
    explicit PullPhase(EngineContext &context) : m_context(context) {}

    void begin();
    [[nodiscard]] PhaseStep next(const Now &now);
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);

private:
    static constexpr int kPageSize = 200;

    [[nodiscard]] PhaseStep onOutcome(const PullPage &page, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const PullReset &reset, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const WaitFor &wait, const Now &) { return EngineContext::stopFor(wait); }
    [[nodiscard]] PhaseStep onOutcome(const Unreachable &unreachable, const Now &)
    {
        return EngineContext::stopFor(unreachable);
    }
    [[nodiscard]] PhaseStep onOutcome(const AuthNeeded &auth, const Now &) { return EngineContext::stopFor(auth); }
    [[nodiscard]] PhaseStep onOutcome(const PauseEngine &pause, const Now &) { return EngineContext::stopFor(pause); }
    /// A page, or some, that the pull reads beside the change feed.
    struct Walk {
        PageWalk pages;
        int mostTries = 0;  ///< nobody waits for it: given up after so many failures in a row; 0: the pull needs it
    };
    void addWalk(PageQuery query, int mostRows, int pageSize, int mostTries);
    [[nodiscard]] PhaseStep onWalkReply(const HttpReply &reply, const Now &now);
    [[nodiscard]] PhaseStep dropNext(const Now &now);
    [[nodiscard]] PhaseStep adoptSnapshot(const Now &now);
    [[nodiscard]] PhaseStep storeNext(const Now &now);
    [[nodiscard]] bool tellsNothing(const Batch &batch, const PullPage &page);
    [[nodiscard]] PhaseStep tell(const PhaseStep &step);

    EngineContext &m_context;
    QByteArray m_cursor;
    std::optional<PullPage> m_page;    ///< being stored, piece by piece
    std::deque<Batch> m_slices;        ///< those left of it; the cursor goes with the last
    TruthChange m_change;              ///< what those before changed
    std::optional<PullReset> m_reset;  ///< starting over: adopted when its pages are stored
    std::deque<Walk> m_walks;
    int m_failedTries = 0;       ///< of the first walk, over cycles
    int m_pageSize = kPageSize;  ///< smaller while pages do not come through
    truth::Drop m_drop;          ///< what its pages did not confirm
    /// A new start that did not come to its end, with what is left of it.
    struct Interrupted {
        PullReset reset;
        std::deque<Walk> walks;
    };
    std::optional<Interrupted> m_interrupted;
    bool m_hasStartedOver = false;
    bool m_hasLookedAtTop = false;
    bool m_isWalking = false;  ///< the stored cursor stands in the middle of a walk
    bool m_isOldWalk = false;  ///< that began before this phase did: another one follows it
    bool m_hasBegun = false;
    bool m_complete = false;
};

}  // namespace postr
