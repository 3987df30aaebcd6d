#pragma once

#include <QColor>

#include "ui/text/textshaper.h"

class QPainter;

namespace postr {

class EmojiCache;

/// Paints shaped text; emoji come as small pictures. GUI thread; lives in Look, borrows the emoji cache.
class Ink final {
public:
    explicit Ink(EmojiCache &emoji) : m_emoji(emoji) {}
    void line(QPainter &painter, QPointF baseline, const TextLine &text, QColor color) const;
    void block(QPainter &painter, QPointF topLeft, const TextBlock &text, QColor color, QColor accent) const;

private:
    EmojiCache &m_emoji;
};

}  // namespace postr
