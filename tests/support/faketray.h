#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>

namespace postr::testing {

/// What a panel with a tray does: programs register their icons with it. On a bus of the test's own.
class FakeTray : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    [[nodiscard]] bool begin(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                                      QDBusConnection::ExportAllProperties) &&
               bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    static void end(QDBusConnection bus)
    {
        bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
        bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }

    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] bool isThere() const { return true; }
    [[nodiscard]] int version() const { return 0; }

public slots:
    void RegisterStatusNotifierItem(const QString &)
    {
        m_items.append(message().service());
        emit StatusNotifierItemRegistered(message().service());
    }
    void RegisterStatusNotifierHost(const QString &) {}

signals:
    void StatusNotifierItemRegistered(const QString &item);
    void StatusNotifierHostRegistered();

private:
    QStringList m_items;
};

}  // namespace postr::testing
