#include "ui/text/textshaper.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <cmath>

#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

void addRuns(TextBlock &block, const QTextLine &line, int from, int to, Color role)
{
    if (to <= from) {
        return;
    }
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        block.spans.push_back({run, role});
    }
}

// Everything of [from, to) but the emoji places; emoji: the first one not yet passed.
void addSpans(TextBlock &block, const QTextLine &line, const ShapingText &text, size_t &emoji, int from, int to,
              Color role)
{
    while (emoji < text.emoji.size() && text.emoji[emoji].position < to) {
        const int at = text.emoji[emoji].position;
        addRuns(block, line, from, at, role);
        from = at + 1;
        ++emoji;
    }
    addRuns(block, line, from, to, role);
}

Type strongOf(Type type)
{
    switch (type) {
    case Type::Body:
        return Type::BodyStrong;
    case Type::Secondary:
        return Type::SecondaryStrong;
    case Type::Meta:
        return Type::MetaStrong;
    default:
        return type;
    }
}

// What stands in the first lines, without the space at its end.
QString firstLines(const QString &text, const QFont &font, int width, int lines)
{
    QString shaped = text;
    QTextLayout layout(shaped.replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int end = 0;
    for (int n = 0; n < lines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    while (end > 0 && text.at(end - 1).isSpace()) {
        --end;
    }
    return text.left(end);
}

// Those that stand before `end`, the last one perhaps shorter.
std::vector<Facet> upTo(std::vector<Facet> facets, qsizetype end)
{
    std::erase_if(facets, [end](const Facet &facet) { return facet.start >= end; });
    if (!facets.empty()) {
        facets.back().length = std::min(facets.back().length, int(end) - facets.back().start);
    }
    return facets;
}

// Where the square of an emoji starts: its place in the line, its middle on the middle of the capitals.
QPointF emojiAt(const QTextLine &line, int position, int size, qreal baseline)
{
    const qreal x = std::min(line.cursorToX(position), line.cursorToX(position + 1));
    return {std::round(x), std::round(baseline - size * 0.80)};
}

// Digits get one cell width, centred: QFont of Qt 6.4 has no way to ask for 'tnum'.
void makeTabular(TextLine &line, const QString &text, qreal cell)
{
    if (line.runs.size() != 1 || line.runs[0].glyphIndexes().size() != text.size()) {
        return;
    }
    QGlyphRun &run = line.runs[0];
    const QList<QPointF> old = run.positions();
    QList<QPointF> positions = old;
    qreal x = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal advance = (i + 1 < text.size() ? old[i + 1].x() : line.width) - old[i].x();
        const bool digit = text[i].isDigit();
        positions[i].setX(digit ? x + (cell - advance) / 2 : x);
        x += digit ? cell : advance;
    }
    run.setPositions(positions);
    line.width = x;
}

}  // namespace

int TextBlock::facetAt(QPointF point) const
{
    for (const Spot &spot : spots) {
        if (spot.rect.contains(point)) {
            return spot.facet;
        }
    }
    return -1;
}

TextShaper::TextShaper(const FontSet &fonts) : m_fonts(fonts) {}

QList<QTextLayout::FormatRange> TextShaper::emojiFormats(const ShapingText &text, Type type) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &emoji : text.emoji) {
        QTextLayout::FormatRange range;
        range.start = emoji.position;
        range.length = 1;
        range.format.setFont(m_fonts.emojiPlaceFont(type));
        formats.append(range);
    }
    return formats;
}

QList<QTextLayout::FormatRange> TextShaper::strongFormats(const std::vector<Facet> &facets, Type type) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const Facet &facet : facets) {
        if (facet.kind == Facet::Kind::Strong) {
            QTextLayout::FormatRange range;
            range.start = facet.start;
            range.length = facet.length;
            range.format.setFont(m_fonts.font(strongOf(type)));
            formats.append(range);
        }
    }
    return formats;
}

