#pragma once

#include <QUuid>
#include <optional>

#include "ui/feed/feedmerge.h"
#include "ui/feed/postmodel.h"

namespace postr {

/// One of the stored lists as rows: a window of at most kMostRows, paged from the session as one scrolls. New posts
/// of others wait behind hiddenCount(); own new posts appear at once.
class FeedModel final : public PostModel {
    Q_OBJECT

public:
    static constexpr int kMostRows = 300, kPage = 50;
    /// A step downwards: few enough rows to be shaped within a frame.
    static constexpr int kOlder = 16;

    FeedModel(SessionView &session, FeedList list, std::function<qint64()> now, QObject *parent = nullptr);

    void start() override;
    void loadOlder() override;
    void loadNewer() override;
    [[nodiscard]] int hiddenCount() const override { return m_hidden; }
    void revealNewest() override;
    void fillGap(int row) override;
    [[nodiscard]] bool isAtNewest() const override { return m_above.isEmpty(); }
    /// While the very first sync fills an empty list: nobody reads yet.
    [[nodiscard]] bool staysAtTop() const override;
    [[nodiscard]] std::optional<PageWish> wish() const override;
    void startFrom(const ListPosition &place) override;
    void savePlace(const PostId &first, int offset) override;

private:
    /// A cursor in 24 bytes: whoever scrolls far leaves one for every row. Ids of posts are UUIDs.
    struct PlaceAbove {
        PlaceAbove() = default;
        explicit PlaceAbove(const FeedCursor &at) : sort(at.sort), id(QUuid::fromString(at.id.text())) {}
        [[nodiscard]] FeedCursor cursor() const { return {sort, PostId(id.toString(QUuid::WithoutBraces))}; }
        qint64 sort = 0;
        QUuid id;
    };
    void load(FeedQuery query, void (FeedModel::*then)(const FeedPage &));
    void startAt(const std::optional<ListPosition> &place);
    void showFirst(const FeedPage &page);
    void showPlace(const FeedPage &page);
    [[nodiscard]] bool keepsPlace() const;
    [[nodiscard]] bool hidesNew() const;
    void showOlder(const FeedPage &page);
    void showNewer(const FeedPage &page);
    void showFresh(const FeedPage &page);
    void countHidden(const FeedPage &page);
    void reload() override;
    void askServerForOlder();
    void setEntries(const QList<FeedEntry> &wanted);
    void noteGaps(const FeedPage &page, qint64 above);
    void onFetched(const PageWish &wish, const PageReport &report);
    void noteSeen(const QList<FeedEntry> &entries);
    void setHidden(int count);
    [[nodiscard]] QList<FeedEntry> entries() const;
    [[nodiscard]] std::optional<FeedCursor> upperEnd() const;
    [[nodiscard]] FeedCursor cursorOf(int row) const;

    QList<PlaceAbove> m_above;         // of rows that left the window at its top, newest first
    QList<FeedGap> m_gaps;             // between rows of the window, or below the last, newest first
    std::optional<FeedGap> m_filling;  // asked for
    qint64 m_seen = 0;                 // the newest sort that was revealed
    qint64 m_askedServer = 0;
    int m_hidden = 0;
    quint64 m_epoch = 0;  // answers of an earlier one are stale
    bool m_more = false;  // older rows are stored
    bool m_busy = false;  // a page is on its way
    bool m_reloadWanted = false;
    bool m_startedEmpty = false;
};

}  // namespace postr
