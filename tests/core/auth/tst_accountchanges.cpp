// What the signed-in person changes about the account, against a scripted server.
#include <QtTest>

#include "core/auth/accountchanges.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using namespace Qt::Literals::StringLiterals;
using Kind = AuthState::Kind;

namespace {

const QString kFactor = u"0190a0a0-0000-7000-8000-0000000000f1"_s;
const QString kChallenge = u"0190a0a0-0000-7000-8000-0000000000c1"_s;

struct Changes : AuthFixture {
    std::unique_ptr<AccountChanges> changes;

    Changes()
    {
        initialize();
        signIn();
        changes = std::make_unique<AccountChanges>(ports(), *store);
    }
    ~Changes() { changes.reset(); }
    Q_DISABLE_COPY_MOVE(Changes)

    void password(Answer<Result<ChangeStep>> &answer, const UserChange &change)
    {
        changes->change(change, store.get(), answer.handler());
        settle();
    }
};

HttpReply refusal(int status, const char *code)
{
    return answered(status, QByteArray("{\"code\":\"") + code + "\",\"message\":\"m\"}");
}

UserChange newPassword(const QString &current = {}, const QString &nonce = {})
{
    return {u"new password"_s, current, nonce, {}};
}

QJsonObject user(const QJsonArray &factors = {})
{
    return {{u"id"_s, kUser}, {u"email"_s, u"ann@test.example"_s}, {u"factors"_s, factors}};
}

QJsonObject factor(const QString &status)
{
    return {{u"id"_s, kFactor}, {u"factor_type"_s, u"totp"_s}, {u"status"_s, status}};
}

}  // namespace

class TestAccountChanges final : public QObject {
    Q_OBJECT

private slots:
    void thePasswordIsChangedWithTheOwnToken()
    {
        Changes it;
        Answer<Result<ChangeStep>> answer;
        it.password(answer, newPassword());
        QCOMPARE(it.transport->request().method, QByteArray("PUT"));
        QVERIFY(it.transport->request().headers.contains(
            QPair<QByteArray, QByteArray>("Authorization", "Bearer " + jwtOf(kUser, u"r1"_s))));
        QCOMPARE(it.transport->body(), QJsonObject({{u"password"_s, u"new password"_s}}));
        it.transport->answer(answered(200, user()));
        QVERIFY(answer.isGood());
        QCOMPARE(**answer.value, ChangeStep::Done);
        QCOMPARE(it.store->state().generation, 1);
    }

    void whatTheServerWantsBesideIsAskedFor()
    {
        Changes it;
        Answer<Result<ChangeStep>> first;
        it.password(first, newPassword());
        it.transport->answer(refusal(400, "current_password_required"));
        QCOMPARE(**first.value, ChangeStep::NeedsCurrentPassword);
        Answer<Result<ChangeStep>> second;
        it.password(second, newPassword(u"old password"_s));
        QCOMPARE(it.transport->body().value(u"current_password"_s).toString(), u"old password"_s);
        it.transport->answer(refusal(400, "reauthentication_needed"));
        QCOMPARE(**second.value, ChangeStep::NeedsNonce);
        Answer<Status> mailed;
        it.changes->mailNonce(it.store.get(), mailed.handler());
        settle();
        QCOMPARE(it.transport->path(), u"/auth/v1/reauthenticate"_s);
        QCOMPARE(it.transport->request().method, QByteArray("GET"));
        it.transport->answer(answered(200, QByteArray("{}")));
        QVERIFY(mailed.isGood());
        Answer<Result<ChangeStep>> third;
        it.password(third, newPassword(u"old password"_s, u"12 34 56"_s));
        QCOMPARE(it.transport->body().value(u"nonce"_s).toString(), u"123456"_s);
        it.transport->answer(answered(200, user()));
        QCOMPARE(**third.value, ChangeStep::Done);
    }

