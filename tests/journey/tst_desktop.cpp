// The real program without its window: in a tray, beside a real notification daemon, through a sleep of the computer and without a network.

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/cli.h"
#include "tests/support/desktop.h"
#include "tests/support/faketray.h"
#include "tests/support/localserver.h"
#include "tests/support/privatebus.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace {

constexpr int kPatience = 60'000;
const QString kNetworkManager = u"org.freedesktop.NetworkManager"_s;
constexpr uint kDisconnected = 20, kConnected = 70;  // NMState
const QString kNotifications = u"org.freedesktop.Notifications"_s;
const QString kPassword = u"postr-demo-1"_s;
const QString kNoorsPost = u"0190b6a0-1111-7000-8000-0000000000d5"_s;

}  // namespace

class TestDesktop final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void startsHiddenInTheTray();
    void anAnswerIsShownAndCounted();
    void aPressOnItOpensTheConversation();
    void nothingIsShownToWhoLooks();
    void afterASleepAllGoesOutAtOnce();
    void withTheNetworkBackAllGoesOutAtOnce();
    void theLogHoldsNothingOfAnybody();
    void cleanupTestCase();

private:
    [[nodiscard]] bool startSystemBus(QProcessEnvironment &environment);
    [[nodiscard]] bool mock(QProcess &process, const QString &name, const QString &service);
    [[nodiscard]] uint shownNotes() const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] bool isOpen(const QString &page) const;
    void activateTray() const;
    void answerNoor(const QString &text);
    void sayAwake();
    [[nodiscard]] bool sayNetwork(uint state);
    void postIntoAQueue(const QString &text);

    QTemporaryDir m_folder;
    Desktop m_desktop;
    PrivateBus m_systemBus;
    QProcess m_logind, m_networkManager, m_dunst, m_window;
    FakeTray m_tray;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_noor, m_maya;
};

void TestDesktop::initTestCase()
{
    QString missing = Desktop::missing();
    for (const QString &program : {u"dunst"_s, u"/usr/bin/python3"_s}) {
        if (missing.isEmpty() && QStandardPaths::findExecutable(program).isEmpty()) {
            missing = program;
        }
    }
    if (!missing.isEmpty()) {
        QSKIP(qPrintable(u"%1 is not installed: no desktop was tested"_s.arg(missing)));
    }
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.error()));
    QProcessEnvironment environment = m_desktop.environment();
    if (!startSystemBus(environment)) {
        QSKIP("python3-dbusmock is not installed: no desktop was tested");
    }
    m_dunst.setProcessEnvironment(environment);
    m_dunst.start(u"dunst"_s, {u"-config"_s, u"/dev/null"_s});
    QTRY_VERIFY_WITH_TIMEOUT(Desktop::session().interface()->isServiceRegistered(kNotifications), kPatience);
    QVERIFY(m_tray.begin(Desktop::session()));

    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--seed"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_noor = std::make_unique<Cli>(m_folder.filePath(u"noor"_s), m_server->url(), m_server->key());
    m_maya = std::make_unique<Cli>(m_folder.filePath(u"maya"_s), m_server->url(), m_server->key());
    QCOMPARE(m_noor->run({u"signin"_s, u"noor@postr.example"_s}, kPassword).exitCode, 0);
    QCOMPARE(m_maya->run({u"signin"_s, u"maya@postr.example"_s}, kPassword).exitCode, 0);
    QCOMPARE(m_noor->run({u"post"_s, u"Who saw the heron?"_s, u"--id"_s, kNoorsPost}).exitCode, 0);
    QCOMPARE(m_noor->run({u"sync"_s}).exitCode, 0);
    QCOMPARE(m_maya->run({u"sync"_s}).exitCode, 0);

    m_window.setProcessEnvironment(environment);
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(qEnvironmentVariable("POSTR_GUI"),
                   {u"--profile"_s, m_folder.filePath(u"noor"_s), u"--hidden"_s, u"--report-paint"_s});
}

