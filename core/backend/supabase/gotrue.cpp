#include "core/backend/supabase/gotrue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/jwt.h"
#include "core/backend/supabase/replies.h"

namespace postr {
namespace {

/// A token that lives longer is refreshed anyway: nobody means more.
constexpr qint64 kMaxLifetimeSeconds = 7 * 24 * 3600;
constexpr qint64 kUnknownLifetimeSeconds = 60;
constexpr int kMaxToken = 16 * 1024;
constexpr Milliseconds kUnknownRefusalPause{60'000};

HttpRequest request(const Server &server, const QByteArray &method, const QString &path, const QJsonObject &body = {})
{
    HttpRequest result;
    result.method = method;
    result.url = server.origin.url(path);
    result.headers = {
        {"apikey", server.key.toLatin1()}, {"Accept", "application/json"}, {"X-Supabase-Api-Version", "2024-01-01"}};
    if (method == "POST") {
        result.headers.emplaceBack("Content-Type", "application/json");
        result.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    result.authorized = false;
    return result;
}

bool isSuccess(const HttpReply &reply)
{
    return reply.delivery == Delivery::Answered && reply.status >= 200 && reply.status < 300;
}

QJsonObject objectOf(const HttpReply &reply) { return jsonValue(reply.body).value_or(QJsonValue()).toObject(); }

/// `expires_in`, or the token's own expiry measured against the server's clock (never against ours).
qint64 lifetimeSeconds(const QJsonObject &body, const JwtClaims &claims, const HttpReply &reply)
{
    const qint64 told = body.value(QStringLiteral("expires_in")).toInteger();
    if (told > 0) {
        return qMin(told, kMaxLifetimeSeconds);
    }
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.header("date")).trimmed(),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid() || claims.expiresAt <= 0) {
        return kUnknownLifetimeSeconds;
    }
    const qint64 now = QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch();
    return qBound<qint64>(0, claims.expiresAt - now, kMaxLifetimeSeconds);
}

std::optional<TokenGrant> readGrant(const HttpReply &reply)
{
    const QJsonObject body = objectOf(reply);
    const QJsonObject user = body.value(QStringLiteral("user")).toObject();
    TokenGrant grant;
    grant.accessToken = body.value(QStringLiteral("access_token")).toString().toLatin1();
    grant.refreshToken = body.value(QStringLiteral("refresh_token")).toString();
    grant.user = UserId(user.value(QStringLiteral("id")).toString());
    grant.handle = user.value(QStringLiteral("user_metadata")).toObject().value(QStringLiteral("handle")).toString();
    const auto claims = readJwt(grant.accessToken);
    const bool complete = claims && claims->subject == grant.user && !grant.refreshToken.isEmpty() &&
                          grant.refreshToken.size() <= kMaxToken && grant.accessToken.size() <= kMaxToken;
    if (!complete) {
        return std::nullopt;
    }
    grant.lifetime = Milliseconds{lifetimeSeconds(body, *claims, reply) * 1000};
    return grant;
}

Error strangeServer()
{
    return failure(ErrorCode::NotPostrServer,
                   QCoreApplication::translate(
                       "Auth",
                       "The server's answer makes no sense to Postr. Check the address, and that no "
                       "sign-in page of this network is in between."),
                   QStringLiteral("success without a session"))
        .value();
}

}  // namespace

namespace gotrue {

HttpRequest handleAvailableRequest(const Server &server, const QString &handle)
{
    return request(server, "POST", QStringLiteral("/rest/v1/rpc/handle_available"),
                   {{QStringLiteral("handle"), handle}});
}

Result<bool> handleAvailableReply(const HttpReply &reply)
{
    if (isSuccess(reply)) {
        const QJsonValue value = jsonValue(reply.body).value_or(QJsonValue());
        if (value.isBool()) {
            return value.toBool();
        }
        return failure(strangeServer());
    }
    if (reply.delivery == Delivery::Answered && reply.status == 404) {
        return failure(ErrorCode::NotPostrServer,
                       QCoreApplication::translate("Auth", "This server is not set up for Postr, or needs an update."));
    }
    return failure(goTrueError(reply));
}

HttpRequest signUpRequest(const Server &server, const QString &email, const QString &password, const QString &handle,
                          const QString &name)
{
    const QJsonObject data{{QStringLiteral("handle"), handle}, {QStringLiteral("display_name"), name}};
    return request(
        server, "POST", QStringLiteral("/auth/v1/signup"),
        {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}, {QStringLiteral("data"), data}});
}

Result<std::variant<TokenGrant, ConfirmationMailed>> signUpReply(const HttpReply &reply)
{
    using Outcome = std::variant<TokenGrant, ConfirmationMailed>;
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    if (auto grant = readGrant(reply)) {
        return Outcome(*grant);
    }
    const QJsonObject user = objectOf(reply);
    if (user.contains(QStringLiteral("access_token")) || !isUuid(user.value(QStringLiteral("id")).toString())) {
        return failure(strangeServer());
    }
    // A user without identities is made up by the server: the address has an account, and nothing was mailed.
    const QJsonValue identities = user.value(QStringLiteral("identities"));
    if (identities.isArray() && identities.toArray().isEmpty()) {
        return failure(
            ErrorCode::EmailTaken,
            QCoreApplication::translate("Auth", "An account with this e-mail address exists. Sign in instead."));
    }
    return Outcome(ConfirmationMailed{});
}

HttpRequest passwordRequest(const Server &server, const QString &email, const QString &password)
{
    return request(server, "POST", QStringLiteral("/auth/v1/token?grant_type=password"),
                   {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

Result<TokenGrant> passwordReply(const HttpReply &reply)
{
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    if (auto grant = readGrant(reply)) {
        return *grant;
    }
    return failure(strangeServer());
}

HttpRequest refreshRequest(const Server &server, const QString &refreshToken)
{
    return request(server, "POST", QStringLiteral("/auth/v1/token?grant_type=refresh_token"),
                   {{QStringLiteral("refresh_token"), refreshToken}});
}

RefreshOutcome refreshReply(const HttpReply &reply)
{
    if (isFatalRefreshRefusal(reply)) {
        return RefreshRefused{readGoTrueFailure(reply).code};
    }
    const auto grant = isSuccess(reply) ? readGrant(reply) : std::nullopt;
    if (grant) {
        return *grant;
    }
    // Whatever it is, the session is kept and the same token is shown again.
    Error error = isSuccess(reply) ? strangeServer() : goTrueError(reply);
    error.retryable = true;
    const bool unknownRefusal = reply.delivery == Delivery::Answered && reply.status >= 400 && reply.status < 500 &&
                                reply.status != 408 && reply.status != 409 && reply.status != 429 &&
                                readGoTrueFailure(reply).isJson;
    return RefreshLater{error, unknownRefusal ? kUnknownRefusalPause : goTrueRetryAfter(reply)};
}

HttpRequest signOutRequest(const Server &server, const QByteArray &accessToken)
{
    HttpRequest result = request(server, "POST", QStringLiteral("/auth/v1/logout?scope=local"));
    result.headers.emplaceBack("Authorization", "Bearer " + accessToken);
    return result;
}

bool isSignedOut(const HttpReply &reply)
{
    if (isSuccess(reply)) {
        return true;
    }
    const QString code = reply.delivery == Delivery::Answered ? readGoTrueFailure(reply).code : QString();
    return code == u"session_not_found" || code == u"user_not_found";
}

HttpRequest settingsRequest(const Server &server)
{
    return request(server, "GET", QStringLiteral("/auth/v1/settings"));
}

bool isSettingsReply(const HttpReply &reply)
{
    return isSuccess(reply) && objectOf(reply).value(QStringLiteral("external")).isObject();
}

}  // namespace gotrue
}  // namespace postr
