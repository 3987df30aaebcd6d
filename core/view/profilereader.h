#pragma once

#include <optional>

#include "core/model/pages.h"

namespace postr {

class Connection;

/// Reading a person. Session thread; must be called inside a transaction.
namespace profilereader {

/// Nothing: not stored.
[[nodiscard]] std::optional<ProfilePage> loadProfile(Connection &connection, const UserId &me, const UserId &person);

/// In this order, without those who are not stored or blocked.
[[nodiscard]] QList<PersonSummary> loadPeople(Connection &connection, const UserId &me, const QList<UserId> &people);

[[nodiscard]] RestrictedPeople loadRestricted(Connection &connection, const UserId &me);

}  // namespace profilereader
}  // namespace postr
