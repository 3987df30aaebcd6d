#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>

namespace postr::testing {

/// A D-Bus of the test's own, with as many connections as it wants: each program has one of its own. Blocking; for tests only.
class PrivateBus final {
public:
    ~PrivateBus() { stop(); }

    /// False: dbus-daemon is not installed.
    [[nodiscard]] bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) {
            return false;
        }
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                 QStringLiteral("--print-address"), QStringLiteral("--address=unix:tmpdir=/tmp")});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead()) {
        }
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        return !m_address.isEmpty();
    }

    void stop()
    {
        for (int i = 1; i <= m_connections; ++i) {
            QDBusConnection::disconnectFromBus(nameOf(i));
        }
        m_connections = 0;
        if (m_daemon.state() != QProcess::NotRunning) {
            m_daemon.terminate();
            m_daemon.waitForFinished();
        }
    }

    [[nodiscard]] QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(m_address, nameOf(++m_connections));
    }
    [[nodiscard]] const QString &address() const { return m_address; }

private:
    [[nodiscard]] QString nameOf(int number) const
    {
        return QStringLiteral("postr-test-%1-%2").arg(m_daemon.processId()).arg(number);
    }

    QProcess m_daemon;
    QString m_address;
    int m_connections = 0;
};

}  // namespace postr::testing
