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
    Bookmark,  ///< the icon only
    Caution,
    Danger,
    DangerHover,
    DangerSoft,
    OnDanger,
    BadgeScrim,
    OnBadge,
    Viewer,  ///< the ground of the image viewer: dark in both themes, pictures are judged on it
    ViewerHover,
    OnViewerMuted,
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
inline constexpr int kXs = 4, kS = 8, kM = 12, kL = 16, kXl = 20, kXxl = 24;
}

namespace radius {
inline constexpr int kBadge = 6, kSmall = 9, kNote = 10, kControl = 12, kMedia = 14, kCard = 16, kDialog = 20;
}

namespace metric {
inline constexpr int kNav = 232, kNavCompact = 73, kContent = 620, kHeader = 56, kHero = 520, kForm = 380;
inline constexpr int kCompactBelow = 1000, kNoSideBelow = 1180;
inline constexpr int kRowPad = 20, kRowTop = 14, kRowBottom = 8, kGap = 12;
inline constexpr int kAvatar = 44, kAvatarMe = 38, kAvatarSmall = 36, kAvatarQuote = 20;
inline constexpr int kIcon = 18, kAction = 32, kActionsWidth = 440, kMediaGap = 3;
inline constexpr int kControl = 44, kControlSmall = 34, kField = 44;
inline constexpr int kFocusBar = 3, kFocusRing = 2;
inline constexpr int kMaxTextLines = 12, kMaxQuoteLines = 4, kMaxCardLines = 2;
inline constexpr int kDialog = 600, kConfirm = 440;
}  // namespace metric

}  // namespace postr
