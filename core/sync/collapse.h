#pragma once

#include <QList>

#include "core/model/outboxrow.h"

namespace postr {

/// What `normalize_outbox` does to the outbox: intents that were never attempted are reduced to what is still wanted.
struct Collapse {
    struct Rewrite {
        Mid mid;
        Intent intent;
    };
    QList<Mid> drop;  ///< superseded, folded into another, or about a post that will never exist
    /// Text that answers or quotes a post that is dropped: kept, parked, for the user to decide.
    QList<Mid> park;
    /// Intents that took a later one in: a new post its edits, an edit the edits after it.
    QList<Rewrite> rewrite;

    [[nodiscard]] bool isEmpty() const { return drop.isEmpty() && park.isEmpty() && rewrite.isEmpty(); }
};

/// Pure. `rows` are the unobserved rows, oldest first. A row that was ever attempted is left alone: its outcome is unknown, so
/// its opposite must follow it to the server. Setters are never compared with stored truth, which may be behind an older one in flight.
[[nodiscard]] Collapse collapse(const QList<OutboxRow> &rows);

}  // namespace postr
