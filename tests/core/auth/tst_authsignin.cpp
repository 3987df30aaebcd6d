#include <QtTest>

#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using Kind = AuthState::Kind;
using SignIn = Answer<Result<SignInReport>>;
using SignUp = Answer<Result<SignUpReport>>;

namespace {

const QString kMail = QStringLiteral("a@b.c");
const QString kPassword = QStringLiteral("pw");

void beginSignIn(AuthFixture &it, SignIn &answer)
{
    it.store->signIn(testServer(), kMail, kPassword, it.store.get(), answer.handler());
}

void beginSignUp(AuthFixture &it, SignUp &answer, const QString &handle = QStringLiteral("ann"))
{
    it.store->signUp(testServer(), kMail, kPassword, handle, QStringLiteral("Ann"), it.store.get(), answer.handler());
}

}  // namespace

class TestAuthSignIn final : public QObject {
    Q_OBJECT

private slots:
    void signInStoresThenPublishes()
    {
        AuthFixture it;
        it.initialize();
        SignIn answer;
        beginSignIn(it, answer);
        QVERIFY(it.transport->path().contains(QStringLiteral("grant_type=password")));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r1"))));
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        settle();
        QVERIFY(answer.isGood());
        QVERIFY(!(*answer.value)->sessionOnly);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.store->state().identity, identityOf());
        QCOMPARE(it.store->state().generation, 1);
        QCOMPARE(it.onDisk()->handle, QStringLiteral("ann"));
        QCOMPARE(it.onDisk()->key, testServer().key);
        QFile file(it.profile.filePath(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("r1\"") && !bytes.contains("eyJ") && !bytes.contains("a@b.c"));
    }

