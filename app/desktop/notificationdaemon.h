#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <optional>

#include "app/desktop/desknote.h"

namespace postr {

/// Notes on the desktop, by whichever program shows them there. Never waits for it; where there is none, nothing happens. GUI thread.
/// Source: org.freedesktop.Notifications, the desktop notifications specification.
class NotificationDaemon final : public QObject {
    Q_OBJECT

public:
    explicit NotificationDaemon(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DeskNote &note);
    void close(const QString &key);
    void closeAll();

signals:
    void acted(const QString &key, postr::DeskNote::Act act);

private slots:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Shown {
        uint id = 0;           ///< 0: not answered yet
        bool isAsked = false;  ///< the daemon was given a note and has not said its id
        bool isOver = false;   ///< to be closed as soon as it has
        std::optional<DeskNote> next;
    };

    void askWhatItCan();
    void send(const DeskNote &note);
    void onSent(const QString &key, const QDBusMessage &reply);
    void forget();
    void callClose(uint id);
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] QStringList actionsOf(const DeskNote &note) const;

    QDBusConnection m_bus;
    bool m_isListening = false;
    bool m_isAsking = false;
    std::optional<QStringList> m_abilities;  ///< nothing: not asked yet, or somebody else does it now
    QList<DeskNote> m_waiting;               ///< until that is known
    QHash<QString, Shown> m_shown;
};

}  // namespace postr
