#include <QtTest>

#include "core/backend/supabase/gotrue.h"
#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/jwt.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/sessions.h"

using namespace postr;
using namespace postr::test;

namespace {

const Server kServer{ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")),
                     QStringLiteral("sb_publishable_x")};
const QByteArray kHtml = "<html>nginx</html>";

QString outcomeInWords(const RefreshOutcome &outcome)
{
    if (std::holds_alternative<TokenGrant>(outcome)) {
        return QStringLiteral("granted");
    }
    if (const auto *refused = std::get_if<RefreshRefused>(&outcome)) {
        return QStringLiteral("ended %1").arg(refused->code);
    }
    const auto &later = std::get<RefreshLater>(outcome);
    return QStringLiteral("kept %1%2")
        .arg(later.after.count())
        .arg(later.error.retryable ? QString() : QStringLiteral(" for ever"));
}

}  // namespace

Q_DECLARE_METATYPE(postr::HttpReply)
Q_DECLARE_METATYPE(postr::ErrorCode)

class TestGoTrue final : public QObject {
    Q_OBJECT

private slots:
    void requests()
    {
        const HttpRequest signUp = gotrue::signUpRequest(kServer, QStringLiteral("a@b.c"), QStringLiteral("pw"),
                                                         QStringLiteral("ann"), QStringLiteral("Ann"));
        QCOMPARE(signUp.url, QUrl(QStringLiteral("https://postr.example/auth/v1/signup")));
        QVERIFY(!signUp.authorized);
        QVERIFY(signUp.headers.contains(QPair<QByteArray, QByteArray>("apikey", "sb_publishable_x")));
        QVERIFY(signUp.headers.contains(QPair<QByteArray, QByteArray>("X-Supabase-Api-Version", "2024-01-01")));
        const QJsonObject data = QJsonDocument::fromJson(signUp.body).object().value(QStringLiteral("data")).toObject();
        QCOMPARE(data.value(QStringLiteral("handle")).toString(), QStringLiteral("ann"));
        QCOMPARE(gotrue::refreshRequest(kServer, QStringLiteral("r")).url.query(),
                 QStringLiteral("grant_type=refresh_token"));
        QCOMPARE(gotrue::passwordRequest(kServer, {}, {}).url.query(), QStringLiteral("grant_type=password"));
        const HttpRequest out = gotrue::signOutRequest(kServer, "jwt");
        QCOMPARE(out.url.query(), QStringLiteral("scope=local"));
        QVERIFY(out.headers.contains(QPair<QByteArray, QByteArray>("Authorization", "Bearer jwt")));
    }

