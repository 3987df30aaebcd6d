#pragma once

#include "core/model/pages.h"

namespace postr {

class Connection;

/// Reading a conversation. Session thread; must be called inside a transaction.
namespace threadreader {

[[nodiscard]] ThreadPage loadThread(Connection &connection, const UserId &me, const PostId &post);

}  // namespace threadreader
}  // namespace postr
