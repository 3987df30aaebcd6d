#include "ui/text/textscan.h"

#include <QChar>
#include <algorithm>

namespace postr {
namespace {

struct CodePoint {
    char32_t value = 0;
    int units = 0;
};

CodePoint codePointAt(QStringView s, qsizetype i)
{
    if (i >= s.size()) {
        return {};
    }
    const QChar c = s[i];
    if (c.isHighSurrogate() && i + 1 < s.size() && s[i + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(c, s[i + 1]), 2};
    }
    return {c.unicode(), 1};
}

// Emoji_Presentation=Yes outside the big blocks, ascending.
constexpr char32_t kPictures[] = {
    0x231a, 0x231b, 0x23e9, 0x23ea, 0x23eb, 0x23ec, 0x23f0,  0x23f3,  0x25fd,  0x25fe,  0x2614,  0x2615, 0x267f, 0x2693,
    0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5,  0x26ce,  0x26d4,  0x26ea,  0x26f2,  0x26f3, 0x26f5, 0x26fa,
    0x26fd, 0x2705, 0x270a, 0x270b, 0x2728, 0x274c, 0x274e,  0x2753,  0x2754,  0x2755,  0x2757,  0x2795, 0x2796, 0x2797,
    0x27b0, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b55, 0x1f004, 0x1f0cf, 0x1f18e, 0x1f201, 0x1f21a, 0x1f22f};

// Emoji_Presentation=Yes, coarsened to blocks: a wrong member costs a glyph, not a crash.
bool isPictureByDefault(char32_t c)
{
    if (c < 0x231a) {
        return false;
    }
    if (c >= 0x1f300 && c <= 0x1faff) {
        return !(c >= 0x1f650 && c <= 0x1f67f) && !(c >= 0x1f700 && c <= 0x1f7df) && !(c >= 0x1f800 && c <= 0x1f8ff);
    }
    if ((c >= 0x2648 && c <= 0x2653) || (c >= 0x1f191 && c <= 0x1f19a) || (c >= 0x1f232 && c <= 0x1f251)) {
        return true;
    }
    return std::binary_search(std::begin(kPictures), std::end(kPictures), c);
}

bool isFlagLetter(char32_t c) { return c >= 0x1f1e6 && c <= 0x1f1ff; }
bool isSkinTone(char32_t c) { return c >= 0x1f3fb && c <= 0x1f3ff; }
bool isTag(char32_t c) { return c >= 0xe0020 && c <= 0xe007f; }
bool isKeycapBase(char32_t c) { return (c >= '0' && c <= '9') || c == '#' || c == '*'; }

// Length of one emoji at i, or 0.
int emojiLength(QStringView s, qsizetype i)
{
    const CodePoint first = codePointAt(s, i);
    const CodePoint second = codePointAt(s, i + first.units);
    qsizetype end = i + first.units;
    if (isFlagLetter(first.value)) {
        return isFlagLetter(second.value) ? first.units + second.units : 0;
    }
    const bool forced = second.value == 0xfe0f;
    if (isKeycapBase(first.value)) {
        const qsizetype cap = forced ? end + 1 : end;
        return cap < s.size() && s[cap].unicode() == 0x20e3 ? int(cap + 1 - i) : 0;
    }
    if (!isPictureByDefault(first.value) && !(forced && first.value >= 0xa9)) {
        return 0;
    }
    if (second.value == 0xfe0e) {
        return 0;
    }
    for (;;) {
        const CodePoint next = codePointAt(s, end);
        if (next.value == 0xfe0f || next.value == 0x20e3 || isSkinTone(next.value) || isTag(next.value)) {
            end += next.units;
        } else if (next.value == 0x200d) {
            const CodePoint joined = codePointAt(s, end + 1);
            if (joined.value < 0x2600 && joined.value != 0x2194 && joined.value != 0x2195) {
                break;
            }
            end += 1 + joined.units;
        } else {
            break;
        }
    }
    return int(end - i);
}

}  // namespace

std::vector<TextRange> findEmoji(QStringView text)
{
    std::vector<TextRange> ranges;
    for (qsizetype i = 0; i < text.size();) {
        // Nothing below U+00A9 starts an emoji except a keycap base, and that needs U+20E3 near it.
        const char16_t c = text[i].unicode();
        if (c < 0xa9 && !isKeycapBase(c)) {
            ++i;
            continue;
        }
        const int length = emojiLength(text, i);
        if (length == 0) {
            i += codePointAt(text, i).units;
            continue;
        }
        ranges.push_back({int(i), length});
        i += length;
    }
    return ranges;
}

ShapingText forShaping(const QString &text, const std::vector<Facet> &facets)
{
    const std::vector<TextRange> emoji = findEmoji(text);
    const bool isolate = !facets.empty() && std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x590 && c.unicode() < 0x900;
    });
    ShapingText out{text, facets, {}};
    if (emoji.empty() && !isolate) {
        out.text.replace(u'\n', QChar::LineSeparator);
        return out;
    }
    out.text.clear();
    size_t f = 0, e = 0;
    for (int i = 0; i <= text.size(); ++i) {
        // An emoji may reach beyond the end of a hashtag (a family is joined by what is no letter): the facet ends behind it.
        if (f < facets.size() && i >= facets[f].start + facets[f].length) {
            out.facets[f].length = int(out.text.size()) - out.facets[f].start;
            if (isolate) {
                out.text += QChar(0x2069);
            }
            ++f;
        }
        if (i == text.size()) {
            break;
        }
        if (f < facets.size() && i == facets[f].start) {
            if (isolate) {
                out.text += QChar(0x2068);
            }
            out.facets[f].start = int(out.text.size());
        }
        if (e < emoji.size() && i == emoji[e].start) {
            out.emoji.push_back({int(out.text.size()), text.mid(i, emoji[e].length).remove(QChar(0xfe0f))});
            out.text += QChar(kEmojiPlace);
            i += emoji[e].length - 1;
            ++e;
            // Lines may break between emoji and before a word, not before punctuation.
            if (i + 1 < text.size() && (isWordChar(text[i + 1]) || (e < emoji.size() && emoji[e].start == i + 1))) {
                out.text += QChar(0x200b);
            }
            continue;
        }
        out.text += text[i] == u'\n' ? QChar(QChar::LineSeparator) : text[i];
    }
    return out;
}

}  // namespace postr
