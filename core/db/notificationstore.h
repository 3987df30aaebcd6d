#pragma once

#include <QString>

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
[[nodiscard]] ReadMarker readMarker(Connection &connection, const UserId &user);

}  // namespace notifications
}  // namespace postr
