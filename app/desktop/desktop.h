#pragma once

#include <QObject>
#include <memory>

#include "app/composition/services.h"
#include "app/desktop/autostart.h"
#include "app/desktop/menuentry.h"
#include "app/desktop/tray.h"
#include "ui/shell/mainwindow.h"
#include "ui/uicontext.h"

class QSessionManager;

namespace postr {

class NewsTeller;
class NotificationDaemon;

/// What the program is beside its window: notes, the tray, living on without a window, waking up, and ending with the desktop's session.
/// GUI thread; borrows all it is given, which outlives it.
class Desktop final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Services &services;
        MainWindow &window;
        Look &look;
        const Autostart &autostart;
        const MenuEntry &menuEntry;
        bool startsHidden = false;  ///< in the tray, where there is one
    };
    explicit Desktop(const Parts &parts, QObject *parent = nullptr);
    ~Desktop() override;

    /// What the pages may offer here.
    void complete(UiContext &context) const;
    /// The first time: stays hidden if that is wanted and possible.
    void showWindow();
    /// Somebody wants to see it.
    void raiseWindow();
    /// Puts on disk what is not there yet: the window's settings, and what is being written.
    void saveAll();
    [[nodiscard]] Tray &tray() { return m_tray; }

private:
    void follow(AccountSession &session);
    void letGo();
    void connectTray();
    void connectWaking();
    void onTray();
    void onPreferences(const Preferences::Values &before);
    void onActive();
    void open(const Place &place);
    [[nodiscard]] bool isWatched() const;

    Parts m_parts;
    Tray m_tray;
    std::unique_ptr<NotificationDaemon> m_notes;
    std::unique_ptr<NewsTeller> m_teller;
    bool m_hasBeenShown = false;
    bool m_waitsHidden;  ///< the window was not shown yet, and is not to be
};

}  // namespace postr
