#include "ui/text/ink.h"

#include <QPainter>

#include "ui/text/emojicache.h"

namespace postr {

void Ink::line(QPainter &painter, QPointF baseline, const TextLine &text, QColor color) const
{
    painter.setPen(color);
    for (const QGlyphRun &run : text.runs) {
        painter.drawGlyphRun(baseline, run);
    }
    for (const EmojiSpot &emoji : text.emoji) {
        m_emoji.paint(painter, baseline + emoji.at, emoji.cluster, text.emojiSize);
    }
}

void Ink::block(QPainter &painter, QPointF topLeft, const TextBlock &text, QColor color, QColor accent) const
{
    Color role = Color::Text;
    painter.setPen(color);
    for (const GlyphSpan &span : text.spans) {
        if (span.role != role) {
            role = span.role;
            painter.setPen(role == Color::Accent ? accent : color);
        }
        painter.drawGlyphRun(topLeft, span.run);
    }
    for (const EmojiSpot &emoji : text.emoji) {
        m_emoji.paint(painter, topLeft + emoji.at, emoji.cluster, text.emojiSize);
    }
}

}  // namespace postr
