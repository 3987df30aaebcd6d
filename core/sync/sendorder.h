#pragma once

#include <QList>
#include <optional>

#include "core/model/outboxrow.h"

namespace postr {

class Connection;

struct NextToSend {
    std::optional<OutboxRow> row;  ///< to be sent now
    std::optional<qint64> wakeAt;  ///< wall ms when a waiting row may be sent, when none may now
};

/// Uploads may take minutes, so they run beside everything else.
enum class Lane { Intents, Uploads };

/// Pure. Which intent goes next: the oldest that heads its lane, whose dependencies have reached the server and whose time has
/// come. Lanes keep order; a parked row blocks only what depends on it. `rows` are the unobserved rows, oldest first; `now` is wall ms.
[[nodiscard]] NextToSend nextToSend(const QList<OutboxRow> &rows, qint64 now, Lane lane = Lane::Intents);

/// The same of the stored rows, inside a transaction: reads no more of them than it must, so that a request costs as much with ten
/// thousand waiting as with ten.
[[nodiscard]] NextToSend nextToSend(Connection &connection, const UserId &user, qint64 now, Lane lane);

}  // namespace postr
