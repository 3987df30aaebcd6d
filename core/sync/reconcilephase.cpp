#include "core/sync/reconcilephase.h"

#include "core/db/enginestate.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/sync/backoff.h"
#include "core/sync/enginekeys.h"

namespace postr {
namespace {

/// How many stored posts and people that the feed does not cover are looked at in one cycle.
constexpr int kMostPosts = 500;
constexpr int kMostPeople = 200;
/// Screens come and go; whoever still wants an early wish asks again.
constexpr int kMostWishes = 20;
/// The server answers, but not to this: it is given up.
constexpr int kMostTries = 3;
/// So long after it was checked, what is on screen is checked again.
constexpr Milliseconds kOnScreenFresh{60'000};
/// Rows of the home list that are read again in one cycle.
constexpr int kBackfillRows = 500;

/// For so long a post on screen need not be checked.
Milliseconds freshFor(const posts::CheckedPost &post, const Now &now)
{
    const qint64 age = now.wall - post.at;  // less than nothing: the clock has been set back since
    return age < 0 ? Milliseconds(0) : std::max(Milliseconds(0), kOnScreenFresh - Milliseconds(age));
}

}  // namespace

void ReconcilePhase::wish(const PageWish &wish)
{
    m_wishRetry.at.reset();  // whoever asks is not kept waiting
    if (m_wishes.contains(wish)) {
        return;
    }
    if (m_wishes.size() == kMostWishes) {
        m_wishes.removeAt(1);  // the first may be under way
    }
    m_wishes.append(wish);
}

std::optional<Milliseconds> ReconcilePhase::retryAt(const Now &now) const
{
    std::optional<Milliseconds> soonest;
    for (const Retry &job : {m_backfillRetry, m_sweepRetry, m_wishRetry}) {
        if (!job.isDue(now)) {
            soonest = std::min(soonest.value_or(*job.at), *job.at);
        }
    }
    return soonest;
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
    if (!m_sweepRetry.isDue(now)) {
        return PhaseDone{};
    }
    const auto due = readConsistently(m_context.connection(), [&]() -> Sweep::Asked {
        const QList<PostVersion> onScreen = dueOnScreen(now);
        m_isOfScreen = !onScreen.isEmpty();
        return m_isOfScreen ? Sweep::Asked{onScreen, {}} : oldestDue(now);
    });
    if (!due) {
        return EngineContext::diskStop(due.error());
    }
    if (due->isEmpty()) {
        return PhaseDone{};
    }
    if (!m_isOfScreen) {
        m_sweptPosts += static_cast<int>(due->posts.size());
        m_sweptPeople += static_cast<int>(due->people.size());
    }
    m_sweep.emplace(m_context, *due);
    return PhaseAgain{};
}

Sweep::Asked ReconcilePhase::oldestDue(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const qint64 last = enginestate::value(connection, user, kSweptAt).toLongLong();
    const bool isTooSoon =
        now.wall - last < m_context.sweepEvery && last <= now.wall;  // a clock that was set back does not stop it
    if (isTooSoon && m_sweptPosts + m_sweptPeople == 0) {
        return {};
    }
    Sweep::Asked asked;
    if (m_sweptPosts < kMostPosts) {
        asked.posts = posts::oldestChecked(connection, user, now.wall, m_context.sweepEvery, Sweep::kMost);
    }
    if (asked.posts.isEmpty() && m_sweptPeople < kMostPeople) {
        asked.people = persons::oldestChecked(connection, user, now.wall, m_context.sweepEvery, Sweep::kMost);
    }
    return asked;
}

QList<PostVersion> ReconcilePhase::dueOnScreen(const Now &now)
{
    QList<PostVersion> due;
    const QList<posts::CheckedPost> stored = posts::whenChecked(m_context.connection(), m_context.user(), m_onScreen);
    for (const posts::CheckedPost &post : stored) {
        if (freshFor(post, now).count() == 0) {
            due.append(post.version);
        }
    }
    return due;
}

std::optional<Milliseconds> ReconcilePhase::onScreenDue(const Now &now)
{
    const auto stored = readConsistently(m_context.connection(), [&] {
        return posts::whenChecked(m_context.connection(), m_context.user(), m_onScreen);
    });
    if (!stored || stored->isEmpty()) {
        return std::nullopt;
    }
    Milliseconds fresh = kOnScreenFresh;
    for (const posts::CheckedPost &post : *stored) {
        fresh = std::min(fresh, freshFor(post, now));
    }
    return std::max(now.monotonic + fresh, m_sweepRetry.at.value_or(now.monotonic));
}

PhaseStep ReconcilePhase::planNext(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    qint64 from = 0;
    const Status read = readConsistently(connection, [&] {
        from = enginestate::value(connection, user, kBackfillHome).toLongLong();
        const auto home = feeds::extentOf(connection, user, FeedList::Home);
        m_backfillFloor = home ? home->floor() : ListExtent::kEnd;
    });
    if (!read) {
        return EngineContext::diskStop(read.error());
    }
    m_isBackfill = from > 0 && !m_hasBackfilled && m_backfillRetry.isDue(now);
    if (m_isBackfill) {
        PageWalk::Plan plan{PageQuery::of(FeedList::Home), m_backfillFloor, kBackfillRows};
        plan.query.limit = 100;
        if (from > kUnderway) {
            plan.query.from = from;
        }
        m_walk.emplace(m_context, Phase::Reconcile, plan);
        // From here on "from the top" is said by whatever comes up while it is read, and must not be forgotten at its end.
        const Status begun = m_context.writeStep(Phase::Reconcile, now, [&] {
            enginestate::setValue(connection, user, kBackfillHome, QString::number(std::max(from, kUnderway)));
        });
        return begun ? PhaseStep(PhaseAgain{}) : PhaseStep(EngineContext::diskStop(begun.error()));
    }
    return hasWishes(now) ? planWish() : planSweep(now);
}

PhaseStep ReconcilePhase::planWish()
{
    const PageWish &wish = m_wishes.constFirst();
    PageQuery query = wish.query;
    Connection &connection = m_context.connection();
    const bool isList = query.kind == PageQuery::Kind::List;
    const auto floor = readConsistently(connection, [&]() -> std::optional<qint64> {
        if (query.kind == PageQuery::Kind::Notifications) {
            return notifications::floor(connection, m_context.user());
        }
        const auto extent = isList ? feeds::extentOf(connection, m_context.user(), query.list) : std::nullopt;
        return extent ? std::optional(extent->floor()) : std::nullopt;
    });
    if (!floor) {
        return EngineContext::diskStop(floor.error());
    }
    if (wish.older && *floor == 0) {
        finishWish({});
        return PhaseAgain{};
    }
    if (wish.older || (isList && !*floor)) {  // of a list that is not loaded (any more), the newest page comes first
        query.from = *floor;
    }
    m_walk.emplace(m_context, Phase::Reconcile, PageWalk::Plan{query, std::nullopt, 1});
    return PhaseAgain{};
}

PhaseStep ReconcilePhase::onReply(const HttpReply &reply, const Now &now)
{
    if (!m_sweep) {
        return onWalkReply(reply, now);
    }
    const PhaseStep step = m_sweep->onReply(reply, now);
    if (const PhaseStop *trouble = EngineContext::ownTrouble(step)) {
        m_sweep.reset();
        putOff(m_sweepRetry, *trouble, now);
        return PhaseDone{};
    }
    if (!std::holds_alternative<PhaseDone>(step)) {
        return step;
    }
    m_sweep.reset();
    m_sweepRetry = {};
    if (m_isOfScreen) {
        return PhaseAgain{};
    }
    const Status noted = m_context.writeStep(Phase::Reconcile, now, [&] {
        enginestate::setValue(m_context.connection(), m_context.user(), kSweptAt, QString::number(now.wall));
    });
    return noted ? PhaseStep(PhaseAgain{}) : PhaseStep(EngineContext::diskStop(noted.error()));
}

PhaseStep ReconcilePhase::onWalkReply(const HttpReply &reply, const Now &now)
{
    const PhaseStep step = m_walk->onReply(reply, now);
    if (std::holds_alternative<PhaseDone>(step)) {
        const PageReport report = m_walk->report();
        m_walk.reset();
        if (m_isBackfill) {
            return finishBackfill(report, now);
        }
        finishWish(report);
        return PhaseAgain{};
    }
    const PhaseStop *trouble = EngineContext::ownTrouble(step);
    if (!trouble) {
        return step;
    }
    m_walk.reset();
    if (m_isBackfill) {
        putOff(m_backfillRetry, *trouble, now);
    } else if (trouble->why != PhaseStop::Why::Pause && m_wishRetry.failures + 1 < kMostTries) {
        putOff(m_wishRetry, *trouble, now);
    } else {
        finishWish({false, std::nullopt, trouble->reason});
    }
    return PhaseAgain{};
}

void ReconcilePhase::finishWish(const PageReport &report)
{
    m_wishRetry = {};
    m_context.listener().pageFetched(m_wishes.takeFirst(), report);
}

void ReconcilePhase::putOff(Retry &job, const PhaseStop &stop, const Now &now)
{
    const Milliseconds delay = stop.after.count() > 0 ? std::min(stop.after, kLongestBackoff)
                                                      : fullJitter(job.failures, kLongestBackoff, m_context.random());
    ++job.failures;
    job.at = now.monotonic + delay;
}

/// What is stored below goes on being shown; the next cycle reads on from there.
PhaseStep ReconcilePhase::finishBackfill(const PageReport &report, const Now &now)
{
    m_hasBackfilled = true;
    const bool isAtEnd = !report.next || *report.next <= m_backfillFloor;
    m_hasMore = !isAtEnd;
    m_backfillRetry = {};
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const Status noted = m_context.writeStep(Phase::Reconcile, now, [&] {
        if (enginestate::value(connection, user, kBackfillHome).toLongLong() == kFromTop) {
            m_hasMore = true;
            return;
        }
        enginestate::setValue(connection, user, kBackfillHome, QString::number(isAtEnd ? 0 : *report.next));
    });
    return noted ? PhaseStep(PhaseAgain{}) : PhaseStep(EngineContext::diskStop(noted.error()));
}

}  // namespace postr
