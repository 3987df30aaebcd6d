#pragma once

#include <QCache>
#include <QGlyphRun>
#include <QList>
#include <QRectF>
#include <QTextLayout>
#include <vector>

#include "ui/text/textscan.h"
#include "ui/theme/tokens.h"

namespace postr {

class FontSet;

/// Shaped text is kept as glyph runs: painting needs no shaping, colours come in at paint time (a theme
/// switch keeps every shape) and it is a third of the memory of a QTextLayout.
struct GlyphSpan {
    QGlyphRun run;
    Color role;
};

/// An emoji and the top left of its square.
struct EmojiSpot {
    QString cluster;
    QPointF at;
};

/// Positions from the top left of the block.
struct TextBlock {
    std::vector<GlyphSpan> spans;
    std::vector<EmojiSpot> emoji;
    int emojiSize = 0;
    struct Spot {
        int facet;
        QRectF rect;
    };
    std::vector<Spot> spots;  ///< where facets can be clicked and underlined
    int height = 0;
    bool cut = false;

    [[nodiscard]] int facetAt(QPointF point) const;  ///< -1: none
};

/// Positions from the baseline's start.
struct TextLine {
    QList<QGlyphRun> runs;
    QList<EmojiSpot> emoji;
    int emojiSize = 0;
    qreal width = 0;
};

/// Turns text into glyphs on the line grid. GUI thread; lives in Look, borrows the fonts.
class TextShaper final {
public:
    explicit TextShaper(const FontSet &fonts);

    /// Fixed line grid, the paragraph's own direction, facets in the accent role, strong ones in a heavier face.
    /// maxLines 0 = all.
    [[nodiscard]] TextBlock block(const QString &text, const std::vector<Facet> &facets, Type type, int width,
                                  int maxLines) const;
    /// The same in at most so many lines; what does not fit ends in an ellipsis.
    [[nodiscard]] TextBlock elidedBlock(const QString &text, const std::vector<Facet> &facets, Type type, int width,
                                        int maxLines) const;
    /// Cached across rows: names, times and counts repeat all over a feed.
    enum class Digits : quint8 { Proportional, Tabular };
    [[nodiscard]] TextLine line(const QString &text, Type type, Digits digits = Digits::Proportional);
    [[nodiscard]] TextLine elided(const QString &text, Type type, int width);

    [[nodiscard]] const FontSet &fonts() const { return m_fonts; }
    void clear() { m_lines.clear(); }

private:
    struct Key {
        QString text;
        Type type;
        bool tabular;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &k, size_t seed = 0)
        {
            return qHashMulti(seed, k.text, quint8(k.type), k.tabular);
        }
    };

    [[nodiscard]] QList<QTextLayout::FormatRange> emojiFormats(const ShapingText &text, Type type) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> strongFormats(const std::vector<Facet> &facets, Type type) const;

    const FontSet &m_fonts;
    QCache<Key, TextLine> m_lines{2000};
};

}  // namespace postr
