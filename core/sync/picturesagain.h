#pragma once

#include "core/base/random.h"
#include "core/model/outboxrow.h"

namespace postr {

class Connection;

/// Pictures that were sent are sent once more, because the server has them no more, or under another name. They are kept until what shows
/// them was observed. Both must be called inside a transaction; `now` is wall ms.

/// The server knows another post by the id of this one: the same text goes again under a new id, and under a new mid. What waits for it
/// waits for the new one. Its pictures are named after their post, so they are sent once more, and the first copies removed.
void giveNewPostId(Connection &connection, const UserId &user, const OutboxRow &post, Random &random, qint64 now);

/// The server may be one of before they came (a restore takes the names of pictures back, too). Those of `row`, a post or the profile,
/// go again, and it waits for them when it is not there yet; for the server "already there" is success.
void sendPicturesAgain(Connection &connection, const UserId &user, const OutboxRow &row, Random &random, qint64 now);

}  // namespace postr
