#pragma once

#include <QList>
#include <limits>

#include "core/model/feed.h"

namespace postr {

/// Which parts of a list are stored without a hole. A list that is not loaded is one gap; every page takes its part out of the gaps, and
/// what nobody tells of puts one back. The lowest gap, if it reaches down to nothing, is what lies below the stored rows.
class ListExtent final {
public:
    static constexpr qint64 kEnd = FeedGap::kNewest;

    /// Nothing is known.
    ListExtent() : m_gaps{{kEnd, 0}} {}
    /// Everything down to a sort, but the gaps above it.
    explicit ListExtent(qint64 floor, const QList<FeedGap> &above = {});

    /// The rows between the sorts, both exclusive, may be missing from now on.
    void open(qint64 above, qint64 below = kEnd);
    /// A page told every row from `bottom`, inclusive, up to `below`, exclusive.
    void cover(qint64 bottom, qint64 below = kEnd);

    /// Whether a row of this sort is stored if the list has one. What is newer than all that was told counts as stored.
    [[nodiscard]] bool holds(qint64 sort) const;
    /// Down to where there are stored rows; 0: to the end of the list.
    [[nodiscard]] qint64 floor() const;
    /// Those above the floor, newest first. One that reaches up to kEnd: what is newer is known by hearsay alone.
    [[nodiscard]] QList<FeedGap> gaps() const;

    friend bool operator==(const ListExtent &, const ListExtent &) = default;

private:
    QList<FeedGap> m_gaps;  ///< newest first; disjoint, none is empty
};

}  // namespace postr
