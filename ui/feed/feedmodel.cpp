#include "ui/feed/feedmodel.h"

#include <algorithm>

#include "core/base/whendone.h"
#include "ui/feed/rowbuilder.h"

namespace postr {
namespace {

constexpr int kReloadMs = 30;        // several signals of one sync step are one reload
constexpr int kAskServerMs = 5000;   // between two requests for rows that are not stored yet
constexpr int kHiddenCounted = 100;  // as many new posts are told apart

bool isUnsent(const FeedEntry &entry) { return !entry.mid.isEmpty(); }

}  // namespace

FeedModel::FeedModel(SessionView &session, FeedList list, std::function<qint64()> now, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_list(list), m_now(std::move(now))
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &FeedModel::reload);
    connect(&session, &SessionView::postsChanged, this, &FeedModel::onPostsChanged);
    connect(&session, &SessionView::listChanged, this, [this](FeedList changed) {
        if (changed == m_list && m_epoch > 0 && !m_reload.isActive()) {
            m_reload.start();
        }
    });
}

void FeedModel::start()
{
    ++m_epoch;
    setPhase(Phase::Loading);
    load({m_list, std::nullopt, kPage}, &FeedModel::showFirst);
}

int FeedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid()) {
        return RowBuilder::sentence(m_rows[index.row()].entry, m_now());
    }
    return {};
}

int FeedModel::rowOf(const PostId &id) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.entry.id == id; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

bool FeedModel::isFilling() const { return m_startedEmpty && m_session.syncState().lastSuccess == 0; }

void FeedModel::load(FeedQuery query, void (FeedModel::*then)(const FeedPage &))
{
    m_busy = true;
    whenDone(m_session.loadFeed(std::move(query)), this, [this, then, epoch = m_epoch](const Result<FeedPage> &page) {
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

void FeedModel::fail(const Error &error)
{
    if (m_phase == Phase::Loading) {
        m_failure = error.message;
        setPhase(Phase::Failed);
    } else if (error.code != ErrorCode::Canceled) {
        emit actionFailed(error.message);
    }
}

void FeedModel::showFirst(const FeedPage &page)
{
    m_above.clear();
    m_seen = 0;
    noteSeen(page.entries);
    m_startedEmpty = m_seen == 0;
    m_more = page.more;
    setRows(page.entries);
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
    if (m_busy || m_rows.isEmpty()) {
        return;
    }
    if (m_more) {
        load({m_list, cursorOf(int(m_rows.size()) - 1), kPage}, &FeedModel::showOlder);
    } else {
        askServerForOlder();
    }
}

void FeedModel::askServerForOlder()
{
    const qint64 now = m_now();
    if (now - m_askedServer < kAskServerMs) {
        return;
    }
    m_askedServer = now;
    m_session.fetchOlder(m_list);
}

void FeedModel::showOlder(const FeedPage &page)
{
    QList<FeedEntry> target = entries();
    for (const FeedEntry &entry : page.entries) {
        if (rowOf(entry.id) < 0) {
            target.append(entry);
        }
    }
    m_more = page.more;
    const qsizetype surplus = target.size() - kMostRows;
    if (surplus > 0) {
        for (int row = 0; row < surplus; ++row) {
            m_above.append(cursorOf(row));
        }
        target.remove(0, surplus);
    }
    setRows(target);
}

void FeedModel::loadNewer()
{
    if (m_busy || m_above.isEmpty()) {
        return;
    }
    // From the row above the page that is wanted; a little more, because rows may have come in between.
    const qsizetype from = m_above.size() - kPage - 1;
    const auto before = from >= 0 ? std::optional(m_above[from]) : std::nullopt;
    load({m_list, before, kPage + kHiddenCounted}, &FeedModel::showNewer);
}

void FeedModel::showNewer(const FeedPage &page)
{
    QList<FeedEntry> target;
    bool reached = false;
    for (const FeedEntry &entry : page.entries) {
        reached = reached || (!m_rows.isEmpty() && !standsAbove(entry, m_rows.first().entry));
        if (reached) {
            break;
        }
        if (entry.own || isUnsent(entry) || entry.sort <= m_seen) {
            target.append(entry);
        }
    }
    if (!reached && page.more) {
        // So much came in between that the stretch does not meet the window: begin again at the top.
        load({m_list, std::nullopt, kPage}, &FeedModel::showFirst);
        return;
    }
    m_above.resize(std::max<qsizetype>(0, m_above.size() - kPage));
    for (const Row &row : std::as_const(m_rows)) {
        target.append(row.entry);
    }
    if (target.size() > kMostRows) {
        target.resize(kMostRows);
        m_more = true;
    }
    setRows(target);
}

void FeedModel::reload()
{
    if (m_busy) {
        m_reloadWanted = true;
        return;
    }
    m_reloadWanted = false;
    if (m_phase == Phase::Failed) {
        start();
        return;
    }
    load({m_list, upperEnd(), int(m_rows.size()) + kHiddenCounted}, &FeedModel::showFresh);
}

void FeedModel::showFresh(const FeedPage &page)
{
    // Nothing was there to read, or the first sync fills the list: what comes is shown.
    const bool nothingToRead =
        std::none_of(m_rows.cbegin(), m_rows.cend(), [](const Row &r) { return !isUnsent(r.entry); });
    if (isAtNewest() && (nothingToRead || isFilling())) {
        noteSeen(page.entries);
    }
    FeedMerge merge = mergeFeed({entries(), page, m_seen, !m_more, kPage});
    m_more = merge.more;
    if (merge.rows.size() > kMostRows) {
        merge.rows.resize(kMostRows);
        m_more = true;
    }
    setRows(merge.rows);
    if (isAtNewest()) {
        setHidden(merge.hidden);
    } else {
        load({m_list, std::nullopt, kHiddenCounted}, &FeedModel::countHidden);
    }
}

void FeedModel::countHidden(const FeedPage &page)
{
    setHidden(int(std::count_if(page.entries.cbegin(), page.entries.cend(), [this](const FeedEntry &entry) {
        return !entry.own && !isUnsent(entry) && entry.sort > m_seen;
    })));
}

void FeedModel::revealNewest()
{
    ++m_epoch;  // pages on their way belong to the stretch that is left
    m_reloadWanted = false;
    load({m_list, std::nullopt, kPage}, &FeedModel::showFirst);
}

void FeedModel::onPostsChanged(const QSet<PostId> &ids)
{
    QList<PostId> mine;
    for (const Row &row : std::as_const(m_rows)) {
        if (ids.contains(row.entry.id)) {
            mine.append(row.entry.id);
        }
    }
    refreshEntries(mine);
}

void FeedModel::refreshEntries(const QList<PostId> &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    whenDone(m_session.loadEntries(ids, m_list), this, [this, ids](const Result<QList<FeedEntry>> &entries) {
        if (entries) {
            showEntries(ids, *entries);
        }
    });
}

void FeedModel::showEntries(const QList<PostId> &asked, const QList<FeedEntry> &fresh)
{
    QHash<PostId, FeedEntry> byId;
    for (const FeedEntry &entry : fresh) {
        byId.insert(entry.id, entry);
    }
    QList<FeedEntry> target;
    for (const Row &row : std::as_const(m_rows)) {
        const auto it = byId.constFind(row.entry.id);
        if (it != byId.cend() && !it->deleted) {
            target.append(*it);
        } else if (!asked.contains(row.entry.id)) {
            target.append(row.entry);
        }
    }
    setRows(target);
}

// By value: a caller may name a row's own id, and the rows change below.
void FeedModel::setLiked(PostId id, bool on)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows[row].entry.liked == on || m_rows[row].entry.state == PostState::Failed) {
        return;
    }
    Like &like = m_likes[id];
    like.on = on;
    ++like.writes;
    FeedEntry entry = m_rows[row].entry;
    entry.reactionWaiting = true;
    setEntry(row, entry);
    whenDone(m_session.write(Intent::setLike(id, on)), this,
             [this, id](const Result<OutboxRow> &written) { onLikeWritten(id, written); });
}

void FeedModel::onLikeWritten(const PostId &id, const Result<OutboxRow> &written)
{
    if (--m_likes[id].writes == 0) {
        m_likes.remove(id);
    }
    if (!written && written.error().code != ErrorCode::Canceled) {
        emit actionFailed(written.error().message);
    }
    refreshEntries({id});  // the stored overlay takes over from the promise
}

FeedEntry FeedModel::withLike(FeedEntry entry) const
{
    const auto it = m_likes.constFind(entry.id);
    if (it != m_likes.cend() && entry.liked != it->on) {
        entry.counts.likes = std::max(0, entry.counts.likes + (it->on ? 1 : -1));
        entry.liked = it->on;
    }
    return entry;
}

QList<FeedEntry> FeedModel::entries() const
{
    QList<FeedEntry> all;
    all.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        all.append(row.entry);
    }
    return all;
}

