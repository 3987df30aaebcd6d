#pragma once

#include <QString>
#include <QStringView>
#include <vector>

#include "core/model/facets.h"

/// Pure text scanning: no state, any thread.
namespace postr {

struct TextRange {
    int start = 0;
    int length = 0;
};

/// One entry per emoji as the reader sees it: flags, keycaps, skin tones and ZWJ families are one each.
[[nodiscard]] std::vector<TextRange> findEmoji(QStringView text);

/// The same text as QTextLayout gets to see it; offsets differ from the original's.
struct ShapingText {
    struct Emoji {
        int position = 0;
        QString cluster;  ///< without U+FE0F
    };
    QString text;
    std::vector<Facet> facets;
    std::vector<Emoji> emoji;
};

/// Stands for one emoji; shaped with the text font at the emoji's width.
inline constexpr char16_t kEmojiPlace = 0x25a1;

/// - line feeds become line separators;
/// - each emoji becomes kEmojiPlace: Qt 6.4 decodes an emoji's PNG whenever it asks for its width (100 us),
///   picks fonts per code point (a heart comes from the text font) and looks U+FE0F up in yet another font,
///   which cuts keycaps and flags apart;
/// - facets are isolated where right-to-left text is around, so that '#' and '@' stay on their word.
[[nodiscard]] ShapingText forShaping(const QString &text, const std::vector<Facet> &facets);

}  // namespace postr
