#include "ui/pages/profileheader.h"

#include <QHBoxLayout>
#include <QLinearGradient>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/linetab.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kBanner = 150, kFace = 88, kRing = 4, kPad = 20, kTabs = 48;
constexpr int kButtonTop = kBanner + 12;
constexpr int kNameTop = kBanner + 54;

// A number in the painted words that can be pressed.
class NumberButton final : public QAbstractButton {
public:
    NumberButton(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
    {
        controls::becomeButton(look, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        if (underMouse()) {
            p.fillRect(0, m_look.fonts.baseline(Type::Meta) + 2, width(), 1, m_look.theme[Color::Muted]);
        }
        if (controls::keyboardFocus(*this)) {
            draw::outline(p, rect(), radius::kBadge, m_look.theme[Color::Accent], metric::kFocusRing);
        }
    }

private:
    Look &m_look;
};

}  // namespace

ProfileHeader::ProfileHeader(Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_follow(new PillButton(look, PillButton::Kind::PrimarySmall, tr("Follow"), this)),
      m_edit(new PillButton(look, PillButton::Kind::Outline, tr("Edit profile"), this)),
      m_more(new IconButton(look, Icon::More, tr("More"), 34, this)),
      m_following(addNumber(QStringLiteral("profileFollowing"))),
      m_followers(addNumber(QStringLiteral("profileFollowers"))),
      m_tabs(new QWidget(this)),
      m_tabRow(new QHBoxLayout(m_tabs))
{
    setObjectName(QStringLiteral("profileHeader"));
    m_follow->setObjectName(QStringLiteral("profileFollow"));
    m_edit->setObjectName(QStringLiteral("profileEdit"));
    m_more->setObjectName(QStringLiteral("profileMore"));
    m_tabRow->setContentsMargins(0, 0, 0, 0);
    m_tabRow->setSpacing(0);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_follow, &QAbstractButton::clicked, this, &ProfileHeader::followPressed);
    connect(m_edit, &QAbstractButton::clicked, this, &ProfileHeader::editPressed);
    connect(m_more, &QAbstractButton::clicked, this, &ProfileHeader::menuPressed);
    connect(m_following, &QAbstractButton::clicked, this, &ProfileHeader::followingPressed);
    connect(m_followers, &QAbstractButton::clicked, this, &ProfileHeader::followersPressed);
    controls::follow(look, this);
    controls::followAvatar(look, this, m_page.person);
    connect(&look.pictures, &Pictures::arrived, this, [this](const QString &path) {
        if (path == m_page.profile.banner) {
            update();
        }
    });
}

QAbstractButton *ProfileHeader::addNumber(const QString &name)
{
    auto *button = new NumberButton(m_look, this);
    button->setObjectName(name);
    return button;
}

LineTab *ProfileHeader::addTab(const QString &text, const QString &name)
{
    auto *tab = new LineTab(m_look, text, m_tabs);
    tab->setObjectName(name);
    m_tabRow->addWidget(tab);
    return tab;
}

QWidget *ProfileHeader::menuButton() const { return m_more; }

void ProfileHeader::show(const ProfilePage &page)
{
    m_page = page;
    setAccessibleName(tr("%1, @%2", "name, handle").arg(page.person.name, page.person.handle));
    setAccessibleDescription(page.profile.bio);
    m_follow->setText(page.person.blocked ? tr("Unblock") : page.person.following ? tr("Following") : tr("Follow"));
    m_follow->setKind(page.person.blocked || page.person.following ? PillButton::Kind::Outline
                                                                   : PillButton::Kind::PrimarySmall);
    m_follow->setVisible(!page.own);
    m_more->setVisible(!page.own);
    m_edit->setVisible(page.own);
    updateGeometry();
    placeControls();
    update();
}

ProfileHeader::Places ProfileHeader::places(int width) const
{
    const FontSet &fonts = m_look.fonts;
    const int w = std::max(80, width - 2 * kPad);
    Places at;
    at.name = kNameTop;
    at.handle = at.name + fonts.lineHeight(Type::Focused);
    int y = at.handle + fonts.lineHeight(Type::Secondary);
    QString notice;
    if (m_page.person.blocked) {
        notice = tr("You have blocked this person: you see nothing of each other.");
    } else if (m_page.profile.suspended) {
        notice = tr("This account is suspended.");
    } else if (m_page.person.muted) {
        notice = tr("You have muted this person: their posts appear only here.");
    }
    if (!notice.isEmpty()) {
        at.notice = y + 10;
        at.noticeText = m_look.shaper.block(notice, {}, Type::Secondary, w, 3);
        y = at.notice + at.noticeText.height;
    }
    if (!m_page.profile.bio.isEmpty()) {
        at.bio = y + 10;
        at.bioText = m_look.shaper.elidedBlock(m_page.profile.bio, findFacets(m_page.profile.bio), Type::Body, w, 8);
        y = at.bio + at.bioText.height;
    }
    at.joined = y + 10;
    y = at.joined + (m_page.profile.createdAt.isValid() ? fonts.lineHeight(Type::Meta) : -10);
    const PersonCounts &numbers = m_page.profile.counts;
    const auto shape = [&](const QString &words, int number, int &wide) {
        const QString digits = QString::number(number);
        std::vector<Facet> strong;
        if (const qsizetype found = words.indexOf(digits); found >= 0) {
            strong.push_back({int(found), int(digits.size()), Facet::Kind::Strong});
        }
        wide = std::min(w, controls::roundedUp(m_look.shaper.line(words, Type::MetaStrong).width) + 1);
        return m_look.shaper.block(words, strong, Type::Meta, wide, 1);
    };
    at.following = tr("%n following", "people that somebody follows", numbers.following);
    at.followers = tr("%n follower(s)", nullptr, numbers.followers);
    at.counts = y + 8;
    at.followingText = shape(at.following, numbers.following, at.followingWidth);
    at.followersText = shape(at.followers, numbers.followers, at.followersWidth);
    at.tabs = at.counts + at.followersText.height + 14;
    at.height = at.tabs + kTabs;
    return at;
}

int ProfileHeader::heightForWidth(int width) const { return places(width).height; }

QSize ProfileHeader::sizeHint() const { return {metric::kContent, heightForWidth(metric::kContent)}; }

void ProfileHeader::resizeEvent(QResizeEvent *) { placeControls(); }

void ProfileHeader::placeControls()
{
    int right = width() - kPad;
    const auto put = [&](QWidget *control) {
        if (control->isHidden()) {
            return;
        }
        const QSize size = control->sizeHint().expandedTo(control->minimumSize());
        right -= size.width();
        control->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(right, kButtonTop), size)));
        right -= space::kS;
    };
    put(m_follow);
    put(m_edit);
    put(m_more);
    m_tabs->setGeometry(0, places(width()).tabs, width(), kTabs - 1);
    placeNumbers();
}

