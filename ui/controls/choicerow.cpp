#include "ui/controls/choicerow.h"

#include <QPainter>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kTextLeft = 46, kPadRight = 14, kPadY = 10;

}  // namespace

ChoiceRow::ChoiceRow(Look &look, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_sentence(sentence)
{
    setText(title);
    setAccessibleDescription(sentence);
    setCheckable(true);
    setAutoExclusive(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    controls::becomeButton(look, this);
}

QSize ChoiceRow::sizeHint() const { return {300, heightForWidth(300)}; }

TextBlock ChoiceRow::words(int width) const
{
    return m_look.shaper.block(m_sentence, {}, Type::Meta, std::max(60, width - kTextLeft - kPadRight), 0);
}

int ChoiceRow::heightForWidth(int width) const
{
    return 2 * kPadY + m_look.fonts.lineHeight(Type::Body) + words(width).height;
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    if (!isEnabled()) {
        p.setOpacity(0.5);
    }
    const bool hot = isEnabled() && underMouse();
    if (isChecked() || hot) {
        draw::fill(p, rect(), radius::kControl, theme[isChecked() ? Color::AccentSoft : Color::ControlHover]);
    }
    const bool ring = controls::keyboardFocus(*this);
    draw::outline(p, rect(), radius::kControl, theme[isChecked() || ring ? Color::Accent : Color::Line], ring ? 2 : 1);
    const bool mirrored = isRightToLeft();
    const QRectF mark(mirrored ? width() - 34 : 14, (height() - 20) / 2.0, 20, 20);
    if (isChecked()) {
        draw::fill(p, mark, 10, theme[Color::Accent]);
        draw::fill(p, mark.adjusted(6, 6, -6, -6), 4, theme[Color::OnAccent]);
    } else {
        draw::outline(p, mark, 10, theme[Color::Faint], 1.5);
    }
    const int room = width() - kTextLeft - kPadRight;
    const TextLine title = m_look.shaper.elided(text(), Type::BodyStrong, room);
    const qreal x = mirrored ? width() - kTextLeft - title.width : kTextLeft;
    m_look.ink.line(p, QPointF(x, kPadY + m_look.fonts.baseline(Type::BodyStrong)), title, theme[Color::Text]);
    const int second = kPadY + m_look.fonts.lineHeight(Type::Body);
    const Color role = isChecked() ? Color::Text : Color::Muted;
    m_look.ink.block(p, QPointF(mirrored ? kPadRight : kTextLeft, second), words(width()), theme[role], theme[role]);
}

}  // namespace postr
