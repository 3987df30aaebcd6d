#pragma once

#include <QSet>
#include <optional>

#include "core/sync/enginecontext.h"
#include "core/sync/pagewalk.h"
#include "core/sync/sweep.h"

namespace postr {

/// `reconcile`: fetches what the change feed does not tell by itself: earlier posts of somebody who was just followed, pages that
/// the screen asked for, and now and then what became of stored posts that the feed does not cover.
class ReconcilePhase final {
public:
    explicit ReconcilePhase(EngineContext &context) : m_context(context) {}

    /// Remembered until a cycle fulfils it; not kept over a restart.
    void wish(const PageWish &wish);
    [[nodiscard]] bool hasWishes(const Now &now) const { return !m_wishes.isEmpty() && m_wishRetry.isDue(now); }
    /// What somebody looks at now, instead of what was said before: checked again a minute after it was last, 100 posts at most.
    void setOnScreen(const QList<PostId> &posts)
    {
        m_onScreen = posts.first(qMin<qsizetype>(posts.size(), Sweep::kMost));
    }
    /// In a cycle from this moment on (monotonic, perhaps long ago) one of them is. Nothing: none will be.
    [[nodiscard]] std::optional<Milliseconds> onScreenDue(const Now &now);
    /// There was more to read again than one cycle does.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// What failed is due again, when that is still to come; monotonic. What was due before and is not wanted any more wakes nobody.
    [[nodiscard]] std::optional<Milliseconds> retryAt(const Now &now) const;

    void begin()
    {
        m_walk.reset();
        m_sweep.reset();
        m_isOfScreen = false;
        m_sweptPosts = 0;
        m_sweptPeople = 0;
        m_hasBackfilled = false;
        m_hasMore = false;
    }
    [[nodiscard]] PhaseStep next(const Now &now);
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);

private:
    /// It failed by itself, and the cycle goes on.
    struct Retry {
        int failures = 0;
        std::optional<Milliseconds> at;  ///< monotonic

        [[nodiscard]] bool isDue(const Now &now) const { return !at || now.monotonic >= *at; }
    };

    [[nodiscard]] PhaseStep planNext(const Now &now);
    [[nodiscard]] PhaseStep planSweep(const Now &now);
    [[nodiscard]] Sweep::Asked oldestDue(const Now &now);
    [[nodiscard]] QList<PostVersion> dueOnScreen(const Now &now);
    [[nodiscard]] PhaseStep planWish();
    [[nodiscard]] PhaseStep onWalkReply(const HttpReply &reply, const Now &now);
    [[nodiscard]] PhaseStep finishBackfill(const PageReport &report, const Now &now);
    void finishWish(const PageReport &report);
    void putOff(Retry &job, const PhaseStop &stop, const Now &now);

    EngineContext &m_context;
    QList<PageWish> m_wishes;
    std::optional<PageWalk> m_walk;
    bool m_isBackfill = false;
    bool m_hasBackfilled = false;  ///< in this cycle
    bool m_hasMore = false;
    qint64 m_backfillFloor = 0;
    Retry m_backfillRetry;
    Retry m_sweepRetry;
    Retry m_wishRetry;  ///< of the first wish
    QList<PostId> m_onScreen;
    std::optional<Sweep> m_sweep;
    bool m_isOfScreen = false;  ///< it is about what is on screen
    int m_sweptPosts = 0;       ///< in this cycle
    int m_sweptPeople = 0;
};

}  // namespace postr
