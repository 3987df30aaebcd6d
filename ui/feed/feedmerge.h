#pragma once

#include <QList>

#include "core/model/feed.h"

namespace postr {

/// Newest first: true when `a` stands above `b`.
[[nodiscard]] bool standsAbove(const FeedEntry &a, const FeedEntry &b);

/// What a list shows now, and a fresh answer for the same stretch of it.
struct FeedMergeInput {
    QList<FeedEntry> shown;
    FeedPage fresh;      ///< from the shown stretch's upper end downwards
    qint64 seen = 0;     ///< the newest sort that was revealed; posts of others above it stay hidden
    bool atEnd = false;  ///< the shown stretch ended where the stored rows ended
    int growth = 50;     ///< how many older rows may be added at the end
};

struct FeedMerge {
    QList<FeedEntry> rows;
    int hidden = 0;     ///< posts of others that wait to be revealed
    bool more = false;  ///< older rows are stored below the last of `rows`
};

/// Lays the fresh answer over what is shown: rows that left go, rows that came appear, except that new posts of
/// others stay hidden, so that nothing moves under the reader. Pure.
[[nodiscard]] FeedMerge mergeFeed(const FeedMergeInput &input);

}  // namespace postr
