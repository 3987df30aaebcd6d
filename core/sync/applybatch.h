#pragma once

#include <QSet>

#include "core/backend/backend.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/feed.h"

namespace postr {

class Connection;

/// What storing server rows changed, for those who show them.
struct TruthChange {
    QSet<PostId> posts;
    QSet<FeedList> lists;  ///< in which posts appeared, went or moved
    bool notificationsChanged = false;
    bool peopleChanged = false;  ///< somebody's profile, or what the user has set about them
    int rows = 0;                ///< rows that were new or newer

    void merge(const TruthChange &other);
    [[nodiscard]] bool isEmpty() const
    {
        return posts.isEmpty() && lists.isEmpty() && !notificationsChanged && !peopleChanged;
    }
};

/// Stores server rows: pure upserts by version, tombstones, counts; what cannot be stored goes to quarantine. Knows nothing of the
/// outbox. Must be called inside a transaction; the caller stores the cursor in the same one. `now` is wall ms.
TruthChange applyBatch(Connection &connection, const UserId &user, const Batch &batch, qint64 now);

/// Another version of the program may understand what one before it could not: quarantine is emptied, and a new start brings what was
/// passed over. Once for each version.
[[nodiscard]] Status retryQuarantine(Connection &connection, const UserId &user);

/// Somebody may be seen again (a block or a mute ended): their posts were evicted or never told, and lists lack them. To be called
/// inside a transaction; the lists are read anew afterwards.
void fetchAgain(Connection &connection, const UserId &user);

/// Puts what the batch holds into its place in the loaded lists that follow from truth, or takes it out. What is older than the part of a
/// list that is stored without a hole stays outside.
void placeInLists(Connection &connection, const UserId &user, const Batch &batch, TruthChange &change);

}  // namespace postr
