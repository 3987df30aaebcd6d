#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/ids.h"
#include "core/model/feed.h"

namespace postr {

/// Which page of rows a server is asked for, beside its change feed.
struct PageQuery {
    enum class Kind {
        List,           ///< `list`, older than the sort `from`
        PostsOf,        ///< FeedList::Posts of whoever has the handle `text` and is not known here yet; likewise
        OwnPosts,       ///< everything of one's own above the version `from`
        Relations,      ///< the same
        Notifications,  ///< older than the sort `from`
        Thread,         ///< around `post`; `from`: only answers later than that
        Posts,          ///< found by `text`, older than the sort `from`
        People,         ///< found by `text`; one page
        Followers,      ///< of the person whose id is `text`, older than `from`
        Following,      ///< whom that person follows; likewise
        Explore,        ///< what is talked about, and people to follow; one page
    };
    Kind kind = Kind::List;
    FeedList list;
    PostId post;
    QString text;
    std::optional<qint64> from;  ///< exclusive; nothing: from the newest (lists), or from the oldest
    int limit = 50;

    [[nodiscard]] static PageQuery of(const FeedList &list) { return {Kind::List, list, {}, {}, {}}; }
    [[nodiscard]] static PageQuery thread(const PostId &post) { return {Kind::Thread, {}, post, {}, {}}; }
    [[nodiscard]] static PageQuery named(Kind kind, const QString &text = {}) { return {kind, {}, {}, text, {}}; }

    friend bool operator==(const PageQuery &, const PageQuery &) = default;
};

/// What somebody wants to see beside what the change feed brings.
struct PageWish {
    PageQuery query;
    bool older =
        false;  ///< lists, notifications: below what is stored (the engine fills in `query.from`); else the newest

    /// The upper end of a gap; what is left of it, if anything, is a gap again.
    [[nodiscard]] static PageWish fill(const FeedList &list, const FeedGap &gap)
    {
        PageQuery query = PageQuery::of(list);
        query.from = gap.newer < FeedGap::kNewest ? std::optional(gap.newer) : std::nullopt;
        return {query, false};
    }

    friend bool operator==(const PageWish &, const PageWish &) = default;
};

/// What became of a wish.
struct PageReport {
    bool more = false;
    std::optional<qint64> next;  ///< threads, search, people: `query.from` of the next page
    QString problem;             ///< one sentence for people; not empty: nothing was fetched, and it is not tried again
};

}  // namespace postr
