#include "ui/pages/settingspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSysInfo>

#include "core/base/version.h"
#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/accountdesk.h"
#include "ui/controls/button.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbody.h"
#include "ui/pages/accountlist.h"
#include "ui/pages/accountsection.h"
#include "ui/pages/backgroundsection.h"
#include "ui/pages/networksection.h"
#include "ui/pages/notificationssection.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/storagesection.h"
#include "ui/requests.h"
#include "ui/sheets/keyssheet.h"
#include "ui/translations.h"

using namespace Qt::StringLiterals;

namespace postr {

SettingsPage::SettingsPage(const Screen &screen, QWidget *parent)
    : Page(Place::of(Place::Kind::Settings), parent),
      m_screen(screen),
      m_scroll(new ScrollBody(screen.look, this)),
      m_rows(new QVBoxLayout(m_scroll->widget()))
{
    setObjectName(u"settingsPage"_s);
    setAccessibleName(tr("Settings"));
    column()->addWidget(new PageHeader(screen.look, tr("Settings"), nullptr, this));
    column()->addWidget(m_scroll, 1);
    m_rows->setContentsMargins(20, 16, 20, 24);
    m_rows->setSpacing(0);
    addAccount();
    addHeading(tr("Accounts on this computer"));
    m_rows->addWidget(new AccountList(screen, m_scroll->widget()));
    addAppearance();
    if (screen.context.hasNotifications) {
        addHeading(tr("Notifications"));
        m_rows->addWidget(new NotificationsSection(screen.look, m_scroll->widget()));
    }
    if (screen.context.hasAutostart || screen.context.hasTray()) {
        addHeading(tr("In the background"));
        m_rows->addWidget(new BackgroundSection(screen.look, screen.context, m_scroll->widget()));
    }
    addWriting();
    addSafety();
    addKeyboard();
    if (screen.context.account && screen.context.account->proxy) {
        addHeading(tr("Network"));
        m_rows->addWidget(new NetworkSection(screen, m_scroll->widget()));
    }
    addHeading(tr("Storage"));
    m_rows->addWidget(new StorageSection(screen, m_scroll->widget()));
    addAbout();
    m_rows->addStretch(1);
}

void SettingsPage::addHeading(const QString &text)
{
    if (m_rows->count() > 0) {
        m_rows->addSpacing(space::kXxl + space::kXs);
    }
    m_rows->addWidget(new TextLabel(m_screen.look, text, Type::Heading, Color::Text, m_scroll->widget()));
    m_rows->addSpacing(space::kM);
}

void SettingsPage::addAccount()
{
    addHeading(tr("Account"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::kGap);
    m_face = new AvatarLabel(m_screen.look, metric::kAvatar, m_scroll->widget());
    row->addWidget(m_face);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new TextLabel(m_screen.look, {}, Type::BodyStrong, Color::Text, m_scroll->widget());
    m_handle = new TextLabel(m_screen.look, {}, Type::Secondary, Color::Muted, m_scroll->widget());
    words->addWidget(m_name);
    words->addWidget(m_handle);
    row->addLayout(words, 1);
    auto *out = new PillButton(m_screen.look, PillButton::Kind::Outline, tr("Sign out…"), m_scroll->widget());
    out->setObjectName(u"settingsSignOut"_s);
    connect(out, &QAbstractButton::clicked, this, &SettingsPage::signOutRequested);
    row->addWidget(out);
    m_rows->addLayout(row);
    m_rows->addWidget(new AccountSection(m_screen, m_scroll->widget()));
}

void SettingsPage::addSwitch(const QString &name, const QString &words, bool Preferences::Values::*value)
{
    Preferences &preferences = m_screen.look.preferences;
    auto *line = new CheckLine(m_screen.look, words, m_scroll->widget());
    line->setObjectName(name);
    line->setChecked(preferences.values().*value);
    connect(line, &QAbstractButton::toggled, this, [&preferences, value](bool on) {
        preferences.change([value, on](Preferences::Values &values) { values.*value = on; });
    });
    m_rows->addWidget(line);
    m_rows->addSpacing(space::kS);
}

void SettingsPage::addSteps(const QString &name, const QString &title, const QList<Step> &steps,
                            int Preferences::Values::*value)
{
    m_rows->addWidget(new Paragraph(m_screen.look, title, Type::SecondaryStrong, Color::Text, m_scroll->widget()));
    m_rows->addSpacing(space::kS);
    Preferences &preferences = m_screen.look.preferences;
    auto *group = new QWidget(m_scroll->widget());  // choices are exclusive among siblings
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kXs);
    for (const Step &step : steps) {
        auto *button = new PillButton(m_screen.look, PillButton::Kind::Tab, step.words, group);
        button->setObjectName(name + QString::number(step.value));
        button->setAccessibleName(title + u": "_s + step.spoken);
        button->setChecked(preferences.values().*value == step.value);
        connect(button, &QAbstractButton::clicked, this, [&preferences, value, chosen = step.value] {
            preferences.change([value, chosen](Preferences::Values &values) { values.*value = chosen; });
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    m_rows->addWidget(group);
    m_rows->addSpacing(space::kL);
}

void SettingsPage::addAppearance()
{
    addHeading(tr("Appearance"));
    addTheme();
    m_rows->addSpacing(space::kL);
    addLanguage();
    m_rows->addSpacing(space::kL);
    QList<Step> sizes;
    for (const int percent : Preferences::kTextPercents) {
        sizes.append({percent, QString::number(percent), tr("%1 percent").arg(percent)});
    }
    addSteps(u"settingsText"_s, tr("Text size, in percent of the system's"), sizes, &Preferences::Values::textPercent);
    addSwitch(u"settingsContrast"_s, tr("High contrast: stronger text and lines"), &Preferences::Values::highContrast);
    addSwitch(u"settingsCalm"_s, tr("Reduced motion: nothing fades in"), &Preferences::Values::calm);
    m_rows->addSpacing(space::kM);
    const QString when[] = {tr("Always", "when animated pictures move"),
                            tr("Under the pointer", "when animated pictures move"),
                            tr("Never", "when animated pictures move")};
    addSteps(u"settingsAnimate"_s, tr("When animated pictures move; never with reduced motion"),
             {{Preferences::AnimateAlways, when[0], when[0]},
              {Preferences::AnimateHovered, when[1], when[1]},
              {Preferences::AnimateNever, when[2], when[2]}},
             &Preferences::Values::animate);
}

void SettingsPage::addLanguage()
{
    Preferences &preferences = m_screen.look.preferences;
    const auto nameOf = [](const QString &code) {
        for (const Language &language : languages()) {
            if (language.code == code) {
                return language.name;
            }
        }
        return tr("Language of the system");
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kM);
    row->addWidget(new TextLabel(m_screen.look, tr("Language"), Type::SecondaryStrong, Color::Text, m_scroll->widget()),
                   1);
    auto *button =
        new PillButton(m_screen.look, PillButton::Kind::Outline, nameOf(preferences->language), m_scroll->widget());
    button->setObjectName(u"settingsLanguage"_s);
    button->setAccessibleName(tr("Language") + u": "_s + button->text());
    connect(button, &QAbstractButton::clicked, this, [this, &preferences, button, nameOf] {
        auto *menu = new QMenu(button);
        menu->setObjectName(u"languageMenu"_s);
        connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
        m_screen.look.dress(*menu);
        QStringList codes{QString()};
        for (const Language &language : languages()) {
            codes.append(language.code);
        }
        for (const QString &code : codes) {
            QAction *action = menu->addAction(nameOf(code));
            action->setObjectName(u"language-"_s + code);
            action->setCheckable(true);
            action->setChecked(preferences->language == code);
            connect(action, &QAction::triggered, this, [&preferences, code] {
                preferences.change([code](Preferences::Values &values) { values.language = code; });
            });
        }
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + space::kXs)));
    });
    row->addWidget(button);
    m_rows->addLayout(row);
}

void SettingsPage::addTheme()
{
    auto *group = new QWidget(m_scroll->widget());  // choices are exclusive among siblings
    auto *choiceColumn = new QVBoxLayout(group);
    choiceColumn->setContentsMargins(0, 0, 0, 0);
    choiceColumn->setSpacing(space::kS);
    const std::tuple<ThemeChoice, QString, QString, QString> choices[] = {
        {ThemeChoice::System, u"settingsThemeSystem"_s, tr("Like the system"), tr("Changes with it, at once")},
        {ThemeChoice::Light, u"settingsThemeLight"_s, tr("Light"), tr("Dark text on white")},
        {ThemeChoice::Dark, u"settingsThemeDark"_s, tr("Dark"), tr("Light text on near black")},
    };
    Preferences &preferences = m_screen.look.preferences;
    for (const auto &[choice, name, title, sentence] : choices) {
        auto *row = new ChoiceRow(m_screen.look, title, sentence, group);
        row->setObjectName(name);
        row->setChecked(preferences->theme == choice);
        connect(row, &QAbstractButton::clicked, this, [&preferences, choice = choice] {
            preferences.change([choice](Preferences::Values &values) { values.theme = choice; });
        });
        connect(&preferences, &Preferences::changed, row,
                [&preferences, row, choice = choice] { row->setChecked(preferences->theme == choice); });
        choiceColumn->addWidget(row);
    }
    m_rows->addWidget(group);
}

void SettingsPage::addWriting()
{
    addHeading(tr("Writing"));
    QList<Step> waits{{0, tr("Off"), tr("off")}};
    for (const int seconds : {5, 10, 30, Preferences::kLongestUndo}) {
        waits.append({seconds, tr("%1 s", "seconds").arg(seconds), tr("%n second(s)", nullptr, seconds)});
    }
    addSteps(u"settingsUndo"_s, tr("Time to take a post back before it goes out"), waits,
             &Preferences::Values::undoSeconds);
    addSwitch(u"settingsAlt"_s, tr("Remind me when a picture has no description"), &Preferences::Values::remindAlt);
}

void SettingsPage::addKeyboard()
{
    addHeading(tr("Keyboard"));
    m_rows->addWidget(new Paragraph(m_screen.look,
                                    tr("Press a line to choose other keys. None of them acts while you type."),
                                    Type::Secondary, Color::Muted, m_scroll->widget()));
    m_rows->addSpacing(space::kM);
    addSwitch(u"settingsSingleKeys"_s, tr("Single keys, like J and L, do something"), &Preferences::Values::singleKeys);
    auto *keys = new KeyList(m_screen.look, true, m_scroll->widget());
    connect(keys, &KeyList::changeRequested, this, &SettingsPage::rebindRequested);
    m_rows->addWidget(keys);
    m_rows->addSpacing(space::kM);
    auto *reset =
        new PillButton(m_screen.look, PillButton::Kind::Outline, tr("All keys as shipped"), m_scroll->widget());
    reset->setObjectName(u"settingsResetKeys"_s);
    Preferences &preferences = m_screen.look.preferences;
    const auto show = [&preferences, reset] { reset->setVisible(!preferences->keys.isEmpty()); };
    connect(&preferences, &Preferences::changed, reset, show);
    connect(reset, &QAbstractButton::clicked, this,
            [&preferences] { preferences.change([](Preferences::Values &values) { values.keys.clear(); }); });
    m_rows->addWidget(reset, 0, Qt::AlignLeft);
    show();
}

void SettingsPage::addSafety()
{
    addHeading(tr("Safety"));
    m_rows->addWidget(new Paragraph(
        m_screen.look, tr("Mute, block and report from the menu of a post or a person. It can be taken back here."),
        Type::Secondary, Color::Muted, m_scroll->widget()));
    m_rows->addSpacing(space::kM);
    auto *people =
        new PillButton(m_screen.look, PillButton::Kind::Outline, tr("Blocked and muted people"), m_scroll->widget());
    people->setObjectName(u"settingsSafety"_s);
    connect(people, &QAbstractButton::clicked, this,
            [this] { emit m_screen.requests.placeOpened(Place::of(Place::Kind::Safety)); });
    m_rows->addWidget(people, 0, Qt::AlignLeft);
}

QString SettingsPage::details() const
{
    const SyncState sync = m_screen.session.syncState();
    static constexpr const char *kKinds[] = {"idle", "running", "waiting", "offline", "paused"};
    return u"Postr %1\nQt %2, %3, %4\nSync: %5, last complete pull %6, waiting %7, failed %8\n"_s
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QGuiApplication::platformName(), QString::fromLatin1(kKinds[int(sync.kind)]),
             sync.lastSuccess == 0 ? u"never"_s
                                   : QDateTime::fromMSecsSinceEpoch(sync.lastSuccess, Qt::UTC).toString(Qt::ISODate))
        .arg(sync.waiting)
        .arg(sync.failed);
}

