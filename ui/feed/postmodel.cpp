#include "ui/feed/postmodel.h"

#include <algorithm>

#include "core/base/whendone.h"
#include "ui/feed/rowwords.h"

namespace postr {
namespace {

constexpr int kReloadMs = 40;  // several signals of one sync step are one reload

}  // namespace

PostModel::PostModel(SessionView &session, FeedList list, std::function<qint64()> now, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_list(std::move(list)), m_now(std::move(now))
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, [this] { reload(); });
    connect(&session, &SessionView::postsChanged, this, &PostModel::onPostsChanged);
}

void PostModel::reloadSoon()
{
    if (!m_isShown) {
        m_isStale = true;
    } else if (!m_reload.isActive()) {
        m_reload.start();
    }
}

void PostModel::startFrom(const ListPosition &place)
{
    m_place = place;
    if (rowCount() > 0) {  // the view takes it when rows settle
        emit aboutToChange();
        emit rowsSettled();
    }
}

void PostModel::setShown(bool shown)
{
    m_isShown = shown;
    if (shown && std::exchange(m_isStale, false)) {
        reload();
    }
}

int PostModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PostModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid()) {
        return RowWords::sentence(m_rows[index.row()].row, m_now());
    }
    return {};
}

int PostModel::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const Kept &kept) { return kept.key == key; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

QList<ListRow> PostModel::rows() const
{
    QList<ListRow> all;
    all.reserve(m_rows.size());
    for (const Kept &kept : m_rows) {
        all.append(kept.row);
    }
    return all;
}

void PostModel::fail(const Error &error)
{
    if (m_phase == Phase::Loading) {
        m_failure = error.message;
        setPhase(Phase::Failed);
    } else if (error.code != ErrorCode::Canceled) {
        emit actionFailed(error.message);
    }
}

void PostModel::setPhase(Phase phase)
{
    if (phase != m_phase || phase == Phase::Failed) {
        m_phase = phase;
        emit phaseChanged();
    }
}

void PostModel::onPostsChanged(const QSet<PostId> &ids)
{
    QList<PostId> mine;
    for (const Kept &kept : std::as_const(m_rows)) {
        if (ids.contains(kept.row.entry.id)) {
            mine.append(kept.row.entry.id);
        }
    }
    refresh(mine);
}

void PostModel::refresh(const QList<PostId> &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    whenDone(m_session.loadEntries(ids, m_list), this, [this, ids](const Result<QList<FeedEntry>> &entries) {
        if (entries) {
            showFresh(ids, *entries);
        }
    });
}

void PostModel::showFresh(const QList<PostId> &asked, const QList<FeedEntry> &fresh)
{
    QHash<PostId, FeedEntry> byId;
    for (const FeedEntry &entry : fresh) {
        byId.insert(entry.id, entry);
    }
    QList<ListRow> target;
    for (const Kept &kept : std::as_const(m_rows)) {
        const auto it = byId.constFind(kept.row.entry.id);
        if (it != byId.cend() && !it->deleted) {
            ListRow row = kept.row;
            row.entry = *it;
            target.append(row);
        } else if (!asked.contains(kept.row.entry.id)) {
            target.append(kept.row);
        }
    }
    setRows(target);
}

// By value: a caller may name a row's own id, and the rows change below.
void PostModel::setLiked(PostId id, bool on)
{
    const int at = rowOf(id);
    if (at < 0 || entry(at).liked == on || entry(at).state == PostState::Failed) {
        return;
    }
    Like &like = m_likes[id];
    like.on = on;
    ++like.writes;
    ListRow row = m_rows[at].row;
    row.entry.reactionWaiting = true;
    setRow(at, row);
    whenDone(m_session.write(Intent::setLike(id, on)), this,
             [this, id](const Result<OutboxRow> &written) { onLikeWritten(id, written); });
}

void PostModel::onLikeWritten(const PostId &id, const Result<OutboxRow> &written)
{
    if (--m_likes[id].writes == 0) {
        m_likes.remove(id);
    }
    if (!written && written.error().code != ErrorCode::Canceled) {
        emit actionFailed(written.error().message);
    }
    refresh({id});  // the stored overlay takes over from the promise
}

ListRow PostModel::withLike(ListRow row) const
{
    const auto it = m_likes.constFind(row.entry.id);
    if (it != m_likes.cend() && row.entry.liked != it->on) {
        row.entry.counts.likes = std::max(0, row.entry.counts.likes + (it->on ? 1 : -1));
        row.entry.liked = it->on;
    }
    return row;
}

void PostModel::setRows(const QList<ListRow> &wanted)
{
    emit aboutToChange();
    QSet<QString> keys, have;
    QList<ListRow> target;
    for (const ListRow &row : wanted) {
        // A post that moved between two answers may be in both; once is enough.
        if (const QString key = row.key(); !keys.contains(key)) {
            keys.insert(key);
            target.append(row);
        }
    }
    removeRowsExcept(keys);
    for (const Kept &kept : std::as_const(m_rows)) {
        have.insert(kept.key);
    }
    for (int i = 0; i < target.size(); ++i) {
        const QString key = target[i].key();
        if (i < m_rows.size() && m_rows[i].key == key) {
            setRow(i, target[i]);
        } else if (have.contains(key)) {
            const int from = rowOf(key);
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
            setRow(i, target[i]);
        } else {
            int end = i;
            while (end < target.size() && !have.contains(target[end].key())) {
                ++end;
            }
            insertRun(i, target.mid(i, end - i));
            i = end - 1;
        }
    }
    emit rowsSettled();
}

void PostModel::removeRowsExcept(const QSet<QString> &kept)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_rows[last].key)) {
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_rows[first - 1].key)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void PostModel::insertRun(int at, const QList<ListRow> &run)
{
    beginInsertRows({}, at, at + int(run.size()) - 1);
    for (qsizetype k = 0; k < run.size(); ++k) {
        m_rows.insert(at + k, {withLike(run[k]), run[k].key(), m_nextRevision++});
    }
    endInsertRows();
}

void PostModel::setRow(int at, const ListRow &fresh)
{
    const ListRow row = withLike(fresh);
    if (m_rows[at].row == row) {
        return;
    }
    m_rows[at] = {row, m_rows[at].key, m_nextRevision++};
    emit dataChanged(index(at), index(at));
}

}  // namespace postr
