#include "core/sync/pagewalk.h"

#include <QSet>
#include <limits>

#include "core/db/feedstore.h"

namespace postr {

PageWalk::PageWalk(EngineContext &context, Phase phase, const Plan &plan)
    : m_context(context), m_phase(phase), m_plan(plan), m_from(plan.from)
{
}

std::optional<FeedList> PageWalk::list() const
{
    switch (m_plan.kind) {
    case PageQuery::Kind::Home:
        return FeedList::Home;
    case PageQuery::Kind::Everyone:
        return FeedList::Everyone;
    case PageQuery::Kind::OwnPosts:
    case PageQuery::Kind::Relations:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

PhaseStep PageWalk::next()
{
    return PhaseSend{m_context.backend().pageRequest({m_plan.kind, m_from, m_plan.pageSize})};
}

PhaseStep PageWalk::onReply(const HttpReply &reply, const Now &now)
{
    const PageOutcome outcome = m_context.backend().pageOutcome({m_plan.kind, m_from, m_plan.pageSize}, reply);
    return std::visit([&](const auto &which) { return onOutcome(which, now); }, outcome);
}

PhaseStep PageWalk::onOutcome(const ListPage &page, const Now &now)
{
    const bool isLast = !page.more || !page.next || page.next == m_from;
    const bool isDeepEnough = m_plan.downTo && page.next && *page.next <= *m_plan.downTo;
    const int rows = m_rows + qMax(1, static_cast<int>(page.items.size()));
    const bool isEnough = rows >= m_plan.mostRows;
    TruthChange change;
    const Status stored = m_context.writeStep(m_phase, now, [&] {
        change = applyBatch(m_context.connection(), m_context.user(), page.batch, now.wall);
        if (const auto which = list()) {
            storeMembership(*which, page, change);
            if (m_plan.downTo && isEnough && !isLast && !isDeepEnough) {
                // What lies below was not read again and may have holes: it is fetched on demand like anything older.
                feeds::removeBelow(m_context.connection(), m_context.user(), *which, *page.next);
                feeds::setFloor(m_context.connection(), m_context.user(), *which, *page.next);
            }
        }
    });
    if (!stored) {
        return EngineContext::diskStop(stored.error());
    }
    m_context.summary.pulled += change.rows;
    m_context.listener().truthChanged(change);
    m_rows = rows;
    m_from = page.next;
    return isLast || isDeepEnough || isEnough ? PhaseStep(PhaseDone{}) : PhaseStep(PhaseAgain{});
}

void PageWalk::storeMembership(FeedList list, const ListPage &page, TruthChange &change)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const qint64 bottom = page.more && page.next ? *page.next : 0;
    const auto floor = feeds::floorOf(connection, user, list);
    const auto newest = feeds::newestSort(connection, user, list);
    // A page from the top that does not reach down to what is stored leaves a hole: the list begins anew above it.
    const bool leavesHole = !m_from && newest && *newest < bottom;
    if (!floor || leavesHole) {
        feeds::removeBelow(connection, user, list, bottom);
        feeds::setFloor(connection, user, list, bottom);
    } else if (bottom < *floor) {
        feeds::setFloor(connection, user, list, bottom);
    }
    // What the list held between the ends of the page and the page does not name was deleted, or its author unfollowed, unheard by us.
    const qint64 top = m_from.value_or(std::numeric_limits<qint64>::max());
    QSet<PostId> listed;
    for (const ListPage::Item &item : page.items) {
        listed.insert(item.post);
    }
    feeds::retainBetween(connection, user, list, top, bottom - 1, listed);
    for (const ListPage::Item &item : page.items) {
        if (list == FeedList::Home) {
            feeds::placeInHome(connection, user, item.post);  // a newer repost may have told of itself meanwhile
        } else if (feeds::find(connection, user, item.post)) {
            feeds::insert(connection, user, list, item.post, item.sort);
        }
    }
    (list == FeedList::Home ? change.homeChanged : change.everyoneChanged) = true;
}

}  // namespace postr