void ProfileHeader::placeNumbers()
{
    const Places at = places(width());
    const int high = m_look.fonts.lineHeight(Type::Meta);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_following->setGeometry(place({kPad, at.counts, at.followingWidth, high}));
    m_followers->setGeometry(place({kPad + at.followingWidth + 12, at.counts, at.followersWidth, high}));
    m_following->setAccessibleName(at.following);
    m_followers->setAccessibleName(at.followers);
}

int ProfileHeader::facetAt(QPointF point) const
{
    const Places at = places(width());
    return at.bio > 0 ? at.bioText.facetAt(point - QPointF(kPad, at.bio)) : -1;
}

QRect ProfileHeader::facetRect(int facet) const
{
    const Places at = places(width());
    for (const TextBlock::Spot &spot : at.bioText.spots) {
        if (spot.facet == facet) {
            return spot.rect.toRect().translated(kPad, at.bio);
        }
    }
    return {};
}

void ProfileHeader::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(facetAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProfileHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? facetAt(event->position()) : -1;
}

void ProfileHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == facetAt(event->position())) {
        const Facet facet = findFacets(m_page.profile.bio)[size_t(pressed)];
        emit facetPressed(facet.kind, m_page.profile.bio.mid(facet.start, facet.length));
    }
}

void ProfileHeader::paintBanner(QPainter &p) const
{
    const auto [first, last] = Avatars::colorsOf(m_page.person.id.text());
    QLinearGradient fill(0, 0, width(), kBanner);
    fill.setColorAt(0, first);
    fill.setColorAt(1, last);
    p.fillRect(QRect(0, 0, width(), kBanner), fill);
    if (!m_page.profile.banner.isEmpty()) {
        // Of one size, whatever the window's: what is narrower shows its middle, and nothing is asked for again.
        const QSize whole(metric::kContent, kBanner);
        const QPixmap picture =
            m_look.pictures.tile(m_page.profile.banner, whole, devicePixelRatioF(), draw::NoCorner, 0).pixmap;
        p.drawPixmap((width() - whole.width()) / 2, 0, picture);
    }
    const QRect face = QStyle::visualRect(layoutDirection(), rect(), {kPad + kRing, kBanner - 42, kFace, kFace});
    draw::fill(p, QRectF(face).adjusted(-kRing, -kRing, kRing, kRing), kFace / 2.0 + kRing,
               m_look.theme[Color::Surface]);
    p.drawPixmap(face.topLeft(), m_look.avatars.get(m_page.person, kFace, devicePixelRatioF()));
}

