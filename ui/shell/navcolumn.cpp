#include "ui/shell/navcolumn.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

void becomeButton(QAbstractButton *button, Look &look)
{
    button->setAttribute(Qt::WA_Hover);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::follow(look, button);
}

}  // namespace

NavButton::NavButton(Look &look, Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    becomeButton(this, look);
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const { return {m_compact ? metric::kControl : 160, metric::kControl}; }

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    if (isChecked() || underMouse()) {
        draw::fill(p, rect(), radius::kControl, theme[isChecked() ? Color::AccentSoft : Color::ControlHover]);
    }
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const Color role = isChecked() ? Color::Accent : Color::Muted;
    p.drawPixmap(place({12, 12, 20, 20}).topLeft(), m_look.icons.get(m_icon, role, 20, devicePixelRatioF()));
    if (!m_compact) {
        const Type type = isChecked() ? Type::BodyStrong : Type::BodyMedium;
        const TextLine line = m_look.shaper.line(text(), type);
        const int high = m_look.fonts.lineHeight(type);
        const QRect at = place({46, (height() - high) / 2, controls::roundedUp(line.width), high});
        m_look.ink.line(p, at.topLeft() + QPoint(0, m_look.fonts.baseline(type)), line,
                        theme[isChecked() ? Color::Accent : Color::Text]);
    }
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), radius::kControl, theme[Color::Accent], metric::kFocusRing);
    }
}

AccountButton::AccountButton(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(QStringLiteral("accountButton"));
    becomeButton(this, look);
}

void AccountButton::setPerson(const PersonSummary &person)
{
    m_person = person;
    setAccessibleName(tr("Account of %1, @%2").arg(person.name, person.handle));
    setToolTip(m_compact ? accessibleName() : QString());
    update();
}

void AccountButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const { return {m_compact ? metric::kControl : 160, m_compact ? 44 : 56}; }

void AccountButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    if (underMouse() || isDown()) {
        draw::fill(p, rect(), radius::kControl, theme[Color::ControlHover]);
    }
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = m_compact ? metric::kAvatarSmall : metric::kAvatarMe;
    const QRect face = place({m_compact ? (width() - side) / 2 : 10, (height() - side) / 2, side, side});
    p.drawPixmap(face.topLeft(), m_look.avatars.get(m_person, side, devicePixelRatioF()));
    if (!m_compact) {
        const int room = width() - 58 - 34;
        const TextLine name = m_look.shaper.elided(m_person.name, Type::BodyStrong, room);
        const TextLine handle = m_look.shaper.elided(u'@' + m_person.handle, Type::Meta, room);
        const int lines = m_look.fonts.lineHeight(Type::BodyStrong) + m_look.fonts.lineHeight(Type::Meta);
        const int top = (height() - lines) / 2;
        const QRect first = place({58, top, controls::roundedUp(name.width), 22});
        const QRect second = place({58, top, controls::roundedUp(handle.width), 18});
        const int below = m_look.fonts.lineHeight(Type::BodyStrong) + m_look.fonts.baseline(Type::Meta);
        m_look.ink.line(p, first.topLeft() + QPoint(0, m_look.fonts.baseline(Type::BodyStrong)), name,
                        theme[Color::Text]);
        m_look.ink.line(p, second.topLeft() + QPoint(0, below), handle, theme[Color::Muted]);
        const QRect more = place({width() - 32, (height() - 20) / 2, 20, 20});
        p.drawPixmap(more.topLeft(), m_look.icons.get(Icon::More, Color::Muted, 20, devicePixelRatioF()));
    }
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), radius::kControl, theme[Color::Accent], metric::kFocusRing);
    }
}

NavColumn::NavColumn(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Navigation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 15 : 14, 20, isRightToLeft() ? 14 : 15, 20);
    layout->setSpacing(4);
    m_brand = new QHBoxLayout;
    m_brand->setSpacing(10);
    m_brand->addWidget(new Mark(look, 30, false, this));
    m_name = new TextLabel(look, QStringLiteral("Postr"), Type::Brand, Color::Text, this);
    m_brand->addWidget(m_name, 1);
    layout->addLayout(m_brand);
    m_home = new NavButton(look, Icon::Home, tr("Home"), this);
    m_home->setObjectName(QStringLiteral("navHome"));
    m_home->setChecked(true);
    layout->addWidget(m_home);
    layout->addSpacing(14);
    m_compose = new PillButton(look, PillButton::Kind::Primary, tr("New post"), this);
    m_compose->setObjectName(QStringLiteral("navNewPost"));
    layout->addWidget(m_compose);
    layout->addStretch(1);
    buildStatus(layout);
    m_account = new AccountButton(look, this);
    layout->addWidget(m_account);
    setCompact(false);
    connect(m_home, &QAbstractButton::clicked, this, &NavColumn::homeRequested);
    connect(m_compose, &QAbstractButton::clicked, this, &NavColumn::composeRequested);
    connect(m_account, &QAbstractButton::clicked, this, &NavColumn::accountMenuRequested);
    controls::follow(look, this);
}

void NavColumn::buildStatus(QVBoxLayout *layout)
{
    m_status = new QWidget(this);
    m_status->setObjectName(QStringLiteral("navStatus"));
    auto *row = new QHBoxLayout(m_status);
    row->setContentsMargins(17, 4, 12, 4);
    row->setSpacing(10);
    m_light = new Dot(m_look, Color::Repost, m_status);
    row->addWidget(m_light);
    m_words = new TextLabel(m_look, {}, Type::Meta, Color::Muted, m_status);
    row->addWidget(m_words, 1);
    layout->addWidget(m_status);
    m_status->hide();
}

void NavColumn::setCompact(bool compact)
{
    setFixedWidth(compact ? metric::kNavCompact : metric::kNav);
    m_brand->setContentsMargins(compact ? 6 : 12, 0, compact ? 6 : 12, 18);
    m_name->setVisible(!compact);
    m_home->setCompact(compact);
    m_compose->setLeadingIcon(compact ? Icon::Plus : Icon::None);
    m_compose->setCompact(compact);
    m_words->setVisible(!compact);
    m_status->layout()->setContentsMargins(17, 4, compact ? 17 : 12, 4);
    m_account->setCompact(compact);
}

void NavColumn::setMe(const PersonSummary &me) { m_account->setPerson(me); }

void NavColumn::setStatus(Color light, const QString &words, const QString &age)
{
    m_light->setRole(light);
    m_words->setText(words);
    const QString all = age.isEmpty() ? words : tr("%1 · %2", "status, age").arg(words, age);
    m_status->setToolTip(all);
    m_status->setAccessibleName(all);
}

void NavColumn::setStatusVisible(bool visible) { m_status->setVisible(visible); }

void NavColumn::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Background]);
    draw::verticalHairline(p, isRightToLeft() ? 0 : width() - 1, 0, height(), m_look.theme[Color::Line]);
}

}  // namespace postr
