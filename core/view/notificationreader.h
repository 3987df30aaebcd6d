#pragma once

#include "core/model/pages.h"

namespace postr {

class Connection;

/// Reading what the user was told, grouped, without what the user does not want to see. Session thread; must be called inside a
/// transaction.
namespace notificationreader {

[[nodiscard]] NotificationPage loadNotifications(Connection &connection, const UserId &me,
                                                 const NotificationQuery &query);

}  // namespace notificationreader
}  // namespace postr
