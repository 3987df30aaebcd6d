#pragma once

#include "core/base/ids.h"

namespace postr {

/// Where the user stopped reading a list.
struct ListPosition {
    PostId post;      ///< the first that is seen
    int offset = 0;   ///< of its upper edge from the list's, logical pixels
    qint64 seen = 0;  ///< the newest sort that was revealed: what is newer waits

    friend bool operator==(const ListPosition &, const ListPosition &) = default;
};

}  // namespace postr
