#include "ui/feed/feedmodel.h"

#include <algorithm>
#include <limits>

#include "core/base/whendone.h"
#include "core/model/listposition.h"

namespace postr {
namespace {

constexpr int kAskServerMs = 5000;   // between two requests for rows that are not stored yet
constexpr int kHiddenCounted = 100;  // as many new posts are told apart

/// Above everything else: written or marked here, and not known to the server yet.
bool isUnsent(const FeedEntry &entry) { return !entry.mid.isEmpty() || entry.sort >= kUnsentSort; }

}  // namespace

FeedModel::FeedModel(SessionView &session, FeedList list, std::function<qint64()> now, QObject *parent)
    : PostModel(session, std::move(list), std::move(now), parent)
{
    connect(&session, &SessionView::listChanged, this, [this](const FeedList &changed) {
        if (changed == this->list() && m_epoch > 0) {
            reloadSoon();
        }
    });
    connect(&session, &SessionView::pageFetched, this, &FeedModel::onFetched);
}

void FeedModel::start()
{
    ++m_epoch;
    setPhase(Phase::Loading);
    if (!keepsPlace()) {
        load({list(), std::nullopt, kPage}, &FeedModel::showFirst);
        return;
    }
    m_busy = true;
    whenDone(session().loadPosition(list()), this,
             [this, epoch = m_epoch](const Result<std::optional<ListPosition>> &place) {
                 if (epoch == m_epoch) {
                     startAt(place ? *place : std::nullopt);
                 }
             });
}

// What one put there oneself is no news.
bool FeedModel::hidesNew() const { return list().kind() != FeedList::Bookmarks && list().kind() != FeedList::Likes; }

// One person's lists are visited, not read on.
bool FeedModel::keepsPlace() const { return list().person().isEmpty(); }

void FeedModel::startFrom(const ListPosition &place)
{
    ++m_epoch;
    setPhase(Phase::Loading);
    startAt(place);
}

void FeedModel::startAt(const std::optional<ListPosition> &place)
{
    setPlace(place);
    if (!place) {
        load({list(), std::nullopt, kPage}, &FeedModel::showFirst);
        return;
    }
    // The rows as they were then; what is newer waits, however much it is. Most people stop near the top.
    load({list(), FeedCursor{place->seen + 1, {}}, kPage}, &FeedModel::showPlace);
}

void FeedModel::showPlace(const FeedPage &page)
{
    const auto isIt = [this](const FeedEntry &entry) { return entry.id == place()->post; };
    const auto found = std::find_if(page.entries.cbegin(), page.entries.cend(), isIt);
    if (found == page.entries.cend() && page.more && page.entries.size() < kMostRows) {
        load({list(), FeedCursor{place()->seen + 1, {}}, kMostRows}, &FeedModel::showPlace);
        return;
    }
    if (found == page.entries.cend()) {  // deleted, or so far down that it is not worth the way
        setPlace(std::nullopt);
        load({list(), std::nullopt, kPage}, &FeedModel::showFirst);
        return;
    }
    const qint64 seen = place()->seen;
    FeedPage first = page;
    const qsizetype needed = found - page.entries.cbegin() + kPage;
    if (first.entries.size() > needed) {
        first.entries.resize(needed);
        first.more = true;
    }
    showFirst(first);
    m_seen = seen;
    m_startedEmpty = false;
    reload();  // what is newer, and what has not been sent
}

void FeedModel::savePlace(const PostId &first, int offset)
{
    if (phase() != Phase::Ready || m_seen == 0) {
        return;
    }
    if (keepsPlace()) {
        session().savePosition(list(), {first, offset, m_seen});
    } else {
        emit placeRested({first, offset, m_seen});
    }
}

std::optional<PageWish> FeedModel::wish() const
{
    return list() == FeedList::Home ? std::nullopt : std::optional(PageWish{PageQuery::of(list()), false});
}

bool FeedModel::staysAtTop() const { return m_startedEmpty && session().syncState().lastSuccess == 0; }

void FeedModel::load(FeedQuery query, void (FeedModel::*then)(const FeedPage &))
{
    m_busy = true;
    whenDone(session().loadFeed(std::move(query)), this, [this, then, epoch = m_epoch](const Result<FeedPage> &page) {
        if (epoch != m_epoch) {
            return;
        }
        m_busy = false;
        if (page) {
            (this->*then)(*page);
        } else {
            fail(page.error());
        }
        if (m_reloadWanted && !m_busy) {
            reload();
        }
    });
}

void FeedModel::showFirst(const FeedPage &page)
{
    m_above.clear();
    m_gaps.clear();
    noteGaps(page, FeedGap::kNewest);
    m_seen = 0;
    noteSeen(page.entries);
    m_startedEmpty = m_seen == 0;
    m_more = page.more;
    setEntries(page.entries);
    setHidden(0);
    setPhase(Phase::Ready);
}

void FeedModel::noteSeen(const QList<FeedEntry> &entries)
{
    for (const FeedEntry &entry : entries) {
        if (!isUnsent(entry)) {
            m_seen = std::max(m_seen, entry.sort);
        }
    }
}

void FeedModel::loadOlder()
{
    if (m_busy || rowCount() == 0) {
        return;
    }
    if (m_more) {
        load({list(), cursorOf(rowCount() - 1), kOlder}, &FeedModel::showOlder);
    } else {
        askServerForOlder();
    }
}

void FeedModel::askServerForOlder()
{
    const qint64 at = now();
    if (at - m_askedServer < kAskServerMs) {
        return;
    }
    m_askedServer = at;
    const qint64 last = cursorOf(rowCount() - 1).sort;
    if (!m_gaps.isEmpty() && m_gaps.constLast().older < last) {
        session().fetch(PageWish::fill(list(), m_gaps.constLast()));  // what is missing below is a gap of its own
    } else {
        session().fetchOlder(list());
    }
}

void FeedModel::showOlder(const FeedPage &page)
{
    QList<FeedEntry> target = entries();
    for (const FeedEntry &entry : page.entries) {
        if (rowOf(entry.id) < 0) {
            target.append(entry);
        }
    }
    noteGaps(page, cursorOf(rowCount() - 1).sort);
    m_more = page.more;
    const qsizetype surplus = target.size() - kMostRows;
    if (surplus > 0) {
        for (int row = 0; row < surplus; ++row) {
            m_above.append(PlaceAbove(cursorOf(row)));
        }
        target.remove(0, surplus);
    }
    setEntries(target);
}

void FeedModel::loadNewer()
{
    if (m_busy || m_above.isEmpty()) {
        return;
    }
    // From the row above the page that is wanted; a little more, because rows may have come in between.
    const qsizetype from = m_above.size() - kPage - 1;
    const auto before = from >= 0 ? std::optional(m_above[from].cursor()) : std::nullopt;
    load({list(), before, kPage + kHiddenCounted}, &FeedModel::showNewer);
}

void FeedModel::showNewer(const FeedPage &page)
{
    QList<FeedEntry> target;
    bool reached = false;
    for (const FeedEntry &entry : page.entries) {
        reached = reached || (!rowCount() == 0 && !standsAbove(entry, this->entry(0)));
        if (reached) {
            break;
        }
        if (entry.own || isUnsent(entry) || entry.sort <= m_seen || !hidesNew()) {
            target.append(entry);
        }
    }
    if (!reached && page.more) {
        // So much came in between that the stretch does not meet the window: begin again at the top.
        load({list(), std::nullopt, kPage}, &FeedModel::showFirst);
        return;
    }
    noteGaps(page, page.entries.isEmpty() ? FeedGap::kNewest : page.entries.constFirst().sort);
    m_above.resize(std::max<qsizetype>(0, m_above.size() - kPage));
    target.append(entries());
    if (target.size() > kMostRows) {
        target.resize(kMostRows);
        m_more = true;
    }
    setEntries(target);
}

void FeedModel::reload()
{
    if (m_busy) {
        m_reloadWanted = true;
        return;
    }
    m_reloadWanted = false;
    if (phase() == Phase::Failed) {
        start();
        return;
    }
    load({list(), upperEnd(), rowCount() + kHiddenCounted}, &FeedModel::showFresh);
}

void FeedModel::showFresh(const FeedPage &page)
{
    // Nothing was there to read, or the first sync fills the list: what comes is shown.
    const QList<FeedEntry> shown = entries();
    const bool nothingToRead = std::all_of(shown.cbegin(), shown.cend(), isUnsent);
    if (isAtNewest() && (nothingToRead || staysAtTop())) {
        noteSeen(page.entries);
    }
    FeedMerge merge =
        mergeFeed({shown, page, hidesNew() ? m_seen : std::numeric_limits<qint64>::max(), !m_more, kPage});
    noteGaps(page, upperEnd() ? upperEnd()->sort : FeedGap::kNewest);
    m_more = merge.more;
    // While the first sync fills the list, all of it is new again and again: no more than is seen.
    const int most = isAtNewest() && staysAtTop() ? 2 * kOlder : kMostRows;
    if (merge.rows.size() > most) {
        merge.rows.resize(most);
        m_more = true;
    }
    setEntries(merge.rows);
    if (isAtNewest()) {
        setHidden(merge.hidden);
    } else {
        load({list(), std::nullopt, kHiddenCounted}, &FeedModel::countHidden);
    }
}

void FeedModel::countHidden(const FeedPage &page)
{
    setHidden(int(std::count_if(page.entries.cbegin(), page.entries.cend(), [this](const FeedEntry &entry) {
        return hidesNew() && !entry.own && !isUnsent(entry) && entry.sort > m_seen;
    })));
}

void FeedModel::revealNewest()
{
    ++m_epoch;  // pages on their way belong to the stretch that is left
    m_reloadWanted = false;
    load({list(), std::nullopt, kPage}, &FeedModel::showFirst);
}

QList<FeedEntry> FeedModel::entries() const
{
    QList<FeedEntry> all;
    all.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row) {
        all.append(entry(row));
    }
    return all;
}

