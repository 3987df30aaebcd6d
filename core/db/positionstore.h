#pragma once

#include <optional>

#include "core/model/feed.h"
#include "core/model/listposition.h"

namespace postr {

class Connection;

/// Where the user stopped reading each list. Every function must be called inside a transaction.
namespace positions {

[[nodiscard]] std::optional<ListPosition> find(Connection &connection, const UserId &user, const FeedList &list);
void put(Connection &connection, const UserId &user, const FeedList &list, const ListPosition &position);

[[nodiscard]] std::optional<Visit> lastVisit(Connection &connection, const UserId &user);
void setLastVisit(Connection &connection, const UserId &user, const Visit &visit);

}  // namespace positions
}  // namespace postr
