#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <functional>
#include <optional>

#include "core/db/storedentry.h"
#include "core/model/feed.h"

namespace postr {

class Connection;

/// Which posts a list holds, and reading them with all that belongs to a row. Every function must be called inside a transaction.
namespace feeds {

/// The lists that are loaded, each with its floor: down to that sort it is stored without a hole; rows below are fetched on demand. 0: all
/// of it is stored.
using Floors = QHash<FeedList, qint64>;
[[nodiscard]] Floors floors(Connection &connection, const UserId &user);

void insert(Connection &connection, const UserId &user, const FeedList &list, const PostId &post, qint64 sort);
/// Where a post stands in the loaded lists that follow from truth: home (at its own place if its author is followed or oneself, else at
/// that of its newest repost by somebody followed), the lists of its author and of who passes it on, bookmarks and own likes. Returns
/// the lists that changed.
QSet<FeedList> place(Connection &connection, const UserId &user, const PostId &post, const Floors &floors);
/// The posts that a person passes on, as far as they are stored.
[[nodiscard]] QList<PostId> repostedBy(Connection &connection, const UserId &user, const UserId &person);
/// Between two sorts, exclusive, the list holds `keep` and nothing else (a page of the server said so).
void retainBetween(Connection &connection, const UserId &user, const FeedList &list, qint64 below, qint64 above,
                   const QSet<PostId> &keep);
/// Forgets which older posts the list held; the posts stay.
void removeBelow(Connection &connection, const UserId &user, const FeedList &list, qint64 sort);
[[nodiscard]] std::optional<qint64> newestSort(Connection &connection, const UserId &user, const FeedList &list);

/// Nothing: not loaded yet.
[[nodiscard]] std::optional<qint64> floorOf(Connection &connection, const UserId &user, const FeedList &list);
void setFloor(Connection &connection, const UserId &user, const FeedList &list, qint64 sort);
/// No list counts as loaded any more, but perhaps home; what they hold stays until pages replace it.
void forgetFloors(Connection &connection, const UserId &user, bool homeToo = true);

/// Walks a list from `before` (exclusive; nothing: the newest) towards older rows until `visit` returns false.
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
