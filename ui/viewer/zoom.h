#pragma once

#include <QRectF>

namespace postr {

/// Where a picture lies in a view: fitted at first, then enlarged and moved, never so far that a border comes into the view that need not.
/// Pure; logical pixels.
///
/// Fitted is all of it, never larger than it is; or, when it has to cover the view, as much of it as can be seen without a gap.
class Zoom final {
public:
    enum class Fit : quint8 { Whole, Cover };
    explicit Zoom(Fit fit = Fit::Whole) : m_kind(fit) {}

    /// Another picture or another view; a fitted picture stays fitted.
    void setSizes(QSizeF picture, QSizeF view);
    void fit();
    /// The point of the picture under `anchor` stays there.
    void by(qreal factor, QPointF anchor);
    void pan(QPointF delta);

    [[nodiscard]] QRectF rect() const;
    [[nodiscard]] bool isFit() const { return m_scale <= m_fit * 1.001; }
    [[nodiscard]] qreal scale() const { return m_scale; }
    /// Between which the scale is.
    [[nodiscard]] qreal least() const { return m_fit; }
    [[nodiscard]] qreal most() const { return m_fit > kMost ? m_fit : kMost; }
    /// The part of the picture that is in the view, in its pixels.
    [[nodiscard]] QRectF seen() const;
    static constexpr qreal kStep = 1.25, kMost = 4;

private:
    void centre();
    void keepInside();

    Fit m_kind;
    QSizeF m_picture, m_view;
    QPointF m_middle;  ///< of the picture, in the view
    qreal m_fit = 1, m_scale = 1;
};

}  // namespace postr
