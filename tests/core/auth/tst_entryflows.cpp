// The ways in beside a password, against a scripted server.
#include <QtTest>

#include "core/auth/entryflows.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using namespace Qt::Literals::StringLiterals;
using Kind = AuthState::Kind;
using SignIn = Answer<Result<SignInReport>>;

namespace {

const QString kMail = u"ann@test.example"_s;
const QString kFactor = u"0190a0a0-0000-7000-8000-0000000000f1"_s;
const QString kChallenge = u"0190a0a0-0000-7000-8000-0000000000c1"_s;

struct Flows : AuthFixture {
    std::unique_ptr<EntryFlows> flows;

    Flows()
    {
        initialize();
        flows = std::make_unique<EntryFlows>(ports(), *store);
    }
    ~Flows() { flows.reset(); }
    Q_DISABLE_COPY_MOVE(Flows)

    void reset(SignIn &answer, const QString &password, const QString &code = u"123456"_s)
    {
        flows->resetPassword(testServer(), kMail, code, password, store.get(), answer.handler());
    }
    void secondFactor(SignIn &answer, const QString &code = u"654321"_s)
    {
        flows->confirmSecondFactor(code, store.get(), answer.handler());
    }
};

HttpReply refusal(int status, const char *code)
{
    return answered(status, QByteArray("{\"code\":\"") + code + "\",\"message\":\"m\"}");
}

/// Of an account with a second factor that was not shown yet.
QJsonObject halfGrant(const QString &refreshToken, const QString &user = kUser)
{
    QJsonObject body = grantBody(refreshToken, user);
    QJsonObject person = body.value(u"user"_s).toObject();
    person.insert(
        u"factors"_s,
        QJsonArray{QJsonObject{{u"id"_s, u"0190a0a0-0000-7000-8000-0000000000f0"_s},
                               {u"factor_type"_s, u"totp"_s},
                               {u"status"_s, u"unverified"_s}},
                   QJsonObject{{u"id"_s, kFactor}, {u"factor_type"_s, u"totp"_s}, {u"status"_s, u"verified"_s}}});
    body.insert(u"user"_s, person);
    return body;
}

/// The same after it was shown.
QJsonObject fullGrant(const QString &refreshToken, const QString &user = kUser)
{
    QJsonObject body = halfGrant(refreshToken, user);
    const QJsonObject claims{{u"sub"_s, user}, {u"exp"_s, 1'767'229'200}, {u"aal"_s, u"aal2"_s}};
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    body.insert(
        u"access_token"_s,
        QString::fromLatin1("e30." + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(options) + ".c2ln"));
    return body;
}

QJsonObject user() { return {{u"id"_s, kUser}}; }

QByteArray authorization(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization") {
            return value;
        }
    }
    return {};
}

}  // namespace

Q_DECLARE_METATYPE(postr::MailCode)

class TestEntryFlows final : public QObject {
    Q_OBJECT

private slots:
    void mailsAreAskedFor_data()
    {
        QTest::addColumn<MailCode>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        QTest::newRow("sign-up") << MailCode::SignUp << u"/auth/v1/resend"_s << u"signup"_s;
        QTest::newRow("sign-in") << MailCode::SignIn << u"/auth/v1/otp"_s << QString();
        QTest::newRow("recovery") << MailCode::Recovery << u"/auth/v1/recover"_s << QString();
        QTest::newRow("address") << MailCode::EmailChange << u"/auth/v1/resend"_s << u"email_change"_s;
    }
    void mailsAreAskedFor()
    {
        QFETCH(MailCode, kind);
        QFETCH(QString, path);
        QFETCH(QString, type);
        Flows it;
        Answer<Status> answer;
        it.flows->mailCode(testServer(), kind, u" "_s + kMail, it.store.get(), answer.handler());
        QCOMPARE(it.transport->path(), path);
        QCOMPARE(it.transport->body().value(u"email"_s).toString(), kMail);
        QCOMPARE(it.transport->body().value(u"type"_s).toString(), type);
        if (kind == MailCode::SignIn) {
            // A typing mistake must not make an account.
            QCOMPARE(it.transport->body().value(u"create_user"_s), QJsonValue(false));
        }
        it.transport->answer(answered(200, QByteArray("{}")));
        QVERIFY(answer.isGood());
        QCOMPARE(it.states.size(), 1);
    }

