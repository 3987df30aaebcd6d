#include "ui/shell/searchprompt.h"

#include <QPainter>
#include <QStyle>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {

SearchPrompt::SearchPrompt(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(QStringLiteral("searchPrompt"));
    setText(tr("Search everything you have seen"));
    setToolTip(tr("Search (/)"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this, Qt::IBeamCursor);
}

int SearchPrompt::keyHeight() const { return std::max(20, m_look.fonts.lineHeight(Type::Tiny) + 2); }

QSize SearchPrompt::sizeHint() const
{
    return {200, std::max({40, m_look.fonts.lineHeight(Type::Secondary) + 12, keyHeight() + 12})};
}

void SearchPrompt::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    const qreal round = height() / 2.0;
    draw::fill(p, rect(), round, theme[Color::Surface]);
    draw::outline(p, rect(), round, theme[underMouse() ? Color::Faint : Color::Line]);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    p.drawPixmap(place({16, (height() - 18) / 2, 18, 18}).topLeft(),
                 m_look.icons.get(Icon::Search, Color::Muted, 18, devicePixelRatioF()));
    const TextLine key = m_look.shaper.line(QStringLiteral("/"), Type::Tiny);
    const int keyWide = controls::roundedUp(key.width) + 12;
    const int keyHigh = keyHeight();
    const QRect keyBox = place({width() - 14 - keyWide, (height() - keyHigh) / 2, keyWide, keyHigh});
    const int keyTop = keyBox.top() + (keyHigh - m_look.fonts.lineHeight(Type::Tiny)) / 2;
    draw::outline(p, keyBox, radius::kBadge, theme[Color::Line]);
    m_look.ink.line(
        p, QPointF(keyBox.left() + (keyBox.width() - key.width) / 2, keyTop + m_look.fonts.baseline(Type::Tiny)), key,
        theme[Color::Muted]);
    const TextLine line = m_look.shaper.elided(text(), Type::Secondary, width() - 44 - 28 - keyWide);
    const int high = m_look.fonts.lineHeight(Type::Secondary);
    const QRect at = place({44, (height() - high) / 2, controls::roundedUp(line.width), high});
    m_look.ink.line(p, at.topLeft() + QPoint(0, m_look.fonts.baseline(Type::Secondary)), line, theme[Color::Muted]);
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), round, theme[Color::Accent], metric::kFocusRing);
    }
}

}  // namespace postr
