#include "tests/ui/support/paintings.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postr::samples {
namespace {

struct Palette {
    QRgb sky, glow, far, near, sun;
};

Palette paletteOf(const QString &path)
{
    static constexpr Palette kPalettes[] = {
        {0xfffde68a, 0xfff59e0b, 0xffb45309, 0xff4a1d0a, 0xfffff7d6},
        {0xffa5f3fc, 0xff38bdf8, 0xff0369a1, 0xff172554, 0xfff8fafc},
        {0xffd9f99d, 0xffa3d62f, 0xff4d7c0f, 0xff1a2e05, 0xfffefce8},
        {0xfff5f5f4, 0xffd6d3d1, 0xff78716c, 0xff292524, 0xffffffff},
        {0xffe0f2fe, 0xffbae6fd, 0xff64748b, 0xff1e293b, 0xffffffff},
    };
    uint hash = 7;
    for (const QChar c : path) {
        hash = hash * 31 + c.unicode();
    }
    const int named = path.section(u'/', -1).section(u'.', 0, 0).toInt();
    return kPalettes[size_t(named > 0 ? uint(named) - 1 : hash) % std::size(kPalettes)];
}

/// A range of hills across the picture: three waves on top of each other.
QPainterPath hills(QSizeF size, qreal height, qreal seed)
{
    QPainterPath path(QPointF(0, size.height()));
    for (int i = 0; i <= 120; ++i) {
        const qreal x = i / 120.0;
        const qreal wave = std::sin(x * 5 + seed) * 0.5 + std::sin(x * 13 + seed * 3) * 0.25 + std::sin(x * 31) * 0.06;
        path.lineTo(x * size.width(), size.height() * (height - wave * 0.16));
    }
    path.lineTo(size.width(), size.height());
    return path;
}

}  // namespace

QImage painting(const QString &path, QSize pixels)
{
    const Palette colors = paletteOf(path);
    const QSizeF size(pixels);
    QImage image(pixels, QImage::Format_RGB32);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height() * 0.8);
    sky.setColorAt(0, QColor(colors.sky));
    sky.setColorAt(1, QColor(colors.glow));
    p.fillRect(image.rect(), sky);
    const qreal r = std::min(size.width(), size.height()) * 0.11;
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(colors.sun));
    p.drawEllipse(QPointF(size.width() * 0.68, size.height() * 0.3), r, r);
    p.setBrush(QColor(colors.far));
    p.setOpacity(0.55);
    p.drawPath(hills(size, 0.58, 1.1));
    p.setOpacity(0.8);
    p.drawPath(hills(size, 0.72, 2.9));
    p.setOpacity(1);
    p.setBrush(QColor(colors.near));
    p.drawPath(hills(size, 0.88, 4.2));
    return image;
}

QImage portrait(const QString &path, QSize pixels)
{
    const Palette colors = paletteOf(path);
    const qreal side = pixels.width();
    QImage image(pixels, QImage::Format_RGB32);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(image.rect(), QColor(colors.glow));
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(colors.near));
    p.drawEllipse(QPointF(side / 2, side * 1.05), side * 0.42, side * 0.42);
    p.setBrush(QColor(0xffe8b796));
    p.drawEllipse(QPointF(side / 2, side * 0.46), side * 0.2, side * 0.23);
    p.setBrush(QColor(colors.far));
    p.drawChord(QRectF(side * 0.28, side * 0.18, side * 0.44, side * 0.4), 0, 180 * 16);
    return image;
}

Result<QImage> picture(const PictureQuery &query)
{
    if (query.path.endsWith(u"broken.jpg"_s)) {
        return failure(ErrorCode::Refused, u"This picture could not be shown."_s);
    }
    if (query.path.endsWith(u"later.jpg"_s)) {
        return failure(ErrorCode::Offline, u"This picture is not on this computer yet."_s);
    }
    if (query.path.startsWith(u"avatars/"_s)) {
        return portrait(query.path, query.pixels);
    }
    const bool isWhole = query.fit == PictureQuery::Fit::Whole;
    return painting(query.path, isWhole ? QSize(1600, 1000).boundedTo(query.pixels) : query.pixels);
}

}  // namespace postr::samples