bool TestDesktop::startSystemBus(QProcessEnvironment &environment)
{
    if (!m_systemBus.start()) {
        return false;
    }
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_systemBus.address());
    for (QProcess *process : {&m_logind, &m_networkManager}) {
        process->setProcessEnvironment(environment);
    }
    return mock(m_logind, u"logind"_s, u"org.freedesktop.login1"_s) &&
           mock(m_networkManager, u"networkmanager"_s, kNetworkManager) &&
           QTest::qWaitFor([this] { return sayNetwork(kConnected); }, kPatience);
}

bool TestDesktop::mock(QProcess &process, const QString &name, const QString &service)
{
    process.start(u"/usr/bin/python3"_s, {u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, name});
    const QDBusConnection bus = m_systemBus.connection();
    return QTest::qWaitFor(
               [&] { return process.state() == QProcess::NotRunning || bus.interface()->isServiceRegistered(service); },
               kPatience) &&
           process.state() != QProcess::NotRunning;
}

uint TestDesktop::shownNotes() const
{
    uint count = 0;
    for (const QString &property : {u"displayedLength"_s, u"waitingLength"_s}) {
        QDBusMessage question = QDBusMessage::createMethodCall(kNotifications, u"/org/freedesktop/Notifications"_s,
                                                               u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.dunstproject.cmd0"_s << property;
        const QVariantList reply = Desktop::session().call(question).arguments();
        count += reply.isEmpty() ? 0 : reply.constFirst().value<QDBusVariant>().variant().toUInt();
    }
    return count;
}

/// What the icon in the tray says of itself.
QString TestDesktop::toolTip() const
{
    const QStringList items = m_tray.items();
    QDBusMessage question = QDBusMessage::createMethodCall(items.value(items.size() - 1), u"/StatusNotifierItem"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.kde.StatusNotifierItem"_s << u"ToolTip"_s;
    const QDBusMessage reply = Desktop::session().call(question);
    if (reply.arguments().isEmpty()) {
        return {};
    }
    const auto argument = reply.arguments().constFirst().value<QDBusVariant>().variant().value<QDBusArgument>();
    QString icon, title, text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title;
}

bool TestDesktop::isOpen(const QString &page) const
{
    const auto program = Desktop::program(u"Postr"_s);
    return program && program->find(u"filler"_s, page).has_value();
}

void TestDesktop::activateTray() const
{
    const QStringList items = m_tray.items();
    QDBusMessage press = QDBusMessage::createMethodCall(items.value(items.size() - 1), u"/StatusNotifierItem"_s,
                                                        u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
    press << 0 << 0;
    Desktop::session().call(press);
}

void TestDesktop::answerNoor(const QString &text)
{
    CliResult result = m_maya->run({u"post"_s, text, u"--reply-to"_s, kNoorsPost});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    result = m_maya->run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
}

void TestDesktop::startsHiddenInTheTray()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_tray.items().size(), 1, kPatience);
    // The session is there and synchronizes, and nothing was painted.
    QTRY_COMPARE_WITH_TIMEOUT(m_noor->run({u"sync"_s}).exitCode, 0, kPatience);
    QVERIFY(!m_window.canReadLine());
    QCOMPARE(m_window.state(), QProcess::Running);
    QCOMPARE(shownNotes(), 0U);  // what is there at the start is no news
}

void TestDesktop::anAnswerIsShownAndCounted()
{
    const QString before = toolTip();
    answerNoor(u"I did, by the <weir> & the mill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownNotes(), 1U, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(toolTip() != before && toolTip().contains(u"new notification"), kPatience);
    QVERIFY(!m_window.canReadLine());
}

void TestDesktop::aPressOnItOpensTheConversation()
{
    QDBusMessage press = QDBusMessage::createMethodCall(kNotifications, u"/org/freedesktop/Notifications"_s,
                                                        u"org.dunstproject.cmd0"_s, u"NotificationAction"_s);
    press << 0U;
    Desktop::session().call(press);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"Conversation"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(shownNotes(), 0U, kPatience);
}

void TestDesktop::nothingIsShownToWhoLooks()
{
    answerNoor(u"It flew over the bridge"_s);
    const auto isThere = [&] { return m_noor->run({u"thread"_s, kNoorsPost}).lines.size() >= 3; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatience);
    QCOMPARE(shownNotes(), 0U);
}

void TestDesktop::sayAwake()
{
    for (const bool begins : {true, false}) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                           u"org.freedesktop.DBus.Mock"_s, u"EmitSignal"_s);
        call << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s << u"b"_s
             << QVariant::fromValue(QVariantList{begins});
        m_systemBus.connection().call(call);
    }
}

