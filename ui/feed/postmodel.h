#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <functional>

#include "core/view/sessionview.h"
#include "ui/feed/listrow.h"

namespace postr {

/// Rows that a FeedView shows: refreshed in place, with likes that are seen before they are written. What the rows
/// are and where they come from is the derived models' part. GUI thread; borrows the session, which outlives it.
class PostModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Phase { Loading, Ready, Failed };

    /// `list`: as it stands where a post is read again.
    PostModel(SessionView &session, FeedList list, std::function<qint64()> now, QObject *parent = nullptr);

    /// Loads the rows; once, when the list is first shown, and again after a failure.
    virtual void start() = 0;
    /// Called by the view near the list's ends; cheap when there is nothing to do.
    virtual void loadOlder() {}
    virtual void loadNewer() {}
    /// Asks for the rows that are missing right above this one.
    virtual void fillGap(int) {}
    /// Rows that wait until one asks for them.
    [[nodiscard]] virtual int hiddenCount() const { return 0; }
    virtual void revealNewest() {}
    [[nodiscard]] virtual bool isAtNewest() const { return true; }
    /// Nothing of it comes from the server on demand.
    [[nodiscard]] virtual bool isLocal() const { return false; }
    /// While nobody looks, changes are only noted.
    void setShown(bool shown);
    /// Who is at the top stays there when rows come above, instead of with the row that was read.
    [[nodiscard]] virtual bool staysAtTop() const { return false; }
    /// Where reading went on last time, until the view has taken it; nothing: at the top.
    [[nodiscard]] std::optional<ListPosition> takePlace() { return std::exchange(m_place, std::nullopt); }
    /// Goes on there, whatever start() would do.
    virtual void startFrom(const ListPosition &place);
    /// Where one reads: to be remembered here, or by who hears placeRested().
    virtual void savePlace(const PostId &first, int offset) { emit placeRested({first, offset, 0}); }
    /// What to ask the server for when the list is first shown; nothing: the change feed keeps it complete.
    [[nodiscard]] virtual std::optional<PageWish> wish() const { return std::nullopt; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] FeedList list() const { return m_list; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] const ListRow &row(int at) const { return m_rows[at].row; }
    [[nodiscard]] const FeedEntry &entry(int at) const { return m_rows[at].row.entry; }
    [[nodiscard]] const QString &key(int at) const { return m_rows[at].key; }
    /// Grows whenever the row changes; never the same for two forms of it.
    [[nodiscard]] int revision(int at) const { return m_rows[at].revision; }
    /// -1: not here.
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] int rowOf(const PostId &id) const { return rowOf(id.text()); }
    /// Shows the like at once and writes it.
    void setLiked(PostId id, bool on);

signals:
    /// Around every change of rows, so that the view can keep its place.
    void aboutToChange();
    void rowsSettled();
    void hiddenCountChanged(int count);
    void phaseChanged();
    /// Reading came to rest in a list that does not keep its own place.
    void placeRested(const postr::ListPosition &place);
    /// One sentence about something the user did that could not be done.
    void actionFailed(const QString &sentence);

protected:
    /// Turns the rows into what is wanted with as few changes as a view needs to keep its place.
    void setRows(const QList<ListRow> &wanted);
    [[nodiscard]] QList<ListRow> rows() const;
    /// Soon, and once for several calls; when it is not shown, as soon as it is. Does what reload() does.
    void reloadSoon();
    virtual void reload() {}
    /// These posts look different now; empty: only posts that are not here.
    virtual void refresh(const QList<PostId> &ids);
    void setPhase(Phase phase);
    void fail(const Error &error);
    [[nodiscard]] SessionView &session() const { return m_session; }
    [[nodiscard]] const std::optional<ListPosition> &place() const { return m_place; }
    void setPlace(const std::optional<ListPosition> &place) { m_place = place; }
    [[nodiscard]] qint64 now() const { return m_now(); }

private:
    struct Kept {
        ListRow row;
        QString key;
        int revision = 0;
    };
    struct Like {
        bool on = false;
        int writes = 0;  // not finished yet
    };

    void onPostsChanged(const QSet<PostId> &ids);
    void showFresh(const QList<PostId> &asked, const QList<FeedEntry> &entries);
    void onLikeWritten(const PostId &id, const Result<OutboxRow> &written);
    void removeRowsExcept(const QSet<QString> &kept);
    void insertRun(int at, const QList<ListRow> &run);
    void setRow(int at, const ListRow &fresh);
    [[nodiscard]] ListRow withLike(ListRow row) const;

    SessionView &m_session;
    FeedList m_list;
    std::function<qint64()> m_now;
    Phase m_phase = Phase::Loading;
    QString m_failure;
    QList<Kept> m_rows;
    QHash<PostId, Like> m_likes;
    std::optional<ListPosition> m_place;  // of the last time, not yet taken
    QTimer m_reload;
    bool m_isShown = true, m_isStale = false;
    int m_nextRevision = 1;
};

}  // namespace postr
