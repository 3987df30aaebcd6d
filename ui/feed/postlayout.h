#pragma once

#include <QPoint>
#include <QRect>
#include <array>

#include "core/model/feed.h"

namespace postr {

/// Line heights of the type scale at the person's font size.
struct RowMetrics {
    int body = 22, secondary = 20, meta = 18;
    int tiny = 18, badge = 23;  ///< `badge`: how wide the word on a described picture is
};

/// What shaping measured for one row, logical pixels; 0 means the part is absent. Plain numbers, so that
/// layoutPost() is a pure function that a test calls without an application object.
struct RowSizes {
    int context = 0, name = 0, handle = 0, time = 0;
    int cover = 0, coverButton = 0;  ///< the warning's text height, the button's width
    int bodyHeight = 0, showMore = 0;
    int quoteName = 0, quoteMeta = 0, quoteHeight = 0;
    int cardTitle = 0, cardText = 0, cardSite = 0;  ///< two heights, a width
    int state = 0;
    int failureHeight = 0, retry = 0, discard = 0;
    int stats = 0, follow = 0;
    int faces = 0, sentenceHeight = 0, excerptHeight = 0;
    int gap = 0;  ///< the button's text between this row and the one above
    std::array<int, 5> counts{};
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
    Badge,  ///< of a tile: its description
    Quote,
    Card,
    Retry,
    Discard,
    Replies,
    Reposts,
    Like,
    Bookmark,
    Share,
    Follow,
    Gap
};

/// The foot of a row. The first three have numbers.
enum Count : quint8 { ReplyCount, RepostCount, LikeCount, BookmarkCount, ShareCount, CountCount };
inline constexpr int kMostFaces = 5;

struct Hit {
    Part part = Part::None;
    int index = 0;  ///< of the tile

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Every rectangle of one row, from the row's top left, logical pixels. Painting, clicks, tooltips and the
/// accessible text read this and nothing else, so they cannot disagree. Empty rectangle: part absent.
struct PostLayout {
    int width = 0, height = 0;
    int indent = 0;  ///< where the hairline below begins
    bool isMirrored = false;
    QRect gap, gapButton;  ///< above everything else
    QRect contextIcon, context;
    QRect avatar, name, handle, time, more;
    QRect cover, coverIcon, coverText, coverButton;
    QRect body, showMore;
    QRect media;
    std::array<QRect, 4> tiles, badges;
    QRect quote, quoteAvatar, quoteName, quoteMeta, quoteText;
    QRect card, cardTitle, cardText, cardIcon, cardSite;
    QRect stateIcon, state;
    QRect failure, failureIcon, failureText, retry, discard;
    QRect stats;                        ///< of the focused post, between two hairlines
    QRect follow;                       ///< a button
    QRect headIcon, sentence, excerpt;  ///< of an event
    std::array<QRect, kMostFaces> faces;
    std::array<QRect, CountCount> counts, countIcons, countTexts;

    [[nodiscard]] Hit hitTest(QPoint point) const;
};

/// Makes room above a row for what is not stored there.
void addGap(PostLayout &layout, const RowSizes &sizes, const RowMetrics &metrics);
/// How far a row of this level stands in.
[[nodiscard]] int indentOf(int level);
[[nodiscard]] int bodyWidth(int rowWidth);
/// Of the focused post.
[[nodiscard]] int focusedWidth(int rowWidth);
/// Room for one line beside a picture of a person and a button.
[[nodiscard]] int personTextWidth(int rowWidth, int button);
/// Of a quote, and of a link's card.
[[nodiscard]] int quoteTextWidth(int rowWidth);
[[nodiscard]] int cardSiteWidth(int rowWidth);
[[nodiscard]] int coverTextWidth(int rowWidth, int button);
/// Room for the failure sentence beside its icon and two buttons.
[[nodiscard]] int failureTextWidth(int rowWidth, int retry, int discard);

/// `covered`: the content warning hides text, pictures, quote and card. `mirrored`: right-to-left interface; the text
/// inside keeps its own direction. `level`: of an answer below the focused post.
[[nodiscard]] PostLayout layoutPost(const FeedEntry &entry, const RowSizes &sizes, const RowMetrics &metrics, int width,
                                    bool covered, bool mirrored, int level = 0);
[[nodiscard]] PostLayout layoutFocused(const FeedEntry &entry, const RowSizes &sizes, const RowMetrics &metrics,
                                       int width, bool covered, bool mirrored);
/// One sentence where a post would stand.
[[nodiscard]] PostLayout layoutGone(const RowSizes &sizes, int width, bool mirrored, int level);
[[nodiscard]] PostLayout layoutPerson(const RowSizes &sizes, const RowMetrics &metrics, int width, bool mirrored);
[[nodiscard]] PostLayout layoutEvent(const RowSizes &sizes, int width, bool mirrored);

}  // namespace postr
