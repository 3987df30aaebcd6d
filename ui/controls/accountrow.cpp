#include "ui/controls/accountrow.h"

#include <QDateTime>
#include <QPainter>
#include <QStyle>

#include "ui/controls/controls.h"
#include "ui/text/timewords.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kPad = 10, kFace = metric::kAvatarSmall, kTextLeft = kPad + kFace + metric::kGap;

}  // namespace

QString AccountRow::standing(const AccountSummary &account, qint64 now)
{
    if (account.state == AccountSummary::State::Open) {
        return tr("Open now");
    }
    if (account.state == AccountSummary::State::SignedOut) {
        return tr("Signed out");
    }
    if (account.seenAt == 0) {
        return tr("Ready");
    }
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(account.seenAt);
    const bool isToday = then.date() == QDateTime::fromMSecsSinceEpoch(now).date();
    const QString when = isToday ? clockTime(then) : QLocale().toString(then.date(), tr("d MMM", "date of this year"));
    const QString news = account.unread > 0 ? tr("%n new", nullptr, account.unread) : tr("Nothing new");
    return tr("%1 · %2", "news, time").arg(news, when);
}

QString AccountRow::place(const AccountSummary &account)
{
    return tr("@%1 on %2", "handle, server").arg(account.handle, QUrl(account.identity.origin.text()).authority());
}

AccountRow::AccountRow(Look &look, const AccountSummary &account, qint64 now, QWidget *parent)
    : QAbstractButton(parent),
      m_look(look),
      m_person(account.person()),
      m_place(place(account)),
      m_standing(standing(account, now)),
      m_hasNews(account.state == AccountSummary::State::Ready && account.unread > 0)
{
    setText(m_person.name);
    setAccessibleDescription(m_place + QStringLiteral(", ") + m_standing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::becomeButton(look, this);
    controls::followAvatar(look, this, m_person);
}

QSize AccountRow::sizeHint() const
{
    return {260, 2 * kPad +
                     std::max(kFace, m_look.fonts.lineHeight(Type::BodyStrong) + m_look.fonts.lineHeight(Type::Meta))};
}

void AccountRow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    if (isEnabled() && (underMouse() || isDown())) {
        draw::fill(p, rect(), radius::kControl, theme[Color::ControlHover]);
    }
    const bool ring = controls::keyboardFocus(*this);
    draw::outline(p, rect(), radius::kControl, theme[ring ? Color::Accent : Color::Line],
                  ring ? metric::kFocusRing : 1);
    const auto at = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    p.drawPixmap(at({kPad, (height() - kFace) / 2, kFace, kFace}).topLeft(),
                 m_look.avatars.get(m_person, kFace, devicePixelRatioF()));
    const auto line = [&](const TextLine &words, Type type, Color role, int left, int top) {
        const QRect box = at({left, top, controls::roundedUp(words.width), m_look.fonts.lineHeight(type)});
        m_look.ink.line(p, box.topLeft() + QPoint(0, m_look.fonts.baseline(type)), words, theme[role]);
    };
    const int high = m_look.fonts.lineHeight(Type::BodyStrong) + m_look.fonts.lineHeight(Type::Meta);
    const int top = (height() - high) / 2, second = top + m_look.fonts.lineHeight(Type::BodyStrong);
    const int room = width() - kTextLeft - kPad;
    const TextLine told = m_look.shaper.elided(m_standing, m_hasNews ? Type::MetaStrong : Type::Meta, room * 3 / 5);
    const int toldWidth = controls::roundedUp(told.width);
    line(m_look.shaper.elided(text(), Type::BodyStrong, room - toldWidth - space::kM), Type::BodyStrong, Color::Text,
         kTextLeft, top);
    line(told, m_hasNews ? Type::MetaStrong : Type::Meta, m_hasNews ? Color::Accent : Color::Muted,
         width() - kPad - toldWidth, top + 2);
    line(m_look.shaper.elided(m_place, Type::Meta, room), Type::Meta, Color::Muted, kTextLeft, second);
}

}  // namespace postr
