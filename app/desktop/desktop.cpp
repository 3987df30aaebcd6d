#include "app/desktop/desktop.h"

#include <QApplication>
#include <QSessionManager>

#ifdef POSTR_DBUS
#include "app/desktop/notificationdaemon.h"
#include "app/desktop/wakewatch.h"
#endif
#include "app/desktop/filemanager.h"
#include "app/desktop/newsteller.h"
#include "core/base/log.h"
#include "ui/composer/draftsaver.h"
#include "ui/theme/look.h"

namespace postr {
namespace {

/// For a tray to come up; at login, the panel may start after us.
constexpr int kPatienceMs = 5000;
constexpr int kPatienceAtLoginMs = 15'000;

}  // namespace

Desktop::Desktop(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_tray(parts.look, parts.startsHidden ? kPatienceAtLoginMs : kPatienceMs),
      m_waitsHidden(parts.startsHidden)
{
    connectTray();
    connectWaking();
    SessionHost &host = m_parts.services.host();
    connect(&host, &SessionHost::opened, this, [this](AccountSession &session) { follow(session); });
    connect(&host, &SessionHost::closing, this, &Desktop::letGo);
    connect(&m_parts.look.preferences, &Preferences::changed, this, &Desktop::onPreferences);
    // The desktop's session ends: it may not wait for us, so all is saved now, and the end comes as with any other.
    // Some session managers ask for one of the two (xsm: the second), some for both.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Desktop::saveAll, Qt::DirectConnection);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &Desktop::saveAll, Qt::DirectConnection);
#ifdef POSTR_DBUS
    m_notes = std::make_unique<NotificationDaemon>(QDBusConnection::sessionBus());
#endif
    onTray();
}

Desktop::~Desktop() { letGo(); }

void Desktop::complete(UiContext &context) const
{
#ifdef POSTR_DBUS
    context.hasNotifications = true;
    context.hasAutostart = true;
#endif
    context.hasMenuEntry = m_parts.menuEntry.isOffered();
    context.hasTray = [this] { return m_tray.isThere().value_or(false); };
    context.showInFolder = showInFolder;
}

// ---- the window -------------------------------------------------------------------------------------------------

void Desktop::showWindow()
{
    if (!m_waitsHidden) {
        m_hasBeenShown = true;
        m_parts.window.show();
    }
}

void Desktop::raiseWindow()
{
    MainWindow &window = m_parts.window;
    m_waitsHidden = false;
    m_hasBeenShown = true;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

bool Desktop::isWatched() const
{
    return m_parts.window.isVisible() && QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void Desktop::onActive()
{
    if (AccountSession *session = m_parts.services.host().session()) {
        session->setWatched(isWatched());
    }
}

// ---- the tray ---------------------------------------------------------------------------------------------------

void Desktop::connectTray()
{
    connect(&m_tray, &Tray::changed, this, &Desktop::onTray);
    connect(&m_tray, &Tray::openWanted, this, &Desktop::raiseWindow);
    connect(&m_tray, &Tray::pressed, this, [this] {
        // A press on the icon takes the focus from the window on some desktops, so only what is seen counts.
        m_parts.window.isVisible() && !m_parts.window.isMinimized() ? m_parts.window.hide() : raiseWindow();
    });
    connect(&m_tray, &Tray::composeWanted, this, [this] {
        raiseWindow();
        if (AppTree *tree = m_parts.window.appTree()) {
            tree->openComposer();
        }
    });
    connect(&m_tray, &Tray::quitWanted, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void Desktop::onTray()
{
    const bool isThere = m_tray.isThere().value_or(false);
    // Closing the last window ends the program, unless there is another way back to it.
    QGuiApplication::setQuitOnLastWindowClosed(!(isThere && m_parts.look.preferences->closeToTray));
    const bool isLost = m_tray.isThere().has_value() && !isThere && !m_parts.window.isVisible();
    if (isLost && (m_waitsHidden || m_hasBeenShown)) {
        m_waitsHidden = false;
        showWindow();  // nobody could get at it any more
    }
}

void Desktop::onPreferences(const Preferences::Values &before)
{
    const Preferences::Values &now = m_parts.look.preferences.values();
    if (now.autostart != before.autostart) {
        m_parts.autostart.set(now.autostart);
    }
    if (now.menuEntry != before.menuEntry) {
        m_parts.menuEntry.set(now.menuEntry);
    }
    if (!now.notify && m_notes) {
#ifdef POSTR_DBUS
        m_notes->closeAll();
#endif
    }
    onTray();
}

// ---- waking up, and the end -------------------------------------------------------------------------------------

void Desktop::connectWaking()
{
#ifdef POSTR_DBUS
    auto *watch = new WakeWatch(QDBusConnection::systemBus(), this);
    connect(watch, &WakeWatch::fellAsleep, this, &Desktop::saveAll);
    connect(watch, &WakeWatch::woke, this, [this] { m_parts.services.wake(); });
#endif
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Desktop::onActive);
}

void Desktop::saveAll()
{
    qCInfo(lcApp) << "saving what is shown";
    emit m_parts.window.settingsChanged(m_parts.window.settings());
    for (DraftSaver *saver : m_parts.window.findChildren<DraftSaver *>()) {
        saver->flush();
    }
}

// ---- news -------------------------------------------------------------------------------------------------------

void Desktop::follow(AccountSession &session)
{
    m_teller = std::make_unique<NewsTeller>(session, m_parts.look.preferences,
                                            NewsTeller::World{[this] { return isWatched(); }});
    connect(m_teller.get(), &NewsTeller::unreadChanged, &m_tray, &Tray::setUnread);
    connect(m_teller.get(), &NewsTeller::placeWanted, this, &Desktop::open);
    connect(m_teller.get(), &NewsTeller::replyWanted, this, [this](const FeedEntry &entry) {
        raiseWindow();
        if (AppTree *tree = m_parts.window.appTree()) {
            tree->compose({entry, std::nullopt});
        }
    });
#ifdef POSTR_DBUS
    connect(m_teller.get(), &NewsTeller::told, m_notes.get(), &NotificationDaemon::show);
    connect(m_teller.get(), &NewsTeller::over, m_notes.get(), &NotificationDaemon::close);
    connect(m_notes.get(), &NotificationDaemon::acted, m_teller.get(), &NewsTeller::act);
#endif
    session.setWatched(isWatched());
}

/// What is on the screen belongs to a session that ends: a press would lead into another account.
void Desktop::letGo()
{
    m_teller.reset();
    m_tray.setUnread(0);
#ifdef POSTR_DBUS
    m_notes->closeAll();
#endif
}

void Desktop::open(const Place &place)
{
    raiseWindow();
    if (AppTree *tree = m_parts.window.appTree()) {
        tree->open(place);
    }
}

}  // namespace postr