std::optional<FeedCursor> FeedModel::upperEnd() const
{
    return m_above.isEmpty() ? std::nullopt : std::optional(m_above.last());
}

FeedCursor FeedModel::cursorOf(int row) const { return {m_rows[row].entry.sort, m_rows[row].entry.id}; }

// Turns the rows into what is wanted with as few changes as a view needs to keep its place.
void FeedModel::setRows(const QList<FeedEntry> &wanted)
{
    emit aboutToChange();
    QSet<PostId> ids, have;
    QList<FeedEntry> target;
    for (const FeedEntry &entry : wanted) {
        // A post that moved between two answers may be in both; once is enough.
        if (!ids.contains(entry.id)) {
            ids.insert(entry.id);
            target.append(entry);
        }
    }
    removeRowsExcept(ids);
    for (const Row &row : std::as_const(m_rows)) {
        have.insert(row.entry.id);
    }
    for (int i = 0; i < target.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].entry.id == target[i].id) {
            setEntry(i, target[i]);
        } else if (have.contains(target[i].id)) {
            const int from = rowOf(target[i].id);
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
            setEntry(i, target[i]);
        } else {
            int end = i;
            while (end < target.size() && !have.contains(target[end].id)) {
                ++end;
            }
            insertRun(i, target.mid(i, end - i));
            i = end - 1;
        }
    }
    emit rowsSettled();
}

void FeedModel::removeRowsExcept(const QSet<PostId> &kept)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_rows[last].entry.id)) {
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_rows[first - 1].entry.id)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void FeedModel::insertRun(int at, QList<FeedEntry> run)
{
    beginInsertRows({}, at, at + int(run.size()) - 1);
    for (qsizetype k = 0; k < run.size(); ++k) {
        m_rows.insert(at + k, {withLike(run[k]), m_nextRevision++});
    }
    endInsertRows();
}

void FeedModel::setEntry(int row, const FeedEntry &fresh)
{
    const FeedEntry entry = withLike(fresh);
    if (m_rows[row].entry == entry) {
        return;
    }
    m_rows[row] = {entry, m_nextRevision++};
    emit dataChanged(index(row), index(row));
}

void FeedModel::setHidden(int count)
{
    if (count != m_hidden) {
        m_hidden = count;
        emit hiddenCountChanged(count);
    }
}

void FeedModel::setPhase(Phase phase)
{
    if (phase != m_phase || phase == Phase::Failed) {
        m_phase = phase;
        emit phaseChanged();
    }
}

}  // namespace postr
