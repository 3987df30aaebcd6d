#include "ui/controls/choicerow.h"

#include <QPainter>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kTextLeft = 46, kPadY = 10;

}  // namespace

ChoiceRow::ChoiceRow(Look &look, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_sentence(sentence)
{
    setText(title);
    setAccessibleDescription(sentence);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this);
}

QSize ChoiceRow::sizeHint() const
{
    return {300, 2 * kPadY + m_look.fonts.lineHeight(Type::Body) + m_look.fonts.lineHeight(Type::Meta)};
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
    const int room = width() - kTextLeft - 14;
    const TextLine title = m_look.shaper.elided(text(), Type::BodyStrong, room);
    const TextLine words = m_look.shaper.elided(m_sentence, Type::Meta, room);
    const auto x = [&](const TextLine &line) { return mirrored ? width() - kTextLeft - line.width : kTextLeft; };
    m_look.ink.line(p, QPointF(x(title), kPadY + m_look.fonts.baseline(Type::BodyStrong)), title, theme[Color::Text]);
    const int second = kPadY + m_look.fonts.lineHeight(Type::Body) + m_look.fonts.baseline(Type::Meta);
    const Color role = isChecked() ? Color::Text : Color::Muted;
    m_look.ink.line(p, QPointF(x(words), second), words, theme[role]);
}

}  // namespace postr
