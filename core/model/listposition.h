#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/model/servernumber.h"

namespace postr {

/// Above every sort that a server gives out, so that unsent posts stand on top in the order they were written.
inline constexpr qint64 kUnsentSort = 1LL << 60;
static_assert(kUnsentSort > kMostServerNumber);

/// Where the user stopped reading a list.
struct ListPosition {
    PostId post;      ///< the first that is seen
    int offset = 0;   ///< of its upper edge from the list's, logical pixels
    qint64 seen = 0;  ///< the newest sort that was revealed: what is newer waits

    friend bool operator==(const ListPosition &, const ListPosition &) = default;
};

/// The page that was open last, so that the next start goes on there.
struct Visit {
    QString place;    ///< in the window's own words
    QString list;     ///< FeedList::name() of the list that was seen, where the page has several
    ListPosition at;  ///< in it; of lists that keep their own place, empty

    friend bool operator==(const Visit &, const Visit &) = default;
};

}  // namespace postr
