#include <QtTest>

#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using Kind = AuthState::Kind;
using SignOut = Answer<Result<SignOutReport>>;

namespace {

void begin(AuthFixture &it, SignOut &answer, SignOutChoice choice = SignOutChoice::Keep)
{
    it.store->signOut(choice, it.store.get(), answer.handler());
}

QList<Kind> kinds(const QList<AuthState> &states)
{
    QList<Kind> result;
    for (const AuthState &state : states) {
        result.append(state.kind);
    }
    return result;
}

}  // namespace

class TestAuthSignOut final : public QObject {
    Q_OBJECT

private slots:
    void decisionThenTeardownThenRevocationThenRemoval()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.states.clear();
        SignOut answer;
        AccountEntry::State onDiskAtTeardown = AccountEntry::State::SignedIn;
        qsizetype requestsAtTeardown = -1;
        connect(it.store.get(), &AuthStore::stateChanged, this, [&](const AuthState &state) {
            if (state.kind == Kind::Resolving) {
                onDiskAtTeardown = it.onDisk()->state;
                requestsAtTeardown = it.transport->open();
            }
        });
        begin(it, answer);
        QCOMPARE(onDiskAtTeardown, AccountEntry::State::SigningOut);
        QCOMPARE(requestsAtTeardown, 0);
        QVERIFY(it.transport->path().endsWith(QStringLiteral("/logout?scope=local")));
        QVERIFY(it.transport->request().headers.contains(
            QPair<QByteArray, QByteArray>("Authorization", "Bearer " + jwtOf(kUser, QStringLiteral("r1")))));
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
        it.transport->answer(answered(204, QByteArray()));
        QVERIFY(it.vault.secrets().isEmpty());
        settle();
        QCOMPARE(kinds(it.states), (QList<Kind>{Kind::Resolving, Kind::SignedOut}));
        QCOMPARE(it.store->state().generation, 2);
        QVERIFY(it.store->state().notice.isEmpty());
        QVERIFY(answer.isGood());
        QVERIFY((*answer.value)->revoked);
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SignedOut);
        QVERIFY(it.store->pendingFolders().isEmpty());
        QCOMPARE(it.store->lastAccount()->identity, identityOf());
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
    }

    void anExpiredTokenIsRefreshedFirst()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.advance(Milliseconds{3'600'000});
        SignOut answer;
        begin(it, answer);
        QVERIFY(it.transport->path().contains(QStringLiteral("grant_type=refresh_token")));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        QVERIFY(it.transport->request().headers.contains(
            QPair<QByteArray, QByteArray>("Authorization", "Bearer " + jwtOf(kUser, QStringLiteral("r2")))));
        it.transport->answer(answered(204, QByteArray()));
        settle();
        QVERIFY((*answer.value)->revoked);
        QVERIFY(it.vault.secrets().isEmpty());
    }

    void aTokenTheServerCallsExpiredIsRefreshedOnce()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        SignOut answer;
        begin(it, answer);
        it.transport->answer(answered(403, QByteArray(R"({"code":"bad_jwt"})")));
        QVERIFY(it.transport->path().contains(QStringLiteral("grant_type=refresh_token")));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        it.transport->answer(answered(403, QByteArray(R"({"code":"bad_jwt"})")));
        settle();
        QVERIFY(!(*answer.value)->revoked);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
    }

    void aSessionThatIsGoneIsRevoked()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.advance(Milliseconds{3'600'000});
        SignOut answer;
        begin(it, answer);
        it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        settle();
        QVERIFY((*answer.value)->revoked);
    }

    void offlineIsSaidPlainly()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        SignOut answer;
        begin(it, answer);
        it.transport->answer(undelivered(Delivery::NotSent));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY(!(*answer.value)->revoked);
        QVERIFY(!(*answer.value)->note.isEmpty());
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QCOMPARE(it.store->state().notice, (*answer.value)->note);
        QVERIFY(it.vault.secrets().isEmpty());
    }

    void fiveSecondsAreTheMost()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.advance(Milliseconds{3'600'000});
        SignOut answer;
        begin(it, answer);
        it.clock.advance(Milliseconds{3000});
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        it.clock.advance(Milliseconds{1999});
        settle();
        QCOMPARE(answer.calls, 0);
        it.clock.advance(Milliseconds{1});
        settle();
        QVERIFY(answer.isGood());
        QVERIFY(!(*answer.value)->revoked);
        QCOMPARE(it.transport->open(), 0);
        QVERIFY(it.vault.secrets().isEmpty());
    }

    void withoutADurableDecisionNothingHappens()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.states.clear();
        it.breakDisk();
        SignOut answer;
        begin(it, answer);
        settle();
        QCOMPARE(answer.code(), ErrorCode::Disk);
        QVERIFY(it.states.isEmpty());
        QCOMPARE(it.transport->open(), 0);
        Answer<Result<AccessToken>> token;
        it.store->token(token.handler());
        settle();
        QVERIFY(token.isGood());
    }

    void aLockedKeychainIsTriedAgainAtTheNextStart()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.vault.setBroken(true);
        SignOut answer;
        begin(it, answer);
        it.transport->answer(answered(204, QByteArray()));
        settle();
        QVERIFY(!(*answer.value)->note.isEmpty());
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SigningOut);
        it.vault.setBroken(false);
        it.restartAndInitialize();
        it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        settle();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SignedOut);
    }

    void foldersWaitForTheirTreatment_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("discard") << static_cast<int>(SignOutChoice::Discard);
        QTest::newRow("remove") << static_cast<int>(SignOutChoice::Remove);
    }
    void foldersWaitForTheirTreatment()
    {
        QFETCH(int, choice);
        AuthFixture it;
        it.initialize();
        it.signIn();
        SignOut answer;
        begin(it, answer, static_cast<SignOutChoice>(choice));
        it.transport->answer(answered(204, QByteArray()));
        settle();
        QCOMPARE(it.store->pendingFolders().size(), 1);
        // Killed before the folder was treated: the next start still knows, and asks the server nothing.
        it.restartAndInitialize();
        QCOMPARE(it.transport->history().size(), 0);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QCOMPARE(it.store->pendingFolders().size(), 1);
        QCOMPARE(static_cast<int>(it.store->pendingFolders().first().choice), choice);
        QVERIFY(it.store->folderDone(identityOf()));
        QVERIFY(it.store->pendingFolders().isEmpty());
        QCOMPARE(it.onDisk().has_value(), choice == static_cast<int>(SignOutChoice::Discard));
    }

    void nobodySignsOutOfNothing()
    {
        AuthFixture it;
        it.initialize();
        SignOut answer;
        begin(it, answer);
        QCOMPARE(answer.calls, 1);
        QVERIFY(!answer.value->has_value());
    }
};

QTEST_GUILESS_MAIN(TestAuthSignOut)
#include "tst_authsignout.moc"
