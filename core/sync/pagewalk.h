#pragma once

#include <optional>

#include "core/sync/enginecontext.h"

namespace postr {

/// Fetches the pages of one list, newest first, and stores each in one step, exactly like a page of the change feed. Keeps the list's
/// floor truthful: everything above it is stored without a hole.
class PageWalk final {
public:
    struct Plan {
        PageQuery::Kind kind = PageQuery::Kind::Home;
        std::optional<qint64> from;    ///< where to begin; nothing: at the newest (lists) or the oldest version
        std::optional<qint64> downTo;  ///< lists: not further than this sort
        int mostRows = 1'000'000;
        int pageSize = 50;
    };

    PageWalk(EngineContext &context, Phase phase, const Plan &plan);

    [[nodiscard]] PhaseStep next();
    /// PhaseDone after the last page.
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);

private:
    [[nodiscard]] PhaseStep onOutcome(const ListPage &page, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const WaitFor &wait, const Now &) { return EngineContext::stopFor(wait); }
    [[nodiscard]] PhaseStep onOutcome(const Unreachable &unreachable, const Now &)
    {
        return EngineContext::stopFor(unreachable);
    }
    [[nodiscard]] PhaseStep onOutcome(const AuthNeeded &auth, const Now &) { return EngineContext::stopFor(auth); }
    [[nodiscard]] PhaseStep onOutcome(const PauseEngine &pause, const Now &) { return EngineContext::stopFor(pause); }
    void storeMembership(FeedList list, const ListPage &page, TruthChange &change);
    [[nodiscard]] std::optional<FeedList> list() const;

    EngineContext &m_context;
    Phase m_phase;
    Plan m_plan;
    std::optional<qint64> m_from;
    int m_rows = 0;
};

}  // namespace postr
