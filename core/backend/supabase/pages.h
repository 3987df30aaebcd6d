#pragma once

#include "core/backend/backend.h"
#include "core/backend/supabase/replies.h"

namespace postr {

/// Reads the answer of a page function. A page that lacks a part, or does not say where to go on, is unreadable as a whole: what was taken from it
/// would pass for the end of a list, and rows that it did not tell for deleted ones.
[[nodiscard]] PageOutcome readPage(const PageQuery &query, const ReplyMeaning &meaning);

/// The same for what was asked about stored posts or people. Each of the posts must be answered.
[[nodiscard]] PageOutcome readRefreshed(const QList<PostVersion> &posts, const ReplyMeaning &meaning);
[[nodiscard]] PageOutcome readRefreshed(const QList<PersonVersion> &people, const ReplyMeaning &meaning);

}  // namespace postr