bool TestDesktop::sayNetwork(uint state)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kNetworkManager, u"/org/freedesktop/NetworkManager"_s,
                                                       u"org.freedesktop.DBus.Mock"_s, u"UpdateProperties"_s);
    call << kNetworkManager << QVariantMap{{u"State"_s, state}};
    return m_systemBus.connection().call(call).type() == QDBusMessage::ReplyMessage;
}

/// The server asks everybody to come back in four minutes: what is written now does not go out by itself before that.
void TestDesktop::postIntoAQueue(const QString &text)
{
    m_server->setFaults({QJsonObject{{u"match"_s, u"/rest/"_s},
                                     {u"times"_s, 1000},
                                     {u"action"_s, u"status"_s},
                                     {u"status"_s, 503},
                                     {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"240"_s}}}}});
    QCOMPARE(m_noor->run({u"post"_s, text}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->faultHits() > 0, kPatience);
    m_server->clearFaults();
}

void TestDesktop::afterASleepAllGoesOutAtOnce()
{
    postIntoAQueue(u"Written in a tunnel"_s);
    const int asked = m_server->requestsTo(u"apply_intent"_s);
    sayAwake();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsTo(u"apply_intent"_s), asked + 1, kPatience);
}

void TestDesktop::withTheNetworkBackAllGoesOutAtOnce()
{
    QVERIFY(sayNetwork(kDisconnected));
    postIntoAQueue(u"Written in a valley"_s);
    const int asked = m_server->requestsTo(u"apply_intent"_s);
    QVERIFY(sayNetwork(kConnected));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsTo(u"apply_intent"_s), asked + 1, kPatience);
}

void TestDesktop::theLogHoldsNothingOfAnybody()
{
    m_window.terminate();
    QVERIFY(m_window.waitForFinished(kPatience));
    QCOMPARE(m_window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window.exitCode(), 0);
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString profile = m_folder.filePath(u"noor"_s);
    const QByteArray log = content(profile + u"/postr.log"_s);
    QVERIFY2(log.contains("realtime: \"connected\"") || log.contains("realtime: connected"), log.constData());
    QVERIFY2(log.contains("the computer woke up"), log.constData());
    QVERIFY2(log.contains("there is a network again"), log.constData());
    QList<QByteArray> secrets{"noor@", kPassword.toLatin1(), "heron", "weir", "tunnel", "valley", "bridge", "eyJ"};
    QDirIterator vault(profile + u"/vault"_s, QDir::Files);
    while (vault.hasNext()) {
        const QJsonObject session = QJsonDocument::fromJson(content(vault.next())).object();
        for (const QJsonValue &value : session) {
            if (value.toString().size() > 8 && !value.toString().contains(u"127.0.0.1")) {
                secrets.append(value.toString().toUtf8());
            }
        }
    }
    QVERIFY(secrets.size() > 7);  // the tokens are among them
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY2(!log.contains(secret), secret + " in\n" + log);
    }
}

void TestDesktop::cleanupTestCase()
{
    for (QProcess *process : {&m_window, &m_dunst, &m_networkManager, &m_logind}) {
        if (process->state() != QProcess::NotRunning) {
            process->terminate();
            process->waitForFinished(kPatience);
        }
    }
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
