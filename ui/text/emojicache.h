#pragma once

#include <QCache>
#include <QPixmap>

class QPainter;

namespace postr {

/// Every emoji drawn once per size and scale, from the font's full-size picture, then blitted.
/// GUI thread; lives in Look.
class EmojiCache final {
public:
    void paint(QPainter &painter, QPointF topLeft, const QString &cluster, int size);
    [[nodiscard]] const QPixmap &get(const QString &cluster, int size, qreal dpr);
    [[nodiscard]] static QPixmap render(const QString &cluster, int size, qreal dpr);

private:
    QCache<QString, QPixmap> m_cache{512};
};

}  // namespace postr
