#include "ui/controls/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {

using controls::roundedUp;

TextLabel::TextLabel(Look &look, const QString &text, Type type, Color role, QWidget *parent)
    : QLabel(text, parent), m_look(look), m_type(type), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    controls::follow(look, this);
}

void TextLabel::setRole(Color role)
{
    m_role = role;
    update();
}

QSize TextLabel::sizeHint() const
{
    return {roundedUp(m_look.shaper.line(text(), m_type, m_digits).width), m_look.fonts.lineHeight(m_type)};
}

QSize TextLabel::minimumSizeHint() const { return {std::min(24, sizeHint().width()), sizeHint().height()}; }

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const TextLine line = m_digits == TextShaper::Digits::Tabular ? m_look.shaper.line(text(), m_type, m_digits)
                                                                  : m_look.shaper.elided(text(), m_type, width());
    qreal x = isRightToLeft() ? width() - line.width : 0;
    if (alignment() & Qt::AlignHCenter) {
        x = std::round((width() - line.width) / 2);
    }
    const int top = (height() - m_look.fonts.lineHeight(m_type)) / 2;
    m_look.ink.line(p, QPointF(x, top + m_look.fonts.baseline(m_type)), line, m_look.theme[m_role]);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

Paragraph::Paragraph(Look &look, const QString &text, Type type, Color role, QWidget *parent)
    : QLabel(text, parent), m_look(look), m_type(type), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    controls::follow(look, this);
}

void Paragraph::setRole(Color role)
{
    m_role = role;
    update();
}

TextBlock Paragraph::shape(int width) const { return m_look.shaper.block(text(), {}, m_type, width, 0); }

QSize Paragraph::sizeHint() const
{
    const int wide = std::min(360, roundedUp(m_look.shaper.line(text(), m_type).width) + 1);
    return {wide, heightForWidth(wide)};
}

QSize Paragraph::minimumSizeHint() const { return {60, m_look.fonts.lineHeight(m_type)}; }

int Paragraph::heightForWidth(int width) const
{
    return std::max(m_look.fonts.lineHeight(m_type), shape(std::max(60, width)).height);
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const QColor color = m_look.theme[m_role];
    if (!(alignment() & Qt::AlignHCenter)) {
        m_look.ink.block(p, {0, 0}, shape(width()), color, color);
        return;
    }
    // Centred text: shaped at the width it needs, so that the lines' left edges can move.
    TextBlock block = shape(width());
    int y = 0;
    const int line = m_look.fonts.lineHeight(m_type);
    for (size_t i = 0; i < block.spans.size();) {
        y = int(block.spans[i].run.positions().value(0).y()) / line;
        qreal right = 0, left = width();
        size_t end = i;
        for (; end < block.spans.size() && int(block.spans[end].run.positions().value(0).y()) / line == y; ++end) {
            const QRectF box = block.spans[end].run.boundingRect();
            left = std::min(left, box.left());
            right = std::max(right, box.right());
        }
        const qreal shift = std::round((width() - (right - left)) / 2 - left);
        p.setPen(color);
        for (; i < end; ++i) {
            p.drawGlyphRun({shift, 0}, block.spans[i].run);
        }
    }
}

AvatarLabel::AvatarLabel(Look &look, int size, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedSize(size, size);
    controls::followAvatar(look, this, m_person);
}

void AvatarLabel::setPerson(const PersonSummary &person)
{
    m_person = person;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(0, 0, m_look.avatars.get(m_person, width(), devicePixelRatioF()));
}

IconLabel::IconLabel(Look &look, Icon icon, Color role, int size, QWidget *parent)
    : QWidget(parent), m_look(look), m_icon(icon), m_role(role)
{
    setFixedSize(size, size);
    controls::follow(look, this);
}

void IconLabel::setIcon(Icon icon, Color role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon != Icon::None) {
        QPainter(this).drawPixmap(0, 0, m_look.icons.get(m_icon, m_role, width(), devicePixelRatioF()));
    }
}

Dot::Dot(Look &look, Color role, QWidget *parent) : QWidget(parent), m_look(look), m_role(role)
{
    setFixedSize(9, 9);
    controls::follow(look, this);
}

void Dot::setRole(Color role)
{
    m_role = role;
    update();
}

void Dot::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    draw::fill(p, rect(), 4.5, m_look.theme[m_role]);
}

Card::Card(Look &look, QWidget *parent) : QWidget(parent), m_look(look) { controls::follow(look, this); }

void Card::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    draw::fill(p, rect(), radius::kCard, m_look.theme[Color::Surface]);
    draw::outline(p, rect(), radius::kCard, m_look.theme[Color::Line]);
}

Mark::Mark(Look &look, int size, bool glass, QWidget *parent) : QWidget(parent), m_look(look), m_glass(glass)
{
    setFixedSize(size, size);
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const qreal side = width();
    const qreal corner = radius::kSmall * side / 30;
    if (m_glass) {
        draw::fill(p, rect(), corner, draw::withAlpha(m_look.theme[Color::HeroText], 51));
    } else {
        QLinearGradient gradient(0, 0, side, side);
        gradient.setColorAt(0, m_look.theme[Color::MarkTop]);
        gradient.setColorAt(1, m_look.theme[Color::MarkBottom]);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(gradient);
        p.drawRoundedRect(rect(), corner, corner);
    }
    const int glyph = qRound(side * 2 / 3);
    const int at = int(side - glyph) / 2;
    p.drawPixmap(at, at, m_look.icons.get(Icon::Logo, Color::OnBadge, glyph, devicePixelRatioF()));
}

}  // namespace postr
