#pragma once

#include <functional>

#include "core/db/storedentry.h"
#include "core/model/search.h"

namespace postr {

class Connection;

/// Finding what is stored. Every function must be called inside a transaction.
namespace searchstore {

/// Posts that match, newest first, from below `before` (exclusive) until `visit` returns false. The number of a post is its place here.
void walk(Connection &connection, const UserId &user, const SearchTerms &terms, qint64 before,
          const std::function<bool(const StoredEntry &, qint64 number)> &visit);
/// People whose handle begins with, or whose name contains, what was typed; those followed first.
[[nodiscard]] QList<UserId> people(Connection &connection, const UserId &user, const QString &typed, int limit);

/// The newest stored posts of the last days, those written after `since` (wall ms), newest stored first.
void walkRecent(Connection &connection, const UserId &user, qint64 since, int limit,
                const std::function<void(const QString &text, const UserId &author)> &visit);

}  // namespace searchstore
}  // namespace postr
