#include "ui/shell/navcolumn.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {

static constexpr int kTextLeft = 46;

NavButton::NavButton(Look &look, Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this);
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

void NavButton::setBadge(int count, const QString &words)
{
    m_badge = count;
    setAccessibleName(count > 0 ? words : QString());
    update();
}

QString NavButton::badgeText() const { return m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge); }

// Beside the words, or on the icon's corner while there are none. Left to right; the words end before it, also while it is empty.
QRect NavButton::badgeBox() const
{
    const int high = m_compact ? 16 : 20;
    const int wide =
        m_badge == 0 ? 0 : std::max(high, controls::roundedUp(m_look.shaper.line(badgeText(), Type::Tiny).width) + 10);
    return m_compact     ? QRect(width() - wide - 4, 4, wide, high)
           : m_badge > 0 ? QRect(width() - 12 - wide, (height() - high) / 2, wide, high)
                         : QRect(width() - 4, 0, 0, high);
}

void NavButton::paintBadge(QPainter &p) const
{
    const TextLine line = m_look.shaper.line(badgeText(), Type::Tiny);
    const QRect at = QStyle::visualRect(layoutDirection(), rect(), badgeBox());
    draw::fill(p, at, at.height() / 2.0, m_look.theme[Color::Accent]);
    const int top = at.top() + (at.height() - m_look.fonts.lineHeight(Type::Tiny)) / 2;
    m_look.ink.line(p, QPointF(at.left() + (at.width() - line.width) / 2, top + m_look.fonts.baseline(Type::Tiny)),
                    line, m_look.theme[Color::OnAccent]);
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
        const TextLine line = m_look.shaper.elided(text(), type, badgeBox().left() - kTextLeft);
        const int high = m_look.fonts.lineHeight(type);
        const QRect at = place({kTextLeft, (height() - high) / 2, controls::roundedUp(line.width), high});
        m_look.ink.line(p, at.topLeft() + QPoint(0, m_look.fonts.baseline(type)), line,
                        theme[isChecked() ? Color::Accent : Color::Text]);
    }
    if (m_badge > 0) {
        paintBadge(p);
    }
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), radius::kControl, theme[Color::Accent], metric::kFocusRing);
    }
}

