#include "ui/controls/button.h"

#include <QPainter>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kIcon = 20, kIconRoom = 28, kHintRoom = 8;

}  // namespace

using controls::keyboardFocus;
using controls::roundedUp;

PillButton::PillButton(Look &look, Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_kind(kind)
{
    setText(text);
    controls::becomeButton(look, this);
    setCheckable(kind == Kind::Tab);
    setAutoExclusive(kind == Kind::Tab);
    setSizePolicy(kind == Kind::Primary ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void PillButton::setLeadingIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
}

void PillButton::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
}

void PillButton::setBusy(bool busy)
{
    m_busy = busy;
    setEnabled(!busy);
}

void PillButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

bool PillButton::isFilled() const { return m_kind != Kind::Outline && m_kind != Kind::Tab; }

Type PillButton::textType() const
{
    if (m_kind == Kind::Tab && !isChecked()) {
        return Type::SecondaryMedium;
    }
    return m_kind == Kind::Primary ? Type::BodyStrong : Type::SecondaryStrong;
}

QSize PillButton::sizeHint() const
{
    if (m_compact) {
        return {metric::kControl, metric::kControl};
    }
    // A tab is as wide as its checked form, so that checking one moves none.
    const Type type = m_kind == Kind::Primary ? Type::BodyStrong : Type::SecondaryStrong;
    int wide = roundedUp(m_look.shaper.line(text(), type).width) + (m_icon == Icon::None ? 0 : kIconRoom);
    if (!m_hint.isEmpty()) {
        wide += kHintRoom + roundedUp(m_look.shaper.line(m_hint, Type::Secondary).width);
    }
    switch (m_kind) {
    case Kind::Primary:
        return {wide + 40, metric::kControl};
    case Kind::Tab:
        return {wide + 24, 32};
    case Kind::Floating:
        return {wide + 32, 36};
    default:
        return {wide + 32, metric::kControlSmall};
    }
}

Color PillButton::paintGround(QPainter &p) const
{
    const Theme &theme = m_look.theme;
    const bool hot = isEnabled() && (underMouse() || isDown());
    const qreal round = height() / 2.0;
    if (m_kind == Kind::Danger) {
        draw::fill(p, rect(), round, theme[hot ? Color::DangerHover : Color::Danger]);
        return Color::OnDanger;
    }
    if (isFilled()) {
        draw::fill(p, rect(), round, theme[hot ? Color::AccentHover : Color::Accent]);
        return Color::OnAccent;
    }
    if (m_kind == Kind::Tab) {
        if (isChecked() || hot) {
            draw::fill(p, rect(), round, theme[isChecked() ? Color::AccentSoft : Color::ControlHover]);
        }
        return isChecked() ? Color::Accent : Color::Muted;
    }
    if (hot) {
        draw::fill(p, rect(), round, theme[Color::ControlHover]);
    }
    draw::outline(p, rect(), round, theme[Color::Line]);
    return Color::Text;
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (!isEnabled() && !m_busy) {
        p.setOpacity(0.5);
    }
    const Color role = paintGround(p);
    const Type type = textType();
    const TextLine line = m_compact ? TextLine() : m_look.shaper.line(text(), type);
    const TextLine hint = m_compact || m_hint.isEmpty() ? TextLine() : m_look.shaper.line(m_hint, Type::Secondary);
    const qreal icon = m_icon == Icon::None ? 0 : m_compact ? kIcon : kIconRoom;
    const qreal tail = hint.width > 0 ? kHintRoom + hint.width : 0;
    const qreal whole = icon + line.width + tail;
    const qreal left = std::round((width() - whole) / 2);
    // Mirrored: the same parts from the other side.
    const auto at = [&](qreal offset, qreal wide) {
        return isRightToLeft() ? left + whole - offset - wide : left + offset;
    };
    if (m_icon != Icon::None) {
        const QPointF corner(at(0, kIcon), (height() - kIcon) / 2.0);
        p.drawPixmap(corner, m_look.icons.get(m_icon, role, kIcon, devicePixelRatioF()));
    }
    const qreal y = (height() - m_look.fonts.lineHeight(type)) / 2 + m_look.fonts.baseline(type);
    m_look.ink.line(p, QPointF(at(icon, line.width), y), line, m_look.theme[role]);
    if (hint.width > 0) {
        m_look.ink.line(p, QPointF(at(icon + line.width + kHintRoom, hint.width), y), hint, m_look.theme[role]);
    }
    if (keyboardFocus(*this)) {
        const QRectF ring = isFilled() ? QRectF(rect()).adjusted(3, 3, -3, -3) : QRectF(rect());
        draw::outline(p, ring, ring.height() / 2, m_look.theme[isFilled() ? role : Color::Accent], metric::kFocusRing);
    }
}

LinkButton::LinkButton(Look &look, const QString &text, Type type, Color role, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_type(type), m_role(role)
{
    setText(text);
    controls::becomeButton(look, this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {roundedUp(m_look.shaper.line(text(), m_type).width), m_look.fonts.lineHeight(m_type) + 2};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (!isEnabled()) {
        p.setOpacity(0.5);
    }
    const QColor color = m_look.theme[m_role];
    const TextLine line = m_look.shaper.elided(text(), m_type, width());
    const qreal x = isRightToLeft() ? width() - line.width : 0;
    const int baseline = (height() - m_look.fonts.lineHeight(m_type)) / 2 + m_look.fonts.baseline(m_type);
    m_look.ink.line(p, QPointF(x, baseline), line, color);
    if ((underMouse() && isEnabled()) || keyboardFocus(*this)) {
        draw::horizontalHairline(p, x, baseline + 3, line.width, color);
    }
    if (keyboardFocus(*this)) {
        draw::horizontalHairline(p, x, baseline + 4, line.width, color);
    }
}

IconButton::IconButton(Look &look, Icon icon, const QString &text, int size, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(text);
    controls::becomeButton(look, this);
    setFixedSize(size, size);
}

void IconButton::setIconRole(Icon icon, Color role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconButton::setOnPicture(bool hasGround)
{
    m_isOnPicture = true;
    m_hasGround = hasGround;
    m_role = Color::OnBadge;
    update();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (m_hasGround) {
        draw::fill(p, rect(), width() / 2.0, m_look.theme[Color::BadgeScrim]);
    }
    if (underMouse() && isEnabled()) {
        draw::fill(p, rect(), width() / 2.0, m_look.theme[m_isOnPicture ? Color::ViewerHover : Color::ControlHover]);
    }
    if (!isEnabled()) {
        p.setOpacity(0.35);
    }
    const qreal at = (width() - kIcon) / 2.0;
    p.drawPixmap(QPointF(at, at), m_look.icons.get(m_icon, m_role, kIcon, devicePixelRatioF()));
    if (keyboardFocus(*this)) {
        draw::outline(p, rect(), width() / 2.0, m_look.theme[m_isOnPicture ? Color::OnBadge : Color::Accent],
                      metric::kFocusRing);
    }
}

static constexpr int kCheckText = 31;  // where the words begin

CheckLine::CheckLine(Look &look, const QString &text, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setText(text);
    controls::becomeButton(look, this);
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CheckLine::sizeHint() const { return {300, heightForWidth(300)}; }

int CheckLine::heightForWidth(int width) const
{
    return m_look.shaper.block(text(), {}, Type::Secondary, std::max(60, width - kCheckText), 0).height + 10;
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    const bool mirrored = isRightToLeft();
    const TextBlock words = m_look.shaper.block(text(), {}, Type::Secondary, width() - kCheckText, 0);
    const int top = (height() - words.height) / 2;
    // Level with the first line, however large the text is.
    const QRectF box(mirrored ? width() - 21 : 1, top + (m_look.fonts.lineHeight(Type::Secondary) - 20) / 2, 20, 20);
    if (isChecked()) {
        draw::fill(p, box, radius::kBadge, theme[underMouse() ? Color::AccentHover : Color::Accent]);
        p.drawPixmap(box.topLeft() + QPointF(3, 3),
                     m_look.icons.get(Icon::Check, Color::OnAccent, 14, devicePixelRatioF()));
    } else {
        draw::fill(p, box, radius::kBadge, theme[underMouse() ? Color::ControlHover : Color::Raised]);
        draw::outline(p, box, radius::kBadge, theme[Color::Faint], 1.5);
    }
    m_look.ink.block(p, QPointF(mirrored ? 0 : kCheckText, top), words, theme[Color::Text], theme[Color::Text]);
    if (keyboardFocus(*this)) {
        draw::outline(p, box.adjusted(-1, -1, 1, 1), radius::kBadge + 1, theme[Color::Accent], metric::kFocusRing);
    }
}

}  // namespace postr
