#include "core/sync/reconcilephase.h"

#include "core/db/enginestate.h"
#include "core/db/feedstore.h"
#include "core/sync/enginekeys.h"

namespace postr {
namespace {

/// How often stored posts that the feed does not cover are looked at, and how many in one cycle.
constexpr qint64 kSweepEvery = 10 * 60 * 1000;
constexpr int kMostSwept = 500;

}  // namespace

void ReconcilePhase::wish(const PageWish &wish)
{
    if (!m_wishes.contains(wish)) {
        m_wishes.append(wish);
    }
}

PhaseStep ReconcilePhase::next(const Now &now)
{
    if (m_sweep) {
        return m_sweep->next();
    }
    return m_walk ? m_walk->next() : planNext(now);
}

PhaseStep ReconcilePhase::planSweep(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const auto due = readConsistently(connection, [&]() -> QList<PostVersion> {
        const qint64 last = enginestate::value(connection, user, kSweptAt).toLongLong();
        const bool isTooSoon =
            now.wall - last < kSweepEvery && last <= now.wall;  // a clock that was set back does not stop it
        if ((isTooSoon && m_swept == 0) || m_swept >= kMostSwept) {
            return {};
        }
        return posts::oldestChecked(connection, user, now.wall, kSweepEvery, Sweep::kMostPosts);
    });
    if (!due) {
        return EngineContext::diskStop(due.error());
    }
    if (due->isEmpty()) {
        return PhaseDone{};
    }
    m_swept += static_cast<int>(due->size());
    m_sweep.emplace(m_context, *due);
    return PhaseAgain{};
}

PhaseStep ReconcilePhase::planNext(const Now &now)
{
    struct Stored {
        bool backfill = false;
        std::optional<qint64> homeFloor;
        std::optional<qint64> everyoneFloor;
    };
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const auto stored = readConsistently(connection, [&] {
        return Stored{enginestate::value(connection, user, kBackfillHome) == QLatin1String("1"),
                      feeds::floorOf(connection, user, FeedList::Home),
                      feeds::floorOf(connection, user, FeedList::Everyone)};
    });
    if (!stored) {
        return EngineContext::diskStop(stored.error());
    }
    PageWalk::Plan plan;
    m_isBackfill = stored->backfill;
    if (m_isBackfill) {
        plan.downTo = stored->homeFloor;
        plan.mostRows = 500;
        plan.pageSize = 100;
        m_walk.emplace(m_context, Phase::Reconcile, plan);
        return PhaseAgain{};
    }
    if (m_wishes.isEmpty()) {
        return planSweep(now);
    }
    const PageWish wish = m_wishes.first();
    const auto floor = wish.list == FeedList::Home ? stored->homeFloor : stored->everyoneFloor;
    const bool atTheEnd = wish.which == PageWish::Which::Older && floor == 0;
    if (atTheEnd) {
        m_wishes.removeFirst();
        return PhaseAgain{};
    }
    plan.kind = wish.list == FeedList::Home ? PageQuery::Kind::Home : PageQuery::Kind::Everyone;
    plan.from = wish.which == PageWish::Which::Older ? floor : std::nullopt;
    plan.mostRows = plan.pageSize;
    m_walk.emplace(m_context, Phase::Reconcile, plan);
    return PhaseAgain{};
}

PhaseStep ReconcilePhase::onReply(const HttpReply &reply, const Now &now)
{
    if (m_sweep) {
        const PhaseStep step = m_sweep->onReply(reply, now);
        if (!std::holds_alternative<PhaseDone>(step)) {
            return step;
        }
        m_sweep.reset();
        const Status noted = m_context.writeStep(Phase::Reconcile, now, [&] {
            enginestate::setValue(m_context.connection(), m_context.user(), kSweptAt, QString::number(now.wall));
        });
        return noted ? PhaseStep(PhaseAgain{}) : PhaseStep(EngineContext::diskStop(noted.error()));
    }
    const PhaseStep step = m_walk->onReply(reply, now);
    return std::holds_alternative<PhaseDone>(step) ? finishWalk(now) : step;
}

PhaseStep ReconcilePhase::finishWalk(const Now &now)
{
    m_walk.reset();
    if (!m_isBackfill) {
        m_wishes.removeFirst();
        return PhaseAgain{};
    }
    const Status cleared = m_context.writeStep(Phase::Reconcile, now, [&] {
        enginestate::setValue(m_context.connection(), m_context.user(), kBackfillHome, QStringLiteral("0"));
    });
    return cleared ? PhaseStep(PhaseAgain{}) : PhaseStep(EngineContext::diskStop(cleared.error()));
}

}  // namespace postr
