#pragma once

#include "ui/text/emojicache.h"
#include "ui/text/ink.h"
#include "ui/text/textshaper.h"
#include "ui/theme/avatars.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/pictures.h"
#include "ui/theme/theme.h"

class QApplication;
class QMenu;

namespace postr {

/// Everything needed to draw. Built once after the application object, owned by the composition root, lent by
/// reference to every widget, outlives them all. GUI thread.
struct Look final {
    explicit Look(ThemeChoice choice, qreal fontScale = 1.0)
        : theme(choice), fonts(fontScale), icons(theme), shaper(fonts), ink(emoji), avatars(fonts, pictures)
    {
    }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    /// Style, palette, font and tooltips of the stock widgets; follows the theme from then on.
    void applyTo(QApplication &application);
    /// Gives a menu the program's look; call before showing it.
    void dress(QMenu &menu) const;

    Theme theme;
    FontSet fonts;
    Icons icons;
    TextShaper shaper;
    EmojiCache emoji;
    Ink ink;
    Pictures pictures;
    Avatars avatars;
    QStringList recentEmoji;  ///< of this run, what was used last first
};

}  // namespace postr
