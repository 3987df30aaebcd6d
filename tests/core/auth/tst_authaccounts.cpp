// Several accounts: what is remembered of those that are not open, and how one is taken away.

#include <QtTest>

#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using Kind = AuthState::Kind;
using Removal = Answer<Result<SignOutReport>>;

namespace {

/// The first person, then the other one, who is open.
void signInBoth(AuthFixture &it)
{
    it.initialize();
    it.signIn(kUser, QStringLiteral("r1"));
    it.signIn(kOther, QStringLiteral("o1"));
}

void remove(AuthFixture &it, Removal &answer, const QString &user = kUser)
{
    it.store->removeAccount(identityOf(user), it.store.get(), answer.handler());
    settle();
}

}  // namespace

class TestAuthAccounts final : public QObject {
    Q_OBJECT

private slots:
    void oneIsRemovedWhileAnotherIsOpen()
    {
        AuthFixture it;
        signInBoth(it);
        const AuthState before = it.store->state();
        it.states.clear();
        Removal answer;
        remove(it, answer);
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SigningOut);  // before anything happens
        QCOMPARE(it.onDisk()->choice, SignOutChoice::Remove);
        // The access token was never kept: one is fetched, then that session ends.
        QVERIFY(it.transport->request().body.contains("r1"));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"), kUser)));
        settle();
        QVERIFY(it.transport->path().endsWith(QStringLiteral("/logout?scope=local")));
        it.transport->answer(answered(204, QByteArray()));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY((*answer.value)->revoked);
        QVERIFY((*answer.value)->note.isEmpty());
        QVERIFY(it.storedToken(kUser).isEmpty());
        QCOMPARE(it.storedToken(kOther), QStringLiteral("o1"));
        QCOMPARE(it.store->state(), before);  // the open session has not noticed
        QVERIFY(it.states.isEmpty());
        QCOMPARE(it.store->pendingFolders().size(), 1);
        QVERIFY(it.store->folderDone(identityOf(kUser)));
        QVERIFY(!it.onDisk(kUser));
        QVERIFY(it.onDisk(kOther).has_value());
    }

    void aRemovalIsFinishedAfterAKill()
    {
        AuthFixture it;
        signInBoth(it);
        Removal answer;
        remove(it, answer);
        it.restartAndInitialize();  // the server has not been told yet
        QCOMPARE(it.store->state().kind, Kind::Resolving);
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"), kUser)));
        settle();
        it.transport->answer(answered(204, QByteArray()));
        settle();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.store->state().identity, identityOf(kOther));
        QVERIFY(it.storedToken(kUser).isEmpty());
        QCOMPARE(it.store->pendingFolders().size(), 1);
    }

    void withoutNetworkTheSecretsGoAllTheSame()
    {
        AuthFixture it;
        signInBoth(it);
        Removal answer;
        remove(it, answer);
        it.transport->answer(HttpReply{});  // nobody there
        settle();
        for (int i = 0; i < 10 && it.transport->open() > 0; ++i) {
            it.transport->answer(HttpReply{});
            settle();
        }
        it.clock.advance(Milliseconds{10'000});
        settle();
        QVERIFY(answer.isGood());
        QVERIFY(!(*answer.value)->revoked);
        QVERIFY(!(*answer.value)->note.isEmpty());
        QVERIFY(it.storedToken(kUser).isEmpty());
    }

    void theOpenAccountAStrangerAndABrokenDiskAreRefused()
    {
        AuthFixture it;
        signInBoth(it);
        Removal open, stranger, broken;
        remove(it, open, kOther);
        QCOMPARE(open.code(), ErrorCode::Usage);
        remove(it, stranger, QStringLiteral("0190a0a0-0000-7000-8000-0000000000ff"));
        QCOMPARE(stranger.code(), ErrorCode::NotFound);
        it.breakDisk();
        remove(it, broken);
        QCOMPARE(broken.code(), ErrorCode::Disk);
        QCOMPARE(it.storedToken(kUser), QStringLiteral("r1"));
        QCOMPARE(it.store->accounts().size(), 2);
        QCOMPARE(it.store->accounts().constFirst().state, AccountEntry::State::SignedIn);
        QCOMPARE(it.transport->open(), 0);
    }

    void whatWaitedIsRemembered()
    {
        AuthFixture it;
        signInBoth(it);
        it.store->rememberUnread(identityOf(kUser), 3);
        QCOMPARE(it.onDisk(kUser)->unread, 3);
        QCOMPARE(it.onDisk(kUser)->seenAt, it.clock.wallMs());
        QCOMPARE(it.onDisk(kOther)->seenAt, 0);
        it.store->rememberPerson(QStringLiteral("other"), QStringLiteral("Other Person"));
        QCOMPARE(it.onDisk(kOther)->name, QStringLiteral("Other Person"));
        QVERIFY(it.onDisk(kUser)->name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuthAccounts)
#include "tst_authaccounts.moc"
