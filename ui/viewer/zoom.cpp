#include "ui/viewer/zoom.h"

#include <algorithm>

namespace postr {
namespace {

/// Where the middle of something `size` long may lie: centred while it fits, else with no gap at either end.
qreal within(qreal middle, qreal size, qreal view)
{
    return size <= view ? view / 2 : std::clamp(middle, view - size / 2, size / 2);
}

}  // namespace

void Zoom::setSizes(QSizeF picture, QSizeF view)
{
    const bool wasFit = isFit();
    const bool isFirst = m_view.isEmpty() || m_picture != picture;
    m_picture = picture;
    m_view = view;
    const qreal wide = picture.isEmpty() ? 1 : view.width() / picture.width();
    const qreal high = picture.isEmpty() ? 1 : view.height() / picture.height();
    m_fit = m_kind == Fit::Cover ? std::max(wide, high) : std::min({1.0, wide, high});
    if (wasFit || m_scale < m_fit) {
        m_scale = m_fit;
    }
    if (isFirst) {
        centre();
    }
    keepInside();
}

void Zoom::fit()
{
    m_scale = m_fit;
    centre();
}

void Zoom::centre() { m_middle = {m_view.width() / 2, m_view.height() / 2}; }

void Zoom::by(qreal factor, QPointF anchor)
{
    const qreal before = m_scale;
    m_scale = std::clamp(m_scale * factor, least(), most());
    m_middle = anchor + (m_middle - anchor) * (m_scale / before);
    keepInside();
}

void Zoom::pan(QPointF delta)
{
    m_middle += delta;
    keepInside();
}

QRectF Zoom::rect() const
{
    const QSizeF size = m_picture * m_scale;
    return {m_middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QRectF Zoom::seen() const
{
    const QRectF inView = rect() & QRectF(QPointF(0, 0), m_view);
    return {(inView.topLeft() - rect().topLeft()) / m_scale, inView.size() / m_scale};
}

void Zoom::keepInside()
{
    const QSizeF size = m_picture * m_scale;
    m_middle = {within(m_middle.x(), size.width(), m_view.width()),
                within(m_middle.y(), size.height(), m_view.height())};
}

}  // namespace postr