    void theMinuteBetweenTwoMailsIsTold()
    {
        Flows it;
        Answer<Status> answer;
        it.flows->mailCode(testServer(), MailCode::SignUp, kMail, it.store.get(), answer.handler());
        it.transport->answer(answered(
            429,
            QByteArray(
                R"({"code":"over_email_send_rate_limit","message":"you can only request this after 42 seconds."})")));
        QCOMPARE(answer.code(), ErrorCode::RateLimited);
        QVERIFY(answer.value->error().message.contains(u"42"));
    }

    void aCodeConfirmsAndSignsIn()
    {
        Flows it;
        SignIn answer;
        it.flows->enterCode(testServer(), MailCode::SignUp, kMail, u" 123 4-56 "_s, it.store.get(), answer.handler());
        QCOMPARE(it.transport->path(), u"/auth/v1/verify"_s);
        QCOMPARE(it.transport->body().value(u"token"_s).toString(), u"123456"_s);
        QCOMPARE(it.transport->body().value(u"type"_s).toString(), u"email"_s);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        settle();
        QVERIFY(answer.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"r1"_s);
        QCOMPARE(it.store->state().handle, u"ann"_s);
    }

    void wrongCodesChangeNothing_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("wrong") << refusal(403, "otp_expired") << ErrorCode::InvalidCredentials;
        QTest::newRow("offline") << undelivered(Delivery::NotSent) << ErrorCode::Offline;
        QTest::newRow("portal") << answered(200, QByteArray("<html>")) << ErrorCode::NotPostrServer;
        QTest::newRow("half of something else")
            << answered(200, QByteArray(R"({"msg":"m","code":"200"})")) << ErrorCode::Server;
        QJsonObject stolen = grantBody(u"r1"_s);
        stolen.insert(u"access_token"_s, QString::fromLatin1(jwtOf(kOther)));
        QTest::newRow("token of somebody else") << answered(200, stolen) << ErrorCode::NotPostrServer;
    }
    void wrongCodesChangeNothing()
    {
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, code);
        Flows it;
        SignIn answer;
        it.flows->enterCode(testServer(), MailCode::SignIn, kMail, u"000000"_s, it.store.get(), answer.handler());
        it.transport->answer(reply);
        settle();
        QCOMPARE(answer.calls, 1);
        QCOMPARE(answer.code(), code);
        QCOMPARE(it.states.size(), 1);
        QVERIFY(it.vault.secrets().isEmpty());
    }

    void noCodeCostsNoRequest()
    {
        Flows it;
        SignIn answer;
        it.flows->enterCode(testServer(), MailCode::SignIn, kMail, u" - "_s, it.store.get(), answer.handler());
        QCOMPARE(answer.code(), ErrorCode::Usage);
        QCOMPARE(it.transport->history().size(), 0);
    }

    void anAnswerAfterTheEndIsDropped()
    {
        Flows it;
        SignIn answer;
        it.transport->setDeafToAbort(true);
        it.flows->enterCode(testServer(), MailCode::SignIn, kMail, u"123456"_s, it.store.get(), answer.handler());
        it.flows.reset();
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        settle();
        QCOMPARE(answer.calls, 0);
        QVERIFY(it.vault.secrets().isEmpty());
    }

    // ---- a new password -----------------------------------------------------------------------------------------

    void aResetSetsThePasswordAndSignsIn()
    {
        Flows it;
        SignIn answer;
        it.reset(answer, u"new password"_s);
        QCOMPARE(it.transport->body().value(u"type"_s).toString(), u"recovery"_s);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        QCOMPARE(it.store->state().kind, Kind::SignedOut);  // not before the password is set
        QCOMPARE(it.transport->path(), u"/auth/v1/user"_s);
        QCOMPARE(it.transport->request().method, QByteArray("PUT"));
        QCOMPARE(it.transport->body(), QJsonObject({{u"password"_s, u"new password"_s}}));
        QCOMPARE(authorization(it.transport->request()), "Bearer " + jwtOf(kUser, u"r1"_s));
        it.transport->answer(answered(200, user()));
        settle();
        QVERIFY(answer.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"r1"_s);
    }

    /// Whoever registered the address first chose a password, which the server keeps until it is changed.
    void aConfirmedAccountHasThePasswordOfWhoConfirms_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::newRow("another one before") << answered(200, user());
        QTest::newRow("this one") << refusal(422, "same_password");
    }
    void aConfirmedAccountHasThePasswordOfWhoConfirms()
    {
        QFETCH(HttpReply, reply);
        Flows it;
        SignIn answer;
        it.flows->confirmSignUp(testServer(), kMail, u"123456"_s, u"my password"_s, it.store.get(), answer.handler());
        QCOMPARE(it.transport->body().value(u"type"_s).toString(), u"email"_s);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        QCOMPARE(it.store->state().kind, Kind::SignedOut);  // not before the password is set
        QCOMPARE(it.transport->path(), u"/auth/v1/user"_s);
        QCOMPARE(it.transport->body(), QJsonObject({{u"password"_s, u"my password"_s}}));
        it.transport->answer(reply);
        settle();
        QVERIFY(answer.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"r1"_s);
    }

    void aRefusedPasswordCostsNoSecondCode()
    {
        Flows it;
        SignIn weak;
        it.reset(weak, u"short"_s);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        it.transport->answer(refusal(422, "weak_password"));
        settle();
        QCOMPARE(weak.code(), ErrorCode::WeakPassword);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        SignIn better;
        it.reset(better, u"a longer one"_s);
        QCOMPARE(it.transport->path(), u"/auth/v1/user"_s);
        it.transport->answer(answered(200, user()));
        settle();
        QVERIFY(better.isGood());
        QCOMPARE(it.transport->sentTo(u"verify"_s), 1);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void goingBackEndsTheHalfDoneSession()
    {
        Flows it;
        SignIn weak;
        it.reset(weak, u"short"_s);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        it.transport->answer(refusal(422, "weak_password"));
        it.flows->giveUp();
        QVERIFY(it.transport->path().contains(u"logout"));
        QCOMPARE(authorization(it.transport->request()), "Bearer " + jwtOf(kUser, u"r1"_s));
        it.transport->answer(answered(204, QByteArray()));
        SignIn again;
        it.reset(again, u"a longer one"_s);
        QVERIFY(it.transport->path().contains(u"verify"));  // the old session is not used any more
    }

    // ---- the second factor --------------------------------------------------------------------------------------

    void everyWayInWaitsForTheSecondFactor_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("password") << 0;
        QTest::newRow("mailed code") << 1;
        QTest::newRow("reset") << 2;
    }
    void everyWayInWaitsForTheSecondFactor()
    {
        QFETCH(int, way);
        Flows it;
        SignIn answer;
        if (way == 0) {
            it.store->signIn(testServer(), kMail, u"pw"_s, it.store.get(), answer.handler());
        } else if (way == 1) {
            it.flows->enterCode(testServer(), MailCode::SignIn, kMail, u"1"_s, it.store.get(), answer.handler());
        } else {
            it.reset(answer, u"new password"_s);
        }
        it.transport->answer(answered(200, halfGrant(u"half"_s)));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY((*answer.value)->secondFactor);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QCOMPARE(it.states.size(), 1);
        QVERIFY(it.vault.secrets().isEmpty());
        QVERIFY(!it.onDisk());

        SignIn confirmed;
        it.secondFactor(confirmed);
        QCOMPARE(it.transport->path(), u"/auth/v1/factors/%1/challenge"_s.arg(kFactor));
        it.transport->answer(answered(200, QJsonObject{{u"id"_s, kChallenge}}));
        QCOMPARE(it.transport->path(), u"/auth/v1/factors/%1/verify"_s.arg(kFactor));
        QCOMPARE(it.transport->body(), QJsonObject({{u"challenge_id"_s, kChallenge}, {u"code"_s, u"654321"_s}}));
        it.transport->answer(answered(200, fullGrant(u"full"_s)));
        if (way == 2) {
            // Only now may the password be set, and with the better token.
            QCOMPARE(it.transport->path(), u"/auth/v1/user"_s);
            QVERIFY(authorization(it.transport->request()).contains("e30."));
            it.transport->answer(answered(200, user()));
        }
        settle();
        QVERIFY(confirmed.isGood());
        QVERIFY(!(*confirmed.value)->secondFactor);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"full"_s);
        QVERIFY(!it.store->parked());
    }

    void aWrongSecondCodeMayBeTypedAgain()
    {
        Flows it;
        SignIn answer;
        it.store->signIn(testServer(), kMail, u"pw"_s, it.store.get(), answer.handler());
        it.transport->answer(answered(200, halfGrant(u"half"_s)));
        settle();
        for (const char *code : {"mfa_verification_failed", "mfa_challenge_expired", "mfa_ip_address_mismatch"}) {
            SignIn wrong;
            it.secondFactor(wrong);
            it.transport->answer(answered(200, QJsonObject{{u"id"_s, kChallenge}}));
            it.transport->answer(refusal(422, code));
            settle();
            QCOMPARE(wrong.calls, 1);
            QVERIFY(!wrong.value->has_value());
            QVERIFY(it.store->parked());
        }
        SignIn right;
        it.secondFactor(right);
        it.transport->answer(answered(200, QJsonObject{{u"id"_s, kChallenge}}));  // another challenge each time
        it.transport->answer(answered(200, fullGrant(u"full"_s)));
        settle();
        QVERIFY(right.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void theSecondFactorOfSomebodyElseIsNotTaken()
    {
        Flows it;
        SignIn answer;
        it.store->signIn(testServer(), kMail, u"pw"_s, it.store.get(), answer.handler());
        it.transport->answer(answered(200, halfGrant(u"half"_s)));
        settle();
        SignIn wrong;
        it.secondFactor(wrong);
        it.transport->answer(answered(200, QJsonObject{{u"id"_s, kChallenge}}));
        it.transport->answer(answered(200, fullGrant(u"full"_s, kOther)));
        settle();
        QCOMPARE(wrong.code(), ErrorCode::Server);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
    }

    void aParkedSessionIsEndedWhenOneGoesBack()
    {
        Flows it;
        SignIn answer;
        it.store->signIn(testServer(), kMail, u"pw"_s, it.store.get(), answer.handler());
        it.transport->answer(answered(200, halfGrant(u"half"_s)));
        settle();
        it.flows->giveUp();
        QVERIFY(it.transport->path().contains(u"logout?scope=local"));
        it.transport->answer(answered(204, QByteArray()));
        SignIn late;
        it.secondFactor(late);
        QCOMPARE(late.code(), ErrorCode::Canceled);
    }

    void aParkedSessionDoesNotDisturbWhoIsSignedIn()
    {
        Flows it;
        it.signIn(kOther, u"o1"_s);
        SignIn answer;
        it.store->signIn(testServer(), kMail, u"pw"_s, it.store.get(), answer.handler());
        it.transport->answer(answered(200, halfGrant(u"half"_s)));
        settle();
        QCOMPARE(it.store->state().identity, identityOf(kOther));
        Answer<Result<AccessToken>> token;
        it.store->token(token.handler());
        settle();
        QCOMPARE((*token.value)->subject, UserId(kOther));
    }
};

QTEST_GUILESS_MAIN(TestEntryFlows)
#include "tst_entryflows.moc"
