#pragma once

#include <QPainter>
#include <QRegion>

#include "ui/feed/rowbuilder.h"
#include "ui/theme/look.h"

namespace postr {

class BlurCache;

struct RowState {
    bool hovered = false;
    bool current = false;  ///< the keyboard is on this row
    Hit hot;               ///< what the pointer is on
    int hotFacet = -1;
};

/// Paints one prepared row. Knows nothing of views, models or scrolling. GUI thread; borrows look and cache.
class PostPainter final {
public:
    PostPainter(Look &look, BlurCache &blurs) : m_look(look), m_blurs(blurs) {}

    /// `dirty`: in the painter's coordinates; parts outside it are skipped.
    void paint(QPainter &painter, QPoint origin, const ListRow &what, const PreparedRow &row, const RowState &state,
               const QRegion &dirty) const;

private:
    struct Brush;
    void paintGround(Brush &b) const;
    void paintByline(Brush &b) const;
    void paintMore(Brush &b) const;
    void paintPerson(Brush &b) const;
    void paintFocused(Brush &b) const;
    void paintEvent(Brush &b) const;
    void paintCover(Brush &b) const;
    void paintBody(Brush &b) const;
    void paintMedia(Brush &b) const;
    void paintTile(Brush &b, size_t index) const;
    void paintBroken(Brush &b, const QRect &tile) const;
    void paintBadge(Brush &b, const QRect &badge) const;
    void paintPlay(Brush &b, const QRect &tile) const;
    void paintQuote(Brush &b) const;
    void paintCard(Brush &b) const;
    void paintState(Brush &b) const;
    void paintCounts(Brush &b) const;
    void paintGap(Brush &b) const;
    void paintLine(Brush &b, const QRect &rect, const TextLine &text, Type type, Color role) const;

    Look &m_look;
    BlurCache &m_blurs;
};

}  // namespace postr
