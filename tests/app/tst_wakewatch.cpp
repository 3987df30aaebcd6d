#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <optional>

#include "app/desktop/wakewatch.h"
#include "tests/support/privatebus.h"

using namespace postr;
using namespace Qt::StringLiterals;

/// Sleep and wake as logind tells them: a mock of it on a bus of the test's own.
class TestWakeWatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_bus.start()) {
            QSKIP("dbus-daemon is not installed: no sleep was tested");
        }
        const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
        QProcess probe;
        probe.start(python, {u"-c"_s, u"import dbusmock"_s});
        if (python.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0) {
            QSKIP("python3-dbusmock is not installed: no sleep was tested");
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus.address());
        m_logind.setProcessEnvironment(environment);
        m_logind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_logind.start(python, {u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, u"logind"_s});
        m_test.emplace(m_bus.connection());
        QTRY_VERIFY_WITH_TIMEOUT(isMocked(), 30'000);
    }

    void cleanupTestCase()
    {
        if (m_logind.state() != QProcess::NotRunning) {
            m_logind.terminate();
            m_logind.waitForFinished();
        }
    }

    void sleepAndWakeAreTold()
    {
        WakeWatch watch(m_bus.connection());
        QSignalSpy asleep(&watch, &WakeWatch::fellAsleep);
        QSignalSpy woke(&watch, &WakeWatch::woke);
        // Said again until it is heard: who listens tells the bus so in a thread of its own.
        const auto sleep = [&] {
            say(true);
            return asleep.size();
        };
        QTRY_VERIFY(sleep() > 0);
        QTest::qWait(3 * WakeWatch::kTogetherMs);  // what must not come tells nobody
        QCOMPARE(woke.size(), 0);
        say(false);
        QTRY_COMPARE(woke.size(), 1);
    }

    void wakingUpWithTheNetworkComingBackIsOneThing()
    {
        WakeWatch watch(m_bus.connection());
        QSignalSpy asleep(&watch, &WakeWatch::fellAsleep);
        QSignalSpy woke(&watch, &WakeWatch::woke);
        const auto sleep = [&] {
            say(true);
            return asleep.size();
        };
        QTRY_VERIFY(sleep() > 0);
        watch.noteNetwork(false);
        QCOMPARE(woke.size(), 0);
        say(false);
        watch.noteNetwork(true);
        QTRY_COMPARE(woke.size(), 1);
        watch.noteNetwork(true);  // nothing new
        watch.noteNetwork(false);
        watch.noteNetwork(true);
        QTRY_COMPARE(woke.size(), 2);
    }

    void withoutABusOneIsAwake()
    {
        WakeWatch watch(QDBusConnection(u"no such bus"_s));
        QSignalSpy woke(&watch, &WakeWatch::woke);
        watch.noteNetwork(false);
        watch.noteNetwork(true);
        QTRY_COMPARE(woke.size(), 1);
    }

private:
    [[nodiscard]] bool isMocked()
    {
        const QDBusMessage reply =
            m_test->call(QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                        u"org.freedesktop.login1.Manager"_s, u"CanSuspend"_s));
        return reply.type() == QDBusMessage::ReplyMessage;
    }

    void say(bool begins)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                           u"org.freedesktop.DBus.Mock"_s, u"EmitSignal"_s);
        call << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s << u"b"_s
             << QVariant::fromValue(QVariantList{begins});
        const QDBusMessage reply = m_test->call(call);
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

    testing::PrivateBus m_bus;
    QProcess m_logind;
    std::optional<QDBusConnection> m_test;
};

QTEST_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
