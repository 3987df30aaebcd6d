#include "core/sync/pagewalk.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/db/answerstore.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/model/intentkeys.h"

namespace postr {
namespace {

/// The server alone knows what stands in it, and where.
bool isToldOnly(const FeedList &list)
{
    return list.kind() == FeedList::Everyone || list.kind() == FeedList::Bookmarks || list.kind() == FeedList::Likes;
}

/// Down to where a page tells everything.
qint64 bottomOf(const ListPage &page) { return page.next.value_or(0); }

}  // namespace

PageWalk::PageWalk(EngineContext &context, Phase phase, Plan plan)
    : m_context(context), m_phase(phase), m_plan(std::move(plan)), m_query(m_plan.query)
{
}

std::optional<FeedList> PageWalk::listOf(const ListPage &page) const
{
    if (m_query.kind == PageQuery::Kind::List) {
        return m_query.list;
    }
    const bool isFound = m_query.kind == PageQuery::Kind::PostsOf && !page.person.isEmpty();
    return isFound ? std::optional(FeedList(FeedList::Posts, page.person)) : std::nullopt;
}

PhaseStep PageWalk::next() { return PhaseSend{m_context.backend().pageRequest(m_query)}; }

PhaseStep PageWalk::onReply(const HttpReply &reply, const Now &now)
{
    const PageOutcome outcome = m_context.backend().pageOutcome(m_query, reply);
    return std::visit([&](const auto &which) { return onOutcome(which, now); }, outcome);
}

PhaseStep PageWalk::onOutcome(const ListPage &page, const Now &now)
{
    const bool isLast = !page.next;
    const bool isDeepEnough = m_plan.downTo && page.next && *page.next <= *m_plan.downTo;
    const int rows = m_rows + qMax(1, static_cast<int>(page.items.size()));
    const bool isEnough = rows >= m_plan.mostRows;
    TruthChange change;
    const Status stored = m_context.writeStep(m_phase, now, [&] {
        const auto list = listOf(page);
        const qint64 newest = list ? newestOf(*list) : 0;  // as it was before this page
        const Batch batch = withoutUnsent(page.batch);
        change = applyBatch(m_context.connection(), m_context.user(), batch, now.wall);
        placeInLists(m_context.connection(), m_context.user(), batch, change);
        if (m_query.kind == PageQuery::Kind::Notifications) {
            storeNotificationFloor(page);
            change.notificationsChanged = true;
        }
        keepAnswer(page, now);
        if (list) {
            storeMembership(*list, page, newest, change);
        }
    });
    if (!stored) {
        return EngineContext::diskStop(stored.error());
    }
    m_context.summary.pulled += change.rows;
    m_context.listener().truthChanged(change);
    m_rows = rows;
    m_report = {!isLast, page.next, {}};
    if (m_query.kind == PageQuery::Kind::PostsOf && page.person.isEmpty()) {
        m_report.problem = QCoreApplication::translate("Sync", "There is nobody with this handle on this server.");
    }
    m_query.from = page.next;
    return isLast || isDeepEnough || isEnough ? PhaseStep(PhaseDone{}) : PhaseStep(PhaseAgain{});
}

/// The conversation of a post that waits to be sent: the server does not know it yet, which is no deletion.
Batch PageWalk::withoutUnsent(Batch batch) const
{
    batch.gone.removeIf([&](const PostId &post) {
        const QList<OutboxRow> rows =
            outbox::about(m_context.connection(), m_context.user(), intentkeys::of(IntentKind::PutPost, post.text()));
        return std::any_of(rows.cbegin(), rows.cend(),
                           [](const OutboxRow &row) { return row.intent.kind() == IntentKind::PutPost; });
    });
    return batch;
}

void PageWalk::keepAnswer(const ListPage &page, const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    if (m_query.kind == PageQuery::Kind::Explore) {
        answers::setTalk(connection, user, {page.tags, page.people, now.wall});
    } else if (m_query.kind == PageQuery::Kind::Followers || m_query.kind == PageQuery::Kind::Following) {
        const PeopleOrder order = answers::people(connection, user, m_query);
        answers::setPeople(connection, user, m_query, order.with(page.people, m_query.from, page.next), now.wall);
    }
}

void PageWalk::storeNotificationFloor(const ListPage &page)
{
    Connection &connection = m_context.connection();
    const auto floor = notifications::floor(connection, m_context.user());
    if (!floor || bottomOf(page) < *floor) {  // what is newer came with the change feed: the page leaves no hole
        notifications::setFloor(connection, m_context.user(), bottomOf(page));
    }
}

qint64 PageWalk::newestOf(const FeedList &list) const
{
    return feeds::newestSort(m_context.connection(), m_context.user(), list).value_or(0);
}

/// Whether the change feed tells of what comes on top of the list.
bool PageWalk::isToldOn(const FeedList &list) const
{
    if (feeds::isToldInFull(list, m_context.user())) {
        return true;
    }
    const bool isWritten = list.kind() != FeedList::Everyone && list.kind() != FeedList::Likes;
    return isWritten && persons::relation(m_context.connection(), m_context.user(), list.person()).following;
}

void PageWalk::storeMembership(const FeedList &list, const ListPage &page, qint64 newest, TruthChange &change)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const qint64 bottom = bottomOf(page);
    const qint64 below = m_query.from.value_or(ListExtent::kEnd);
    ListExtent extent = feeds::extentOf(connection, user, list).value_or(ListExtent());
    // Much may have come since: where the page does not reach down to what is stored, a gap is left.
    if (!m_query.from) {
        extent.open(newest);
    }
    extent.cover(bottom, below);
    if (!m_query.from && !isToldOn(list)) {
        extent.open(page.items.isEmpty() ? bottom : page.items.constFirst().sort);
    }
    feeds::setExtent(connection, user, list, extent);
    // What the list held between the ends of the page and the page does not name was deleted, or its author unfollowed, unheard by us.
    QSet<PostId> listed;
    for (const ListPage::Item &item : page.items) {
        listed.insert(item.post);
    }
    feeds::retainBetween(connection, user, list, below, bottom - 1, listed);
    const feeds::Extents extents = feeds::extents(connection, user);
    for (const ListPage::Item &item : page.items) {
        if (!isToldOnly(list)) {
            feeds::place(connection, user, item.post, extents);  // a newer repost may have told of itself meanwhile
        } else if (feeds::find(connection, user, item.post)) {
            feeds::insert(connection, user, list, item.post, item.sort);
        }
    }
    change.lists.insert(list);
}

}  // namespace postr
