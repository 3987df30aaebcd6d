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
    m_picture = picture;
    m_view = view;
    m_fit = picture.isEmpty() ? 1 : std::min({1.0, view.width() / picture.width(), view.height() / picture.height()});
    if (wasFit || m_scale < m_fit) {
        m_scale = m_fit;
    }
    keepInside();
}

void Zoom::fit()
{
    m_scale = m_fit;
    keepInside();
}

void Zoom::by(qreal factor, QPointF anchor)
{
    const qreal before = m_scale;
    m_scale = std::clamp(m_scale * factor, m_fit, std::max(kMost, m_fit));
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

void Zoom::keepInside()
{
    const QSizeF size = m_picture * m_scale;
    m_middle = {within(m_middle.x(), size.width(), m_view.width()),
                within(m_middle.y(), size.height(), m_view.height())};
}

}  // namespace postr
