#pragma once

#include <optional>

#include "core/model/feed.h"

namespace postr {

/// What a new post is about: an answer, a quote, both or neither. A copy of the row as it was on screen, so that the composer shows it
/// without asking anybody.
struct ComposeTarget {
    std::optional<FeedEntry> replyTo;
    std::optional<FeedEntry> quote;

    [[nodiscard]] PostId replyToId() const { return replyTo ? replyTo->id : PostId(); }
    [[nodiscard]] PostId quoteId() const { return quote ? quote->id : PostId(); }
};

}  // namespace postr
