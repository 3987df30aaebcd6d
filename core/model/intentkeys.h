#pragma once

#include "core/model/intent.h"

namespace postr::intentkeys {

// What Intent::key() answers, without an intent: whoever lays the outbox over a page asks for every row.

/// `subject` is a post's or person's id, '@' and a handle, or a field of the profile. Of mutes: that of a person.
[[nodiscard]] QString of(IntentKind kind, const QString &subject);
[[nodiscard]] QString threadMute(const PostId &post);
[[nodiscard]] QString repostMute(const UserId &person);

}  // namespace postr::intentkeys
