#include "ui/controls/linetab.h"

#include <QPainter>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {

LineTab::LineTab(Look &look, const QString &text, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this);
}

QSize LineTab::sizeHint() const
{
    return {controls::roundedUp(m_look.shaper.line(text(), Type::BodyStrong).width) + 16, 47};
}

void LineTab::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    if (underMouse()) {
        p.fillRect(rect(), theme[Color::RowHover]);
    }
    const Type type = isChecked() ? Type::BodyStrong : Type::BodyMedium;
    const TextLine line = m_look.shaper.elided(text(), type, width() - 8);
    const QPointF at(std::round((width() - line.width) / 2),
                     (height() - m_look.fonts.lineHeight(type)) / 2 + m_look.fonts.baseline(type));
    m_look.ink.line(p, at, line, theme[isChecked() ? Color::Text : Color::Muted]);
    if (isChecked()) {
        p.fillRect(0, height() - metric::kFocusBar, width(), metric::kFocusBar, theme[Color::Accent]);
    }
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, QRectF(rect()).adjusted(2, 2, -2, -4), radius::kSmall, theme[Color::Accent],
                      metric::kFocusRing);
    }
}

}  // namespace postr
