#pragma once

#include "core/backend/transport.h"
#include "dice.h"
#include "serverstate.h"

namespace postr::sim {

/// What the storage service answers: whoever is signed in writes below a folder of their own, nothing is written twice, and now and then
/// a picture is refused.
[[nodiscard]] HttpReply storageReply(ServerState &state, Dice &dice, double refusals, const QString &person,
                                     const HttpRequest &request);
[[nodiscard]] inline bool isForStorage(const HttpRequest &request)
{
    return request.url.path().startsWith(QStringLiteral("/storage/v1/object/media"));
}

}  // namespace postr::sim
