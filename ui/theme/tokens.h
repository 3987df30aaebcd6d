#pragma once

#include <QtGlobal>

/// Every colour role, type style, radius and width of the program, named once; no literal elsewhere.
/// Sizes are logical pixels at the default font size.
namespace postr {

enum class Color : quint8 {
    Background,
    Surface,
    Raised,
    RowHover,
    ControlHover,
    Field,
    Line,
    Text,
    Muted,
    Faint,  ///< decoration only: nothing that carries meaning
    Accent,
    AccentHover,
    AccentSoft,
    OnAccent,
    Like,  ///< the icon (3:1); the count beside it is LikeText
    LikeText,
    Repost,
    RepostText,
    Caution,
    Danger,
    DangerHover,
    DangerSoft,
    OnDanger,
    BadgeScrim,
    OnBadge,
    Shadow,
    Scrim,
    HeroText,
    HeroTop,
    HeroMiddle,
    HeroBottom,
    MarkTop,
    MarkBottom,
    Count
};

enum class Type : quint8 {
    Hero,
    PageTitle,
    Brand,
    Title,
    Heading,
    Focused,
    Body,
    BodyMedium,
    BodyStrong,
    Secondary,
    SecondaryMedium,
    SecondaryStrong,
    Meta,
    MetaStrong,
    Tiny,
    Count
};

struct TypeStyle {
    int pixels;
    int line;
    int weight;
};

namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20, xxl = 24;
}

namespace radius {
inline constexpr int badge = 6, small = 9, note = 10, control = 12, media = 14, card = 16, dialog = 20;
}

namespace metric {
inline constexpr int nav = 232, navCompact = 72, content = 620, header = 56, hero = 520, form = 380;
inline constexpr int compactBelow = 1000, noSideBelow = 1180;
inline constexpr int rowPad = 20, rowTop = 14, rowBottom = 8, gap = 12;
inline constexpr int avatar = 44, avatarMe = 38, avatarSmall = 36, avatarQuote = 20;
inline constexpr int icon = 18, action = 32, actionsWidth = 440, mediaGap = 3;
inline constexpr int control = 44, controlSmall = 34, field = 44;
inline constexpr int focusBar = 3, focusRing = 2, ringGap = 2;
inline constexpr int maxTextLines = 12, maxQuoteLines = 4;
inline constexpr int dialog = 600, confirm = 440;
}  // namespace metric

namespace motion {
inline constexpr int quick = 120, calm = 180;  ///< milliseconds, ease-out
}

}  // namespace postr