TextBlock TextShaper::block(const QString &original, const std::vector<Facet> &originalFacets, Type type, int width,
                            int maxLines) const
{
    TextBlock block;
    if (original.isEmpty()) {
        return block;
    }
    const ShapingText shaping = forShaping(original, originalFacets);
    const auto &[text, facets, emoji] = shaping;
    block.emojiSize = m_fonts.emojiSize(type);
    const QFont &font = m_fonts.font(type);
    const int lineHeight = m_fonts.lineHeight(type);
    const int baseline = m_fonts.baseline(type);
    const bool rtl = text.isRightToLeft();

    QTextLayout layout(text, font);
    QTextOption option(rtl ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats = strongFormats(facets, type);
    formats += emojiFormats(shaping, type);  // the later one wins
    layout.setFormats(formats);
    layout.beginLayout();
    size_t passed = 0;  // emoji
    size_t next = 0;    // first facet that may touch this line
    for (int n = 0;; ++n) {
        if (maxLines > 0 && n == maxLines) {
            block.cut = layout.createLine().isValid();
            break;
        }
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        // The baseline sits on the grid; a tall fallback font must not push it down.
        line.setPosition({0, std::round(block.height + baseline - line.ascent())});
        const int lineEnd = line.textStart() + line.textLength();
        int at = line.textStart();
        while (next < facets.size() && facets[next].start < lineEnd) {
            const Facet &facet = facets[next];
            const int start = std::max(facet.start, at), end = std::min(facet.start + facet.length, lineEnd);
            addSpans(block, line, shaping, passed, at, start, Color::Text);
            if (facet.kind == Facet::Kind::Strong) {
                addSpans(block, line, shaping, passed, start, end, Color::Text);
            } else {
                addSpans(block, line, shaping, passed, start, end, Color::Accent);
                const qreal x0 = line.cursorToX(start), x1 = line.cursorToX(end);
                block.spots.push_back(
                    {int(next), QRectF(std::min(x0, x1), block.height, std::abs(x1 - x0), lineHeight)});
            }
            at = end;
            if (facet.start + facet.length > lineEnd) {
                break;
            }
            ++next;
        }
        const size_t firstEmoji = block.emoji.size();
        addSpans(block, line, shaping, passed, at, lineEnd, Color::Text);
        for (size_t i = firstEmoji; i < passed; ++i) {
            block.emoji.push_back(
                {emoji[i].cluster, emojiAt(line, emoji[i].position, block.emojiSize, block.height + baseline)});
        }
        block.height += lineHeight;
    }
    layout.endLayout();
    return block;
}

TextBlock TextShaper::elidedBlock(const QString &text, const std::vector<Facet> &facets, Type type, int width,
                                  int maxLines) const
{
    TextBlock shown = block(text, facets, type, width, maxLines);
    QString kept = shown.cut ? firstLines(text, m_fonts.font(type), width, maxLines) : QString();
    // The ellipsis wants its room, and emoji are painted wider than their font says.
    while (shown.cut && !kept.isEmpty()) {
        shown = block(kept + u'…', upTo(facets, kept.size()), type, width, maxLines);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, kept);
        finder.setPosition(kept.size());
        kept = kept.left(std::max<qsizetype>(0, finder.toPreviousBoundary()));
    }
    return shown;
}

TextLine TextShaper::line(const QString &text, Type type, Digits digits)
{
    if (text.isEmpty()) {
        return {};
    }
    const bool tabular = digits == Digits::Tabular;
    const Key key{text, type, tabular};
    if (const TextLine *cached = m_lines.object(key)) {
        return *cached;
    }
    const QFont &font = m_fonts.font(type);
    const ShapingText plain = forShaping(text, {});
    QTextLayout layout(plain.text, font);
    layout.setFormats(emojiFormats(plain, type));
    layout.beginLayout();
    QTextLine shaped = layout.createLine();
    shaped.setNumColumns(int(plain.text.size()));  // unlimited width, always from the left edge
    shaped.setPosition({0, -shaped.ascent()});
    layout.endLayout();
    auto *line = new TextLine{{}, {}, m_fonts.emojiSize(type), shaped.naturalTextWidth()};
    TextBlock parts;
    size_t passed = 0;
    addSpans(parts, shaped, plain, passed, 0, int(plain.text.size()), Color::Text);
    for (const GlyphSpan &span : parts.spans) {
        line->runs.append(span.run);
    }
    for (const auto &emoji : plain.emoji) {
        line->emoji.append({emoji.cluster, emojiAt(shaped, emoji.position, line->emojiSize, 0)});
    }
    if (tabular) {
        makeTabular(*line, text, m_fonts.digitWidth(type));
    }
    const TextLine result = *line;
    m_lines.insert(key, line);
    return result;
}

TextLine TextShaper::elided(const QString &text, Type type, int width)
{
    TextLine whole = line(text, type);
    if (whole.width <= width) {
        return whole;
    }
    return line(QFontMetricsF(m_fonts.font(type)).elidedText(text, Qt::ElideRight, width), type);
}

}  // namespace postr
