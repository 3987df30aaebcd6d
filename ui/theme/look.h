#pragma once

#include "ui/text/emojicache.h"
#include "ui/text/ink.h"
#include "ui/text/textshaper.h"
#include "ui/theme/avatars.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/pictures.h"
#include "ui/theme/preferences.h"
#include "ui/theme/theme.h"

class QApplication;
class QMenu;

namespace postr {

/// Everything needed to draw. Built once after the application object, owned by the composition root, lent by
/// reference to every widget, outlives them all. GUI thread.
struct Look final {
    /// `systemScale`: the desktop's text size, over which the person's own one is laid.
    explicit Look(const Preferences::Values &chosen, qreal systemScale = 1.0);
    explicit Look(ThemeChoice choice, qreal systemScale = 1.0);
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    /// Style, palette, font and tooltips of the stock widgets; follows the theme from then on.
    void applyTo(QApplication &application);
    /// Gives a menu the program's look; call before showing it.
    void dress(QMenu &menu) const;

    /// What the desktop says beside its colours.
    void setSystemContrast(bool high);
    void setSystemCalm(bool calm);
    /// How long something may fade; 0: it does not.
    [[nodiscard]] int motionMs() const;
    /// Whether an animated picture moves now; `isHovered`: the pointer or the keyboard is on it, or it was opened.
    [[nodiscard]] bool animates(bool isHovered) const;

    Preferences preferences;

    Theme theme;
    FontSet fonts;
    Icons icons;
    TextShaper shaper;
    EmojiCache emoji;
    Ink ink;
    Pictures pictures;
    Avatars avatars;

private:
    void follow(const Preferences::Values &before);

    qreal m_systemScale;
    bool m_systemHigh = false;
    bool m_systemCalm = false;
};

}  // namespace postr
