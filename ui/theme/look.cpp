#include "ui/theme/look.h"

#include <QApplication>
#include <QMenu>
#include <QToolTip>

#include "ui/theme/style.h"

using namespace Qt::StringLiterals;

namespace postr {

void Look::applyTo(QApplication &application)
{
    theme.setSystemDark(application.palette().color(QPalette::Window).lightness() < 128);
    application.setStyle(new Style(*this));  // the application owns it
    application.setFont(fonts.font(Type::Secondary));
    application.setWindowIcon(Icons::appIcon());
    const auto follow = [this, &application] {
        application.setPalette(theme.palette());
        QToolTip::setPalette(theme.palette());
    };
    QToolTip::setFont(fonts.font(Type::Meta));
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
