#pragma once

#include <QList>
#include <QSet>
#include <optional>

#include "core/model/feed.h"
#include "core/model/profile.h"

namespace postr {

class Connection;

/// People and what the caller has set about them: truth. Every function must be called inside a transaction.
namespace persons {

/// Applies a server's row if its version is higher than the stored one; true when something changed.
bool upsert(Connection &connection, const UserId &user, const Profile &profile);
bool upsert(Connection &connection, const UserId &user, const Relation &relation);

/// Of somebody who is gone or hidden: the person, their posts and what they did. What the caller has set about them stays.
bool remove(Connection &connection, const UserId &user, const UserId &person);

[[nodiscard]] bool exists(Connection &connection, const UserId &user, const UserId &person);
[[nodiscard]] std::optional<Profile> find(Connection &connection, const UserId &user, const UserId &person);
/// Who is muted in one way or another, or blocked.
[[nodiscard]] QSet<UserId> restricted(Connection &connection, const UserId &user);
/// Everything off when nothing was ever set.
[[nodiscard]] Relation relation(Connection &connection, const UserId &user, const UserId &person);
[[nodiscard]] std::optional<Profile> findByHandle(Connection &connection, const UserId &user, const QString &handle);

/// People whom the caller does not follow, who were asked about longest ago, and not within `age` ms before `now` (nor after it: a clock
/// that was set back).
[[nodiscard]] QList<PersonVersion> oldestChecked(Connection &connection, const UserId &user, qint64 now, qint64 age,
                                                 int limit);
void markChecked(Connection &connection, const UserId &user, const UserId &person, qint64 now);

}  // namespace persons
}  // namespace postr
