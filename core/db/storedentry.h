#pragma once

#include "core/db/statement.h"
#include "core/model/feed.h"
#include "core/model/post.h"

namespace postr {

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

/// The columns of a StoredEntry and where they come from: `SELECT <columns> FROM posts p LEFT JOIN feed_items f … <joins>`.
namespace storedentry {

/// How many there are: a further one that a query asks for has this number.
inline constexpr int kColumns = 33;
[[nodiscard]] const QString &columns();
[[nodiscard]] const QString &joins();
[[nodiscard]] StoredEntry read(const Statement &row);

}  // namespace storedentry
}  // namespace postr
