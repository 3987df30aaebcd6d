#include "ui/text/emojicache.h"

#include <QPainter>

#include "ui/theme/fonts.h"

namespace postr {

const QPixmap &EmojiCache::get(const QString &cluster, int size, qreal dpr)
{
    const QString key = cluster + QChar(size) + QChar(qRound(dpr * 100));
    const QPixmap *pixmap = m_cache.object(key);
    if (!pixmap) {
        m_cache.insert(key, new QPixmap(render(cluster, size, dpr)));
        pixmap = m_cache.object(key);
    }
    return *pixmap;
}

void EmojiCache::paint(QPainter &painter, QPointF topLeft, const QString &cluster, int size)
{
    painter.drawPixmap(topLeft, get(cluster, size, painter.device()->devicePixelRatio()));
}

// On the thread that paints: it is text painted with a font, like every letter of a post. The font unpacks one strike of
// 136 x 128 pixels (about half a millisecond), and every emoji is painted once; a thread for it would show holes first.
QPixmap EmojiCache::render(const QString &cluster, int size, qreal dpr)
{
    // 128 px is the strike of Noto Color Emoji: Qt does not scale it, the smooth scaler below does.
    constexpr int kStrike = 128;
    QFont font;
    font.setFamilies(FontSet::emojiFamilies());
    font.setPixelSize(kStrike);
    const QRectF ink = QFontMetricsF(font).boundingRect(cluster);
    const int side = std::max(kStrike, int(std::max(ink.width(), ink.height())));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setFont(font);
    p.drawText(QPointF((side - ink.width()) / 2 - ink.left(), (side - ink.height()) / 2 - ink.top()), cluster);
    p.end();
    QImage scaled = image.scaled(QSize(size, size) * dpr, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(dpr);
    return QPixmap::fromImage(std::move(scaled));
}

}  // namespace postr
