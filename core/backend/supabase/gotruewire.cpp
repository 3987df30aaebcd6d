#include "core/backend/supabase/gotruewire.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include "core/backend/supabase/jwt.h"
#include "core/backend/supabase/replies.h"

namespace postr {
namespace {

/// A token that lives longer is refreshed anyway: nobody means more.
constexpr qint64 kMaxLifetimeSeconds = 7 * 24 * 3600;
constexpr qint64 kUnknownLifetimeSeconds = 60;
constexpr int kMaxToken = 16 * 1024;

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

/// A verified TOTP factor that this session was not shown yet.
QString pendingFactor(const QJsonObject &user, const QString &level)
{
    const QJsonArray factors = user.value(QStringLiteral("factors")).toArray();
    for (const QJsonValue &value : factors) {
        const QJsonObject factor = value.toObject();
        const bool isReady = factor.value(QStringLiteral("status")).toString() == u"verified" &&
                             factor.value(QStringLiteral("factor_type")).toString() == u"totp";
        if (isReady && level != u"aal2" && isUuid(factor.value(QStringLiteral("id")).toString())) {
            return factor.value(QStringLiteral("id")).toString();
        }
    }
    return {};
}

}  // namespace

namespace gotrue {

HttpRequest request(const Server &server, const QByteArray &method, const QString &path, const QJsonObject &body)
{
    HttpRequest result;
    result.method = method;
    result.url = server.origin.url(path);
    result.headers = {
        {"apikey", server.key.toLatin1()}, {"Accept", "application/json"}, {"X-Supabase-Api-Version", "2024-01-01"}};
    if (method == "POST" || method == "PUT") {
        result.headers.emplaceBack("Content-Type", "application/json");
        result.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    result.authorized = false;
    return result;
}

HttpRequest requestAs(const Server &server, const QByteArray &accessToken, const QByteArray &method,
                      const QString &path, const QJsonObject &body)
{
    HttpRequest result = request(server, method, path, body);
    result.headers.emplaceBack("Authorization", "Bearer " + accessToken);
    return result;
}

bool isSuccess(const HttpReply &reply)
{
    return reply.delivery == Delivery::Answered && reply.status >= 200 && reply.status < 300;
}

QJsonObject objectOf(const HttpReply &reply) { return jsonValue(reply.body).value_or(QJsonValue()).toObject(); }

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
    grant.pendingFactor = pendingFactor(user, claims ? claims->level : QString());
    const bool complete = claims && claims->subject == grant.user && !grant.refreshToken.isEmpty() &&
                          grant.refreshToken.size() <= kMaxToken && grant.accessToken.size() <= kMaxToken;
    if (!complete) {
        return std::nullopt;
    }
    grant.lifetime = Milliseconds{lifetimeSeconds(body, *claims, reply) * 1000};
    return grant;
}

Error strangeAuthServer()
{
    return failure(ErrorCode::NotPostrServer,
                   QCoreApplication::translate(
                       "Auth",
                       "The server's answer makes no sense to Postr. Check the address, and that no "
                       "sign-in page of this network is in between."),
                   QStringLiteral("success without a session"))
        .value();
}

}  // namespace gotrue
}  // namespace postr
