#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>
#include <memory>
#include <optional>

class QMenu;

namespace postr {

struct Look;

/// The icon in the desktop's tray with the number of unread notifications, and its menu. A desktop may have no tray, get one after the
/// program (at login), or lose it. GUI thread; borrows look.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// `patienceMs`: how long a tray may take to come up before one does without. Qt gives no icon to one that comes later.
    Tray(Look &look, int patienceMs, QObject *parent = nullptr);
    ~Tray() override;

    /// Nothing: not known yet.
    [[nodiscard]] std::optional<bool> isThere() const { return m_isThere; }
    void setUnread(int unread);
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

    /// The program's icon with a mark on it when there is something unread.
    [[nodiscard]] static QIcon iconFor(const Look &look, int unread);

signals:
    /// The icon was pressed.
    void pressed();
    void openWanted();
    void composeWanted();
    void quitWanted();
    /// isThere() has become known, or another.
    void changed();

private:
    void noteWatcher(bool isNamed);
    void giveUp();
    void put(bool isThere);
    void showUnread();

    Look &m_look;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::optional<bool> m_isThere;
    QTimer m_patience;
    int m_unread = 0;
};

}  // namespace postr
