#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <functional>
#include <optional>

#include "core/db/listextent.h"
#include "core/db/storedentry.h"
#include "core/model/feed.h"

namespace postr {

class Connection;

/// Which posts a list holds, and reading them with all that belongs to a row. Every function must be called inside a transaction.
namespace feeds {

/// Whether the change feed tells of every row of the list.
[[nodiscard]] bool isToldInFull(const FeedList &list, const UserId &user);

/// The lists that are loaded, each with the parts of it that are stored; the others are fetched on demand.
using Extents = QHash<FeedList, ListExtent>;
[[nodiscard]] Extents extents(Connection &connection, const UserId &user);
/// Nothing: not loaded yet.
[[nodiscard]] std::optional<ListExtent> extentOf(Connection &connection, const UserId &user, const FeedList &list);
/// Forgets which posts the list held in its gaps, too; the posts stay.
void setExtent(Connection &connection, const UserId &user, const FeedList &list, const ListExtent &extent);
/// No list counts as loaded any more, but perhaps home; what they hold stays until pages replace it.
void forgetExtents(Connection &connection, const UserId &user, bool homeToo = true);
/// Whether a list that the change feed tells in full has a gap above its floor.
[[nodiscard]] bool hasToldGaps(Connection &connection, const UserId &user);
/// The change feed has told everything, so these lists have none any more. Returns those that had.
QSet<FeedList> closeToldGaps(Connection &connection, const UserId &user);
/// The change feed tells no more of the person: what the lists about them hold above their newest rows is hearsay from now on.
void openTops(Connection &connection, const UserId &user, const UserId &person);

void insert(Connection &connection, const UserId &user, const FeedList &list, const PostId &post, qint64 sort);
/// Where a post stands in the loaded lists that follow from truth: home (at its own place if its author is followed or oneself, else at
/// that of its newest repost by somebody followed), the lists of its author and of who passes it on, bookmarks and own likes. Returns
/// the lists that changed.
QSet<FeedList> place(Connection &connection, const UserId &user, const PostId &post, const Extents &extents);
/// The posts that a person passes on, as far as they are stored.
[[nodiscard]] QList<PostId> repostedBy(Connection &connection, const UserId &user, const UserId &person);
/// Nobody will tell what the person takes back from now on: it is forgotten, and their list is read again when somebody looks. Returns the
/// posts, which are to be placed anew.
[[nodiscard]] QList<PostId> forgetReposts(Connection &connection, const UserId &user, const UserId &person);
/// Between two sorts, exclusive, the list holds `keep` and nothing else (a page of the server said so).
void retainBetween(Connection &connection, const UserId &user, const FeedList &list, qint64 below, qint64 above,
                   const QSet<PostId> &keep);
[[nodiscard]] std::optional<qint64> newestSort(Connection &connection, const UserId &user, const FeedList &list);

/// Walks a list from `before` (exclusive; nothing: the newest) towards older rows until `visit` returns false. Of a list of a person of which
/// nothing has come yet it walks what is known of them from elsewhere.
void walk(Connection &connection, const UserId &user, const FeedList &list, const std::optional<FeedCursor> &before,
          const std::function<bool(const StoredEntry &)> &visit);
[[nodiscard]] bool isIn(Connection &connection, const UserId &user, const FeedList &list, const PostId &post);
/// With its place in `list`, if it stands there.
[[nodiscard]] std::optional<StoredEntry> find(Connection &connection, const UserId &user, const PostId &post,
                                              const FeedList &list = FeedList::Home);
/// What answers a post directly, oldest first, tombstones too.
[[nodiscard]] QList<StoredEntry> answersTo(Connection &connection, const UserId &user, const PostId &post, int limit);
/// The stored posts of the author, for showing or hiding them after a follow.
[[nodiscard]] QList<PostId> postsBy(Connection &connection, const UserId &user, const UserId &author, int limit);

struct Sizes {
    int posts = 0;
    int people = 0;
};
[[nodiscard]] Sizes sizes(Connection &connection, const UserId &user);

}  // namespace feeds
}  // namespace postr
