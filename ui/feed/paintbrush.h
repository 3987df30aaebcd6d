#pragma once

#include "ui/feed/postpainter.h"

namespace postr {

/// One paint call's painter, origin and colours.
struct PostPainter::Brush {
    QPainter &p;
    QPoint origin;
    const ListRow &what;
    const FeedEntry &entry;
    const PreparedRow &row;
    const RowState &state;
    const QRegion &dirty;
    const Theme &theme;
    qreal dpr;

    [[nodiscard]] QRect at(const QRect &r) const { return r.translated(origin); }
    [[nodiscard]] bool shows(const QRect &r) const { return !r.isEmpty() && dirty.intersects(at(r)); }
    [[nodiscard]] bool isHot(Part part) const { return state.hot.part == part; }
};

}  // namespace postr
