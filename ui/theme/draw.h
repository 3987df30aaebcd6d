#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

/// Small drawing helpers shared by the feed and the widgets around it. Logical pixels.
namespace postr::draw {

/// Hairlines: always whole device pixels thick and aligned to them, at 100, 150, 200 %.
void horizontalHairline(QPainter &painter, qreal x, qreal y, qreal width, QColor color);
void verticalHairline(QPainter &painter, qreal x, qreal y, qreal height, QColor color);
/// An outline whose stroke lies inside `rect`.
void outline(QPainter &painter, const QRectF &rect, qreal radius, QColor color, qreal thickness = 1);
void fill(QPainter &painter, const QRectF &rect, qreal radius, QColor color);
[[nodiscard]] QColor withAlpha(QColor color, int alpha);

enum Corner : quint8 { NoCorner = 0, TopLeft = 1, TopRight = 2, BottomLeft = 4, BottomRight = 8, AllCorners = 15 };
/// Makes corners of a premultiplied picture round; `radius` in its own pixels. Any thread.
void cutCorners(QImage &image, quint8 corners, qreal radius);
/// A decoded picture ready to be painted: corners cut (`radius`: logical pixels), and in the screen's pixels. Any thread.
[[nodiscard]] QImage shaped(QImage image, qreal dpr, quint8 corners, qreal radius);

/// A soft shadow of a rounded rectangle: the picture is `spread` larger on every side. Any thread.
[[nodiscard]] QImage softShadow(QSizeF size, qreal radius, int spread, QColor color, qreal dpr);

}  // namespace postr::draw
