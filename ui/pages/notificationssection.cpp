#include "ui/pages/notificationssection.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/pages/preferenceswitch.h"
#include "ui/pages/sectioncolumn.h"
#include "ui/text/timewords.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kHours = 24;

QString words(int hour) { return clockTime(QDateTime(QDate(2026, 1, 1), QTime(hour, 0))); }

}  // namespace

NotificationsSection::NotificationsSection(Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_kinds(new QWidget(this)), m_hours(new QWidget(m_kinds))
{
    using Values = Preferences::Values;
    auto *column = columnOf(this);
    column->addWidget(preferenceSwitch(look, u"settingsNotify"_s,
                                       tr("Tell me on the desktop, while I am not looking at Postr"), &Values::notify,
                                       this));
    column->addWidget(m_kinds);
    auto *kinds = columnOf(m_kinds);
    kinds->addSpacing(space::kXs);
    kinds->addWidget(new Paragraph(look, tr("Tell me when somebody"), Type::SecondaryStrong, Color::Text, m_kinds));
    const std::tuple<QString, QString, bool Values::*> switches[] = {
        {u"settingsNotifyReplies"_s, tr("replies to me"), &Values::notifyReplies},
        {u"settingsNotifyMentions"_s, tr("mentions or quotes me"), &Values::notifyMentions},
        {u"settingsNotifyLikes"_s, tr("likes a post of mine"), &Values::notifyLikes},
        {u"settingsNotifyReposts"_s, tr("reposts a post of mine"), &Values::notifyReposts},
        {u"settingsNotifyFollows"_s, tr("follows me"), &Values::notifyFollows},
    };
    for (const auto &[name, text, value] : switches) {
        kinds->addWidget(preferenceSwitch(look, name, text, value, m_kinds));
    }
    kinds->addSpacing(space::kS);
    kinds->addWidget(
        preferenceSwitch(look, u"settingsQuiet"_s, tr("Quiet hours: tell me nothing then"), &Values::quiet, m_kinds));
    kinds->addWidget(m_hours);
    addHours();
    connect(&look.preferences, &Preferences::changed, this, &NotificationsSection::show);
    show();
}

void NotificationsSection::addHours()
{
    auto *row = new QHBoxLayout(m_hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    m_from = addHour(u"settingsQuietFrom"_s, tr("From", "hour"), &Preferences::Values::quietFrom);
    m_to = addHour(u"settingsQuietTo"_s, tr("to", "hour"), &Preferences::Values::quietTo);
    row->addStretch(1);
}

PillButton *NotificationsSection::addHour(const QString &name, const QString &title, Hour hour)
{
    auto *row = static_cast<QHBoxLayout *>(m_hours->layout());
    row->addWidget(new TextLabel(m_look, title, Type::Secondary, Color::Text, m_hours));
    auto *button = new PillButton(m_look, PillButton::Kind::Outline, {}, m_hours);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, [this, button, hour] { chooseHour(button, hour); });
    row->addWidget(button);
    return button;
}

void NotificationsSection::chooseHour(PillButton *button, Hour hour)
{
    Preferences &preferences = m_look.preferences;
    auto *menu = new QMenu(button);
    menu->setObjectName(u"hourMenu"_s);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_look.dress(*menu);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < kHours; ++i) {
        QAction *action = menu->addAction(words(i));
        action->setCheckable(true);
        action->setChecked(preferences.values().*hour == i);
        group->addAction(action);
        connect(action, &QAction::triggered, button, [&preferences, hour, i] {
            preferences.change([hour, i](Preferences::Values &values) { values.*hour = i; });
        });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)),
                menu->actions().value(preferences.values().*hour));
}

void NotificationsSection::show()
{
    const Preferences::Values &values = m_look.preferences.values();
    m_kinds->setVisible(values.notify);
    m_hours->setVisible(values.quiet);
    m_from->setText(words(values.quietFrom));
    m_to->setText(words(values.quietTo));
    m_from->setAccessibleName(tr("Quiet from %1").arg(m_from->text()));
    m_to->setAccessibleName(tr("Quiet until %1").arg(m_to->text()));
}

}  // namespace postr
