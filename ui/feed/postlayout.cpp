#include "ui/feed/postlayout.h"

#include <algorithm>

#include "ui/theme/tokens.h"

namespace postr {
namespace {

constexpr int kByGap = 6, kQuotePadX = 14, kQuotePadY = 10, kNotePadX = 12, kNoteGap = 14, kNotePadY = 7;
constexpr int kMoreSize = 28, kSiteIcon = 15, kBadgeInset = 10, kBadgePadX = 5;

void layoutMedia(const FeedEntry &entry, const RowMetrics &m, PostLayout &l, int left, int top, int w)
{
    const int n = std::min(4, int(entry.media.size()));
    int h = n == 4 ? 264 : 220;
    if (n == 1) {
        const MediaItem &only = entry.media.first();
        h = only.width > 0 && only.height > 0 ? int(std::clamp<qint64>(qint64(w) * only.height / only.width, 180, 360))
                                              : 280;
    }
    l.media = {left, top, w, h};
    const int halfW = (w - metric::kMediaGap) / 2, halfH = (h - metric::kMediaGap) / 2;
    const int x2 = left + w - halfW, y2 = top + h - halfH;
    const QRect tall{left, top, halfW, h};
    switch (n) {
    case 1:
        l.tiles[0] = l.media;
        break;
    case 2:
        l.tiles = {tall, QRect{x2, top, halfW, h}};
        break;
    case 3:
        l.tiles = {tall, QRect{x2, top, halfW, halfH}, QRect{x2, y2, halfW, halfH}};
        break;
    default:
        l.tiles = {QRect{left, top, halfW, halfH}, QRect{x2, top, halfW, halfH}, QRect{left, y2, halfW, halfH},
                   QRect{x2, y2, halfW, halfH}};
    }
    for (int i = 0; i < n; ++i) {
        if (!entry.media[i].alt.isEmpty()) {
            const QRect &tile = l.tiles[size_t(i)];
            const int wide = std::max(33, m.badge + 2 * kBadgePadX), high = std::max(18, m.tiny);
            l.badges[size_t(i)] = {tile.left() + kBadgeInset, tile.bottom() + 1 - kBadgeInset - high, wide, high};
        }
    }
}

void layoutQuote(const RowSizes &s, const RowMetrics &m, PostLayout &l, int left, int top, int w)
{
    const int x = left + kQuotePadX;
    const int y = top + kQuotePadY;
    if (s.quoteName == 0) {  // what was quoted is gone: one sentence
        l.quoteText = {x, y, w - 2 * kQuotePadX, s.quoteHeight};
    } else {
        l.quoteAvatar = {x, y + (m.body - metric::kAvatarQuote) / 2, metric::kAvatarQuote, metric::kAvatarQuote};
        l.quoteName = {x + metric::kAvatarQuote + kByGap, y, s.quoteName, m.body};
        l.quoteMeta = {l.quoteName.right() + 1 + kByGap, y, s.quoteMeta, m.body};
        l.quoteText = {x, y + m.body + 1, w - 2 * kQuotePadX, s.quoteHeight};
    }
    l.quote = {left, top, w, std::max(l.quoteText.bottom() + 1, l.quoteName.bottom() + 1) + kQuotePadY - top};
}

void layoutCard(const RowSizes &s, const RowMetrics &m, PostLayout &l, int left, int top, int w)
{
    const int x = left + kQuotePadX, inner = w - 2 * kQuotePadX;
    int y = top + kQuotePadY;
    l.cardTitle = {x, y, inner, s.cardTitle};
    y += s.cardTitle + 1;
    if (s.cardText > 0) {
        l.cardText = {x, y, inner, s.cardText};
        y += s.cardText;
    }
    y += 3;
    l.cardIcon = {x, y + (m.meta - kSiteIcon) / 2, kSiteIcon, kSiteIcon};
    l.cardSite = {l.cardIcon.right() + 1 + kByGap, y, s.cardSite, m.meta};
    l.card = {left, top, w, y + m.meta + kQuotePadY - top};
}

void layoutCover(const RowSizes &s, PostLayout &l, int left, int top, int w, int rowWidth)
{
    const int h = std::max(s.cover + 2 * 11, 48);
    l.cover = {left, top, w, h};
    l.coverIcon = {left + kNotePadX, top + (h - metric::kIcon) / 2, metric::kIcon, metric::kIcon};
    l.coverText = {l.coverIcon.right() + 1 + 10, top + (h - s.cover) / 2, coverTextWidth(rowWidth, s.coverButton),
                   s.cover};
    l.coverButton = {l.cover.right() + 1 - 10 - s.coverButton, top + (h - 30) / 2, s.coverButton, 30};
}

// A sentence squeezed beside its buttons is hard to read: below this width they go under it.
bool failureIsStacked(int rowWidth, int retry, int discard)
{
    constexpr int kNarrow = 240;
    return bodyWidth(rowWidth) - 2 * kNotePadX - 16 - 8 - retry - discard - 2 * kNoteGap < kNarrow;
}

void layoutFailure(const RowSizes &s, const RowMetrics &m, PostLayout &l, int left, int top, int w, int rowWidth)
{
    const int right = left + w - kNotePadX;
    if (failureIsStacked(rowWidth, s.retry, s.discard)) {
        l.failure = {left, top, w, s.failureHeight + m.meta + 4 + 2 * kNotePadY};
        l.failureIcon = {left + kNotePadX, top + kNotePadY + (m.meta - 16) / 2, 16, 16};
        l.failureText = {l.failureIcon.right() + 1 + 8, top + kNotePadY, failureTextWidth(rowWidth, s.retry, s.discard),
                         s.failureHeight};
        const int below = l.failureText.bottom() + 1 + 4;
        l.retry = {l.failureText.left(), below, s.retry, m.meta};
        l.discard = {l.retry.right() + 1 + kNoteGap, below, s.discard, m.meta};
        return;
    }
    const int h = std::max(m.meta, s.failureHeight) + 2 * kNotePadY;
    l.failure = {left, top, w, h};
    l.failureIcon = {left + kNotePadX, top + (h - 16) / 2, 16, 16};
    l.failureText = {l.failureIcon.right() + 1 + 8, top + kNotePadY, failureTextWidth(rowWidth, s.retry, s.discard),
                     s.failureHeight};
    l.discard = {right - s.discard, top + kNotePadY, s.discard, h - 2 * kNotePadY};
    l.retry = {l.discard.left() - kNoteGap - s.retry, top + kNotePadY, s.retry, h - 2 * kNotePadY};
}

// A person's name over their handle, beside the picture; returns the bottom.
int layoutPersonLines(const RowSizes &s, const RowMetrics &m, PostLayout &l, int top, int face)
{
    l.avatar = {metric::kRowPad, top, face, face};
    const int x = l.avatar.right() + 1 + metric::kGap;
    const int first = top + (face - m.body - m.secondary) / 2;
    l.name = {x, first, s.name, m.body};
    l.handle = {x, first + m.body, s.handle, m.secondary};
    if (s.follow > 0) {
        l.follow = {l.width - metric::kRowPad - s.follow, top + (face - metric::kControlSmall) / 2, s.follow,
                    metric::kControlSmall};
    }
    return top + face;
}

// Fixed columns: an icon never moves because a count grew. The first icon is pulled left by the empty part of its
// 24 px grid, so that its ink starts where the text starts.
void layoutCounts(const RowSizes &s, PostLayout &l, int left, int top, int rowWidth)
{
    const int step = (std::min(metric::kActionsWidth, rowWidth) - metric::kIcon) / (CountCount - 1);
    for (int i = 0; i < CountCount; ++i) {
        const auto k = size_t(i);
        const int x = left - 3 + i * step;
        l.countIcons[k] = {x, top + (metric::kAction - metric::kIcon) / 2, metric::kIcon, metric::kIcon};
        int wide = metric::kIcon;
        if (s.counts[k] > 0) {
            l.countTexts[k] = {x + metric::kIcon + 7, top, s.counts[k], metric::kAction};
            wide += 7 + s.counts[k];
        }
        l.counts[k] = {x - 7, top, std::min(step, wide + 14), metric::kAction};
    }
}

template <class Work>
void forEachRect(PostLayout &l, const Work &work)
{
    for (QRect *r : {&l.contextIcon, &l.context, &l.avatar,    &l.name,        &l.handle,      &l.time,
                     &l.more,        &l.cover,   &l.coverIcon, &l.coverText,   &l.coverButton, &l.body,
                     &l.showMore,    &l.media,   &l.quote,     &l.quoteAvatar, &l.quoteName,   &l.quoteMeta,
                     &l.quoteText,   &l.card,    &l.cardTitle, &l.cardText,    &l.cardIcon,    &l.cardSite,
                     &l.stateIcon,   &l.state,   &l.failure,   &l.failureIcon, &l.failureText, &l.retry,
                     &l.discard,     &l.stats,   &l.follow,    &l.headIcon,    &l.sentence,    &l.excerpt}) {
        work(*r);
    }
    for (auto *group : {&l.tiles, &l.badges}) {
        std::for_each(group->begin(), group->end(), work);
    }
    for (auto *group : {&l.counts, &l.countIcons, &l.countTexts}) {
        std::for_each(group->begin(), group->end(), work);
    }
    std::for_each(l.faces.begin(), l.faces.end(), work);
}

void mirror(PostLayout &l)
{
    forEachRect(l, [w = l.width](QRect &r) {
        if (!r.isEmpty()) {
            r.moveLeft(w - r.left() - r.width());
        }
    });
}

PostLayout finished(PostLayout l, bool mirrored)
{
    l.isMirrored = mirrored;
    if (mirrored) {
        mirror(l);
    }
    return l;
}

// Text, pictures, quote and card; returns the new bottom.
int layoutContent(const FeedEntry &entry, const RowSizes &s, const RowMetrics &m, PostLayout &l, int left, int y, int w)
{
    if (s.bodyHeight > 0) {
        l.body = {left, y, w, s.bodyHeight};
        y += s.bodyHeight;
    }
    if (s.showMore > 0) {
        l.showMore = {left, y, s.showMore, m.body};
        y += m.body;
    }
    if (!entry.media.isEmpty()) {
        layoutMedia(entry, m, l, left, y + 10, w);
        y = l.media.bottom() + 1;
    }
    if (entry.quote) {
        layoutQuote(s, m, l, left, y + 10, w);
        y = l.quote.bottom() + 1;
    }
    if (entry.card) {
        layoutCard(s, m, l, left, y + 10, w);
        y = l.card.bottom() + 1;
    }
    return y;
}

// What became of the post, and its foot; returns the new bottom.
int layoutFoot(const RowSizes &s, const RowMetrics &m, PostLayout &l, int left, int y, int w, int rowWidth)
{
    if (s.state > 0) {
        l.stateIcon = {left, y + 6 + (m.meta - 15) / 2, 15, 15};
        l.state = {left + 21, y + 6, s.state, m.meta};
        y += 6 + m.meta;
    }
    if (s.failureHeight > 0) {
        layoutFailure(s, m, l, left, y + 8, w, rowWidth);
        return l.failure.bottom() + 1 + 6;
    }
    layoutCounts(s, l, left, y + 8, w);
    return y + 8 + metric::kAction;
}

}  // namespace

void addGap(PostLayout &l, const RowSizes &s, const RowMetrics &m)
{
    constexpr int kPadX = 16, kPadY = 6, kMargin = 8;
    const int high = m.meta + 2 * kPadY, whole = high + 2 * kMargin;
    forEachRect(l, [whole](QRect &r) {
        if (!r.isEmpty()) {
            r.translate(0, whole);
        }
    });
    l.height += whole;
    const int wide = std::min(l.width - 2 * metric::kRowPad, s.gap + 2 * kPadX);
    l.gap = {0, 0, l.width, whole};
    l.gapButton = {(l.width - wide) / 2, kMargin, wide, high};
}

int indentOf(int level)
{
    constexpr int kDeepest = 3;  // deeper ones stand under one another: the text keeps a width that can be read
    return std::clamp(level, 0, kDeepest) * metric::kAvatar;
}

int focusedWidth(int rowWidth) { return std::max(80, rowWidth - 2 * metric::kRowPad); }

int personTextWidth(int rowWidth, int button)
{
    return std::max(40, bodyWidth(rowWidth) - (button > 0 ? button + metric::kGap : 0));
}

int bodyWidth(int rowWidth)
{
    return std::max(80, rowWidth - metric::kRowPad - metric::kAvatar - metric::kGap - metric::kRowPad);
}

int quoteTextWidth(int rowWidth) { return bodyWidth(rowWidth) - 2 * kQuotePadX; }

int cardSiteWidth(int rowWidth) { return quoteTextWidth(rowWidth) - kSiteIcon - kByGap; }

int coverTextWidth(int rowWidth, int button)
{
    return std::max(40, bodyWidth(rowWidth) - kNotePadX - metric::kIcon - 10 - 10 - button - 10);
}

int failureTextWidth(int rowWidth, int retry, int discard)
{
    const int whole = bodyWidth(rowWidth) - 2 * kNotePadX - 16 - 8;
    return std::max(40, failureIsStacked(rowWidth, retry, discard) ? whole : whole - retry - discard - 2 * kNoteGap);
}

PostLayout layoutPost(const FeedEntry &entry, const RowSizes &s, const RowMetrics &m, int width, bool covered,
                      bool mirrored, int level)
{
    PostLayout l;
    l.width = width;
    l.indent = indentOf(level);
    const int inner = width - l.indent;
    const int edge = l.indent + metric::kRowPad;
    const int left = edge + metric::kAvatar + metric::kGap;
    const int w = bodyWidth(inner);
    int y = metric::kRowTop;
    if (s.context > 0) {
        y = 10;
        l.contextIcon = {edge + metric::kAvatar - 16, y + (m.meta - 16) / 2, 16, 16};
        l.context = {left, y, std::min(w, s.context), m.meta};
        y += m.meta + 4;
    }
    l.avatar = {edge, y, metric::kAvatar, metric::kAvatar};
    l.name = {left, y, s.name, m.body};
    l.handle = {l.name.right() + 1 + kByGap, y, s.handle, m.body};
    l.time = {s.handle > 0 ? l.handle.right() + 1 : l.handle.left(), y, s.time, m.body};
    l.more = {left + w - kMoreSize + 4, y - 3, kMoreSize, kMoreSize};
    y += m.body;
    if (s.cover > 0) {
        layoutCover(s, l, left, y + 4, w, inner);
        y = l.cover.bottom() + 1 + (covered ? 0 : 6);
    }
    if (!covered) {
        y = layoutContent(entry, s, m, l, left, y, w);
    }
    y = layoutFoot(s, m, l, left, y, w, inner);
    l.height = std::max(y, l.avatar.bottom() + 1) + metric::kRowBottom + 1;  // and the hairline
    return finished(l, mirrored);
}

PostLayout layoutFocused(const FeedEntry &entry, const RowSizes &s, const RowMetrics &m, int width, bool covered,
                         bool mirrored)
{
    constexpr int kFace = 48, kStatsPad = 10;
    PostLayout l;
    l.width = width;
    const int left = metric::kRowPad;
    const int w = focusedWidth(width);
    int y = layoutPersonLines(s, m, l, 16, kFace);
    // The parts are laid out as wide as the row: what asks for a row's width gets it plus what an avatar takes.
    const int asRow = w + 2 * metric::kRowPad + metric::kAvatar + metric::kGap;
    l.more = {l.width - metric::kRowPad - kMoreSize + 4, l.follow.isEmpty() ? 16 : y + 2, kMoreSize, kMoreSize};
    if (!l.follow.isEmpty()) {
        l.more.moveTop(l.follow.top() + 3);
        l.follow.moveLeft(l.follow.left() - kMoreSize - 4);
    }
    y += 10;
    if (s.cover > 0) {
        layoutCover(s, l, left, y + 4, w, asRow);
        y = l.cover.bottom() + 1 + (covered ? 0 : 6);
    }
    if (!covered) {
        y = layoutContent(entry, s, m, l, left, y, w);
    }
    y += 12;
    l.time = {left, y, s.time, m.meta};
    y += m.meta + kStatsPad;
    if (s.stats > 0) {
        l.stats = {left, y, w, m.meta + 2 * kStatsPad};
        y += l.stats.height();
    } else if (s.failureHeight == 0) {
        l.stats = {left, y, w, 1};
        y += 1;
    }
    y = layoutFoot(s, m, l, left, y, w, asRow);
    l.height = y + metric::kRowBottom + 1;
    return finished(l, mirrored);
}

PostLayout layoutGone(const RowSizes &s, int width, bool mirrored, int level)
{
    PostLayout l;
    l.width = width;
    l.indent = indentOf(level);
    l.sentence = {l.indent + metric::kRowPad, 16, width - l.indent - 2 * metric::kRowPad, s.sentenceHeight};
    l.height = 16 + s.sentenceHeight + 16 + 1;
    return finished(l, mirrored);
}

PostLayout layoutPerson(const RowSizes &s, const RowMetrics &m, int width, bool mirrored)
{
    PostLayout l;
    l.width = width;
    l.height = layoutPersonLines(s, m, l, 12, metric::kAvatar) + 12 + 1;
    return finished(l, mirrored);
}

PostLayout layoutEvent(const RowSizes &s, int width, bool mirrored)
{
    constexpr int kFace = 30, kStep = 36, kHead = 20;
    PostLayout l;
    l.width = width;
    const int left = metric::kRowPad + metric::kAvatar + metric::kGap;
    int y = metric::kRowTop;
    for (int i = 0; i < std::min(s.faces, kMostFaces); ++i) {
        l.faces[size_t(i)] = {left + i * kStep, y, kFace, kFace};
    }
    y += s.faces > 0 ? kFace + 6 : 0;
    l.sentence = {left, y, bodyWidth(width), s.sentenceHeight};
    y += s.sentenceHeight;
    if (s.excerptHeight > 0) {
        l.excerpt = {left, y, bodyWidth(width), s.excerptHeight};
        y += s.excerptHeight;
    }
    l.height = y + metric::kRowTop + 1;
    l.headIcon = {metric::kRowPad + (metric::kAvatar - kHead) / 2, (l.height - 1 - kHead) / 2, kHead, kHead};
    return finished(l, mirrored);
}

Hit PostLayout::hitTest(QPoint p) const
{
    for (int i = 0; i < 4; ++i) {
        if (badges[size_t(i)].contains(p)) {
            return {Part::Badge, i};
        }
        if (tiles[size_t(i)].contains(p)) {
            return {Part::Tile, i};
        }
    }
    for (int i = 0; i < kMostFaces; ++i) {
        if (faces[size_t(i)].contains(p)) {
            return {Part::Avatar, i};
        }
    }
    const std::pair<const QRect *, Part> parts[] = {
        {&gapButton, Part::Gap},
        {&gap, Part::None},
        {&more, Part::More},
        {&avatar, Part::Avatar},
        {&name, Part::Name},
        {&handle, Part::Name},
        {&time, Part::Time},
        {&coverButton, Part::CoverButton},
        {&showMore, Part::ShowMore},
        {&body, Part::Body},
        {&quote, Part::Quote},
        {&card, Part::Card},
        {&retry, Part::Retry},
        {&discard, Part::Discard},
        {&counts[ReplyCount], Part::Replies},
        {&counts[RepostCount], Part::Reposts},
        {&counts[LikeCount], Part::Like},
        {&counts[BookmarkCount], Part::Bookmark},
        {&counts[ShareCount], Part::Share},
        {&follow, Part::Follow},
    };
    for (const auto &[rect, part] : parts) {
        if (rect->contains(p)) {
            return {part, 0};
        }
    }
    return {QRect(0, 0, width, height).contains(p) ? Part::Row : Part::None, 0};
}

}  // namespace postr
