#pragma once

#include "core/model/search.h"

namespace postr {

class Connection;

/// Searching what is stored. Session thread; must be called inside a transaction.
namespace searchreader {

[[nodiscard]] SearchPage search(Connection &connection, const UserId &me, const SearchQuery &query);

}  // namespace searchreader
}  // namespace postr
