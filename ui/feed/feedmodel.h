#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/view/sessionview.h"
#include "ui/feed/feedmerge.h"

namespace postr {

/// A list of posts as rows: a window of at most kMostRows, paged from the session as one scrolls. Rows are refreshed
/// in place; new posts of others wait behind hiddenCount(); own new posts appear at once. GUI thread; borrows the
/// session, which outlives it.
class FeedModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Phase { Loading, Ready, Failed };
    static constexpr int kMostRows = 300, kPage = 50;

    FeedModel(SessionView &session, FeedList list, std::function<qint64()> now, QObject *parent = nullptr);

    /// Loads the newest rows; once, when the list is first shown, and again after a failure.
    void start();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] FeedList list() const { return m_list; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] const FeedEntry &entry(int row) const { return m_rows[row].entry; }
    /// Grows whenever the row's entry changes; never the same for two forms of a post.
    [[nodiscard]] int revision(int row) const { return m_rows[row].revision; }
    [[nodiscard]] int rowOf(const PostId &id) const;
    [[nodiscard]] int hiddenCount() const { return m_hidden; }
    [[nodiscard]] bool isAtNewest() const { return m_above.isEmpty(); }
    /// The very first sync is filling an empty list: nobody reads yet, so rows appear as they come.
    [[nodiscard]] bool isFilling() const;

    /// Called by the view near the window's edges; cheap when there is nothing to do.
    void loadOlder();
    void loadNewer();
    /// Shows everything that waits behind hiddenCount().
    void revealNewest();
    /// Shows the like at once and writes it.
    void setLiked(PostId id, bool on);

signals:
    /// Around every change of rows, so that the view can keep its place.
    void aboutToChange();
    void rowsSettled();
    void hiddenCountChanged(int count);
    void phaseChanged();
    /// One sentence about something the user did that could not be done.
    void actionFailed(const QString &sentence);

private:
    struct Row {
        FeedEntry entry;
        int revision = 0;
    };

    void load(FeedQuery query, void (FeedModel::*then)(const FeedPage &));
    void showFirst(const FeedPage &page);
    void showOlder(const FeedPage &page);
    void showNewer(const FeedPage &page);
    void showFresh(const FeedPage &page);
    void countHidden(const FeedPage &page);
    void reload();
    void refreshEntries(const QList<PostId> &ids);
    void onPostsChanged(const QSet<PostId> &ids);
    void showEntries(const QList<PostId> &asked, const QList<FeedEntry> &entries);
    void onLikeWritten(const PostId &id, const Result<OutboxRow> &written);
    void fail(const Error &error);
    void askServerForOlder();
    void setRows(const QList<FeedEntry> &wanted);
    void removeRowsExcept(const QSet<PostId> &kept);
    void insertRun(int at, QList<FeedEntry> run);
    void noteSeen(const QList<FeedEntry> &entries);
    void setEntry(int row, const FeedEntry &entry);
    void setHidden(int count);
    void setPhase(Phase phase);
    [[nodiscard]] FeedEntry withLike(FeedEntry entry) const;
    [[nodiscard]] QList<FeedEntry> entries() const;
    [[nodiscard]] std::optional<FeedCursor> upperEnd() const;
    [[nodiscard]] FeedCursor cursorOf(int row) const;

    SessionView &m_session;
    FeedList m_list;
    std::function<qint64()> m_now;
    Phase m_phase = Phase::Loading;
    QString m_failure;
    QList<Row> m_rows;
    QList<FeedCursor> m_above;  // of rows that left the window at its top, newest first
    struct Like {
        bool on = false;
        int writes = 0;  // not finished yet
    };
    QHash<PostId, Like> m_likes;
    QTimer m_reload;
    qint64 m_seen = 0;  // the newest sort that was revealed
    qint64 m_askedServer = 0;
    int m_nextRevision = 1;
    int m_hidden = 0;
    quint64 m_epoch = 0;  // answers of an earlier one are stale
    bool m_more = false;  // older rows are stored
    bool m_busy = false;  // a page is on its way
    bool m_reloadWanted = false;
    bool m_startedEmpty = false;
};

}  // namespace postr
