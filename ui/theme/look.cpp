#include "ui/theme/look.h"

#include <QApplication>
#include <QMenu>
#include <QTimer>
#include <QToolTip>

#include "ui/theme/style.h"

using namespace Qt::StringLiterals;

namespace postr {

static constexpr int kIconMs = 300;

Look::Look(const Preferences::Values &chosen, qreal systemScale)
    : preferences(chosen),
      theme(chosen.theme),
      fonts(systemScale * chosen.textPercent / 100),
      icons(theme),
      shaper(fonts),
      ink(emoji),
      avatars(fonts, pictures),
      m_systemScale(systemScale)
{
    theme.setContrast(chosen.highContrast ? Theme::Contrast::High : Theme::Contrast::Usual);
    QObject::connect(&preferences, &Preferences::changed, &theme,
                     [this](const Preferences::Values &before) { follow(before); });
}

Look::Look(ThemeChoice choice, qreal systemScale)
    : Look(
          [choice] {
              Preferences::Values values;
              values.theme = choice;
              return values;
          }(),
          systemScale)
{
}

void Look::follow(const Preferences::Values &before)
{
    theme.setChoice(preferences->theme);
    theme.setContrast(preferences->highContrast || m_systemHigh ? Theme::Contrast::High : Theme::Contrast::Usual);
    if (before.textPercent != preferences->textPercent) {
        // What is laid out already keeps its size until it is made anew.
        fonts = FontSet(m_systemScale * preferences->textPercent / 100);
        shaper.clear();
        avatars.clear();
        emit theme.changed();
    }
}

void Look::setSystemContrast(bool high)
{
    m_systemHigh = high;
    follow(preferences.values());
}

void Look::setSystemCalm(bool calm) { m_systemCalm = calm; }

int Look::motionMs() const { return preferences->calm || m_systemCalm ? 0 : 150; }

bool Look::animates(bool isHovered) const
{
    const int when = preferences->animate;
    return motionMs() > 0 && (when == Preferences::AnimateAlways || (isHovered && when == Preferences::AnimateHovered));
}

void Look::applyTo(QApplication &application)
{
    theme.setSystemDark(application.palette().color(QPalette::Window).lightness() < 128);
    application.setStyle(new Style(*this));  // the application owns it
    // Seven drawings of it, and the first picture of the window waits for none of them.
    QTimer::singleShot(kIconMs, &application, [] { QApplication::setWindowIcon(Icons::appIcon()); });
    const auto follow = [this, &application] {
        application.setFont(fonts.font(Type::Secondary));
        QToolTip::setFont(fonts.font(Type::Meta));
        application.setPalette(theme.palette());
        QToolTip::setPalette(theme.palette());
    };
    follow();
    QObject::connect(&theme, &Theme::changed, &application, follow);
}

void Look::dress(QMenu &menu) const
{
    const auto name = [this](Color role) { return theme[role].name(); };
    menu.setFont(fonts.font(Type::Secondary));
    menu.setWindowFlags(menu.windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    menu.setAttribute(Qt::WA_TranslucentBackground);
    menu.setStyleSheet(
        u"QMenu { background: %1; border: 1px solid %2; border-radius: 12px; padding: 6px; color: %3; }"
        "QMenu::item { padding: 8px 28px 8px 12px; border-radius: 8px; background: transparent; }"
        "QMenu::item:selected { background: %4; }"
        "QMenu::item:disabled { color: %5; }"
        "QMenu::separator { height: 1px; background: %2; margin: 6px 4px; }"
        "QMenu::icon { padding-left: 10px; }"
        "QMenu::indicator { width: 16px; height: 16px; padding-left: 8px; }"_s.arg(
            name(Color::Raised), name(Color::Line), name(Color::Text), name(Color::ControlHover), name(Color::Muted)));
}

}  // namespace postr
