#pragma once

#include "core/base/ids.h"

namespace postr {

/// Above every sort that a server gives out, so that unsent posts stand on top in the order they were written.
inline constexpr qint64 kUnsentSort = 1LL << 60;

/// Where the user stopped reading a list.
struct ListPosition {
    PostId post;      ///< the first that is seen
    int offset = 0;   ///< of its upper edge from the list's, logical pixels
    qint64 seen = 0;  ///< the newest sort that was revealed: what is newer waits

    friend bool operator==(const ListPosition &, const ListPosition &) = default;
};

}  // namespace postr