std::optional<FeedCursor> FeedModel::upperEnd() const
{
    return m_above.isEmpty() ? std::nullopt : std::optional(m_above.last().cursor());
}

FeedCursor FeedModel::cursorOf(int row) const { return {entry(row).sort, entry(row).id}; }

void FeedModel::setEntries(const QList<FeedEntry> &wanted)
{
    QList<ListRow> rows;
    rows.reserve(wanted.size());
    auto gap = m_gaps.cbegin();
    for (const FeedEntry &entry : wanted) {
        rows.append(ListRow(entry));
        // It stands above the first row that is below it.
        for (; gap != m_gaps.cend() && !isUnsent(entry) && gap->older >= entry.sort; ++gap) {
            rows.last().gap = *gap;
            rows.last().isFilling = m_filling && m_filling->older == gap->older;
        }
    }
    setRows(rows);
}

/// What the answer says about the stretch from `above` down to its last row, or to the end of the list.
void FeedModel::noteGaps(const FeedPage &page, qint64 above)
{
    const qint64 below = page.more && !page.entries.isEmpty() ? page.entries.constLast().sort : 0;
    m_gaps.removeIf([&](const FeedGap &gap) { return gap.older >= below && gap.older <= above; });
    for (const FeedGap &gap : page.gaps) {
        m_gaps.removeIf([&](const FeedGap &known) { return known.older == gap.older; });
        m_gaps.append(gap);
    }
    std::ranges::sort(m_gaps, [](const FeedGap &a, const FeedGap &b) { return a.older > b.older; });
}

void FeedModel::fillGap(int row)
{
    const std::optional<FeedGap> gap = this->row(row).gap;
    if (!gap || m_filling) {
        return;
    }
    if (session().syncState().kind == SyncState::Kind::Offline) {
        emit actionFailed(tr("These posts are not on this computer yet. They can be had when you are online."));
        return;
    }
    m_filling = gap;
    session().fetch(PageWish::fill(list(), *gap));
    setEntries(entries());
}

void FeedModel::onFetched(const PageWish &wish, const PageReport &report)
{
    if (!m_filling || wish != PageWish::fill(list(), *m_filling)) {
        return;
    }
    m_filling.reset();
    if (!report.problem.isEmpty()) {
        emit actionFailed(report.problem);
    }
    setEntries(entries());
    reloadSoon();
}

void FeedModel::setHidden(int count)
{
    if (count != m_hidden) {
        m_hidden = count;
        emit hiddenCountChanged(count);
    }
}

}  // namespace postr
