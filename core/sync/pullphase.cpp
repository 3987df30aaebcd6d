#include "core/sync/pullphase.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/base/log.h"
#include "core/db/enginestate.h"
#include "core/db/feedstore.h"
#include "core/db/outboxstore.h"
#include "core/sync/enginekeys.h"
#include "core/sync/picturesagain.h"
#include "core/sync/slices.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kLeastPageSize = 5;
constexpr int kHomeRowsAtFirst = 500;
constexpr int kListRows = 50;  // a page of a list
constexpr int kMostTries = 3;

/// Whether `later`, about the same thing, may have reached another history of the server first, so that `earlier` must not follow it there.
/// An edit that was never sent goes on after the one it was written on.
bool overtakes(const OutboxRow &later, const OutboxRow &earlier)
{
    if (later.number <= earlier.number || later.status == OutboxStatus::Failed) {
        return false;
    }
    const bool isEditOfEdit =
        later.intent.kind() == IntentKind::EditPost && earlier.intent.kind() == IntentKind::EditPost;
    return later.intent.isRepeatable() || (isEditOfEdit && later.status != OutboxStatus::Pending);
}

}  // namespace

void PullPhase::begin()
{
    m_cursor.clear();
    m_page.reset();
    m_slices.clear();
    m_change = {};
    if (m_reset) {
        m_interrupted.emplace(Interrupted{*std::exchange(m_reset, std::nullopt), std::move(m_walks)});
    }
    m_walks.clear();
    m_drop = {};
    m_hasStartedOver = false;
    m_hasLookedAtTop = false;
    m_isWalking = false;
    m_isOldWalk = false;
    m_hasBegun = false;
    m_complete = false;
}

PhaseStep PullPhase::next(const Now &now)
{
    if (m_page) {
        return storeNext(now);
    }
    if (m_complete) {
        return PhaseDone{};
    }
    if (!m_walks.empty()) {
        return m_walks.front().pages.next();
    }
    if (m_reset) {
        return m_drop.isDone() ? adoptSnapshot(now) : dropNext(now);
    }
    Connection &connection = m_context.connection();
    const Status read = readConsistently(connection, [&] {
        m_cursor = enginestate::cursor(connection, m_context.user(), kFeedStream);
        m_isWalking = enginestate::value(connection, m_context.user(), kFeedWalking) == u"1";
    });
    if (!read) {
        return EngineContext::diskStop(read.error());
    }
    m_isOldWalk = m_hasBegun ? m_isOldWalk : m_isWalking;
    m_hasBegun = true;
    return PhaseSend{m_context.backend().pullRequest(m_cursor, m_pageSize)};
}

PhaseStep PullPhase::onReply(const HttpReply &reply, const Now &now)
{
    if (!m_walks.empty()) {
        return onWalkReply(reply, now);
    }
    const PullOutcome outcome = m_context.backend().pullOutcome(m_cursor, reply);
    // A slow connection or a slow server, or posts so long that the answer is too large: the same question would get the same answer.
    const auto *wait = std::get_if<WaitFor>(&outcome);
    if (wait && wait->scope == WaitFor::Scope::Request) {
        m_pageSize = std::max(m_pageSize / 2, kLeastPageSize);
    }
    return std::visit([&](const auto &which) { return onOutcome(which, now); }, outcome);
}

/// What nobody waits for must not keep the feed away: it comes when somebody looks.
PhaseStep PullPhase::onWalkReply(const HttpReply &reply, const Now &now)
{
    const Walk &walk = m_walks.front();
    const PhaseStep step = m_walks.front().pages.onReply(reply, now);
    const PhaseStop *trouble = EngineContext::ownTrouble(step);
    const bool isGivenUp =
        walk.mostTries > 0 && trouble && (trouble->why == PhaseStop::Why::Pause || ++m_failedTries >= walk.mostTries);
    if (isGivenUp) {
        qCInfo(lcSync) << "a page that nobody waits for keeps failing and is left out";
    }
    if (isGivenUp || std::holds_alternative<PhaseDone>(step)) {
        m_failedTries = 0;
        m_walks.pop_front();
        return PhaseAgain{};
    }
    return step;
}

