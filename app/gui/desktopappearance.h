#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

namespace postr {

struct Look;

/// Light or dark, high contrast, reduced motion: what the desktop's settings portal says, now and whenever it changes. Asks without
/// waiting; a desktop that has no portal changes nothing. GUI thread; borrows look.
/// Source: org.freedesktop.portal.Settings, namespace org.freedesktop.appearance.
class DesktopAppearance final : public QObject {
    Q_OBJECT

public:
    DesktopAppearance(Look &look, const QDBusConnection &bus, QObject *parent = nullptr);

private slots:
    void onChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QDBusMessage &reply);
    void take(const QString &space, const QString &key, const QVariant &value);

    Look &m_look;
    QDBusConnection m_bus;
    bool m_isListening = false;
    int m_attempts = 0;
};

}  // namespace postr
