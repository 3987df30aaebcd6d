// The text of a post: links, mentions, hashtags, emoji, and what the text layout is given. UTF-8, or UTF-16 as it stands (lone
// surrogates) if the first byte is 0xff.

#include <cstring>

#include "core/model/post.h"
#include "tests/fuzz/target.h"
#include "ui/text/textscan.h"

using namespace postr;
using namespace postr::fuzz;

namespace {

QString textOf(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || data[0] != 0xff) {
        return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    QString text(static_cast<qsizetype>((size - 1) / 2), QChar(u' '));
    std::memcpy(text.data(), data + 1, static_cast<std::size_t>(text.size()) * 2);
    return text;
}

/// No boundary in the middle of a character that takes two units.
bool isBoundary(const QString &text, int at)
{
    return at == 0 || at == text.size() || !(text.at(at - 1).isHighSurrogate() && text.at(at).isLowSurrogate());
}

template <class Ranges>
void demandRanges(const QString &text, const Ranges &ranges)
{
    int end = 0;
    for (const auto &range : ranges) {
        demand(range.start >= end && range.length > 0, "ranges ascend, none is empty, none overlaps");
        end = range.start + range.length;
        demand(end <= text.size(), "ranges lie in the text");
        demand(isBoundary(text, range.start) && isBoundary(text, end), "no range cuts a character");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    const std::vector<Facet> facets = findFacets(text);
    demandRanges(text, facets);
    demandRanges(text, findEmoji(text));
    const ShapingText shaped = forShaping(text, facets);
    demand(shaped.facets.size() == facets.size(), "no facet is lost on the way to the layout");
    int end = 0;
    for (const Facet &facet : shaped.facets) {
        demand(facet.start >= end && facet.length > 0 && facet.start + facet.length <= shaped.text.size(),
               "facets lie in what the layout is given");
        end = facet.start + facet.length;
    }
    for (const ShapingText::Emoji &emoji : shaped.emoji) {
        demand(emoji.position >= 0 && emoji.position < shaped.text.size() &&
                   shaped.text.at(emoji.position) == QChar(kEmojiPlace) && !emoji.cluster.isEmpty(),
               "each emoji has its place");
    }
    demand(graphemeCount(text) <= text.size(), "there are no more characters than units");
    return 0;
}
