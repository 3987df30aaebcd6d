#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

namespace postr {

/// Says when the computer has woken up or has a network again, once for what comes together. Where nobody tells of it (no logind, no
/// plugin for the network), the program is taken to be awake and online. GUI thread.
/// Source: org.freedesktop.login1.Manager, PrepareForSleep; QNetworkInformation.
class WakeWatch final : public QObject {
    Q_OBJECT

public:
    /// A wake is followed by the network within moments.
    static constexpr int kTogetherMs = 300;

    /// `systemBus`: where logind is.
    explicit WakeWatch(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// What QNetworkInformation says; for tests, too.
    void noteNetwork(bool isOnline);

signals:
    void fellAsleep();
    void woke();

private slots:
    void onPrepareForSleep(bool begins);

private:
    void listen();
    void watchNetwork();

    QDBusConnection m_bus;
    QTimer m_soon;
    bool m_isOnline = true;
    int m_attempts = 0;
};

}  // namespace postr
