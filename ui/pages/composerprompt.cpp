#include "ui/pages/composerprompt.h"

#include <QPainter>
#include <QStyle>

#include "ui/controls/controls.h"
#include "ui/keymap.h"
#include "ui/theme/draw.h"

namespace postr {

ComposerPrompt::ComposerPrompt(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(QStringLiteral("composePrompt"));
    setWords(tr("What's on your mind?"), tr("Opens a new post"),
             Keymap::hinted(look.preferences, tr("New post"), Keymap::Act::Compose));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this, Qt::IBeamCursor);
    controls::followAvatar(look, this, m_person);
}

void ComposerPrompt::setPerson(const PersonSummary &person)
{
    m_person = person;
    update();
}

void ComposerPrompt::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void ComposerPrompt::setWords(const QString &words, const QString &description, const QString &toolTip)
{
    setText(words);
    setAccessibleDescription(description);
    setToolTip(toolTip);
}

void ComposerPrompt::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    p.fillRect(rect(), theme[underMouse() ? Color::RowHover : Color::Surface]);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    p.drawPixmap(place({20, 14, 40, 40}).topLeft(), m_look.avatars.get(m_person, 40, devicePixelRatioF()));
    const TextLine line = m_look.shaper.elided(text(), Type::Body, width() - 72 - 52);
    const QRect at = place({72, (height() - 1 - m_look.fonts.lineHeight(Type::Body)) / 2, int(line.width) + 1, 22});
    m_look.ink.line(p, at.topLeft() + QPoint(0, m_look.fonts.baseline(Type::Body)), line, theme[Color::Muted]);
    const QRect pen = place({width() - 40, 24, 20, 20});
    p.drawPixmap(pen.topLeft(), m_look.icons.get(Icon::Pen, Color::Muted, 20, devicePixelRatioF()));
    draw::horizontalHairline(p, 0, m_edge == Edge::Top ? 0 : height() - 1, width(), theme[Color::Line]);
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, QRectF(rect()).adjusted(4, 4, -4, -5), radius::kControl, theme[Color::Accent],
                      metric::kFocusRing);
    }
}

}  // namespace postr
