// The real window on a real profile: it opens on local data without a server, and there is one for each profile.

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "app/composition/profilefolder.h"
#include "tests/support/cli.h"
#include "tests/support/hangingserver.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace {

/// Less than any request waits for its answer.
constexpr int kBeforeAnythingGivesUp = 20'000;

/// A first process on the profile, as far as a second one sees it: the lock and the address. Whoever comes there is let in and waits.
struct FirstProcess {
    explicit FirstProcess(const QString &folder) : profile(postr::ProfileFolder::take(folder))
    {
        const QString name = postr::ProfileFolder::channelName(folder);
        QLocalServer::removeServer(name);
        address.listen(name);
    }
    /// What the next one says; empty: nobody comes.
    [[nodiscard]] QByteArray hear()
    {
        if (!address.hasPendingConnections() && !address.waitForNewConnection(60'000)) {
            return {};
        }
        asker.reset(address.nextPendingConnection());
        while (!asker->canReadLine() && asker->waitForReadyRead(60'000)) {
        }
        return asker->readLine();
    }

    postr::Result<postr::ProfileFolder> profile;
    QLocalServer address;
    std::unique_ptr<QLocalSocket> asker;
};

}  // namespace

class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensOnLocalDataWithoutAServer();
    void signedOutShowsTheSignInPage();
    void tellsWhatIsThereWithoutADisplay();
    void aLinkOpensItsPage();
    void linksThatLeadNowhere();
    void secondStartRaisesTheFirst();
    void secondStartWaitsForAFirstThatIsStarting();
    void secondStartOpensWhenTheFirstIsGone();
    void secondStartExplainsAFirstThatHangs();
    void stopsCleanlyOnSigterm();
    void quitsWhileTheServerHangs_data();
    void quitsWhileTheServerHangs();

private:
    [[nodiscard]] std::unique_ptr<QProcess> window(const QString &profile, const QStringList &options) const;

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    QString m_profile;
};

std::unique_ptr<QProcess> TestWindow::window(const QString &profile, const QStringList &options) const
{
    auto process = std::make_unique<QProcess>();
    process->start(qEnvironmentVariable("POSTR_GUI"), QStringList{u"--profile"_s, profile} + options);
    process->waitForStarted(60'000);
    return process;
}

void TestWindow::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--seed"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_profile = m_folder.filePath(u"noor"_s);
    const Cli noor(m_profile, m_server->url(), m_server->key());
    CliResult result = noor.run({u"signin"_s, u"noor@postr.example"_s}, u"postr-demo-1"_s);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    result = noor.run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY(noor.run({u"feed"_s, u"--limit"_s, u"200"_s}).lines.size() >= 100);
    m_server->stop();
}

void TestWindow::opensOnLocalDataWithoutAServer()
{
    const QString picture = m_folder.filePath(u"window.png"_s);
    const auto process = window(m_profile, {u"--screenshot"_s, picture});
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(!QImage(picture).isNull());
}

void TestWindow::signedOutShowsTheSignInPage()
{
    const QString picture = m_folder.filePath(u"signin.png"_s);
    const auto process = window(m_folder.filePath(u"empty"_s), {u"--screenshot"_s, picture});
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(!QImage(picture).isNull());
}

void TestWindow::tellsWhatIsThereWithoutADisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s}) {
        environment.remove(name);
    }
    const auto ask = [&](QJsonObject &told) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("POSTR_GUI"), {u"--selftest"_s});
        process.waitForFinished(60'000);
        told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    };
    QJsonObject told;
    QCOMPARE(ask(told), 0);
    QVERIFY(told.value(u"ok"_s).toBool());
    QVERIFY(told.value(u"sqlite"_s)[u"fts5"_s].toBool());
    QVERIFY(told.value(u"tls"_s)[u"ok"_s].toBool());
    QVERIFY(told.value(u"plugins"_s)[u"platforms"_s].toArray().contains(u"libqxcb.so"_s));
    for (const QString &part : {u"keychain"_s, u"dbus"_s, u"tray"_s}) {
        QVERIFY2(told.value(part).isObject(), qPrintable(part));
    }
    environment.insert(u"TMPDIR"_s, u"/proc"_s);  // no place for a database, whoever one is
    QCOMPARE(ask(told), 1);
    QVERIFY(!told.value(u"ok"_s).toBool());
    QVERIFY(!told.value(u"sqlite"_s)[u"ok"_s].toBool());
    QVERIFY(told.value(u"tls"_s)[u"ok"_s].toBool());
}

