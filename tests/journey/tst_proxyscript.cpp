// The real programs where the desktop's proxy is a script from the network that never arrives: no window stands still, and both end.
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition/profilefolder.h"
#include "tests/support/cli.h"
#include "tests/support/hangingserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace {

constexpr int kPatience = 120'000;
const QByteArray kScript = "/proxy.pac";
const QStringList kAskTheServer{u"signin-with"_s, u"github"_s};

bool isListening(const QString &profile)
{
    QLocalSocket socket;
    socket.connectToServer(postr::ProfileFolder::channelName(profile));
    return socket.waitForConnected(1000);
}

}  // namespace

class TestProxyScript final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aCommandSaysThatItIsOffline();
    void theWindowGoesOnAndQuits();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HangingServer> m_place;
    std::unique_ptr<Cli> m_cli;
};

void TestProxyScript::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<HangingServer>(HangingServer::How::NeverAnswers);
    const QByteArray script = "pac+" + m_place->address().origin.text().toLatin1() + kScript;
    qputenv("http_proxy", script);
    qputenv("https_proxy", script);
    m_cli = std::make_unique<Cli>(m_folder->path(), u"https://postr.invalid"_s, u"key"_s);
}

void TestProxyScript::aCommandSaysThatItIsOffline()
{
    const CliResult result = m_cli->run(kAskTheServer);
    if (!m_place->isAsked(kScript)) {
        QSKIP("no automatic proxy was tested: this Qt fetches no script");
    }
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errorText.contains(u"Nothing answers at this address."), qPrintable(result.errorText));
}

void TestProxyScript::theWindowGoesOnAndQuits()
{
    QProcess window;
    window.start(qEnvironmentVariable("POSTR_GUI"), {u"--profile"_s, m_folder->path()});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(m_folder->path()), kPatience);
    const auto asking = m_cli->start(kAskTheServer);  // which the window carries out
    QTRY_VERIFY_WITH_TIMEOUT(m_place->isAsked(kScript) || asking->state() == QProcess::NotRunning, kPatience);
    const CliResult meanwhile = m_cli->run({u"proxy"_s});
    QVERIFY2(meanwhile.exitCode == 0, qPrintable(meanwhile.errorText));
    window.terminate();
    QVERIFY(window.waitForFinished(kPatience));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    QVERIFY(asking->state() == QProcess::NotRunning || asking->waitForFinished(kPatience));
    if (!m_place->isAsked(kScript)) {
        QSKIP("no automatic proxy was tested: this Qt fetches no script");
    }
}

QTEST_GUILESS_MAIN(TestProxyScript)
#include "tst_proxyscript.moc"
