#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include "core/base/guithread.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr const char *kFiles[] = {
    "home",          "person",  "plus",     "image",  "image-off", "smile",  "save",     "copy",    "chevron-left",
    "chevron-right", "zoom-in", "zoom-out", "drafts", "reply",     "repost", "like",     "clock",   "up",
    "warning",       "check",   "close",    "more",   "pen",       "eye",    "eye-off",  "offline", "mail",
    "people",        "refresh", "cross",    "info",   "logo",      "bell",   "bookmark", "share",   "search",
    "settings",      "outbox",  "back",     "hash",   "play",      "pause",  "globe"};
static_assert(std::size(kFiles) == size_t(Icon::None));

// From the program's own memory, not from disk.
QByteArray resource(const QString &name)
{
    const guithread::Permit permit("a resource is part of the program");
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap draw(const QByteArray &svg, int size, qreal dpr)
{
    QImage image((QSizeF(size, size) * dpr).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    image.setDevicePixelRatio(dpr);
    return QPixmap::fromImage(std::move(image));
}

}  // namespace

QPixmap Icons::render(Icon icon, QColor color, int size, qreal dpr, bool filled)
{
    // QtSvg takes no currentColor from outside, so the colour is written into the text.
    const QByteArray name = color.name(QColor::HexRgb).toLatin1();
    QByteArray svg = resource(QLatin1String(kFiles[size_t(icon)]));
    svg.replace("fill=\"none\"", filled ? "fill=\"" + name + "\"" : QByteArray("fill=\"none\""));
    svg.replace("currentColor", name);
    return draw(svg, size, dpr);
}

QPixmap Icons::get(Icon icon, Color role, int size, qreal dpr, bool filled)
{
    const QColor color = m_theme[role];
    const quint64 key = quint64(color.rgb() & 0xffffff) << 40 | quint64(icon) << 32 | quint64(size) << 16 |
                        quint64(qRound(dpr * 100)) << 1 | quint64(filled);
    QPixmap &cached = m_cache[key];
    if (cached.isNull()) {
        cached = render(icon, color, size, dpr, filled);
    }
    return cached;
}

QPixmap Icons::appMark(int size, qreal dpr) { return draw(resource(u"app"_s), size, dpr); }

QIcon Icons::appIcon()
{
    const QByteArray svg = resource(u"app"_s);
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addPixmap(draw(svg, size, 1.0));
    }
    return icon;
}

}  // namespace postr