    void refusalsAreSaid_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("current") << refusal(400, "current_password_invalid") << ErrorCode::InvalidCredentials;
        QTest::newRow("nonce") << refusal(422, "reauthentication_not_valid") << ErrorCode::InvalidCredentials;
        QTest::newRow("same") << refusal(422, "same_password") << ErrorCode::WeakPassword;
        QTest::newRow("weak") << refusal(422, "weak_password") << ErrorCode::WeakPassword;
        QTest::newRow("taken") << refusal(422, "email_exists") << ErrorCode::EmailTaken;
        QTest::newRow("offline") << undelivered(Delivery::NotSent) << ErrorCode::Offline;
        QTest::newRow("portal") << answered(200, QByteArray("<html>")) << ErrorCode::NotPostrServer;
    }
    void refusalsAreSaid()
    {
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, code);
        Changes it;
        Answer<Result<ChangeStep>> answer;
        it.password(answer, newPassword());
        it.transport->answer(reply);
        QCOMPARE(answer.code(), code);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QVERIFY(answer.value->error().message.endsWith(u'.'));
    }

    void anExpiredTokenIsRenewedOnce()
    {
        Changes it;
        Answer<Result<ChangeStep>> answer;
        it.password(answer, newPassword());
        it.transport->answer(refusal(403, "bad_jwt"));
        settle();
        QVERIFY(it.transport->path().contains(u"grant_type=refresh_token"));
        it.transport->answer(answered(200, grantBody(u"r2"_s)));
        settle();
        QCOMPARE(it.transport->path(), u"/auth/v1/user"_s);
        it.transport->answer(refusal(403, "bad_jwt"));
        settle();
        QCOMPARE(it.transport->open(), 0);
        QCOMPARE(answer.calls, 1);
        QCOMPARE(answer.code(), ErrorCode::Refused);
    }

    void nobodyElsesTurnIsUsed()
    {
        Changes it;
        it.transport->setDeafToAbort(true);
        Answer<Result<ChangeStep>> answer;
        it.password(answer, newPassword());
        it.store->leave();
        it.transport->answer(answered(200, user()));
        settle();
        QCOMPARE(answer.code(), ErrorCode::Canceled);
        Answer<Result<ChangeStep>> nobody;
        it.password(nobody, newPassword());
        QCOMPARE(nobody.code(), ErrorCode::Canceled);
        QCOMPARE(it.transport->open(), 0);
    }

    void bothHalvesOfANewAddress()
    {
        Changes it;
        Answer<Result<ChangeStep>> begun;
        it.password(begun, {{}, {}, {}, u" new@test.example "_s});
        QCOMPARE(it.transport->body(), QJsonObject({{u"email"_s, u"new@test.example"_s}}));
        it.transport->answer(answered(200, user()));
        Answer<Result<EmailStep>> first;
        it.changes->enterEmailCode(u"new@test.example"_s, u"111 111"_s, it.store.get(), first.handler());
        QCOMPARE(it.transport->body(),
                 QJsonObject(
                     {{u"type"_s, u"email_change"_s}, {u"email"_s, u"new@test.example"_s}, {u"token"_s, u"111111"_s}}));
        it.transport->answer(answered(200, QByteArray(R"({"msg":"Confirmation link accepted.","code":"200"})")));
        QCOMPARE(**first.value, EmailStep::OtherHalf);
        Answer<Result<EmailStep>> second;
        it.changes->enterEmailCode(u"ann@test.example"_s, u"222222"_s, it.store.get(), second.handler());
        it.transport->answer(answered(200, grantBody(u"extra"_s)));
        settle();
        QCOMPARE(**second.value, EmailStep::Done);
        // The session that came with the code is ended; this one goes on.
        QVERIFY(it.transport->path().contains(u"logout?scope=local"));
        QVERIFY(it.transport->request().headers.contains(
            QPair<QByteArray, QByteArray>("Authorization", "Bearer " + jwtOf(kUser, u"extra"_s))));
        QCOMPARE(it.storedToken(), u"r1"_s);
        QCOMPARE(it.states.size(), 2);
    }

    void signingOutEverywhereEndsAllThenThisOne()
    {
        Changes it;
        Answer<Result<SignOutReport>> answer;
        it.changes->signOutEverywhere(it.store.get(), answer.handler());
        settle();
        QVERIFY(it.transport->path().contains(u"logout?scope=global"));
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        it.transport->answer(answered(204, QByteArray()));
        QVERIFY(it.transport->path().contains(u"logout?scope=local"));
        it.transport->answer(refusal(403, "session_not_found"));
        settle();
        QVERIFY(answer.isGood());
        QVERIFY((*answer.value)->revoked);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        QVERIFY(it.store->pendingFolders().isEmpty());  // what is on this computer is kept
    }

    void everywhereWithoutTheNetworkIsNothing()
    {
        Changes it;
        Answer<Result<SignOutReport>> answer;
        it.changes->signOutEverywhere(it.store.get(), answer.handler());
        settle();
        it.transport->answer(undelivered(Delivery::NotSent));
        settle();
        QCOMPARE(answer.code(), ErrorCode::Offline);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"r1"_s);
    }

    void anAccountIsDeletedPicturesFirst()
    {
        Changes it;
        Answer<Result<SignOutReport>> answer;
        it.changes->deleteAccount(it.store.get(), answer.handler());
        settle();
        QCOMPARE(it.transport->path(), u"/rest/v1/rpc/delete_account"_s);
        QVERIFY(it.transport->request().timeout > Milliseconds(55'000));  // what the server gives itself
        it.transport->answer(answered(200, QByteArray(R"({"status":"media","media":["a/1.jpg","a/2.jpg"]})")));
        settle();
        QCOMPARE(it.transport->request().method, QByteArray("DELETE"));
        QCOMPARE(it.transport->path(), u"/storage/v1/object/media"_s);
        QCOMPARE(it.transport->body().value(u"prefixes"_s).toArray(), QJsonArray({u"a/1.jpg"_s, u"a/2.jpg"_s}));
        it.transport->answer(answered(200, QByteArray("[]")));
        settle();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        it.transport->answer(answered(200, QByteArray(R"({"status":"deleted","media":[]})")));
        settle();
        it.transport->answer(refusal(403, "user_not_found"));  // the own session went with it
        settle();
        QVERIFY(answer.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(it.vault.secrets().isEmpty());
        QCOMPARE(it.store->pendingFolders().size(), 1);
        QCOMPARE(it.store->pendingFolders().first().choice, SignOutChoice::Remove);
    }

    void aFailureOnTheWayKeepsTheAccountHere_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("offline") << 0 << undelivered(Delivery::NotSent) << ErrorCode::Offline;
        QTest::newRow("an older server") << 0 << answered(404, QByteArray(R"({"code":"PGRST202"})"))
                                         << ErrorCode::UpdateNeeded;
        QTest::newRow("an answer that says nothing")
            << 0 << answered(200, QByteArray("{}")) << ErrorCode::NotPostrServer;
        QTest::newRow("a portal") << 0 << answered(200, QByteArray("<html>")) << ErrorCode::NotPostrServer;
        QTest::newRow("pictures that stay") << 1 << refusal(400, "AccessDenied") << ErrorCode::Refused;
        QTest::newRow("storage down") << 1 << answered(503, QByteArray("<html>")) << ErrorCode::Server;
    }
    void aFailureOnTheWayKeepsTheAccountHere()
    {
        QFETCH(int, step);
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, code);
        Changes it;
        Answer<Result<SignOutReport>> answer;
        it.changes->deleteAccount(it.store.get(), answer.handler());
        settle();
        if (step == 1) {
            it.transport->answer(answered(200, QByteArray(R"({"status":"media","media":["a/1.jpg"]})")));
            settle();
        }
        it.transport->answer(reply);
        settle();
        QCOMPARE(answer.code(), code);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"r1"_s);
    }

    void aSecondFactorIsTurnedOnAndOff()
    {
        Changes it;
        Answer<Result<NewFactor>> begun;
        it.changes->beginSecondFactor(it.store.get(), begun.handler());
        settle();
        it.transport->answer(answered(200, user({factor(u"unverified"_s)})));  // begun once before
        settle();
        QCOMPARE(it.transport->request().method, QByteArray("DELETE"));
        it.transport->answer(answered(200, QByteArray("{}")));
        settle();
        QCOMPARE(it.transport->path(), u"/auth/v1/factors"_s);
        const QJsonObject totp{{u"secret"_s, u"JBSWY3DP"_s},
                               {u"uri"_s, u"otpauth://totp/x"_s},
                               {u"qr_code"_s, u"data:image/svg+xml;utf-8,<svg/>"_s}};
        it.transport->answer(answered(200, QJsonObject{{u"id"_s, kFactor}, {u"totp"_s, totp}}));
        QVERIFY(begun.isGood());
        QCOMPARE((*begun.value)->secret, u"JBSWY3DP"_s);
        QCOMPARE((*begun.value)->qrSvg, QByteArray("<svg/>"));

        Answer<Status> confirmed;
        it.changes->confirmSecondFactor(kFactor, u"123456"_s, it.store.get(), confirmed.handler());
        settle();
        it.transport->answer(answered(200, QJsonObject{{u"id"_s, kChallenge}}));
        settle();
        it.transport->answer(answered(200, grantBody(u"better"_s)));
        settle();
        QVERIFY(confirmed.isGood());
        QCOMPARE(it.storedToken(), u"better"_s);  // the old one is worth nothing from now on
        QCOMPARE(it.states.size(), 2);            // and nobody noticed
        QCOMPARE(it.store->state().generation, 1);

        Answer<Result<bool>> isOn;
        it.changes->loadSecondFactor(it.store.get(), isOn.handler());
        settle();
        it.transport->answer(answered(200, user({factor(u"verified"_s)})));
        QVERIFY(**isOn.value);
        Answer<Status> off;
        it.changes->removeSecondFactor(it.store.get(), off.handler());
        settle();
        it.transport->answer(answered(200, user({factor(u"verified"_s)})));
        settle();
        QCOMPARE(it.transport->path(), u"/auth/v1/factors/"_s + kFactor);
        it.transport->answer(answered(200, QByteArray("{}")));
        QVERIFY(off.isGood());
    }

    void picturesThatAreNotPlainAreLeftOut_data()
    {
        QTest::addColumn<QString>("svg");
        QTest::newRow("too large") << u"<svg>"_s + QString(600 * 1024, u' ');
        QTest::newRow("entities") << u"<!DOCTYPE x [<!ENTITY a 'b'>]><svg/>"_s;
        QTest::newRow("another picture") << u"<svg><image href='file:///etc/passwd'/></svg>"_s;
        QTest::newRow("no picture") << u"javascript:"_s;
    }
    void picturesThatAreNotPlainAreLeftOut()
    {
        QFETCH(QString, svg);
        const QJsonObject totp{{u"secret"_s, u"JBSWY3DP"_s}, {u"qr_code"_s, svg}};
        const auto made = gotrue::enrollReply(answered(200, QJsonObject{{u"id"_s, kFactor}, {u"totp"_s, totp}}));
        QVERIFY(made);
        QVERIFY(made->qrSvg.isEmpty());
        QCOMPARE(made->secret, u"JBSWY3DP"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountChanges)
#include "tst_accountchanges.moc"
