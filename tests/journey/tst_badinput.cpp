// Bad input, bad servers and bad disks: each gets one plain sentence, nothing is lost, nothing crashes.

#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/connection.h"
#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;
using postr::Connection;

namespace {

const QString kPassword = u"correct horse battery"_s;

QString databaseFile(const QString &profile)
{
    QDirIterator files(profile, {u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

bool isOneSentence(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'\n') && text.at(0).isUpper() &&
           (text.endsWith(u'.') || text.endsWith(u')')) && !text.contains(u"{") && !text.contains(u"SQL") &&
           !text.contains(u"HTTP");
}

}  // namespace

class TestBadInput final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void nobodySignedIn();
    void unreachableServer();
    void notAServerAddress();
    void somethingElseAnswers();
    void stoppedBeforeItIsDone();
    void wrongPassword();
    void takenHandle();
    void weakPassword();
    void takenEmail();
    void unconfirmedEmail();
    void emptyAndTooLongPosts();
    void unknownPost();
    void captivePortalLosesNothing();
    void unwritableProfile();
    void newerDatabaseIsLeftAlone();
    void damagedDatabaseIsSetAside();

private:
    [[nodiscard]] Cli fresh(const QString &name) const
    {
        return Cli(m_folder.filePath(name), m_server->url(), m_server->key());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_ada;
};

void TestBadInput::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_ada = std::make_unique<Cli>(fresh(u"ada"_s));
    const CliResult result = m_ada->run({u"signup"_s, u"ada@postr.example"_s, u"ada"_s}, kPassword);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
}

void TestBadInput::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("missing text") << QStringList{u"post"_s};
    QTest::newRow("too many") << QStringList{u"whoami"_s, u"really"_s};
    QTest::newRow("unknown option") << QStringList{u"feed"_s, u"--colour"_s};
    QTest::newRow("no number") << QStringList{u"feed"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("unknown list") << QStringList{u"feed"_s, u"--list"_s, u"enemies"_s};
    QTest::newRow("bad cursor") << QStringList{u"feed"_s, u"--before"_s, u"yesterday"_s};
    QTest::newRow("bad id") << QStringList{u"post"_s, u"text"_s, u"--id"_s, u"17"_s};
    QTest::newRow("bad unsent") << QStringList{u"signout"_s, u"--unsent=burn"_s};
    QTest::newRow("keep and remove") << QStringList{u"signout"_s, u"--unsent=keep"_s, u"--remove-data"_s};
}

void TestBadInput::usage()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_ada->run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(!result.errorText.isEmpty() && !result.errorText.contains(u'\n'), qPrintable(result.errorText));
    QVERIFY(result.lines.isEmpty());
}

void TestBadInput::nobodySignedIn()
{
    const CliResult result = fresh(u"nobody"_s).run({u"feed"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"signin"), qPrintable(result.errorText));
}

void TestBadInput::unreachableServer()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const CliResult result =
        Cli(m_folder.filePath(u"far"_s), address, u"key"_s).run({u"signin"_s, u"ada@postr.example"_s}, kPassword);
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(isOneSentence(result.errorText), qPrintable(result.errorText));
}

void TestBadInput::notAServerAddress()
{
    for (const QString &address : {u"not an address"_s, u"http://elsewhere.example"_s, u"ftp://postr.example"_s}) {
        const CliResult result =
            Cli(m_folder.filePath(u"odd"_s), address, u"key"_s).run({u"signin"_s, u"ada@postr.example"_s}, kPassword);
        QVERIFY2(result.exitCode == 1 || result.exitCode == 2, qPrintable(address));
        QVERIFY2(isOneSentence(result.errorText), qPrintable(result.errorText));
    }
}

void TestBadInput::somethingElseAnswers()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            const QByteArray page = "<html>Welcome to the hotel</html>";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " +
                          QByteArray::number(page.size()) + "\r\n\r\n" + page);
            socket->disconnectFromHost();
        });
    });
    // The command runs in its own process; this one serves it meanwhile.
    const Cli cli(m_folder.filePath(u"hotel"_s), u"http://127.0.0.1:%1"_s.arg(web.serverPort()), {});
    const auto process = cli.start({u"signin"_s, u"ada@postr.example"_s});
    process->write(kPassword.toUtf8() + '\n');
    process->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
    QVERIFY(process->exitCode() == 1 || process->exitCode() == 3);
    const QString error = QString::fromUtf8(process->readAllStandardError()).section(u'\n', 1).trimmed();
    QVERIFY2(isOneSentence(error), qPrintable(error));
}

void TestBadInput::stoppedBeforeItIsDone()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Cli cli(m_folder.filePath(u"silent"_s), u"http://127.0.0.1:%1"_s.arg(silent.serverPort()), u"key"_s);
    const auto process = cli.start({u"signin"_s, u"ada@postr.example"_s});
    process->write(kPassword.toUtf8() + '\n');
    process->closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 60'000);
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 1);
    const QString error = QString::fromUtf8(process->readAllStandardError()).section(u'\n', 1).trimmed();
    QVERIFY2(isOneSentence(error) && error.contains(u"stopped"), qPrintable(error));
}

