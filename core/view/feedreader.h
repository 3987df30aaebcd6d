#pragma once

#include <QList>

#include "core/model/feed.h"

namespace postr {

class Connection;

/// Reading what the screen shows: truth with the user's unsent intents laid over it, computed at every read. Session thread;
/// every function must be called inside a transaction (so that truth and outbox are of one moment).
namespace feedreader {

[[nodiscard]] PersonSummary loadMe(Connection &connection, const UserId &me);
[[nodiscard]] FeedPage loadFeed(Connection &connection, const UserId &me, const FeedQuery &query);
/// In the order of `ids`, each as it stands in `list`; posts that are not stored, deleted or gone are left out.
[[nodiscard]] QList<FeedEntry> loadEntries(Connection &connection, const UserId &me, const QList<PostId> &ids,
                                           const FeedList &list = FeedList::Home);

}  // namespace feedreader
}  // namespace postr
