#include "ui/theme/draw.h"

#include <QPainterPath>
#include <cmath>
#include <vector>

namespace postr::draw {
namespace {

// Snaps a logical coordinate to the device grid and tells one hairline's logical thickness.
struct Grid {
    qreal position, thickness;
};

Grid snap(const QPainter &painter, qreal value, bool vertical)
{
    const QTransform &t = painter.deviceTransform();
    const qreal scale = vertical ? t.m22() : t.m11();
    const qreal shift = vertical ? t.dy() : t.dx();
    const qreal device = std::round(value * scale + shift);
    return {(device - shift) / scale, std::max(1.0, std::floor(scale)) / scale};
}

// One line of a box filter; `step` is the distance between neighbours in bytes.
void blurLine(uchar *first, qsizetype step, int length, int box, std::vector<int> &line)
{
    for (int i = 0; i < length; ++i) {
        line[size_t(i)] = first[i * step];
    }
    int sum = 0;
    for (int i = -box; i < length; ++i) {
        if (i + box < length) {
            sum += line[size_t(i + box)];
        }
        if (i - box - 1 >= 0) {
            sum -= line[size_t(i - box - 1)];
        }
        if (i >= 0) {
            first[i * step] = uchar(sum / (2 * box + 1));
        }
    }
}

// Three box blurs come close to a Gaussian.
void blur(QImage &alpha, int box)
{
    std::vector<int> line(size_t(std::max(alpha.width(), alpha.height())));
    for (int round = 0; round < 3; ++round) {
        for (int y = 0; y < alpha.height(); ++y) {
            blurLine(alpha.scanLine(y), 1, alpha.width(), box, line);
        }
        for (int x = 0; x < alpha.width(); ++x) {
            blurLine(alpha.bits() + x, alpha.bytesPerLine(), alpha.height(), box, line);
        }
    }
}

}  // namespace

void horizontalHairline(QPainter &painter, qreal x, qreal y, qreal width, QColor color)
{
    const Grid grid = snap(painter, y, true);
    painter.fillRect(QRectF(x, grid.position, width, grid.thickness), color);
}

void verticalHairline(QPainter &painter, qreal x, qreal y, qreal height, QColor color)
{
    const Grid grid = snap(painter, x, false);
    painter.fillRect(QRectF(grid.position, y, grid.thickness, height), color);
}

void outline(QPainter &painter, const QRectF &rect, qreal radius, QColor color, qreal thickness)
{
    const qreal dpr = painter.deviceTransform().m11();
    const qreal pen = std::max(1.0, std::floor(thickness * dpr)) / dpr;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, pen));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = pen / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void fill(QPainter &painter, const QRectF &rect, qreal radius, QColor color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

void cutCorners(QImage &image, quint8 corners, qreal radius)
{
    if (corners == NoCorner) {
        return;
    }
    // Only the corner squares are touched: what lies outside the quarter circle goes.
    const int r = int(std::ceil(radius));
    const qreal w = image.width(), h = image.height();
    const struct {
        quint8 corner;
        QPointF square, centre;
    } all[] = {{TopLeft, {0, 0}, {radius, radius}},
               {TopRight, {w - r, 0}, {w - radius, radius}},
               {BottomLeft, {0, h - r}, {radius, h - radius}},
               {BottomRight, {w - r, h - r}, {w - radius, h - radius}}};
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    for (const auto &c : all) {
        if (!(corners & c.corner)) {
            continue;
        }
        QPainterPath outside;
        outside.addRect(QRectF(c.square, QSizeF(r, r)));
        QPainterPath circle;
        circle.addEllipse(c.centre, radius, radius);
        painter.fillPath(outside.subtracted(circle), Qt::black);
    }
}

QImage shaped(QImage image, qreal dpr, quint8 corners, qreal radius)
{
    if (corners != NoCorner) {
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        cutCorners(image, corners, radius * dpr);
    }
    image.setDevicePixelRatio(dpr);
    return image;
}

QImage softShadow(QSizeF size, qreal radius, int spread, QColor color, qreal dpr)
{
    const QSizeF whole = size + QSizeF(2 * spread, 2 * spread);
    QImage alpha((whole * dpr).toSize(), QImage::Format_Alpha8);
    alpha.fill(0);
    QPainter p(&alpha);
    p.scale(dpr, dpr);
    fill(p, QRectF(QPointF(spread, spread), size), radius, Qt::black);
    p.end();
    blur(alpha, qRound(spread * 2 / 7.0 * dpr));
    QImage tinted(alpha.size(), QImage::Format_ARGB32_Premultiplied);
    tinted.fill(color);
    QPainter q(&tinted);
    q.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    q.drawImage(0, 0, alpha);
    q.end();
    tinted.setDevicePixelRatio(dpr);
    return tinted;
}

}  // namespace postr::draw
