// The tray, on a screen in memory with a panel that is made up: the program runs itself there, for a tray needs a window system.

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QThread>
#include <cstdio>

#include "app/desktop/desktop.h"
#include "tests/support/desktop.h"
#include "tests/support/faketray.h"
#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/theme/look.h"

using namespace postr;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

/// The panel lives on a thread of its own: programs wait for its answers.
class Panel final {
public:
    Panel()
    {
        m_thread.start();
        m_tray.moveToThread(&m_thread);
    }
    ~Panel()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void setThere(bool isThere)
    {
        QMetaObject::invokeMethod(
            &m_tray,
            [this, isThere] {
                const QDBusConnection bus =
                    QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"panel"_s);
                if (!isThere) {
                    testing::FakeTray::end(bus);
                } else if (!m_tray.begin(bus)) {
                    qFatal("the panel cannot come up");
                }
            },
            Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    testing::FakeTray m_tray;
};

}  // namespace

/// A program that is signed out, made anew as often as a test wants.
class TrayFixture : public QObject {
protected:
    static UiContext context()
    {
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        return context;
    }

    void begin(bool startsHidden)
    {
        m_desktop.reset();
        m_window.reset();
        m_look.preferences.set({});
        m_network = std::make_unique<NetworkSettings>(m_folder.path());
        m_services = std::make_unique<Services>(m_folder.path(), *m_network);
        m_window = std::make_unique<MainWindow>(m_look);
        m_window->showSplash();
        m_desktop = std::make_unique<Desktop>(
            Desktop::Parts{*m_services, *m_window, m_look, m_autostart, m_menuEntry, startsHidden});
    }

    QTemporaryDir m_folder;
    Look m_look{ThemeChoice::Light};
    Autostart m_autostart;
    MenuEntry m_menuEntry{{}, {}};
    std::unique_ptr<NetworkSettings> m_network;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;
};

class TestNoTray : public TrayFixture {
    Q_OBJECT

private slots:
    void withoutATrayTheWindowCannotHide()
    {
        begin(true);
        m_desktop->showWindow();
        QVERIFY(!m_window->isVisible());  // there may be one in a moment
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->tray().isThere().has_value(), kPatience);
        QCOMPARE(m_desktop->tray().isThere(), std::optional(false));
        QVERIFY(m_window->isVisible());
        m_look.preferences.change([](auto &values) { values.closeToTray = true; });
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        UiContext context;
        m_desktop->complete(context);
        QVERIFY(!context.hasTray());
    }
};