void ProfileHeader::paintWords(QPainter &p) const
{
    const Places at = places(width());
    const Theme &theme = m_look.theme;
    const int w = width() - 2 * kPad;
    const auto line = [&](const QString &text, Type type, Color role, int top, int shift = 0) {
        const TextLine shaped = m_look.shaper.elided(text, type, w - shift);
        const int x = isRightToLeft() ? width() - kPad - shift - controls::roundedUp(shaped.width) : kPad + shift;
        m_look.ink.line(p, QPointF(x, top + m_look.fonts.baseline(type)), shaped, theme[role]);
        return controls::roundedUp(shaped.width);
    };
    line(m_page.person.name, Type::Title, Color::Text, at.name);
    const int handle = line(u'@' + m_page.person.handle, Type::Secondary, Color::Muted, at.handle);
    if (m_page.profile.followsMe) {
        const TextLine words = m_look.shaper.line(tr("Follows you"), Type::Meta);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                             {kPad + handle + 8, at.handle + 1, controls::roundedUp(words.width) + 12,
                                              m_look.fonts.lineHeight(Type::Meta)});
        draw::fill(p, box, radius::kBadge, theme[Color::ControlHover]);
        m_look.ink.line(p, QPointF(box.left() + 6, box.top() + m_look.fonts.baseline(Type::Meta)), words,
                        theme[Color::Text]);
    }
    m_look.ink.block(p, QPoint(kPad, at.notice), at.noticeText, theme[Color::Danger], theme[Color::Danger]);
    m_look.ink.block(p, QPoint(kPad, at.bio), at.bioText, theme[Color::Text], theme[Color::Accent]);
    if (m_page.profile.createdAt.isValid()) {
        const QString month =
            QLocale().toString(m_page.profile.createdAt.toLocalTime().date(), tr("MMMM yyyy", "month and year"));
        line(tr("Joined %1").arg(month), Type::Meta, Color::Muted, at.joined);
    }
    for (const auto &[button, text] :
         {std::pair(m_following, &at.followingText), std::pair(m_followers, &at.followersText)}) {
        m_look.ink.block(p, button->geometry().topLeft(), *text, theme[Color::Muted], theme[Color::Muted]);
    }
}

void ProfileHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Surface]);
    paintBanner(p);
    paintWords(p);
    draw::horizontalHairline(p, 0, height() - 1, width(), m_look.theme[Color::Line]);
}

}  // namespace postr
