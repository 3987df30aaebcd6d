#include <QtTest>

#include <QMetaMethod>

#include "core/auth/tokenkeeper.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using Kind = AuthState::Kind;

class TestAuthStart final : public QObject {
    Q_OBJECT

private slots:
    void firstStartIsSignedOut()
    {
        AuthFixture it;
        QCOMPARE(it.store->state().kind, Kind::Resolving);
        it.initialize();
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.store->state().notice.isEmpty());
        QCOMPARE(it.store->state().generation, 0);
        QVERIFY(!it.store->lastAccount());
    }

    void restartStaysSignedInWithoutTheNetwork()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.restartAndInitialize();
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.store->state().identity, identityOf());
        QCOMPARE(it.store->state().handle, QStringLiteral("ann"));
        QCOMPARE(it.transport->history().size(), 0);
        // And stays so when the first refresh finds no network.
        Answer<Result<AccessToken>> token;
        it.store->token(token.handler());
        settle();
        it.transport->answer(undelivered(Delivery::NotSent));
        settle();
        QCOMPARE(token.code(), ErrorCode::Offline);
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
    }

    void anUnreadableVaultIsExplainedAndNotTouched()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.vault.setBroken(true);
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.store->state().notice.isEmpty());
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SignedIn);
        it.vault.setBroken(false);
        it.initialize();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void secretsThatDoNotFitAreNotUsedAndNotDeleted_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("damaged") << QByteArray("{\"refresh_tok");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no token") << StoredSession{identityOf(), {}, {}}.bytes();
        QTest::newRow("another person's") << StoredSession{identityOf(kOther), QStringLiteral("r"), {}}.bytes();
        QTest::newRow("another server's") << StoredSession{
            {ServerOrigin::fromUserInput(QStringLiteral("https://evil.example")), UserId(kUser)},
            QStringLiteral("r"),
            {}}.bytes();
    }
    void secretsThatDoNotFitAreNotUsedAndNotDeleted()
    {
        QFETCH(QByteArray, secret);
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.vault.put(identityOf().vaultKey(), secret);
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.store->state().notice.isEmpty());
        QCOMPARE(it.vault.secrets().value(identityOf().vaultKey()), secret);
        QCOMPARE(it.transport->history().size(), 0);
        QCOMPARE(it.store->lastAccount()->identity, identityOf());
    }

    void aDamagedRegistryIsSetAside()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        QFile file(it.profile.filePath(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"accounts\":[");
        file.close();
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.store->state().notice.isEmpty());
        QVERIFY(QFile::exists(it.profile.filePath(QStringLiteral("accounts.json.broken"))));
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
        it.signIn();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void anInterruptedSignOutIsFinishedFirst_data()
    {
        QTest::addColumn<int>("network");
        QTest::newRow("works") << 0;
        QTest::newRow("is missing") << 1;
        QTest::newRow("hangs") << 2;
    }
    void anInterruptedSignOutIsFinishedFirst()
    {
        QFETCH(int, network);
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.store->signOut(SignOutChoice::Discard, it.store.get(), [](const Result<SignOutReport> &) {});
        // Killed here: the decision is on disk, nothing else happened.
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SigningOut);
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::Resolving);
        QVERIFY(it.transport->path().contains(QStringLiteral("refresh_token")));
        if (network == 0) {
            it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
            QVERIFY(it.transport->path().contains(QStringLiteral("logout")));
            it.transport->answer(answered(204, QByteArray()));
        } else if (network == 1) {
            it.transport->answer(undelivered(Delivery::NotSent));
        } else {
            it.clock.advance(Milliseconds{5000});
        }
        settle();
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        QCOMPARE(it.store->pendingFolders().size(), 1);
        QCOMPARE(it.store->pendingFolders().first().choice, SignOutChoice::Discard);
        QVERIFY(it.store->folderDone(identityOf()));
        QVERIFY(it.store->pendingFolders().isEmpty());
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SignedOut);
    }

    void thereIsOneSignalAndOneListener()
    {
        const QMetaObject &meta = AuthStore::staticMetaObject;
        int signalCount = 0;
        for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
            signalCount += meta.method(i).methodType() == QMetaMethod::Signal ? 1 : 0;
        }
        QCOMPARE(signalCount, 1);
        // The keeper of a session is the one that hears of the end of it.
        AuthFixture it;
        it.initialize();
        QCOMPARE(it.store->findChildren<TokenKeeper *>().size(), 0);
        it.signIn();
        it.signIn();
        it.signIn(kOther, QStringLiteral("o1"));
        it.store->switchTo(identityOf(), it.store.get(), [](const Status &) {});
        settle();
        QCOMPARE(it.store->findChildren<TokenKeeper *>().size(), 1);
        it.store->leave();
        settle();
        QCOMPARE(it.store->findChildren<TokenKeeper *>().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAuthStart)
#include "tst_authstart.moc"