class TestTray : public TrayFixture {
    Q_OBJECT

private slots:
    void aTrayThatComesLater()
    {
        begin(true);
        m_desktop->showWindow();
        QVERIFY(!m_desktop->tray().isThere().has_value());
        m_panel.setThere(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->tray().isThere(), std::optional(true), kPatience);
        m_look.preferences.change([](auto &values) { values.closeToTray = true; });
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        begin(true);
        m_desktop->showWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->tray().isThere(), std::optional(true), kPatience);
        QVERIFY(!m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());  // as shipped
    }

    void closingLeavesItRunningAndTheIconBringsItBack()
    {
        begin(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->tray().isThere(), std::optional(true), kPatience);
        m_look.preferences.change([](auto &values) { values.closeToTray = true; });
        QSignalSpy quit(qApp, &QCoreApplication::aboutToQuit);
        m_desktop->showWindow();
        QVERIFY(m_window->isVisible());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(quit.size(), 0);
        emit m_desktop->tray().pressed();
        QVERIFY(m_window->isVisible());
        emit m_desktop->tray().pressed();
        QVERIFY(!m_window->isVisible());
        QMenu &menu = *m_desktop->tray().menu();
        QCOMPARE(menu.actions().size(), 4);
        menu.actions()[0]->trigger();
        QVERIFY(m_window->isVisible());
        m_window->hide();
        MemorySession session;
        session.fill(samples::longFeed(10));
        m_window->showApp(session, {});
        menu.actions()[1]->trigger();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<QTextEdit *>(u"composeText"_s));
        QSignalSpy quitWanted(&m_desktop->tray(), &Tray::quitWanted);
        disconnect(&m_desktop->tray(), &Tray::quitWanted, qApp, nullptr);  // the test goes on
        menu.actions()[3]->trigger();
        QCOMPARE(quitWanted.size(), 1);
        m_window->showSplash();
    }

    void aTrayThatGoesBringsTheWindowBack()
    {
        begin(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->tray().isThere(), std::optional(true), kPatience);
        m_look.preferences.change([](auto &values) { values.closeToTray = true; });
        m_desktop->showWindow();
        m_window->close();
        m_panel.setThere(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible(), kPatience);
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        m_panel.setThere(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->tray().isThere(), std::optional(true), kPatience);
    }

    void theMark()
    {
        const QImage plain = Tray::iconFor(m_look, 0).pixmap(64).toImage();
        const QImage marked = Tray::iconFor(m_look, 5).pixmap(64).toImage();
        QVERIFY(plain != marked);
        QVERIFY(marked != Tray::iconFor(m_look, 6).pixmap(64).toImage());
        QCOMPARE(marked.pixelColor(46, 31).rgb(), m_look.theme[Color::Danger].rgb());
        QCOMPARE(Tray::iconFor(m_look, 100).pixmap(64).toImage(), Tray::iconFor(m_look, 99).pixmap(64).toImage());
        QVERIFY(Tray::iconFor(m_look, 5).pixmap(16).toImage() != Tray::iconFor(m_look, 0).pixmap(16).toImage());
    }

    void theSessionsEndSavesAll()
    {
        begin(false);
        MemorySession session;
        m_window->showApp(session, context());
        m_desktop->showWindow();
        m_window->appTree()->openComposer();
        QTRY_VERIFY(m_window->findChild<QTextEdit *>(u"composeText"_s));
        auto *text = m_window->findChild<QTextEdit *>(u"composeText"_s);
        text->insertPlainText(u"Half a thought"_s);
        QSignalSpy settings(m_window.get(), &MainWindow::settingsChanged);
        QCOMPARE(session.draftsSaved, 0);
        m_desktop->saveAll();
        QCOMPARE(session.draftsSaved, 1);
        QCOMPARE(session.drafts.first().text, u"Half a thought"_s);
        QCOMPARE(settings.size(), 1);
        m_window->showSplash();
    }

    void theAutostartFileFollowsItsSwitch()
    {
        begin(false);
        QFile::remove(m_autostart.file());
        m_look.preferences.change([](auto &values) { values.autostart = true; });
        QTRY_VERIFY(QFile::exists(m_autostart.file()));
        m_look.preferences.change([](auto &values) { values.autostart = false; });
        QTRY_VERIFY(!QFile::exists(m_autostart.file()));
    }

private:
    Panel m_panel;
};

namespace {

int runOnScreen(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = testing::Desktop::missing(); !missing.isEmpty()) {
        std::printf("SKIP: %s is not installed: no tray was tested\n", qPrintable(missing));
        return 0;
    }
    testing::Desktop desktop;
    if (!desktop.start()) {
        std::printf("%s\n", qPrintable(desktop.error()));
        return 1;
    }
    QProcessEnvironment environment = desktop.environment();
    int failed = 0;
    // Qt asks once in a process whether there is a tray.
    for (const QString &half : {u"without"_s, u"with"_s}) {
        QProcess inside;
        environment.insert(u"POSTR_TRAY_INSIDE"_s, half);
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::ForwardedChannels);
        inside.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
        failed +=
            inside.waitForFinished(140'000) && inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : 1;
    }
    return failed;
}

}  // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("POSTR_TRAY_INSIDE")) {
        return runOnScreen(argc, argv);
    }
    QApplication application(argc, argv);
    if (qEnvironmentVariable("POSTR_TRAY_INSIDE") == u"without") {
        TestNoTray test;
        return QTest::qExec(&test, argc, argv);
    }
    TestTray test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray.moc"
