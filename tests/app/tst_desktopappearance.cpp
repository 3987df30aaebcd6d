#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "app/gui/desktopappearance.h"
#include "ui/theme/look.h"

using namespace postr;
using namespace Qt::StringLiterals;

using Spaces = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Spaces)

/// What a desktop's settings portal does, on a bus of the test's own.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Spaces spaces;
    QStringList asked;

public slots:
    Spaces ReadAll(const QStringList &namespaces)
    {
        asked = namespaces;
        return spaces;
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class TestDesktopAppearance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<Spaces>();
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) {
            QSKIP("dbus-daemon is not installed");
        }
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        m_portalBus.emplace(QDBusConnection::connectToBus(m_address, u"portal"_s));
        QVERIFY(m_portalBus->isConnected());
        QVERIFY(m_portalBus->registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        for (int i = 1; i <= m_programs; ++i) {
            QDBusConnection::disconnectFromBus(u"program%1"_s.arg(i));
        }
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void aDesktopWithoutAPortalChangesNothing()
    {
        Look look(ThemeChoice::System);
        const QDBusConnection bus = program();
        const DesktopAppearance appearance(look, bus);
        QDBusMessage ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                           u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        bus.call(ping);
        QCoreApplication::processEvents();
        QCOMPARE(look.theme.mode(), Theme::Mode::Light);
        const DesktopAppearance nowhere(look, QDBusConnection(u"no such bus"_s));
    }

    void whatItSaysIsDoneAtOnce()
    {
        QVERIFY(m_portalBus->registerService(u"org.freedesktop.portal.Desktop"_s));
        m_portal.spaces = {{u"org.freedesktop.appearance"_s,
                            {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}, {u"accent-color"_s, u"strange"_s}}},
                           {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
        Look look(ThemeChoice::System);
        QVERIFY(look.motionMs() > 0);
        const DesktopAppearance appearance(look, program());
        QTRY_COMPARE(look.theme.mode(), Theme::Mode::Dark);
        QCOMPARE(look.theme.contrastLevel(), Theme::Contrast::High);
        QCOMPARE(look.motionMs(), 0);
        QVERIFY(m_portal.asked.contains(u"org.freedesktop.appearance"_s));
        // Said again until it is heard: who listens tells the bus so in a thread of its own.
        const auto modeAfter = [&](uint scheme) {
            emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
            return look.theme.mode();
        };
        QTRY_COMPARE(modeAfter(2U), Theme::Mode::Light);
        emit m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(true));
        QTRY_VERIFY(look.motionMs() > 0);
        emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(0U));
        QTRY_COMPARE(look.theme.contrastLevel(), Theme::Contrast::Usual);
    }

    void whoHasChosenIsLeftAlone()
    {
        m_portal.spaces = {{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 1U}}}};
        Look look(ThemeChoice::Light);
        const DesktopAppearance appearance(look, program());
        QTRY_VERIFY(look.theme.systemDark());
        QCOMPARE(look.theme.mode(), Theme::Mode::Light);
    }

private:
    /// Each program has a connection of its own.
    [[nodiscard]] QDBusConnection program()
    {
        return QDBusConnection::connectToBus(m_address, u"program%1"_s.arg(++m_programs));
    }

    int m_programs = 0;
    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
    std::optional<QDBusConnection> m_portalBus;
};

QTEST_MAIN(TestDesktopAppearance)
#include "tst_desktopappearance.moc"
