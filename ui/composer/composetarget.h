#pragma once

#include <algorithm>
#include <optional>

#include "core/model/draft.h"
#include "core/model/feed.h"
#include "core/model/identity.h"

namespace postr {

/// What a new post is about: an answer, a quote, both or neither. A copy of the row as it was on screen, so that the composer shows it
/// without asking anybody.
struct ComposeTarget {
    std::optional<FeedEntry> replyTo;
    std::optional<FeedEntry> quote;

    [[nodiscard]] PostId replyToId() const { return replyTo ? replyTo->id : PostId(); }
    [[nodiscard]] PostId quoteId() const { return quote ? quote->id : PostId(); }
    /// What was written about it last, if anything.
    [[nodiscard]] std::optional<Draft> draftAmong(const QList<Draft> &drafts) const
    {
        const auto it = std::ranges::find_if(
            drafts, [this](const Draft &draft) { return draft.replyTo == replyToId() && draft.quote == quoteId(); });
        return it == drafts.cend() ? std::nullopt : std::optional(*it);
    }
};

/// What is being written, on its way to another account.
struct CarriedDraft {
    Draft draft;
    ServerOrigin origin;  ///< of the account it was begun in
    QString from;         ///< whose handle
};

}  // namespace postr
