#include "core/db/listextent.h"

#include <algorithm>

namespace postr {
namespace {

/// Both ends are exclusive.
bool isEmpty(const FeedGap &gap) { return gap.newer - gap.older <= 1; }

bool isFloor(const FeedGap &gap) { return gap.older == 0 && gap.newer < ListExtent::kEnd; }

}  // namespace

ListExtent::ListExtent(qint64 floor, const QList<FeedGap> &above)
{
    open(0, floor);
    for (const FeedGap &gap : above) {
        open(gap.older, gap.newer);
    }
}

void ListExtent::open(qint64 above, qint64 below)
{
    FeedGap opened{below, above};
    if (isEmpty(opened)) {
        return;
    }
    QList<FeedGap> rest;
    for (const FeedGap &gap : m_gaps) {
        const bool isApart = gap.older >= opened.newer || gap.newer <= opened.older;
        if (isApart) {
            rest.append(gap);
        } else {
            opened = {qMax(gap.newer, opened.newer), qMin(gap.older, opened.older)};
        }
    }
    rest.append(opened);
    std::sort(rest.begin(), rest.end(), [](const FeedGap &a, const FeedGap &b) { return a.newer > b.newer; });
    m_gaps = rest;
}

void ListExtent::cover(qint64 bottom, qint64 below)
{
    QList<FeedGap> rest;
    for (const FeedGap &gap : m_gaps) {
        const bool isApart = bottom >= gap.newer || below <= gap.older + 1;
        const FeedGap upper{gap.newer, qMax(gap.older, below - 1)};
        const FeedGap lower{qMin(gap.newer, bottom), gap.older};
        for (const FeedGap &piece : isApart ? QList<FeedGap>{gap} : QList<FeedGap>{upper, lower}) {
            if (!isEmpty(piece)) {
                rest.append(piece);
            }
        }
    }
    m_gaps = rest;
}

bool ListExtent::holds(qint64 sort) const
{
    return std::none_of(m_gaps.cbegin(), m_gaps.cend(),
                        [&](const FeedGap &gap) { return gap.newer < kEnd && gap.older < sort && sort < gap.newer; });
}

qint64 ListExtent::floor() const
{
    return !m_gaps.isEmpty() && isFloor(m_gaps.constLast()) ? m_gaps.constLast().newer : 0;
}

QList<FeedGap> ListExtent::gaps() const
{
    QList<FeedGap> above = m_gaps;
    above.removeIf(isFloor);
    return above;
}

}  // namespace postr