    void refusalsChangeNothing_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("wrong") << answered(400, QByteArray(R"({"code":"invalid_credentials"})"))
                               << ErrorCode::InvalidCredentials;
        QTest::newRow("unconfirmed") << answered(400, QByteArray(R"({"code":"email_not_confirmed"})"))
                                     << ErrorCode::EmailNotConfirmed;
        QTest::newRow("offline") << undelivered(Delivery::NotSent) << ErrorCode::Offline;
        QTest::newRow("portal") << answered(200, QByteArray("<html>")) << ErrorCode::NotPostrServer;
        QJsonObject stolen = grantBody(QStringLiteral("r1"));
        stolen.insert(QStringLiteral("access_token"), QString::fromLatin1(jwtOf(kOther)));
        QTest::newRow("token of somebody else") << answered(200, stolen) << ErrorCode::NotPostrServer;
    }
    void refusalsChangeNothing()
    {
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, code);
        AuthFixture it;
        it.initialize();
        SignIn answer;
        beginSignIn(it, answer);
        it.transport->answer(reply);
        settle();
        QCOMPARE(answer.calls, 1);
        QCOMPARE(answer.code(), code);
        QCOMPARE(it.states.size(), 1);
        QVERIFY(it.vault.secrets().isEmpty());
        QVERIFY(!it.onDisk());
        SignIn again;
        beginSignIn(it, again);
        QCOMPARE(it.transport->open(), 1);
    }

    void withoutAKeychainTheSessionEndsWithTheProgram()
    {
        AuthFixture it;
        it.initialize();
        it.vault.setBroken(true);
        SignIn answer;
        beginSignIn(it, answer);
        it.transport->answer(answered(200, grantBody(QStringLiteral("r1"))));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY((*answer.value)->sessionOnly);
        // Why, and what follows.
        Answer<Status> refused;
        it.vault.write({}, {}, refused.handler());
        settle();
        QVERIFY((*answer.value)->note.startsWith(refused.value->error().message));
        QVERIFY((*answer.value)->note.contains(QStringLiteral("this session only")));
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        it.clock.advance(Milliseconds{3'600'000});
        Answer<Result<AccessToken>> token;
        it.store->token(token.handler());
        settle();
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        settle();
        QVERIFY(token.isGood());
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.store->state().notice.isEmpty());
    }

    void aFullDiskIsNoSignIn()
    {
        AuthFixture it;
        it.initialize();
        it.breakDisk();
        SignIn answer;
        beginSignIn(it, answer);
        it.transport->answer(answered(200, grantBody(QStringLiteral("r1"))));
        settle();
        QCOMPARE(answer.code(), ErrorCode::Disk);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        QVERIFY(it.store->accounts().isEmpty());
    }

    void aFullDiskSignsNobodyOut()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        QFile list(it.profile.filePath(QStringLiteral("accounts.json")));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray before = list.readAll();
        list.close();
        it.breakDisk();
        SignIn answer;
        beginSignIn(it, answer);
        it.transport->answer(answered(200, grantBody(QStringLiteral("r5"))));
        settle();
        QVERIFY(answer.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), QStringLiteral("r5"));
        // The next start finds the list as it was.
        QVERIFY(QDir(list.fileName()).removeRecursively());
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(before) == before.size());
        list.close();
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void aFullDiskIsNoSignInToAnAccountThatWasSignedOut()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        Answer<Result<SignOutReport>> left;
        it.store->signOut(SignOutChoice::Keep, it.store.get(), left.handler());
        it.transport->answer(answered(204, QByteArray()));
        settle();
        it.breakDisk();
        SignIn answer;
        beginSignIn(it, answer);
        it.transport->answer(answered(200, grantBody(QStringLiteral("r5"))));
        settle();
        QCOMPARE(answer.code(), ErrorCode::Disk);
        QVERIFY(it.vault.secrets().isEmpty());
    }

    void oneThingAtATime()
    {
        AuthFixture it;
        it.initialize();
        SignIn first;
        SignIn second;
        SignUp third;
        beginSignIn(it, first);
        beginSignIn(it, second);
        beginSignUp(it, third);
        QCOMPARE(second.code(), ErrorCode::Busy);
        QCOMPARE(third.code(), ErrorCode::Busy);
        QCOMPARE(it.transport->open(), 1);
    }

    void aClosedWindowIsNotCalled()
    {
        AuthFixture it;
        it.initialize();
        SignIn answer;
        auto window = std::make_unique<QObject>();
        it.store->signIn(testServer(), kMail, kPassword, window.get(), answer.handler());
        window.reset();
        it.transport->answer(answered(200, grantBody(QStringLiteral("r1"))));
        settle();
        QCOMPARE(answer.calls, 0);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void theStateChangesBeforeTheAnswer()
    {
        AuthFixture it;
        it.initialize();
        Kind seen = Kind::Resolving;
        it.store->signIn(testServer(), kMail, kPassword, it.store.get(),
                         [&](const Result<SignInReport> &) { seen = it.states.last().kind; });
        it.transport->answer(answered(200, grantBody(QStringLiteral("r1"))));
        settle();
        QCOMPARE(seen, Kind::SignedIn);
    }

    void theSamePersonAgainIsNoChange()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        const auto states = it.states.size();
        it.signIn(kUser, QStringLiteral("r5"));
        QCOMPARE(it.states.size(), states);
        QCOMPARE(it.store->state().generation, 1);
        QCOMPARE(it.storedToken(), QStringLiteral("r5"));
    }

    void anotherPersonIsAnotherGeneration()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.signIn(kOther, QStringLiteral("o1"));
        QCOMPARE(it.store->state().identity, identityOf(kOther));
        QCOMPARE(it.store->state().generation, 2);
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
        QCOMPARE(it.store->accounts().size(), 2);
        Answer<Status> back;
        it.store->switchTo(identityOf(), it.store.get(), back.handler());
        settle();
        QVERIFY(back.isGood());
        QCOMPARE(it.store->state().identity, identityOf());
        QCOMPARE(it.store->state().generation, 3);
        it.restartAndInitialize();
        QCOMPARE(it.store->state().identity, identityOf());
    }

    void aFailedSwitchChangesNothing()
    {
        AuthFixture it;
        it.initialize();
        it.signIn(kOther, QStringLiteral("o1"));
        it.signIn();
        const auto states = it.states.size();
        it.vault.setBroken(true);
        Answer<Status> answer;
        it.store->switchTo(identityOf(kOther), it.store.get(), answer.handler());
        settle();
        QCOMPARE(answer.code(), ErrorCode::Vault);
        Answer<Status> unknown;
        it.store->switchTo(identityOf(QStringLiteral("0190a0a0-0000-7000-8000-0000000000c3")), it.store.get(),
                           unknown.handler());
        QCOMPARE(unknown.code(), ErrorCode::NotFound);
        QCOMPARE(it.states.size(), states);
        QCOMPARE(it.store->state().identity, identityOf());
    }

    void leavingKeepsTheTokens()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.store->leave();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void signUpAsksForTheHandleFirst()
    {
        AuthFixture it;
        it.initialize();
        SignUp answer;
        beginSignUp(it, answer, QStringLiteral(" @Ann "));
        QVERIFY(it.transport->path().endsWith(QStringLiteral("/rpc/handle_available")));
        QCOMPARE(it.transport->body().value(QStringLiteral("handle")).toString(), QStringLiteral("ann"));
        it.transport->answer(answered(200, QByteArray("true")));
        QVERIFY(it.transport->path().endsWith(QStringLiteral("/signup")));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r1"))));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY(!(*answer.value)->confirmationMailed);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.store->state().handle, QStringLiteral("ann"));
    }

    void aTakenHandleIsSaidWithoutASignUp()
    {
        AuthFixture it;
        it.initialize();
        SignUp answer;
        beginSignUp(it, answer);
        it.transport->answer(answered(200, QByteArray("false")));
        settle();
        QCOMPARE(answer.code(), ErrorCode::HandleTaken);
        QCOMPARE(it.transport->sentTo(QStringLiteral("signup")), 0);
    }

    void impossibleHandlesCostNoRequest()
    {
        AuthFixture it;
        it.initialize();
        for (const char *handle : {"", "ab", "a b c", "änn", "x-y-z", "abcdefghijklmnopqrstuvwxyz12345", "ann\n"}) {
            SignUp answer;
            it.store->signUp(
                testServer(), kMail, kPassword,
                QString::fromUtf8(handle) + (qstrcmp(handle, "ann\n") == 0 ? QStringLiteral("x y") : QString()), {},
                it.store.get(), answer.handler());
            QCOMPARE(answer.code(), ErrorCode::Usage);
        }
        QCOMPARE(it.transport->history().size(), 0);
    }

    void aDatabaseErrorIsLookedInto_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");  // is the handle free, are sign-ups open
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("taken meanwhile") << QList<QByteArray>{"false"} << ErrorCode::HandleTaken;
        QTest::newRow("the door is closed") << QList<QByteArray>{"true", "false"} << ErrorCode::SignUpsClosed;
        QTest::newRow("something else") << QList<QByteArray>{"true", "true"} << ErrorCode::Server;
        QTest::newRow("an older server") << QList<QByteArray>{"true", "<html>"} << ErrorCode::Server;
        QTest::newRow("cannot be told") << QList<QByteArray>{"<html>"} << ErrorCode::Server;
    }
    void aDatabaseErrorIsLookedInto()
    {
        QFETCH(QList<QByteArray>, answers);
        QFETCH(ErrorCode, code);
        AuthFixture it;
        it.initialize();
        SignUp answer;
        beginSignUp(it, answer);
        it.transport->answer(answered(200, QByteArray("true")));
        it.transport->answer(
            answered(500, QByteArray(R"({"code":"unexpected_failure","message":"Database error saving new user"})")));
        for (const QByteArray &one : std::as_const(answers)) {
            it.transport->answer(answered(200, one));
        }
        settle();
        QCOMPARE(answer.calls, 1);
        QCOMPARE(answer.code(), code);
    }

    void aMailedConfirmationIsNoSession()
    {
        AuthFixture it;
        it.initialize();
        SignUp answer;
        beginSignUp(it, answer);
        it.transport->answer(answered(200, QByteArray("true")));
        it.transport->answer(
            answered(200, QJsonObject{{QStringLiteral("id"), kUser}, {QStringLiteral("email"), kMail}}));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY((*answer.value)->confirmationMailed);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        SignIn next;
        beginSignIn(it, next);
        QCOMPARE(it.transport->open(), 1);
    }

    void aNewHandleIsRemembered()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.store->rememberPerson(QStringLiteral("anna"), QStringLiteral("Anna"));
        QCOMPARE(it.store->state().handle, QStringLiteral("anna"));
        QCOMPARE(it.store->state().generation, 1);
        const auto states = it.states.size();
        it.store->rememberPerson(QStringLiteral("anna"), QStringLiteral("Anna"));
        QCOMPARE(it.states.size(), states);
        it.restartAndInitialize();
        QCOMPARE(it.store->state().handle, QStringLiteral("anna"));
    }
};

QTEST_GUILESS_MAIN(TestAuthSignIn)
#include "tst_authsignin.moc"
