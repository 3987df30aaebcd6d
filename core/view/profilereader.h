#pragma once

#include <optional>

#include "core/model/pagequery.h"
#include "core/model/pages.h"
#include "core/model/peopleorder.h"

namespace postr {

class Connection;

/// Reading a person. Session thread; must be called inside a transaction.
namespace profilereader {

/// Nothing: not stored.
[[nodiscard]] std::optional<ProfilePage> loadProfile(Connection &connection, const UserId &me, const UserId &person);

/// Followers or Following, as far as it was asked.
[[nodiscard]] PeopleList loadPeople(Connection &connection, const UserId &me, const PageQuery &query);

[[nodiscard]] RestrictedPeople loadRestricted(Connection &connection, const UserId &me);

}  // namespace profilereader
}  // namespace postr
