#pragma once

#include <QString>

#include "core/model/post.h"

namespace postr {

class Connection;

/// Posts, the caller's own marks on them and their counts: truth. Every function must be called inside a transaction.
namespace posts {

/// Applies a server's row if its version is higher than the stored one; true when something changed. The author must be
/// stored. A deleted id never lives again: an undeleted row of a known tombstone is ignored.
bool upsert(Connection &connection, const UserId &user, const Post &post, qint64 now);
bool upsert(Connection &connection, const UserId &user, const Mine &mine);
bool upsert(Connection &connection, const UserId &user, const Repost &repost);
/// The caller may not see it (any more). Not a deletion: it may come back.
bool evict(Connection &connection, const UserId &user, const PostId &post);
/// Counts have no version: the latest that was told.
bool setCounts(Connection &connection, const UserId &user, const PostId &post, const PostCounts &counts, qint64 now);
/// The server says the post exists no more: blanked if it is stored, remembered in any case.
bool bury(Connection &connection, const UserId &user, const PostId &post, qint64 now);

/// Posts that the server was asked about longest ago, and more than `age` ms ago; a time ahead of `now` (wall ms) was written by a
/// clock that has been set back since.
[[nodiscard]] QList<PostVersion> oldestChecked(Connection &connection, const UserId &user, qint64 now, qint64 age,
                                               int limit);
void markChecked(Connection &connection, const UserId &user, const PostId &post, qint64 now);
struct CheckedPost {
    PostVersion version;
    qint64 at = 0;  ///< wall ms: when the server was asked about it last
};
/// Those of them that are stored, and not deleted.
[[nodiscard]] QList<CheckedPost> whenChecked(Connection &connection, const UserId &user, const QList<PostId> &posts);

[[nodiscard]] bool isKnownDeleted(Connection &connection, const UserId &user, const PostId &post);

[[nodiscard]] QString mediaText(const QList<MediaItem> &media);
[[nodiscard]] QList<MediaItem> mediaFromText(const QString &text);
[[nodiscard]] QString cardText(const std::optional<LinkCard> &card);
[[nodiscard]] std::optional<LinkCard> cardFromText(const QString &text);

}  // namespace posts
}  // namespace postr
