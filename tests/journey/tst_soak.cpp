// The real window while somebody posts every second: what the system lends it does not grow. POSTR_SOAK_SECONDS says for how long (the test
// run: a minute); memory is told and not judged.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/cli.h"
#include "tests/support/localserver.h"
#include "tests/support/serverperson.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

constexpr int kPatience = 120'000;
const QString kPassword = u"postr-demo-1"_s;

struct Lent {
    qsizetype files = 0;
    qsizetype threads = 0;
    double megabytes = 0;
};

Lent lentTo(qint64 pid)
{
    const QString process = u"/proc/%1"_s.arg(pid);
    Lent lent{QDir(process + u"/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(),
              QDir(process + u"/task"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 0};
    QFile status(process + u"/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const auto at = text.indexOf("VmRSS:");
        lent.megabytes = at < 0 ? 0 : text.mid(at + 6, 20).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return lent;
}

}  // namespace

class TestSoak final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingGrowsWhileNewsComeInEverySecond();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_noor;
    std::unique_ptr<ServerPerson> m_maya;
    QProcess m_window;
};

void TestSoak::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--seed"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_noor = std::make_unique<Cli>(m_folder.filePath(u"noor"_s), m_server->url(), m_server->key());
    QCOMPARE(m_noor->run({u"signin"_s, u"noor@postr.example"_s}, kPassword).exitCode, 0);
    m_maya = std::make_unique<ServerPerson>(Server{ServerOrigin::fromUserInput(m_server->url()), m_server->key()});
    QVERIFY(m_maya->signIn(u"maya@postr.example"_s, kPassword));
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(qEnvironmentVariable("POSTR_GUI"),
                   {u"--profile"_s, m_folder.filePath(u"noor"_s), u"--report-paint"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_window.canReadLine(), kPatience);
}

void TestSoak::nothingGrowsWhileNewsComeInEverySecond()
{
    const int seconds = qEnvironmentVariable("POSTR_SOAK_SECONDS", u"60"_s).toInt();
    QList<Lent> seen;
    std::optional<PostId> last;
    for (int i = 0; i < seconds; ++i) {
        if (i % 20 == 0) {
            QVERIFY(m_server->forgetPaces());
        }
        last = m_maya->post(u"Second %1"_s.arg(i));
        QVERIFY(last);
        QTest::qWait(1000);
        seen.append(lentTo(m_window.processId()));
    }
    const auto hasCome = [&] {
        const auto rows = m_noor->run({u"feed"_s, u"--limit"_s, u"1"_s}).lines;
        return !rows.isEmpty() && rows.constFirst().value(u"id"_s).toString() == last->text();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCome(), kPatience);
    // The first half shows what it needs; the second may not need more.
    const auto most = [&](qsizetype from, qsizetype to, qsizetype Lent::*what) {
        qsizetype highest = 0;
        for (qsizetype i = from; i < to; ++i) {
            highest = std::max(highest, seen[i].*what);
        }
        return highest;
    };
    const qsizetype half = seen.size() / 2, end = seen.size();
    qInfo("files %lld and %lld, threads %lld and %lld, memory %.1f MB after a sixth, %.1f MB at the end",
          most(0, half, &Lent::files), most(half, end, &Lent::files), most(0, half, &Lent::threads),
          most(half, end, &Lent::threads), seen[end / 6].megabytes, seen.constLast().megabytes);
    QVERIFY(most(0, half, &Lent::files) > 5);
    QVERIFY(most(half, end, &Lent::files) <= most(0, half, &Lent::files));
    QVERIFY(most(half, end, &Lent::threads) <= most(0, half, &Lent::threads));
}

void TestSoak::cleanupTestCase()
{
    m_window.terminate();
    QVERIFY(m_window.waitForFinished(kPatience));
    QCOMPARE(m_window.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
