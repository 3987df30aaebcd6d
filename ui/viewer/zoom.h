#pragma once

#include <QRectF>

namespace postr {

/// Where a picture lies in a view: fitted at first, then enlarged and moved, never so far that a border comes into the view that need not.
/// Pure; logical pixels.
class Zoom final {
public:
    /// Another picture or another view; a fitted picture stays fitted. Never fitted larger than it is.
    void setSizes(QSizeF picture, QSizeF view);
    void fit();
    /// The point of the picture under `anchor` stays there.
    void by(qreal factor, QPointF anchor);
    void pan(QPointF delta);

    [[nodiscard]] QRectF rect() const;
    [[nodiscard]] bool isFit() const { return m_scale <= m_fit * 1.001; }
    [[nodiscard]] qreal scale() const { return m_scale; }
    static constexpr qreal kStep = 1.25, kMost = 4;

private:
    void keepInside();

    QSizeF m_picture, m_view;
    QPointF m_middle;  ///< of the picture, in the view
    qreal m_fit = 1, m_scale = 1;
};

}  // namespace postr