AccountButton::AccountButton(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(QStringLiteral("accountButton"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this);
    controls::followAvatar(look, this, m_person);
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

QSize AccountButton::sizeHint() const
{
    const int lines = m_look.fonts.lineHeight(Type::BodyStrong) + m_look.fonts.lineHeight(Type::Meta);
    return m_compact ? QSize(metric::kControl, 44) : QSize(160, std::max(56, lines + 12));
}

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
    using Kind = Place::Kind;
    addButton(layout, Kind::Home, Icon::Home, tr("Home"), "navHome")->setChecked(true);
    addButton(layout, Kind::Explore, Icon::Hash, tr("Explore"), "navExplore");
    addButton(layout, Kind::Search, Icon::Search, tr("Search"), "navSearch");
    addButton(layout, Kind::Notifications, Icon::Bell, tr("Notifications"), "navNotifications");
    addButton(layout, Kind::Bookmarks, Icon::Bookmark, tr("Bookmarks"), "navBookmarks");
    addButton(layout, Kind::Profile, Icon::Person, tr("Profile"), "navProfile");
    addButton(layout, Kind::Outbox, Icon::Outbox, tr("Outbox"), "navOutbox");
    addButton(layout, Kind::Settings, Icon::Settings, tr("Settings"), "navSettings");
    layout->addSpacing(14);
    m_compose = new PillButton(look, PillButton::Kind::Primary, tr("New post"), this);
    m_compose->setObjectName(QStringLiteral("navNewPost"));
    layout->addWidget(m_compose);
    layout->addStretch(1);
    buildStatus(layout);
    m_account = new AccountButton(look, this);
    layout->addWidget(m_account);
    setCompact(false);
    connect(m_compose, &QAbstractButton::clicked, this, &NavColumn::composeRequested);
    connect(m_account, &QAbstractButton::clicked, this, &NavColumn::accountMenuRequested);
    controls::follow(look, this);
}

// In a very low window the places stand closer, rather than being cut.
void NavColumn::resizeEvent(QResizeEvent *)
{
    constexpr int kLow = 640;
    const bool isLow = height() < kLow;
    const QMargins now = layout()->contentsMargins();
    const int edge = isLow ? 6 : 20;
    if (now.top() != edge) {
        layout()->setContentsMargins(now.left(), edge, now.right(), edge);
        layout()->setSpacing(isLow ? 0 : 4);
    }
}

void NavColumn::buildStatus(QVBoxLayout *layout)
{
    m_status = new QWidget(this);
    m_status->setObjectName(QStringLiteral("navStatus"));
    auto *row = new QHBoxLayout(m_status);
    row->setSpacing(10);
    m_light = new Dot(m_look, Color::Repost, m_status);
    row->addWidget(m_light);
    m_words = new Paragraph(m_look, {}, Type::Meta, Color::Muted, m_status);
    row->addWidget(m_words, 1);
    layout->addWidget(m_status);
    m_status->hide();
}

void NavColumn::setCompact(bool compact)
{
    // Wider for larger words, as far as the content can spare it; what is longer still ends in dots.
    const qreal wider = std::clamp(m_look.fonts.scale(), 1.0, 1.25);
    setFixedWidth(compact ? metric::kNavCompact : qRound(metric::kNav * wider));
    m_brand->setContentsMargins(compact ? 6 : 12, 0, compact ? 6 : 12, 18);
    m_name->setVisible(!compact);
    for (NavButton *button : std::as_const(m_buttons)) {
        button->setCompact(compact);
    }
    m_compose->setLeadingIcon(compact ? Icon::Plus : Icon::None);
    m_compose->setCompact(compact);
    m_words->setVisible(!compact);
    m_status->layout()->setContentsMargins(controls::margins(*this, 17, 4, compact ? 17 : 12, 4));
    m_account->setCompact(compact);
}

NavButton *NavColumn::addButton(QVBoxLayout *layout, Place::Kind kind, Icon icon, const QString &text, const char *name)
{
    auto *button = new NavButton(m_look, icon, text, this);
    button->setObjectName(QLatin1String(name));
    layout->addWidget(button);
    m_buttons.insert(quint8(kind), button);
    connect(button, &QAbstractButton::clicked, this, [this, kind] {
        emit placeRequested(kind == Place::Kind::Profile ? Place::profile(m_me) : Place::of(kind));
    });
    return button;
}

void NavColumn::setMe(const PersonSummary &me)
{
    m_me = me.id;
    m_account->setPerson(me);
}

void NavColumn::setPlace(const Place &place)
{
    const bool isMine = place.kind != Place::Kind::Profile || place.person == m_me;
    const Place::Kind kind = place.kind == Place::Kind::Safety   ? Place::Kind::Settings
                             : place.kind == Place::Kind::Drafts ? Place::Kind::Outbox
                                                                 : place.kind;
    const NavButton *of = isMine ? m_buttons.value(quint8(kind)) : nullptr;
    for (NavButton *button : std::as_const(m_buttons)) {
        button->setAutoExclusive(false);  // none may be lit: a conversation has no button
        button->setChecked(button == of);
        button->setAutoExclusive(true);
    }
}

void NavColumn::setUnread(int count)
{
    m_buttons.value(quint8(Place::Kind::Notifications))->setBadge(count, tr("Notifications, %n new", nullptr, count));
}

void NavColumn::setUnsent(int count)
{
    m_buttons.value(quint8(Place::Kind::Outbox))->setBadge(count, tr("Outbox, %n waiting", nullptr, count));
}

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
