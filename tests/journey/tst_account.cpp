// The life of an account on a real server, with codes from real mails: confirmed, recovered, changed, deleted.

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace {

const QString kMail = u"ada@postr.example"_s;
const QString kPassword = u"correct horse battery"_s;

}  // namespace

class TestAccount final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewAccountIsConfirmedByTheMailedCode();
    void aCodeSignsInWithoutThePassword();
    void aForgottenPasswordIsSetAnew();
    void thePasswordAndTheAddressAreChanged();
    void signingOutEverywhereEndsTheOtherComputer();
    void anotherHandleDeletesNothing();
    void aDeletedAccountLeavesNothing();
    void aClosedDoorIsSaid();

private:
    [[nodiscard]] Cli computer(const QString &name) const
    {
        return {m_folder.filePath(name), m_server->url(), m_server->key()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
};

void TestAccount::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--confirm"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

void TestAccount::aNewAccountIsConfirmedByTheMailedCode()
{
    const Cli ada = computer(u"ada"_s);
    CliResult result = ada.run({u"signup"_s, kMail, u"ada"_s}, kPassword);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY(result.first().value(u"confirmation"_s).toBool());
    result = ada.run({u"signin"_s, kMail}, kPassword);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"not confirmed"), qPrintable(result.errorText));
    result = ada.run({u"code"_s, kMail, u"--for"_s, u"signup"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"59 seconds"), qPrintable(result.errorText));  // one mail a minute
    const QString code = m_server->mailedCode(kMail);
    QCOMPARE(code.size(), 6);
    result = ada.run({u"confirm"_s, kMail, code == u"000000" ? u"000001"_s : u"000000"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"code is wrong"), qPrintable(result.errorText));
    result = ada.run({u"confirm"_s, kMail, code.left(3) + u' ' + code.mid(3)});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(result.first().value(u"handle"_s).toString(), u"ada"_s);
    QCOMPARE(ada.run({u"post"_s, u"Confirmed"_s}).exitCode, 0);
    QCOMPARE(ada.run({u"sync"_s}).exitCode, 0);
}

void TestAccount::aCodeSignsInWithoutThePassword()
{
    const Cli phone = computer(u"phone"_s);
    CliResult result = phone.run({u"code"_s, u"nobody@postr.example"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(m_server->mailedCode(u"nobody@postr.example"_s).isEmpty());
    result = phone.run({u"code"_s, kMail});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    result = phone.run({u"confirm"_s, kMail, m_server->mailedCode(kMail)});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(phone.run({u"sync"_s}).exitCode, 0);
}

void TestAccount::aForgottenPasswordIsSetAnew()
{
    const Cli ada = computer(u"forgetful"_s);
    QCOMPARE(ada.run({u"code"_s, u"nobody@postr.example"_s, u"--for"_s, u"reset"_s}).exitCode, 0);  // tells nothing
    CliResult result = ada.run({u"code"_s, kMail, u"--for"_s, u"reset"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    result = ada.run({u"reset"_s, kMail, m_server->mailedCode(kMail)}, u"another long password"_s);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(result.first().value(u"handle"_s).toString(), u"ada"_s);
    QCOMPARE(computer(u"old"_s).run({u"signin"_s, kMail}, kPassword).exitCode, 1);
    QCOMPARE(computer(u"new"_s).run({u"signin"_s, kMail}, u"another long password"_s).exitCode, 0);
}

void TestAccount::thePasswordAndTheAddressAreChanged()
{
    const Cli ada = computer(u"ada"_s);
    CliResult result = ada.run({u"password"_s}, u"another long password"_s);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"have already"), qPrintable(result.errorText));
    result = ada.run({u"password"_s}, kPassword);
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(computer(u"changed"_s).run({u"signin"_s, kMail}, kPassword).exitCode, 0);

    const QString address = u"lovelace@postr.example"_s;
    result = ada.run({u"email"_s, address});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(ada.run({u"email"_s, address, u"--code"_s, u"000000"_s}).exitCode, 1);
    result = ada.run({u"email"_s, address, u"--code"_s, m_server->mailedCode(address)});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY(result.first().value(u"done"_s).toBool());
    QCOMPARE(computer(u"moved"_s).run({u"signin"_s, address}, kPassword).exitCode, 0);
    QCOMPARE(computer(u"stayed"_s).run({u"signin"_s, kMail}, kPassword).exitCode, 1);
    QCOMPARE(ada.run({u"sync"_s}).exitCode, 0);
}

void TestAccount::signingOutEverywhereEndsTheOtherComputer()
{
    const Cli other = computer(u"moved"_s);
    QCOMPARE(other.run({u"sync"_s}).exitCode, 0);
    CliResult result = computer(u"new"_s).run({u"signout"_s, u"--everywhere"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(computer(u"new"_s).run({u"whoami"_s}).exitCode, 1);
    m_server->set(u"tokens"_s, {{u"expire"_s, true}});
    result = other.run({u"sync"_s});
    QVERIFY(result.exitCode != 0);
    result = other.run({u"whoami"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"ended"), qPrintable(result.errorText));
    QVERIFY(QDir(other.profileFolder() + u"/accounts"_s).exists());  // nothing is lost
}

void TestAccount::anotherHandleDeletesNothing()
{
    const Cli ada = computer(u"ada"_s);
    QCOMPARE(ada.run({u"signin"_s, u"lovelace@postr.example"_s}, kPassword).exitCode, 0);
    QCOMPARE(ada.run({u"delete-account"_s, u"eve"_s}).exitCode, 2);
    QCOMPARE(m_server->requestsTo(u"delete_account"_s), 0);
    QCOMPARE(ada.run({u"whoami"_s}).exitCode, 0);
}

void TestAccount::aDeletedAccountLeavesNothing()
{
    const Cli ada = computer(u"ada"_s);
    const QString picture = m_folder.filePath(u"picture.png"_s);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(picture));
    QCOMPARE(ada.run({u"post"_s, u"With a picture"_s, u"--image"_s, picture}).exitCode, 0);
    QCOMPARE(ada.run({u"sync"_s}).exitCode, 0);
    const auto files = [this] {
        QStringList found;
        QDirIterator it(m_folder.filePath(u"server/storage/media"_s), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            found << it.next();
        }
        return found;
    };
    QVERIFY(!files().isEmpty());
    const CliResult result = ada.run({u"delete-account"_s, u"@Ada"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QVERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
    QCOMPARE(ada.run({u"whoami"_s}).exitCode, 1);
    QStringList left;
    QDirIterator it(ada.profileFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        left << it.next();
    }
    for (const QString &file : std::as_const(left)) {
        QVERIFY2(!file.contains(u".db") && !file.contains(u"/vault/"), qPrintable(left.join(u' ')));
    }
    QCOMPARE(computer(u"again"_s).run({u"signin"_s, u"lovelace@postr.example"_s}, kPassword).exitCode, 1);
    // Handle and address are free.
    QCOMPARE(computer(u"next"_s).run({u"signup"_s, u"lovelace@postr.example"_s, u"ada"_s}, kPassword).exitCode, 0);
}

void TestAccount::aClosedDoorIsSaid()
{
    QVERIFY(m_server->sql(u"UPDATE private.settings SET sign_ups_open = false"_s));
    const CliResult result = computer(u"late"_s).run({u"signup"_s, u"late@postr.example"_s, u"late_one"_s}, kPassword);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errorText.contains(u"takes no new accounts"), qPrintable(result.errorText));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
