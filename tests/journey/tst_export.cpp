// Everything in one file, with the real programs and the real local server.

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "tests/core/export/exportfixture.h"
#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

class TestExportJourney final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingComesWithoutANetwork();
    void aFileThatIsThereIsLeftAlone();
    void nobodySignedIn();
    void throughTheWindow();
    void aFullDiskLeavesNothing();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(u"out/"_s + name); }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_ada;
};

void TestExportJourney::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--seed"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_ada = std::make_unique<Cli>(m_folder.filePath(u"ada"_s), m_server->url(), m_server->key());
    QCOMPARE(m_ada->run({u"signup"_s, u"ada@postr.example"_s, u"ada"_s}, u"correct horse battery"_s).exitCode, 0);
    QCOMPARE(m_ada->run({u"post"_s, u"Sent already"_s}).exitCode, 0);
    QCOMPARE(m_ada->run({u"follow"_s, u"noor"_s}).exitCode, 0);
    QCOMPARE(m_ada->run({u"sync"_s}).exitCode, 0);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"out"_s)));
    m_server->stop();
}

void TestExportJourney::everythingComesWithoutANetwork()
{
    const QString picture = m_folder.filePath(u"green.png"_s);
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::green);
    QVERIFY(image.save(picture));
    QCOMPARE(m_ada->run({u"post"_s, u"Waits"_s, u"--image"_s, picture + u":Green"_s}).exitCode, 0);
    const CliResult result = m_ada->run({u"export"_s, file(u"ada.zip"_s)});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY2(result.errorText.isEmpty(), "progress is for terminals");
    QCOMPARE(result.lines.size(), 1);
    QCOMPARE(result.first().value(u"format"_s).toString(), u"postr-export"_s);
    QCOMPARE(result.first().value(u"server"_s).toString(), m_server->url());
    const QJsonObject zip = unzipped(file(u"ada.zip"_s));
    QCOMPARE(QJsonDocument::fromJson(textOf(zip, u"manifest.json"_s).toUtf8()).object(), result.first());
    QCOMPARE(linesOf(zip, u"posts"_s).size(), 1);
    QCOMPARE(linesOf(zip, u"posts"_s).first().value(u"text"_s).toString(), u"Sent already"_s);
    QCOMPARE(linesOf(zip, u"following"_s).first().value(u"handle"_s).toString(), u"noor"_s);
    const QList<QJsonObject> waiting = linesOf(zip, u"outbox"_s);
    QCOMPARE(waiting.size(), 2);
    QVERIFY(zip.contains(waiting.first().value(u"file"_s).toString()));
}

void TestExportJourney::aFileThatIsThereIsLeftAlone()
{
    QFile letter(file(u"letter.zip"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Ada") > 0);
    letter.close();
    const CliResult refused = m_ada->run({u"export"_s, letter.fileName()});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errorText.contains(u"already"_s));
    QCOMPARE(QFileInfo(letter).size(), 8);
    QCOMPARE(m_ada->run({u"export"_s, letter.fileName(), u"--replace"_s}).exitCode, 0);
    QVERIFY(!unzipped(letter.fileName()).isEmpty());
    const CliResult nowhere = m_ada->run({u"export"_s, m_folder.filePath(u"missing/x.zip"_s)});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.errorText.contains(u"x.zip"_s));
    QCOMPARE(m_ada->run({u"export"_s}).exitCode, 2);
}

void TestExportJourney::nobodySignedIn()
{
    const CliResult result = Cli(m_folder.filePath(u"nobody"_s), {}, {}).run({u"export"_s, file(u"nobody.zip"_s)});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!QFile::exists(file(u"nobody.zip"_s)));
}

void TestExportJourney::throughTheWindow()
{
    QProcess window;
    window.start(qEnvironmentVariable("POSTR_GUI"), {u"--profile"_s, m_ada->profileFolder(), u"--report-paint"_s});
    QVERIFY(window.waitForReadyRead(60'000));  // the feed is there, so the window has the profile
    // A name without a folder is meant where it was typed.
    QProcess command;
    command.setWorkingDirectory(m_folder.filePath(u"out"_s));
    command.start(qEnvironmentVariable("POSTR_CLI"),
                  {u"--profile"_s, m_ada->profileFolder(), u"--json"_s, u"export"_s, u"window.zip"_s});
    QVERIFY(command.waitForFinished(60'000));
    QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
    QCOMPARE(linesOf(unzipped(file(u"window.zip"_s)), u"posts"_s).size(), 1);
    QCOMPARE(window.state(), QProcess::Running);
    ::kill(pid_t(window.processId()), SIGTERM);
    QVERIFY(window.waitForFinished(60'000));
}

void TestExportJourney::aFullDiskLeavesNothing()
{
    const QString disk = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    // A disk of 4 KB, all of them used, that this user may make, in a world of its own.
    QProcess shell;
    const QString script =
        uR"sh(mount -t tmpfs -o size=4k tmpfs "$1" && head -c 4096 /dev/zero > "$1/full" || exit 77
        "$2" --profile "$3" export "$1/ada.zip" 2>&1; echo "exit $?"; echo "left: $(ls -A "$1")")sh"_s;
    shell.start(u"unshare"_s, {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, disk,
                               qEnvironmentVariable("POSTR_CLI"), m_ada->profileFolder()});
    if (!shell.waitForFinished(60'000) || shell.exitCode() != 0) {
        QSKIP("no small disk can be made here");
    }
    const QString said = QString::fromUtf8(shell.readAllStandardOutput());
    QVERIFY2(said.contains(u"disk is full"_s), qPrintable(said));
    QVERIFY2(said.contains(u"exit 1\nleft: full\n"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestExportJourney)
#include "tst_export.moc"