    void errorShapes_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("expected");
        const auto add = [](const char *name, const HttpReply &reply, ErrorCode code) {
            QTest::newRow(name) << reply << code;
        };
        // One refusal in every shape it is known to come in.
        add("new shape", answered(400, QByteArray(R"({"code":"invalid_credentials","message":"m"})")),
            ErrorCode::InvalidCredentials);
        add("old shape", answered(400, QByteArray(R"({"code":400,"error_code":"invalid_credentials","msg":"m"})")),
            ErrorCode::InvalidCredentials);
        add("oauth shape",
            answered(400, QByteArray(R"({"error":"invalid_grant","error_description":"Invalid login credentials"})")),
            ErrorCode::InvalidCredentials);
        add("header only", answered(400, QByteArray(R"({"msg":"m"})"), {{"x-sb-error-code", "invalid_credentials"}}),
            ErrorCode::InvalidCredentials);
        add("header on HTML is not ours", answered(400, kHtml, {{"x-sb-error-code", "invalid_credentials"}}),
            ErrorCode::NotPostrServer);
        // Every refusal that a person can meet.
        add("not confirmed", answered(400, QByteArray(R"({"code":"email_not_confirmed"})")),
            ErrorCode::EmailNotConfirmed);
        add("not confirmed, old",
            answered(400, QByteArray(R"({"error":"invalid_grant","error_description":"Email not confirmed"})")),
            ErrorCode::EmailNotConfirmed);
        add("exists", answered(422, QByteArray(R"({"code":"user_already_exists"})")), ErrorCode::EmailTaken);
        add("exists, old", answered(422, QByteArray(R"({"code":422,"msg":"User already registered"})")),
            ErrorCode::EmailTaken);
        add("weak", answered(422, QByteArray(R"({"code":"weak_password","weak_password":{"reasons":["pwned"]}})")),
            ErrorCode::WeakPassword);
        add("closed", answered(422, QByteArray(R"({"code":"signup_disabled"})")), ErrorCode::SignUpsClosed);
        add("banned", answered(400, QByteArray(R"({"code":"user_banned"})")), ErrorCode::Refused);
        add("captcha", answered(400, QByteArray(R"({"code":"captcha_failed"})")), ErrorCode::Refused);
        add("validation", answered(400, QByteArray(R"({"code":"validation_failed"})")), ErrorCode::Usage);
        add("address", answered(400, QByteArray(R"({"code":"email_address_invalid"})")), ErrorCode::Usage);
        add("rate", answered(429, QByteArray(R"({"code":"over_request_rate_limit"})")), ErrorCode::RateLimited);
        add("rate HTML", answered(429, kHtml), ErrorCode::RateLimited);
        add("unknown", answered(422, QByteArray(R"({"code":"brand_new"})")), ErrorCode::Refused);
        add("500", answered(500, QByteArray(R"({"code":"unexpected_failure"})")), ErrorCode::Server);
        add("502", answered(502, kHtml), ErrorCode::Server);
        add("portal", answered(403, kHtml), ErrorCode::NotPostrServer);
        add("redirect", answered(302, QByteArray()), ErrorCode::NotPostrServer);
        add("plain 404", answered(404, QByteArray(R"({"message":"no Route"})")), ErrorCode::NotPostrServer);
        add("not sent", undelivered(Delivery::NotSent), ErrorCode::Offline);
        add("lost", undelivered(Delivery::Unknown), ErrorCode::Timeout);
        add("a body above the limit", oversized(), ErrorCode::Server);
        add("aborted", undelivered(Delivery::Aborted), ErrorCode::Canceled);
        add("200 without a session", answered(200, QByteArray("{}")), ErrorCode::NotPostrServer);
        add("200 HTML", answered(200, kHtml), ErrorCode::NotPostrServer);
    }
    void errorShapes()
    {
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, expected);
        const auto result = gotrue::passwordReply(reply);
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(expected));
        QVERIFY(result.error().message.endsWith(u'.'));
    }

    void weakPasswordReasonsHaveTheirOwnWords()
    {
        QSet<QString> sentences;
        for (const char *reason : {"length", "characters", "pwned"}) {
            const QByteArray body =
                QByteArray(R"({"code":"weak_password","weak_password":{"reasons":[")") + reason + "\"]}}";
            sentences.insert(goTrueError(answered(422, body)).message);
        }
        QCOMPARE(sentences.size(), 3);
    }

    void secondsOfARateLimitAreTold()
    {
        const HttpReply reply = answered(
            429,
            QByteArray(
                R"({"code":"over_email_send_rate_limit","message":"you can only request this after 42 seconds."})"));
        QCOMPARE(goTrueRetryAfter(reply).count(), 42'000);
        QVERIFY(goTrueError(reply).message.contains(QStringLiteral("42")));
        QCOMPARE(goTrueRetryAfter(answered(429, kHtml, {{"retry-after", "5"}})).count(), 5000);
        QCOMPARE(goTrueRetryAfter(answered(429, kHtml)).count(), 0);
    }

    void refreshTable_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        const auto add = [](const QByteArray &name, const HttpReply &reply, const QString &expected) {
            QTest::newRow(name.constData()) << reply << expected;
        };
        add("granted", answered(200, grantBody(QStringLiteral("r2"))), QStringLiteral("granted"));
        for (const char *fatal : {"refresh_token_not_found", "refresh_token_already_used", "session_not_found",
                                  "session_expired", "user_banned", "validation_failed"}) {
            const QByteArray code(fatal);
            const QString ended = QStringLiteral("ended %1").arg(QString::fromLatin1(code));
            add(code, answered(400, QByteArray("{\"code\":\"" + code + "\"}")), ended);
            add(code + " old",
                answered(400, QByteArray("{\"code\":400,\"error_code\":\"" + code + "\",\"msg\":\"m\"}")), ended);
            for (const int status : {401, 403, 409, 429, 500, 503}) {
                const HttpReply reply = answered(status, QByteArray("{\"code\":\"" + code + "\"}"));
                const bool unknown = status == 401 || status == 403;
                add(code + " in " + QByteArray::number(status), reply,
                    unknown ? QStringLiteral("kept 60000") : QStringLiteral("kept 0"));
            }
        }
        add("oauth: not found",
            answered(
                400,
                QByteArray(
                    R"({"error":"invalid_grant","error_description":"Invalid Refresh Token: Refresh Token Not Found"})")),
            QStringLiteral("ended refresh_token_not_found"));
        add("oauth: used",
            answered(
                400,
                QByteArray(R"({"error":"invalid_grant","error_description":"Invalid Refresh Token: Already Used"})")),
            QStringLiteral("ended refresh_token_already_used"));
        add("network", undelivered(Delivery::NotSent), QStringLiteral("kept 0"));
        add("timeout", undelivered(Delivery::Unknown), QStringLiteral("kept 0"));
        add("a body above the limit", oversized(), QStringLiteral("kept 0"));
        add("aborted", undelivered(Delivery::Aborted), QStringLiteral("kept 0"));
        add("HTML 200", answered(200, kHtml), QStringLiteral("kept 0"));
        add("HTML 400", answered(400, kHtml), QStringLiteral("kept 0"));
        add("HTML 400 with a code in the header", answered(400, kHtml, {{"x-sb-error-code", "session_not_found"}}),
            QStringLiteral("kept 0"));
        add("408", answered(408, QByteArray("{}")), QStringLiteral("kept 0"));
        add("409 conflict", answered(409, QByteArray(R"({"code":"conflict"})")), QStringLiteral("kept 0"));
        add("429", answered(429, QByteArray("{}"), {{"retry-after", "9"}}), QStringLiteral("kept 9000"));
        add("500", answered(500, QByteArray("{}")), QStringLiteral("kept 0"));
        add("504", answered(504, kHtml), QStringLiteral("kept 0"));
        add("522", answered(522, kHtml), QStringLiteral("kept 0"));
        add("unknown 400", answered(400, QByteArray(R"({"code":"brand_new"})")), QStringLiteral("kept 60000"));
        add("401", answered(401, QByteArray(R"({"message":"Invalid API key"})")), QStringLiteral("kept 60000"));
        add("403", answered(403, QByteArray(R"({"code":"no_authorization"})")), QStringLiteral("kept 60000"));
        add("200 without a session", answered(200, QByteArray("{}")), QStringLiteral("kept 0"));
    }
    void refreshTable()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        QCOMPARE(outcomeInWords(gotrue::refreshReply(reply)), expected);
    }

    void signUpOutcomes()
    {
        QVERIFY(
            std::holds_alternative<TokenGrant>(*gotrue::signUpReply(answered(200, grantBody(QStringLiteral("r1"))))));
        const QByteArray bare =
            R"({"id":"0190a0a0-0000-7000-8000-0000000000a1","email":"a@b.c","identities":[{"id":"1"}]})";
        QVERIFY(std::holds_alternative<ConfirmationMailed>(*gotrue::signUpReply(answered(200, bare))));
        const QByteArray fake = R"({"id":"0190a0a0-0000-7000-8000-0000000000a1","email":"a@b.c","identities":[]})";
        QCOMPARE(static_cast<int>(gotrue::signUpReply(answered(200, fake)).error().code),
                 static_cast<int>(ErrorCode::EmailTaken));
        QVERIFY(!gotrue::signUpReply(answered(200, QByteArray("{}"))));
        QVERIFY(isNewUserDatabaseError(
            answered(500, QByteArray(R"({"code":500,"msg":"Database error saving new user"})"))));
        QVERIFY(!isNewUserDatabaseError(answered(500, QByteArray(R"({"code":500,"msg":"other"})"))));
    }

    void grantNeedsTheTokenOfItsUser()
    {
        QJsonObject body = grantBody(QStringLiteral("r1"));
        body.insert(QStringLiteral("access_token"),
                    QString::fromLatin1(jwtOf(QStringLiteral("0190a0a0-0000-7000-8000-00000000ffff"))));
        QVERIFY(!gotrue::passwordReply(answered(200, body)));
        body.insert(QStringLiteral("access_token"), QStringLiteral("opaque"));
        QVERIFY(!gotrue::passwordReply(answered(200, body)));
    }

    void lifetimeNeverUsesOurClock()
    {
        QCOMPARE(gotrue::passwordReply(answered(200, grantBody(QStringLiteral("r"), kUser, 3600)))->lifetime.count(),
                 3'600'000);
        QCOMPARE(
            gotrue::passwordReply(answered(200, grantBody(QStringLiteral("r"), kUser, 99'999'999)))->lifetime.count(),
            604'800'000);
        // No expires_in: the token's own expiry, measured against the server's Date. jwtOf() expires at 2026-01-01 01:00.
        const auto dated = gotrue::passwordReply(
            answered(200, grantBody(QStringLiteral("r"), kUser, 0), {{"date", "Thu, 01 Jan 2026 00:10:00 GMT"}}));
        QCOMPARE(dated->lifetime.count(), 50 * 60'000);
        QCOMPARE(gotrue::passwordReply(answered(200, grantBody(QStringLiteral("r"), kUser, 0)))->lifetime.count(),
                 60'000);
    }

    void handleQuestion()
    {
        QCOMPARE(*gotrue::yesOrNoReply(answered(200, QByteArray("true"))), true);
        QCOMPARE(*gotrue::yesOrNoReply(answered(200, QByteArray("false"))), false);
        QVERIFY(!gotrue::yesOrNoReply(answered(200, kHtml)));
        QCOMPARE(
            static_cast<int>(gotrue::yesOrNoReply(answered(404, QByteArray(R"({"code":"PGRST202"})"))).error().code),
            static_cast<int>(ErrorCode::NotPostrServer));
        QCOMPARE(static_cast<int>(gotrue::yesOrNoReply(undelivered(Delivery::NotSent)).error().code),
                 static_cast<int>(ErrorCode::Offline));
    }

    void signedOutAnswers()
    {
        QVERIFY(gotrue::isSignedOut(answered(204, QByteArray())));
        QVERIFY(gotrue::isSignedOut(answered(403, QByteArray(R"({"code":"session_not_found"})"))));
        QVERIFY(!gotrue::isSignedOut(answered(403, QByteArray(R"({"code":"bad_jwt"})"))));
        QVERIFY(!gotrue::isSignedOut(undelivered(Delivery::Unknown)));
    }

    void jwtsAreReadOrNot()
    {
        QCOMPARE(readJwt(jwtOf(kUser))->subject.text(), kUser);
        for (const char *bad : {"", "a.b", "a.b.c", "a.!!.c", "..", "a.e30.c"}) {
            QVERIFY2(!readJwt(bad), bad);
        }
    }
};

QTEST_APPLESS_MAIN(TestGoTrue)
#include "tst_gotrue.moc"
