#pragma once

#include "core/base/random.h"
#include "core/model/outboxrow.h"

namespace postr {

class Connection;

/// The server knows another post by the id of this one: the same text goes again under a new id, and under a new mid. What waits for it
/// waits for the new one. Its pictures are named after their post, so they are sent once more, and the first copies removed. Must be
/// called inside a transaction; `now` is wall ms.
void giveNewPostId(Connection &connection, const UserId &user, const OutboxRow &post, Random &random, qint64 now);

}  // namespace postr
