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
    int rows = 0;  ///< rows that were new or newer

    void merge(const TruthChange &other);
    [[nodiscard]] bool isEmpty() const { return posts.isEmpty() && !homeChanged && !everyoneChanged; }
};

/// Stores server rows: pure upserts by version, tombstones, counts; what cannot be stored goes to quarantine. Knows nothing of the
/// outbox. Must be called inside a transaction; the caller stores the cursor in the same one. `now` is wall ms.
TruthChange applyBatch(Connection &connection, const UserId &user, const Batch &batch, qint64 now);

/// Takes posts of the change feed into the home list: those of the user and of followed people that are no replies and not older than the
/// part of the list that is stored without a hole.
void admitToHome(Connection &connection, const UserId &user, const Batch &batch, TruthChange &change);

}  // namespace postr