void TestBadInput::wrongPassword()
{
    const CliResult result = fresh(u"guess"_s).run({u"signin"_s, u"ada@postr.example"_s}, u"wrong password"_s);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText), qPrintable(result.errorText));
    QCOMPARE(fresh(u"guess"_s).run({u"signin"_s, u"ada@postr.example"_s}).exitCode, 2);  // no password at all
}

void TestBadInput::takenHandle()
{
    const CliResult result = fresh(u"second"_s).run({u"signup"_s, u"other@postr.example"_s, u"ada"_s}, kPassword);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText) && result.errorText.contains(u"handle", Qt::CaseInsensitive),
             qPrintable(result.errorText));
}

void TestBadInput::weakPassword()
{
    const CliResult result = fresh(u"weak"_s).run({u"signup"_s, u"weak@postr.example"_s, u"weakling"_s}, u"12"_s);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText) && result.errorText.contains(u"password", Qt::CaseInsensitive),
             qPrintable(result.errorText));
}

void TestBadInput::takenEmail()
{
    const CliResult result = fresh(u"again"_s).run({u"signup"_s, u"ada@postr.example"_s, u"ada_two"_s}, kPassword);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText), qPrintable(result.errorText));
}

void TestBadInput::unconfirmedEmail()
{
    LocalServer strict(m_folder.filePath(u"strict"_s), {u"--confirm"_s});
    QVERIFY2(strict.start(), qPrintable(strict.error()));
    const Cli cli(m_folder.filePath(u"eve"_s), strict.url(), strict.key());
    CliResult result = cli.run({u"signup"_s, u"eve@postr.example"_s, u"eve"_s}, kPassword);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY(result.first().value(u"confirmation"_s).toBool());
    result = cli.run({u"signin"_s, u"eve@postr.example"_s}, kPassword);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText) && result.errorText.contains(u"mail"), qPrintable(result.errorText));
}

void TestBadInput::emptyAndTooLongPosts()
{
    for (const QString &text : {QString(), u" \n\t "_s, QString(501, u'x')}) {
        const CliResult result = m_ada->run({u"post"_s, text});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(isOneSentence(result.errorText), qPrintable(result.errorText));
    }
    QCOMPARE(m_ada->run({u"post"_s, QString(500, u'x')}).exitCode, 0);  // the last that fits
    QCOMPARE(m_ada->run({u"outbox"_s}).lines.size(), 1);
}

void TestBadInput::unknownPost()
{
    const CliResult result = m_ada->run({u"like"_s, u"01a20ee0-8ca0-7557-8169-fcb506e8b06e"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText), qPrintable(result.errorText));
}

void TestBadInput::captivePortalLosesNothing()
{
    QCOMPARE(m_ada->run({u"post"_s, u"Through the hotel's portal"_s}).exitCode, 0);
    QJsonObject portal{{u"match"_s, u"/rest/v1/"_s}, {u"action"_s, u"html"_s}, {u"times"_s, 1000}};
    m_server->setFaults({portal});
    CliResult result = m_ada->run({u"sync"_s});
    m_server->clearFaults();
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(m_ada->run({u"outbox"_s}).lines.constLast().value(u"attempts"_s).toInt(), 0);
    result = m_ada->run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
}

void TestBadInput::unwritableProfile()
{
    QFile file(m_folder.filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CliResult result = Cli(file.fileName() + u"/profile"_s, m_server->url(), m_server->key()).run({u"whoami"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.errorText) && result.errorText.contains(u"--profile"), qPrintable(result.errorText));
}

void TestBadInput::newerDatabaseIsLeftAlone()
{
    const QString path = databaseFile(m_ada->profileFolder());
    const auto changeVersion = [&path](int difference) {
        const auto database = Connection::open(path);
        const auto version = database ? (*database)->value(u"PRAGMA user_version"_s) : QString();
        return version &&
               (*database)->execute(u"PRAGMA user_version = %1"_s.arg(version->toInt() + difference)).has_value();
    };
    QVERIFY(changeVersion(9999));
    const CliResult result = m_ada->run({u"feed"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"newer version"), qPrintable(result.errorText));
    QVERIFY(changeVersion(-9999));
    QVERIFY(!m_ada->run({u"feed"_s}).lines.isEmpty());
}

void TestBadInput::damagedDatabaseIsSetAside()
{
    const QString path = databaseFile(m_ada->profileFolder());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    CliResult result = m_ada->run({u"feed"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.errorText.contains(u"damaged"), qPrintable(result.errorText));
    QDirIterator kept(m_ada->profileFolder(), {u"*.damaged-*"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(kept.hasNext());
    result = m_ada->run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    result = m_ada->run({u"feed"_s});
    QVERIFY(std::any_of(result.lines.cbegin(), result.lines.cend(), [](const QJsonObject &post) {
        return post.value(u"text"_s).toString() == u"Through the hotel's portal";
    }));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
