#pragma once

#include <optional>

#include "core/sync/enginecontext.h"

namespace postr {

/// Fetches pages and stores each in one step, exactly like a page of the change feed. Every page takes its part out of the
/// gaps of its list.
class PageWalk final {
public:
    struct Plan {
        PageQuery query;               ///< the first page
        std::optional<qint64> downTo;  ///< lists: not further than this sort
        int mostRows = 1'000'000;
    };

    PageWalk(EngineContext &context, Phase phase, Plan plan);

    [[nodiscard]] PhaseStep next();
    /// PhaseDone after the last page.
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);
    /// What is known after the last page.
    [[nodiscard]] const PageReport &report() const { return m_report; }

private:
    [[nodiscard]] PhaseStep onOutcome(const ListPage &page, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const WaitFor &wait, const Now &) { return EngineContext::stopFor(wait); }
    [[nodiscard]] PhaseStep onOutcome(const Unreachable &unreachable, const Now &)
    {
        return EngineContext::stopFor(unreachable);
    }
    [[nodiscard]] PhaseStep onOutcome(const AuthNeeded &auth, const Now &) { return EngineContext::stopFor(auth); }
    [[nodiscard]] PhaseStep onOutcome(const PauseEngine &pause, const Now &) { return EngineContext::stopFor(pause); }
    /// `newest`: sort of what was the newest of the list before the page.
    void storeMembership(const FeedList &list, const ListPage &page, qint64 newest, TruthChange &change);
    [[nodiscard]] qint64 newestOf(const FeedList &list) const;
    [[nodiscard]] bool isToldOn(const FeedList &list) const;
    void storeNotificationFloor(const ListPage &page);
    [[nodiscard]] Batch withoutUnsent(Batch batch) const;
    /// What has no place in truth.
    void keepAnswer(const ListPage &page, const Now &now);
    [[nodiscard]] std::optional<FeedList> listOf(const ListPage &page) const;

    EngineContext &m_context;
    Phase m_phase;
    Plan m_plan;
    PageQuery m_query;  ///< the page asked for now
    PageReport m_report;
    int m_rows = 0;
};

}  // namespace postr
