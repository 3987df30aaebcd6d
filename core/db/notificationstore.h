#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/model/notification.h"

namespace postr {

class Connection;

/// What the caller was told, and how far they have read: truth. Every function must be called inside a transaction.
namespace notifications {

/// Applies a server's row if its version is higher than the stored one; true when something changed.
bool upsert(Connection &connection, const UserId &user, const Notification &notification);
bool remove(Connection &connection, const UserId &user, const QString &id);
/// True when the server's marker is newer.
bool upsert(Connection &connection, const UserId &user, const ReadMarker &marker);
/// Down to which sort they are stored without a hole; older ones are fetched on demand. 0: all. Nothing: not loaded yet.
[[nodiscard]] std::optional<qint64> floor(Connection &connection, const UserId &user);
void setFloor(Connection &connection, const UserId &user, qint64 sort);
void forgetFloor(Connection &connection, const UserId &user);
/// Those that are in force, from `below` (exclusive) towards older ones.
[[nodiscard]] QList<Notification> load(Connection &connection, const UserId &user, qint64 below, int limit);
[[nodiscard]] ReadMarker readMarker(Connection &connection, const UserId &user);

}  // namespace notifications
}  // namespace postr