void SettingsPage::addAbout()
{
    addHeading(tr("About"));
    m_rows->addWidget(new Paragraph(m_screen.look,
                                    tr("Postr %1. Nothing is sent anywhere but to your server. When "
                                       "something goes wrong, these details and the last lines of the log help whoever "
                                       "helps you; they hold no text, no name and no address.")
                                        .arg(QCoreApplication::applicationVersion()),
                                    Type::Secondary, Color::Muted, m_scroll->widget()));
    m_rows->addSpacing(space::kM);
    auto *copy = new PillButton(m_screen.look, PillButton::Kind::Outline, tr("Copy details"), m_scroll->widget());
    copy->setObjectName(u"settingsCopyDetails"_s);
    connect(copy, &QAbstractButton::clicked, this, &SettingsPage::copyDetails);
    m_rows->addWidget(copy, 0, Qt::AlignLeft);
    m_rows->addSpacing(space::kL);
    m_rows->addWidget(new Paragraph(m_screen.look,
                                    tr("Postr never looks for a newer version by itself. The page that tells of them "
                                       "opens in your browser."),
                                    Type::Secondary, Color::Muted, m_scroll->widget()));
    m_rows->addSpacing(space::kM);
    auto *updates =
        new PillButton(m_screen.look, PillButton::Kind::Outline, tr("Check for updates"), m_scroll->widget());
    updates->setObjectName(u"settingsUpdates"_s);
    connect(updates, &QAbstractButton::clicked, this, [this] { emit m_screen.requests.linkActivated(releasesPage()); });
    m_rows->addWidget(updates, 0, Qt::AlignLeft);
    if (m_screen.context.hasMenuEntry) {
        m_rows->addSpacing(space::kL);
        addSwitch(u"settingsMenuEntry"_s, tr("Show Postr among the applications, and open postr:// links with it"),
                  &Preferences::Values::menuEntry);
    }
}

void SettingsPage::copyDetails()
{
    const auto copy = [this](const QString &log) {
        QGuiApplication::clipboard()->setText(log.isEmpty() ? details() : details() + u'\n' + log + u'\n');
        emit m_screen.requests.said(tr("Copied."));
    };
    if (m_screen.context.loadLog) {
        whenDone(m_screen.context.loadLog(), this, copy);
    } else {
        copy({});
    }
}

void SettingsPage::setMe(const PersonSummary &me)
{
    m_face->setPerson(me);
    m_name->setText(me.name);
    m_handle->setText(u'@' + me.handle);
}

}  // namespace postr
