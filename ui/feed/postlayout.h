#pragma once

#include <QPoint>
#include <QRect>
#include <array>

#include "core/model/feed.h"

namespace postr {

/// Line heights of the type scale at the person's font size.
struct RowMetrics {
    int body = 22, secondary = 20, meta = 18;
};

/// What shaping measured for one row, logical pixels; 0 means the part is absent. Plain numbers, so that
/// layoutPost() is a pure function that a test calls without an application object.
struct RowSizes {
    int context = 0, name = 0, handle = 0, time = 0;
    int cover = 0, coverButton = 0;  ///< the warning's text height, the button's width
    int bodyHeight = 0, showMore = 0;
    int quoteName = 0, quoteMeta = 0, quoteHeight = 0;
    int state = 0;
    int failureHeight = 0, retry = 0, discard = 0;
    std::array<int, 3> counts{};
};

enum class Part : quint8 {
    None,
    Row,
    Avatar,
    Name,
    Time,
    More,
    CoverButton,
    Body,
    ShowMore,
    Tile,
    Quote,
    Retry,
    Discard,
    Replies,
    Reposts,
    Like
};

/// The foot of a row. Only the like acts; the others are numbers to read.
enum Count : quint8 { ReplyCount, RepostCount, LikeCount, CountCount };

struct Hit {
    Part part = Part::None;
    int index = 0;  ///< of the tile

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Every rectangle of one row, from the row's top left, logical pixels. Painting, clicks, tooltips and the
/// accessible text read this and nothing else, so they cannot disagree. Empty rectangle: part absent.
struct PostLayout {
    int width = 0, height = 0;
    QRect contextIcon, context;
    QRect avatar, name, handle, time, more;
    QRect cover, coverIcon, coverText, coverButton;
    QRect body, showMore;
    QRect media;
    std::array<QRect, 4> tiles, badges;
    QRect quote, quoteAvatar, quoteName, quoteMeta, quoteText;
    QRect stateIcon, state;
    QRect failure, failureIcon, failureText, retry, discard;
    std::array<QRect, CountCount> counts, countIcons, countTexts;

    [[nodiscard]] Hit hitTest(QPoint point) const;
};

[[nodiscard]] int bodyWidth(int rowWidth);
[[nodiscard]] int quoteTextWidth(int rowWidth);
[[nodiscard]] int coverTextWidth(int rowWidth, int button);
/// Room for the failure sentence beside its icon and two buttons.
[[nodiscard]] int failureTextWidth(int rowWidth, int retry, int discard);

/// `covered`: the content warning hides text, pictures and quote. `mirrored`: right-to-left interface; the text
/// inside keeps its own direction.
[[nodiscard]] PostLayout layoutPost(const FeedEntry &entry, const RowSizes &sizes, const RowMetrics &metrics, int width,
                                    bool covered, bool mirrored);

}  // namespace postr
