#include "core/backend/supabase/gotrueuser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/gotruewire.h"
#include "core/backend/supabase/replies.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::gotrue {

HttpRequest changeUserRequest(const Server &server, const QByteArray &accessToken, const UserChange &change)
{
    QJsonObject body;
    for (const auto &[name, value] :
         {std::pair(u"password"_s, change.password), std::pair(u"current_password"_s, change.currentPassword),
          std::pair(u"nonce"_s, change.nonce), std::pair(u"email"_s, change.email)}) {
        if (!value.isEmpty()) {
            body.insert(name, value);
        }
    }
    return requestAs(server, accessToken, "PUT", u"/auth/v1/user"_s, body);
}

Result<ChangeStep> changeUserReply(const HttpReply &reply)
{
    if (isSuccess(reply)) {
        return isUuid(objectOf(reply).value(u"id"_s).toString()) ? Result<ChangeStep>(ChangeStep::Done)
                                                                 : failure(strangeAuthServer());
    }
    const QString code = reply.delivery == Delivery::Answered ? readGoTrueFailure(reply).code : QString();
    if (code == u"current_password_required") {
        return ChangeStep::NeedsCurrentPassword;
    }
    if (code == u"reauthentication_needed") {
        return ChangeStep::NeedsNonce;
    }
    if (code == u"insufficient_aal") {
        return ChangeStep::NeedsSecondFactor;
    }
    return failure(goTrueError(reply));
}

HttpRequest mailNonceRequest(const Server &server, const QByteArray &accessToken)
{
    return requestAs(server, accessToken, "GET", u"/auth/v1/reauthenticate"_s);
}

HttpRequest signOutEverywhereRequest(const Server &server, const QByteArray &accessToken)
{
    return requestAs(server, accessToken, "POST", u"/auth/v1/logout?scope=global"_s);
}

HttpRequest deleteAccountRequest(const Server &server, const QByteArray &accessToken)
{
    HttpRequest result = requestAs(server, accessToken, "POST", u"/rest/v1/rpc/delete_account"_s);
    // The server gives itself 55 seconds: what others did with the posts goes, too. Given up before that, a deletion
    // would be said to have failed, and happen.
    result.timeout = Milliseconds{60'000};
    return result;
}

Result<DeletionStep> deleteAccountReply(const HttpReply &reply)
{
    if (reply.delivery == Delivery::Answered && reply.status == 404) {
        return failure(ErrorCode::UpdateNeeded,
                       QCoreApplication::translate(
                           "Auth", "This server cannot delete accounts yet. Ask whoever runs it to update it."));
    }
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    const QJsonObject body = objectOf(reply);
    DeletionStep step;
    step.deleted = body.value(u"status"_s).toString() == u"deleted";
    const QJsonArray media = body.value(u"media"_s).toArray();
    for (const QJsonValue &path : media) {
        step.media.append(path.toString());
    }
    if (!step.deleted && step.media.isEmpty()) {
        return failure(strangeAuthServer());
    }
    return step;
}

HttpRequest deleteMediaRequest(const Server &server, const QByteArray &accessToken, const QStringList &paths)
{
    HttpRequest result = requestAs(server, accessToken, "DELETE", u"/storage/v1/object/media"_s);
    result.headers.emplaceBack("Content-Type", "application/json");
    result.body =
        QJsonDocument(QJsonObject{{u"prefixes"_s, QJsonArray::fromStringList(paths)}}).toJson(QJsonDocument::Compact);
    return result;
}

Status deleteMediaReply(const HttpReply &reply)
{
    if (isSuccess(reply)) {
        return {};
    }
    if (reply.delivery != Delivery::Answered || reply.status >= 500 || reply.status == 429) {
        return failure(goTrueError(reply));
    }
    return failure(ErrorCode::Refused, QCoreApplication::translate(
                                           "Auth", "The server did not let your pictures go, so the account stays."));
}

}  // namespace postr::gotrue
