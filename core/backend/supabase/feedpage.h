#pragma once

#include "core/backend/backend.h"
#include "core/backend/supabase/replies.h"

namespace postr {

/// Reads the answer to a pull from `cursor`. The next cursor moves past what the page says, so a page that lacks a part, ends anywhere else
/// than at its last change, or says nothing about what has changed is unreadable as a whole.
[[nodiscard]] PullOutcome readFeedPage(const QByteArray &cursor, const ReplyMeaning &meaning);

}  // namespace postr