PhaseStep PullPhase::onOutcome(const PullPage &page, const Now &now)
{
    const QList<Batch> pieces = slices(page.batch, m_context.sliceRows);
    m_slices.assign(pieces.cbegin(), pieces.cend());
    m_page = page;
    m_page->batch = {};
    m_pageSize = page.more ? m_pageSize : std::min(m_pageSize * 2, kPageSize);
    m_change = {};
    // Reading the reply was a step of its own where there is much of it.
    return m_slices.size() > 1 ? PhaseStep(PhaseAgain{}) : storeNext(now);
}

PhaseStep PullPhase::storeNext(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const Batch batch = m_slices.front();
    m_slices.pop_front();
    const PullPage &page = *m_page;
    const bool isLast = m_slices.empty();
    TruthChange change;
    const auto store = [&] {
        change = applyBatch(connection, user, batch, now.wall);
        placeInLists(connection, user, batch, change);
    };
    if (isLast && tellsNothing(batch, page)) {
        m_page.reset();
        m_complete = !m_isOldWalk;
        m_isOldWalk = false;
        return tell(m_complete ? PhaseStep(PhaseDone{}) : PhaseStep(PhaseAgain{}));
    }
    if (!isLast) {
        // What was seen to go must not be back after a loss of power.
        const Status stored = takesAway(batch) ? m_context.writeStep(Phase::PullFeed, now, store)
                                               : m_context.writeAhead(Phase::PullFeed, now, store);
        if (!stored) {
            return tell(EngineContext::diskStop(stored.error()));
        }
        m_change.merge(change);
        return PhaseAgain{};
    }
    const Status stored = m_context.writeStep(Phase::PullFeed, now, [&] {
        store();
        enginestate::setCursor(connection, user, kFeedStream, page.cursor);
        if (page.more != m_isWalking) {
            enginestate::setValue(connection, user, kFeedWalking, page.more ? u"1"_s : u"0"_s);
        }
        // Much else is told of people who are followed, such as whom they follow: then what the user has set about them is as it was.
        if (page.followedVer > enginestate::value(connection, user, kBackfilledFor).toLongLong()) {
            enginestate::setValue(connection, user, kBackfilledFor, QString::number(page.followedVer));
            enginestate::setValue(connection, user, kBackfillHome, u"1"_s);
        }
        if (!page.seenAgain.isEmpty()) {
            fetchAgain(connection, user);
        }
        if (!page.more) {
            change.posts |= m_context.dropObserved(page.snapshot, now.wall);
            if (!m_isOldWalk) {
                change.lists |= feeds::closeToldGaps(connection, user);
            }
        }
    });
    if (!stored) {
        return tell(EngineContext::diskStop(stored.error()));
    }
    m_change.merge(change);
    m_complete = !page.more && !std::exchange(m_isOldWalk, m_isOldWalk && page.more);
    if (page.more && !std::exchange(m_hasLookedAtTop, true)) {
        addWalk(PageQuery::of(FeedList::Home), 1, kListRows, 1);  // one page
    }
    m_page.reset();
    return tell(m_complete ? PhaseStep(PhaseDone{}) : PhaseStep(PhaseAgain{}));
}

/// The server has nothing new, and nothing here waits to be observed: the disk is left alone.
bool PullPhase::tellsNothing(const Batch &batch, const PullPage &page)
{
    if (page.more || m_isWalking || page.cursor != m_cursor || page.followedVer > 0 || !page.seenAgain.isEmpty() ||
        !isEmpty(batch)) {
        return false;
    }
    Connection &connection = m_context.connection();
    const auto isAtRest = readConsistently(connection, [&] {
        return outbox::committed(connection, m_context.user()).isEmpty() &&
               !feeds::hasToldGaps(connection, m_context.user());
    });
    return isAtRest && *isAtRest;
}

/// Once for a page, also when the rest of it has to wait.
PhaseStep PullPhase::tell(const PhaseStep &step)
{
    m_context.summary.pulled += m_change.rows;
    if (!m_change.isEmpty()) {
        m_context.listener().truthChanged(m_change);
    }
    m_change = {};
    return step;
}

