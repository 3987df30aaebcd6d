#pragma once

#include <QtGlobal>
#include <limits>

namespace postr {

/// Rows of a list that are not stored, between the sorts `newer` and `older` of rows that are; there may be none. It stands right above
/// the first row whose sort is at most `older`.
struct FeedGap {
    static constexpr qint64 kNewest = std::numeric_limits<qint64>::max();

    qint64 newer = kNewest;  ///< kNewest: the rows above it are known by hearsay, the list has to be read from the top
    qint64 older = 0;

    friend bool operator==(const FeedGap &, const FeedGap &) = default;
};

}  // namespace postr
