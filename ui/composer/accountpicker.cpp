#include "ui/composer/accountpicker.h"

#include <QMenu>
#include <QPainter>

#include "ui/controls/accountmenu.h"
#include "ui/controls/controls.h"
#include "ui/theme/draw.h"
#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace postr {

AccountPicker::AccountPicker(Look &look, const UiContext &context, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_context(context)
{
    setObjectName(u"composeAccount"_s);
    setFixedSize(metric::kAvatar, metric::kAvatar);
    const bool canPick = m_context.accounts().size() > 1;
    controls::becomeButton(look, this, canPick ? Qt::PointingHandCursor : Qt::ArrowCursor);
    controls::followAvatar(look, this, m_person);
    setEnabled(canPick);
    setAccessibleName(tr("Account"));  // until it is known who
    setToolTip(canPick ? tr("Write from another account") : QString());
    connect(this, &QAbstractButton::clicked, this, &AccountPicker::showMenu);
}

void AccountPicker::setPerson(const PersonSummary &person)
{
    m_person = person;
    setAccessibleName(tr("Written by %1").arg(person.name));
    update();
}

void AccountPicker::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"composeAccountMenu"_s);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_look.dress(*menu);
    accountmenu::addOthers(*menu, m_look, m_context, false,
                           [this](const AccountSummary &account) { emit picked(account); });
    menu->popup(mapToGlobal(QPoint(0, height() + space::kXs)));
}

void AccountPicker::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.drawPixmap(0, 0, m_look.avatars.get(m_person, width(), devicePixelRatioF()));
    if (isEnabled()) {
        // A small plate on the edge says that there is something to choose.
        constexpr int kPlate = 18, kIcon = 14;
        const QRect plate(isRightToLeft() ? 0 : width() - kPlate, height() - kPlate, kPlate, kPlate);
        draw::fill(p, plate, kPlate / 2.0, m_look.theme[Color::Raised]);
        draw::outline(p, plate, kPlate / 2.0, m_look.theme[Color::Line], 1);
        const QPoint corner = plate.center() - QPoint(kIcon / 2 - 1, kIcon / 2 - 1);
        p.drawPixmap(corner, m_look.icons.get(Icon::People, Color::Muted, kIcon, devicePixelRatioF()));
    }
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), width() / 2.0, m_look.theme[Color::Accent], metric::kFocusRing);
    }
}

}  // namespace postr
