#include <QtTest>

#include <QTemporaryDir>

#include "core/auth/filevault.h"
#include "core/auth/keychainvault.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;

namespace {

const QString kKey = QStringLiteral("server|user/../x");

QFileInfoList filesOf(const QTemporaryDir &profile)
{
    return QDir(profile.filePath(QStringLiteral("vault"))).entryInfoList(QDir::Files | QDir::Hidden);
}

}  // namespace

class TestVaults final : public QObject {
    Q_OBJECT

private slots:
    void filesAreTheirOwnersOnly()
    {
        QTemporaryDir profile;
        FileVault vault(profile.path());
        Answer<Status> written;
        vault.write(kKey, "secret", written.handler());
        QCOMPARE(written.calls, 0);
        settle();
        QVERIFY(written.isGood());
        const QFileInfoList files = filesOf(profile);
        QCOMPARE(files.size(), 1);
        QVERIFY(!files.first().fileName().contains(QStringLiteral("postr")));
#ifdef Q_OS_UNIX
        const auto owner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(files.first().permissions(), owner);
        const auto folder = QFileInfo(profile.filePath(QStringLiteral("vault"))).permissions();
        QVERIFY(!(folder &
                  (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
        // A file that somebody has opened up is closed again by the next write.
        QFile::setPermissions(files.first().filePath(), owner | QFileDevice::ReadOther);
        vault.write(kKey, "secret2", written.handler());
        settle();
        QCOMPARE(filesOf(profile).first().permissions(), owner);
#endif
    }

    void fileVaultKeepsAndForgets()
    {
        QTemporaryDir profile;
        Answer<Status> done;
        FileVault(profile.path()).write(kKey, QByteArray("a\0b", 3), done.handler());
        FileVault vault(profile.path());
        Answer<Result<QByteArray>> read;
        vault.read(kKey, read.handler());
        Answer<Result<QByteArray>> other;
        vault.read(kKey + QStringLiteral("2"), other.handler());
        settle();
        QCOMPARE(**read.value, QByteArray("a\0b", 3));
        QCOMPARE(other.code(), ErrorCode::NotFound);
        Answer<Status> removed;
        Answer<Status> again;
        vault.remove(kKey, removed.handler());
        vault.remove(kKey, again.handler());
        Answer<Result<QByteArray>> gone;
        vault.read(kKey, gone.handler());
        settle();
        QVERIFY(removed.isGood());
        QVERIFY(again.isGood());
        QCOMPARE(gone.code(), ErrorCode::NotFound);
        QVERIFY(filesOf(profile).isEmpty());
    }

    void fileVaultSaysWhenItCannotWrite()
    {
        QTemporaryDir profile;
        QFile taken(profile.filePath(QStringLiteral("vault")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        FileVault vault(profile.path());
        Answer<Status> written;
        vault.write(kKey, "secret", written.handler());
        settle();
        QCOMPARE(written.code(), ErrorCode::Vault);
        QVERIFY(!written.value->error().message.contains(QStringLiteral("secret")));
    }

    void memoryVaultFailsOnDemand()
    {
        MemoryVault vault;
        vault.setBroken(true);
        Answer<Status> written;
        vault.write(kKey, "secret", written.handler());
        QCOMPARE(written.calls, 0);
        settle();
        QCOMPARE(written.code(), ErrorCode::Vault);
        QVERIFY(vault.secrets().isEmpty());
    }

    void aKeychainThatIsMissingOrSilentIsAnErrorWithinTenSeconds()
    {
        // Without a session bus there is no keychain; a plain file must not take its place.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        VirtualClock clock;
        KeychainVault vault(clock);
        Answer<Status> written;
        Answer<Result<QByteArray>> read;
        vault.write(kKey, "secret", written.handler());
        vault.read(kKey, read.handler());
        QCOMPARE(written.calls + read.calls, 0);
        (void)QTest::qWaitFor([&] { return written.calls == 1 && read.calls == 1; }, 3000);
        clock.advance(Milliseconds{10'000});
        QCOMPARE(written.code(), ErrorCode::Vault);
        QCOMPARE(read.code(), ErrorCode::Vault);
        clock.advance(Milliseconds{60'000});
        settle();
        QCOMPARE(written.calls, 1);
        QCOMPARE(read.calls, 1);
    }

    void anAnswerAfterTheLimitIsNotHeard()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        VirtualClock clock;
        KeychainVault vault(clock);
        Answer<Status> written;
        vault.write(kKey, "secret", written.handler());
        clock.advance(Milliseconds{9'999});
        QCOMPARE(written.calls, 0);
        clock.advance(Milliseconds{1});
        QCOMPARE(written.calls, 1);
        QCOMPARE(written.code(), ErrorCode::Vault);
        // The keychain's own answer comes only now.
        QTest::qWait(200);
        settle();
        QCOMPARE(written.calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestVaults)
#include "tst_vaults.moc"
