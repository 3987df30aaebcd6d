#include "core/backend/supabase/gotrue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/gotruewire.h"
#include "core/backend/supabase/replies.h"

namespace postr {
namespace {

constexpr Milliseconds kUnknownRefusalPause{60'000};

}  // namespace

namespace gotrue {

HttpRequest handleAvailableRequest(const Server &server, const QString &handle)
{
    return request(server, "POST", QStringLiteral("/rest/v1/rpc/handle_available"),
                   {{QStringLiteral("handle"), handle}});
}

HttpRequest signUpsOpenRequest(const Server &server)
{
    return request(server, "POST", QStringLiteral("/rest/v1/rpc/sign_ups_open"), {});
}

Result<bool> yesOrNoReply(const HttpReply &reply)
{
    if (isSuccess(reply)) {
        const QJsonValue value = jsonValue(reply.body).value_or(QJsonValue());
        if (value.isBool()) {
            return value.toBool();
        }
        return failure(strangeAuthServer());
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
        return failure(strangeAuthServer());
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
    return failure(strangeAuthServer());
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
    Error error = isSuccess(reply) ? strangeAuthServer() : goTrueError(reply);
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

QStringList providersIn(const HttpReply &settings)
{
    const QJsonObject external = objectOf(settings).value(QStringLiteral("external")).toObject();
    QStringList names;
    for (auto it = external.begin(); isSuccess(settings) && it != external.end(); ++it) {
        if (it.value().toBool() && it.key() != u"email" && it.key() != u"phone") {
            names.append(it.key());
        }
    }
    return names;
}

}  // namespace gotrue
}  // namespace postr