PhaseStep PullPhase::onOutcome(const PullReset &reset, const Now &now)
{
    if (m_hasStartedOver) {
        return PhaseStop{
            PhaseStop::Why::Wait, QCoreApplication::translate("Sync", "The server keeps asking to start over."), {}};
    }
    m_hasStartedOver = true;
    m_hasLookedAtTop = true;
    auto interrupted = std::exchange(m_interrupted, std::nullopt);
    if (interrupted && interrupted->reset.history == reset.history) {
        m_reset = std::move(interrupted->reset);  // the older snapshot: it is older than all of the pages
        m_walks = std::move(interrupted->walks);
        return PhaseAgain{};
    }
    qCInfo(lcSync) << "starting over from the server's present:" << reset.why;
    Connection &connection = m_context.connection();
    const Status distrusted = m_context.writeStep(Phase::PullFeed, now, [&] {
        truth::distrust(connection, m_context.user());
        enginestate::setValue(connection, m_context.user(), kBackfilledFor, u"0"_s);  // another history may count anew
        // From here on only a complete new start will do, even if the server should come to accept the old cursor after all.
        enginestate::setCursor(connection, m_context.user(), kFeedStream, {});
        enginestate::setValue(connection, m_context.user(), kFeedWalking, u"0"_s);
    });
    if (!distrusted) {
        return EngineContext::diskStop(distrusted.error());
    }
    m_reset = reset;
    addWalk(PageQuery::of(FeedList::Home), kHomeRowsAtFirst, kListRows, 0);  // the newest first
    addWalk(PageQuery::named(PageQuery::Kind::Relations), 1'000'000, 200, 0);
    addWalk(PageQuery::named(PageQuery::Kind::OwnPosts), 1'000'000, 200, 0);
    addWalk(PageQuery::of(FeedList::Everyone), kListRows, kListRows, kMostTries);
    addWalk(PageQuery::named(PageQuery::Kind::Notifications), 1, kListRows, kMostTries);
    return PhaseAgain{};
}

void PullPhase::addWalk(PageQuery query, int mostRows, int pageSize, int mostTries)
{
    query.limit = pageSize;
    m_walks.push_back({PageWalk(m_context, Phase::PullFeed, PageWalk::Plan{query, std::nullopt, mostRows}), mostTries});
}

/// Piece by piece. Until the snapshot is adopted there is no cursor: whoever is killed before starts over once more.
PhaseStep PullPhase::dropNext(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    Status dropped = readConsistently(connection, [&] { m_drop.find(connection, user); });
    if (dropped && m_drop.isAnyFound()) {
        dropped = m_context.writeAhead(Phase::PullFeed, now, [&] { m_drop.remove(connection, user); });
    }
    return dropped ? PhaseStep(PhaseAgain{}) : PhaseStep(EngineContext::diskStop(dropped.error()));
}

PhaseStep PullPhase::adoptSnapshot(const Now &now)
{
    Connection &connection = m_context.connection();
    const UserId &user = m_context.user();
    const PullReset reset = *std::exchange(m_reset, std::nullopt);
    TruthChange change;
    const Status stored = m_context.writeStep(Phase::PullFeed, now, [&] {
        enginestate::setCursor(connection, user, kFeedStream, reset.cursor);
        enginestate::setValue(connection, user, kFeedWalking, u"0"_s);
        const QList<OutboxRow> rows = outbox::load(connection, user);
        QHash<QString, QList<const OutboxRow *>> words;
        for (const OutboxRow &row : rows) {
            words[row.intent.key()].append(&row);
        }
        for (const OutboxRow &row : rows) {
            if (row.status != OutboxStatus::Committed) {
                continue;
            }
            if (m_context.backend().isForeignEpoch(row.ackToken, reset.cursor)) {
                const QList<const OutboxRow *> same = words.value(row.intent.key());
                if (std::any_of(same.cbegin(), same.cend(),
                                [&](const auto *other) { return overtakes(*other, row); })) {
                    outbox::drop(connection, user, row.mid);
                } else {
                    outbox::markPendingAgain(connection, user, row.mid, now.wall);
                }
            }
        }
        // Also of what the snapshot contains: it may have come to the restored server before anybody here knew of the restore.
        for (const OutboxRow &row : outbox::load(connection, user)) {
            sendPicturesAgain(connection, user, row, m_context.random(), now.wall);
        }
        change.posts = m_context.dropObserved(reset.snapshot, now.wall);
    });
    if (!stored) {
        return EngineContext::diskStop(stored.error());
    }
    m_context.listener().truthChanged(change);
    return PhaseAgain{};  // from the snapshot on, the change feed tells what happened meanwhile
}

}  // namespace postr
