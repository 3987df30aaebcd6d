#pragma once

#include <QList>
#include <QSet>
#include <functional>
#include <optional>

#include "core/model/feed.h"
#include "core/model/post.h"

namespace postr {

class Connection;

/// A post with everything stored about it, before the user's unsent intents are laid over it.
struct StoredEntry {
    Post post;
    PersonSummary author;  ///< `following` is truth
    bool liked = false;
    bool reposted = false;
    bool bookmarked = false;
    bool threadMuted = false;
    qint64 place = 0;         ///< sort in the list it was read from, else the post's own
    QList<UserId> reposters;  ///< who put it into that list, newest first
};

/// Which posts a list holds, and reading them with all that belongs to a row. Every function must be called inside a transaction.
namespace feeds {

/// The list's name in the tables ("home").
[[nodiscard]] QString listName(FeedList list);

void insert(Connection &connection, const UserId &user, FeedList list, const PostId &post, qint64 sort);
/// Where a post stands in the home list, worked out anew from truth: at its own place if its author is followed (or oneself), or at that
/// of its newest repost by somebody followed. True when that changed.
bool placeInHome(Connection &connection, const UserId &user, const PostId &post);
/// The posts that a person passes on, as far as they are stored.
[[nodiscard]] QList<PostId> repostedBy(Connection &connection, const UserId &user, const UserId &person);
/// Between two sorts, exclusive, the list holds `keep` and nothing else (a page of the server said so).
void retainBetween(Connection &connection, const UserId &user, FeedList list, qint64 below, qint64 above,
                   const QSet<PostId> &keep);
/// Forgets which older posts the list held; the posts stay.
void removeBelow(Connection &connection, const UserId &user, FeedList list, qint64 sort);
[[nodiscard]] std::optional<qint64> newestSort(Connection &connection, const UserId &user, FeedList list);

/// Down to which sort the list is stored without a hole; rows below are fetched on demand. Nothing: not loaded yet. 0: all.
[[nodiscard]] std::optional<qint64> floorOf(Connection &connection, const UserId &user, FeedList list);
void setFloor(Connection &connection, const UserId &user, FeedList list, qint64 sort);
/// No list counts as loaded any more; what they hold stays until pages replace it.
void forgetFloors(Connection &connection, const UserId &user);

/// Walks a list from `before` (exclusive; nothing: the newest) towards older rows until `visit` returns false.
void walk(Connection &connection, const UserId &user, FeedList list, const std::optional<FeedCursor> &before,
          const std::function<bool(const StoredEntry &)> &visit);
/// With its place in `list`, if it stands there.
[[nodiscard]] std::optional<StoredEntry> find(Connection &connection, const UserId &user, const PostId &post,
                                              FeedList list = FeedList::Home);
/// The stored posts of the author, for showing or hiding them after a follow.
[[nodiscard]] QList<PostId> postsBy(Connection &connection, const UserId &user, const UserId &author, int limit);

struct Sizes {
    int posts = 0;
    int people = 0;
};
[[nodiscard]] Sizes sizes(Connection &connection, const UserId &user);

}  // namespace feeds
}  // namespace postr
