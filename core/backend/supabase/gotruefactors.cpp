#include "core/backend/supabase/gotruefactors.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/gotruewire.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::gotrue {
namespace {

constexpr int kMaxQr = 512 * 1024;

QString pathOf(const QString &factor, const QString &what = {})
{
    return u"/auth/v1/factors/"_s + factor + (what.isEmpty() ? QString() : u'/' + what);
}

/// Some versions send the bare SVG, some a data: address.
QByteArray svgIn(const QString &told)
{
    const QString prefix = u"data:image/svg+xml;utf-8,"_s;
    const QByteArray svg = (told.startsWith(prefix) ? told.mid(prefix.size()) : told).toUtf8();
    const bool isPlausible = svg.size() <= kMaxQr && svg.contains("<svg") && !svg.contains("<!ENTITY") &&
                             !svg.contains("<image") && !svg.contains("href");
    return isPlausible ? svg : QByteArray();
}

}  // namespace

HttpRequest userRequest(const Server &server, const QByteArray &accessToken)
{
    return requestAs(server, accessToken, "GET", u"/auth/v1/user"_s);
}

Result<QStringList> factorsReply(const HttpReply &reply, bool verified)
{
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    const QJsonObject user = objectOf(reply);
    if (!isUuid(user.value(u"id"_s).toString())) {
        return failure(strangeAuthServer());
    }
    QStringList ids;
    const QJsonArray factors = user.value(u"factors"_s).toArray();
    for (const QJsonValue &value : factors) {
        const QJsonObject factor = value.toObject();
        const QString id = factor.value(u"id"_s).toString();
        const bool isVerified = factor.value(u"status"_s).toString() == u"verified";
        if (factor.value(u"factor_type"_s).toString() == u"totp" && isVerified == verified && isUuid(id)) {
            ids.append(id);
        }
    }
    return ids;
}

HttpRequest enrollRequest(const Server &server, const QByteArray &accessToken, const QString &name)
{
    return requestAs(server, accessToken, "POST", u"/auth/v1/factors"_s,
                     {{u"factor_type"_s, u"totp"_s}, {u"friendly_name"_s, name}});
}

Result<NewFactor> enrollReply(const HttpReply &reply)
{
    if (reply.delivery == Delivery::Answered && reply.status == 404) {
        return failure(ErrorCode::UpdateNeeded,
                       QCoreApplication::translate("Auth", "This server offers no sign-in with a second step."));
    }
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    const QJsonObject body = objectOf(reply);
    const QJsonObject totp = body.value(u"totp"_s).toObject();
    const NewFactor factor{body.value(u"id"_s).toString(), totp.value(u"secret"_s).toString(),
                           totp.value(u"uri"_s).toString(), svgIn(totp.value(u"qr_code"_s).toString())};
    if (!isUuid(factor.id) || factor.secret.isEmpty() || factor.secret.size() > 256) {
        return failure(strangeAuthServer());
    }
    return factor;
}

HttpRequest challengeRequest(const Server &server, const QByteArray &accessToken, const QString &factor)
{
    return requestAs(server, accessToken, "POST", pathOf(factor, u"challenge"_s));
}

Result<QString> challengeReply(const HttpReply &reply)
{
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    const QString id = objectOf(reply).value(u"id"_s).toString();
    return isUuid(id) ? Result<QString>(id) : failure(strangeAuthServer());
}

HttpRequest answerRequest(const Server &server, const QByteArray &accessToken, const QString &factor,
                          const QString &challenge, const QString &code)
{
    return requestAs(server, accessToken, "POST", pathOf(factor, u"verify"_s),
                     {{u"challenge_id"_s, challenge}, {u"code"_s, code}});
}

HttpRequest removeFactorRequest(const Server &server, const QByteArray &accessToken, const QString &factor)
{
    return requestAs(server, accessToken, "DELETE", pathOf(factor));
}

Status removeFactorReply(const HttpReply &reply)
{
    return isSuccess(reply) || readGoTrueFailure(reply).code == u"mfa_factor_not_found" ? Status()
                                                                                        : failure(goTrueError(reply));
}

}  // namespace postr::gotrue
