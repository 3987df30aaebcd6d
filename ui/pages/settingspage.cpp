#include "ui/pages/settingspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>

#include "core/view/sessionview.h"
#include "ui/controls/button.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbody.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"
#include "ui/sheets/keyssheet.h"

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
    addAppearance();
    addSafety();
    addHeading(tr("Keyboard"));
    m_rows->addWidget(new KeyList(screen.look, m_scroll->widget()));
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
}

void SettingsPage::addAppearance()
{
    addHeading(tr("Appearance"));
    auto *group = new QWidget(m_scroll->widget());  // choices are exclusive among siblings
    auto *choiceColumn = new QVBoxLayout(group);
    choiceColumn->setContentsMargins(0, 0, 0, 0);
    choiceColumn->setSpacing(space::kS);
    const std::tuple<ThemeChoice, QString, QString, QString> choices[] = {
        {ThemeChoice::System, u"settingsThemeSystem"_s, tr("Like the system"), tr("Changes with it, at once")},
        {ThemeChoice::Light, u"settingsThemeLight"_s, tr("Light"), tr("Dark text on white")},
        {ThemeChoice::Dark, u"settingsThemeDark"_s, tr("Dark"), tr("Light text on near black")},
    };
    for (const auto &[choice, name, title, sentence] : choices) {
        auto *row = new ChoiceRow(m_screen.look, title, sentence, group);
        row->setObjectName(name);
        row->setChecked(m_screen.look.theme.choice() == choice);
        connect(row, &QAbstractButton::clicked, this, [this, choice] { emit themeChosen(choice); });
        connect(&m_screen.look.theme, &Theme::changed, row,
                [this, row, choice] { row->setChecked(m_screen.look.theme.choice() == choice); });
        choiceColumn->addWidget(row);
    }
    m_rows->addWidget(group);
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
                                       "something goes wrong, these details help whoever "
                                       "helps you; they hold no text, no name and no address.")
                                        .arg(QCoreApplication::applicationVersion()),
                                    Type::Secondary, Color::Muted, m_scroll->widget()));
    m_rows->addSpacing(space::kM);
    auto *copy = new PillButton(m_screen.look, PillButton::Kind::Outline, tr("Copy details"), m_scroll->widget());
    copy->setObjectName(u"settingsCopyDetails"_s);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(details());
        emit m_screen.requests.said(tr("Copied."));
    });
    m_rows->addWidget(copy, 0, Qt::AlignLeft);
}

void SettingsPage::setMe(const PersonSummary &me)
{
    m_face->setPerson(me);
    m_name->setText(me.name);
    m_handle->setText(u'@' + me.handle);
}

}  // namespace postr
