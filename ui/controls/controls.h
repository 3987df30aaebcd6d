#pragma once

#include <cmath>

#include <QWidget>

#include "core/model/feed.h"
#include "ui/theme/look.h"

/// What the widgets around the feed share.
namespace postr::controls {

/// Repaints `widget` when the theme changes.
inline void follow(const Look &look, QWidget *widget)
{
    QObject::connect(&look.theme, &Theme::changed, widget, qOverload<>(&QWidget::update));
}

/// Repaints `widget` when the picture of `person` has come; a member of the widget.
inline void followAvatar(const Look &look, QWidget *widget, const PersonSummary &person)
{
    QObject::connect(&look.pictures, &Pictures::arrived, widget, [widget, &person](const QString &path) {
        if (path == person.avatar) {
            widget->update();
        }
    });
}

/// What all buttons with their own paint have in common.
inline void becomeButton(const Look &look, QWidget *button, Qt::CursorShape cursor = Qt::PointingHandCursor)
{
    button->setAttribute(Qt::WA_Hover);
    button->setCursor(cursor);
    button->setFocusPolicy(Qt::StrongFocus);
    follow(look, button);
}

/// Focus that came by keyboard; a click leaves no ring.
[[nodiscard]] inline bool keyboardFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

/// Margins of a layout in `widget`, from where reading starts: layouts mirror what is in them, but not their margins.
[[nodiscard]] inline QMargins margins(const QWidget &widget, int start, int top, int end, int bottom)
{
    return widget.isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

[[nodiscard]] inline int roundedUp(qreal value) { return int(std::ceil(value)); }

}  // namespace postr::controls
