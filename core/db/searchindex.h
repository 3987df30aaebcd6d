#pragma once

#include "core/base/result.h"

namespace postr {

class Connection;

/// The full-text index of the posts, which triggers keep in step with them. To SQLite's own checks its content is nothing but bytes, so they find no
/// damage in it; and while it is damaged, no post can be written. It can be made anew from the posts at any time.
namespace searchindex {

/// Reads all of it and all of the posts. Not inside a transaction.
[[nodiscard]] Result<bool> isWhole(Connection &connection);
/// From what is stored now. Inside a transaction.
void rebuild(Connection &connection);
/// What isWhole() found fault with, if it did, is made anew. DatabaseCorrupt when that cannot be done.
[[nodiscard]] Status mend(Connection &connection);

}  // namespace searchindex
}  // namespace postr
