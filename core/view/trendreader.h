#pragma once

#include "core/model/trends.h"

namespace postr {

class Connection;

/// Session thread; inside one transaction.
namespace trendreader {

/// Of the last days before `now` (wall ms), at most the three thousand posts that were stored last. What the user does not want to see counts nothing.
[[nodiscard]] Trends load(Connection &connection, const UserId &me, qint64 now);

}  // namespace trendreader
}  // namespace postr