void TestWindow::aLinkOpensItsPage()
{
    const auto picture = [this](const QString &name, const QStringList &link) {
        const QString file = m_folder.filePath(name);
        const auto process = window(m_profile, QStringList{u"--screenshot"_s, file} + link);
        return process->waitForFinished(120'000) && process->exitCode() == 0 ? QImage(file) : QImage();
    };
    const QString server = QUrl(m_server->url()).authority();
    const QImage home = picture(u"home.png"_s, {});
    const QImage person = picture(u"person.png"_s, {u"postr://%1/user/maya"_s.arg(server)});
    QVERIFY(!home.isNull() && !person.isNull());
    // A person's page begins with their banner: a colour where Home has the page's ground.
    const auto colourAt = [](const QImage &image) { return image.pixelColor(image.width() / 3, 100).saturation(); };
    QVERIFY(colourAt(person) > 60);
    QVERIFY(colourAt(home) < 60);
}

void TestWindow::linksThatLeadNowhere()
{
    const auto process = window(m_profile, {u"https://postr.example/"_s});
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitCode(), 2);
    QVERIFY(process->readAllStandardError().contains("begins with postr://"));
}

void TestWindow::secondStartRaisesTheFirst()
{
    const auto first = window(m_profile, {u"--report-paint"_s});
    QTRY_VERIFY_WITH_TIMEOUT(first->canReadLine(), 120'000);
    QCOMPARE(first->readLine().trimmed(), QByteArray("painted"));
    const auto second = window(m_profile, {u"postr://%1/user/maya"_s.arg(QUrl(m_server->url()).authority())});
    QVERIFY(second->waitForFinished(120'000));
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    // A command goes through the window's process.
    const CliResult who = Cli(m_profile, {}, {}).run({u"whoami"_s});
    QCOMPARE(who.first().value(u"handle"_s).toString(), u"noor"_s);
    first->kill();
    first->waitForFinished();
    // A killed window leaves nothing behind that keeps the next one from starting.
    QCOMPARE(Cli(m_profile, {}, {}).run({u"doctor"_s}).exitCode, 0);
}

void TestWindow::secondStartWaitsForAFirstThatIsStarting()
{
    const QString link = u"postr://postr.example/user/maya"_s;
    FirstProcess first(m_profile);
    QVERIFY(first.profile && first.address.isListening());
    const auto second = window(m_profile, {link});
    QVERIFY(!first.hear().isEmpty());
    first.asker.reset();  // nobody there yet
    QVERIFY(first.hear().contains(link.toUtf8()));
    first.asker->write("{\"exit\":0}\n");
    QVERIFY(first.asker->waitForBytesWritten(60'000));
    QVERIFY(second->waitForFinished(120'000));
    QCOMPARE(second->exitCode(), 0);
}

void TestWindow::secondStartOpensWhenTheFirstIsGone()
{
    auto first = std::make_unique<FirstProcess>(m_profile);
    QVERIFY(first->profile && first->address.isListening());
    const QString picture = m_folder.filePath(u"after.png"_s);
    const auto second = window(m_profile, {u"--screenshot"_s, picture});
    QVERIFY(!first->hear().isEmpty());
    first->asker.reset();  // it is about to end
    QVERIFY(!first->hear().isEmpty());
    first.reset();
    QVERIFY(second->waitForFinished(120'000));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(!QImage(picture).isNull());
}

void TestWindow::secondStartExplainsAFirstThatHangs()
{
    FirstProcess first(m_profile);
    QVERIFY(first.profile && first.address.isListening());
    const auto second = window(m_profile, {});
    QVERIFY(!first.hear().isEmpty());
    QByteArray said;
    const auto isExplained = [&] { return (said += second->readAllStandardError()).contains("is using this profile"); };
    QTRY_VERIFY_WITH_TIMEOUT(isExplained(), 30'000);
    QCOMPARE(second->state(), QProcess::Running);  // a window that says it
    second->kill();
    second->waitForFinished();
}

void TestWindow::stopsCleanlyOnSigterm()
{
    const auto process = window(m_profile, {u"--report-paint"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 120'000);
    process->terminate();
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

void TestWindow::quitsWhileTheServerHangs_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("not connected") << static_cast<int>(HangingServer::How::NeverConnects);
    QTest::newRow("not read") << static_cast<int>(HangingServer::How::NeverReads);
    QTest::newRow("not answered") << static_cast<int>(HangingServer::How::NeverAnswers);
    QTest::newRow("dripping") << static_cast<int>(HangingServer::How::Drips);
}

// In the place of the server, which was stopped: the new process wants new tokens of it first.
void TestWindow::quitsWhileTheServerHangs()
{
    QFETCH(int, how);
    const HangingServer hanging(static_cast<HangingServer::How>(how), quint16(QUrl(m_server->url()).port()));
    const auto process = window(m_profile, {u"--report-paint"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(hanging.isAsked("/auth/v1/token"), 120'000);
    process->terminate();
    QVERIFY(process->waitForFinished(kBeforeAnythingGivesUp));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
