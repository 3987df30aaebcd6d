#include "core/backend/supabase/gotruecodes.h"

#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/gotruewire.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

QString codeFromTyping(const QString &typed)
{
    QString code = typed;
    code.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return code;
}

}  // namespace postr

namespace postr::gotrue {
namespace {

/// The server's word. "email" stands for both ways in: it tries a confirmation first, then a sign-in.
QString typeOf(MailCode kind)
{
    switch (kind) {
    case MailCode::SignUp:
    case MailCode::SignIn:
        return u"email"_s;
    case MailCode::Recovery:
        return u"recovery"_s;
    case MailCode::EmailChange:
        return u"email_change"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

HttpRequest mailCodeRequest(const Server &server, MailCode kind, const QString &email)
{
    switch (kind) {
    case MailCode::SignUp:
        return request(server, "POST", u"/auth/v1/resend"_s, {{u"type"_s, u"signup"_s}, {u"email"_s, email}});
    case MailCode::EmailChange:
        return request(server, "POST", u"/auth/v1/resend"_s, {{u"type"_s, u"email_change"_s}, {u"email"_s, email}});
    case MailCode::Recovery:
        return request(server, "POST", u"/auth/v1/recover"_s, {{u"email"_s, email}});
    case MailCode::SignIn:
        // Without create_user a typing mistake would make an account.
        return request(server, "POST", u"/auth/v1/otp"_s, {{u"email"_s, email}, {u"create_user"_s, false}});
    }
    Q_UNREACHABLE();
}

Status mailCodeReply(const HttpReply &reply) { return isSuccess(reply) ? Status() : failure(goTrueError(reply)); }

HttpRequest verifyCodeRequest(const Server &server, MailCode kind, const QString &email, const QString &code)
{
    return request(server, "POST", u"/auth/v1/verify"_s,
                   {{u"type"_s, typeOf(kind)}, {u"email"_s, email}, {u"token"_s, code}});
}

Result<std::variant<TokenGrant, HalfConfirmed>> verifyCodeReply(const HttpReply &reply)
{
    using Outcome = std::variant<TokenGrant, HalfConfirmed>;
    if (!isSuccess(reply)) {
        return failure(goTrueError(reply));
    }
    if (auto grant = readGrant(reply)) {
        return Outcome(*grant);
    }
    const QJsonObject body = objectOf(reply);
    if (!body.contains(u"access_token"_s) && body.value(u"msg"_s).isString()) {
        return Outcome(HalfConfirmed{});
    }
    return failure(strangeAuthServer());
}

}  // namespace postr::gotrue
