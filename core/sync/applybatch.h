#pragma once

#include <QSet>

#include "core/backend/backend.h"
#include "core/base/ids.h"

namespace postr {

class Connection;

/// What storing server rows changed, for those who show them.
struct TruthChange {
    QSet<PostId> posts;
    bool homeChanged = false;
    bool everyoneChanged = false;
    bool notificationsChanged = false;
    bool peopleChanged = false;  ///< somebody's profile, or what the user has set about them
    int rows = 0;                ///< rows that were new or newer

    void merge(const TruthChange &other);
    [[nodiscard]] bool isEmpty() const
    {
        return posts.isEmpty() && !homeChanged && !everyoneChanged && !notificationsChanged && !peopleChanged;
    }
};

/// Stores server rows: pure upserts by version, tombstones, counts; what cannot be stored goes to quarantine. Knows nothing of the
/// outbox. Must be called inside a transaction; the caller stores the cursor in the same one. `now` is wall ms.
TruthChange applyBatch(Connection &connection, const UserId &user, const Batch &batch, qint64 now);

/// Puts what the batch holds into its place in the home list, or takes it out: posts by the user and followed people that are no replies,
/// and what those people pass on. What is older than the part of the list that is stored without a hole stays outside.
void placeInHome(Connection &connection, const UserId &user, const Batch &batch, TruthChange &change);

}  // namespace postr
