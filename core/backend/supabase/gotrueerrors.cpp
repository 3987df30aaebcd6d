#include "core/backend/supabase/gotrueerrors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

#include "core/backend/supabase/replies.h"

namespace postr {
namespace {

constexpr int kMaxMessage = 500;

Error error(ErrorCode code, const QString &message, const QString &detail)
{
    return failure(code, message, detail).value();
}

/// Servers before the codes told only a sentence.
QString codeOfOldMessage(const QString &message)
{
    struct Known {
        QStringView part;
        QStringView code;
    };
    static constexpr std::array kKnown{
        Known{u"Invalid login credentials", u"invalid_credentials"},
        Known{u"Email not confirmed", u"email_not_confirmed"},
        Known{u"User already registered", u"user_already_exists"},
        Known{u"Signups not allowed", u"signup_disabled"},
        Known{u"Already Used", u"refresh_token_already_used"},
        Known{u"Invalid Refresh Token", u"refresh_token_not_found"},
        Known{u"Password should", u"weak_password"},
    };
    for (const Known &known : kKnown) {
        if (message.contains(known.part, Qt::CaseInsensitive)) {
            return known.code.toString();
        }
    }
    return {};
}

/// What the server's codes say to a person.
struct Refusal {
    const char *name;
    ErrorCode code;
    const char *sentence;
};

constexpr const char *kExists =
    QT_TRANSLATE_NOOP("Auth", "An account with this e-mail address exists. Sign in instead.");
constexpr const char *kClosed = QT_TRANSLATE_NOOP("Auth", "This server takes no new accounts at the moment.");
constexpr const char *kBadAddress =
    QT_TRANSLATE_NOOP("Auth", "This server does not take that e-mail address. Check it, or use another.");
constexpr const char *kBrowserTooLate =
    QT_TRANSLATE_NOOP("Auth", "The sign-in in the browser took too long or was begun elsewhere. Try again.");
constexpr const char *kEnded =
    QT_TRANSLATE_NOOP("Auth", "The server does not know this session any more. Sign in again.");

constexpr Refusal kRefusals[] = {
    {"invalid_credentials", ErrorCode::InvalidCredentials,
     QT_TRANSLATE_NOOP("Auth", "The e-mail address or the password is wrong.")},
    {"email_not_confirmed", ErrorCode::EmailNotConfirmed,
     QT_TRANSLATE_NOOP("Auth", "This e-mail address is not confirmed yet. Type the code that was mailed to it.")},
    {"user_already_exists", ErrorCode::EmailTaken, kExists},
    {"email_exists", ErrorCode::EmailTaken, kExists},
    {"signup_disabled", ErrorCode::SignUpsClosed, kClosed},
    {"email_provider_disabled", ErrorCode::SignUpsClosed, kClosed},
    {"user_banned", ErrorCode::Refused, QT_TRANSLATE_NOOP("Auth", "This account was suspended by the server.")},
    {"captcha_failed", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Auth", "This server asks for a puzzle that Postr cannot show. Use its web page.")},
    {"email_address_invalid", ErrorCode::Usage, kBadAddress},
    {"email_address_not_authorized", ErrorCode::Usage, kBadAddress},
    {"validation_failed", ErrorCode::Usage,
     QT_TRANSLATE_NOOP("Auth", "Check the e-mail address, and use a password of at most 72 characters.")},
    {"otp_expired", ErrorCode::InvalidCredentials,
     QT_TRANSLATE_NOOP("Auth", "This code is wrong or too old. Check it, or ask for a new one.")},
    {"otp_disabled", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Auth", "There is no account with this e-mail address, or this server mails no codes.")},
    {"same_password", ErrorCode::WeakPassword,
     QT_TRANSLATE_NOOP("Auth", "This is the password you have already. Choose another one.")},
    {"current_password_invalid", ErrorCode::InvalidCredentials,
     QT_TRANSLATE_NOOP("Auth", "Your present password is another one.")},
    {"reauthentication_not_valid", ErrorCode::InvalidCredentials,
     QT_TRANSLATE_NOOP("Auth", "This code is wrong or too old. Check it, or ask for a new one.")},
    {"insufficient_aal", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Auth", "The server wants the second step for this. Sign out and in again.")},
    {"mfa_verification_failed", ErrorCode::InvalidCredentials,
     QT_TRANSLATE_NOOP("Auth", "This code is wrong. Type the one that your authenticator app shows now.")},
    {"mfa_challenge_expired", ErrorCode::InvalidCredentials,
     QT_TRANSLATE_NOOP("Auth", "That took too long. Type the code that your authenticator app shows now.")},
    {"mfa_ip_address_mismatch", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Auth", "The network changed meanwhile. Type the code that your authenticator app shows now.")},
    {"mfa_totp_enroll_not_enabled", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Auth", "This server offers no sign-in with a second step.")},
    {"too_many_enrolled_mfa_factors", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Auth", "This account has as many second steps as the server allows.")},
    {"flow_state_not_found", ErrorCode::Refused, kBrowserTooLate},
    {"flow_state_expired", ErrorCode::Refused, kBrowserTooLate},
    {"bad_code_verifier", ErrorCode::Refused, kBrowserTooLate},
    {"session_not_found", ErrorCode::Refused, kEnded},
    {"user_not_found", ErrorCode::Refused, kEnded},
    {"bad_jwt", ErrorCode::Refused, kEnded},
    {"no_authorization", ErrorCode::Refused, kEnded},
};

Error weakPassword(const GoTrueFailure &failure, const QString &detail)
{
    if (failure.weakReasons.contains(QStringLiteral("pwned"))) {
        return error(
            ErrorCode::WeakPassword,
            QCoreApplication::translate("Auth", "This password is known from a data leak. Choose another one."),
            detail);
    }
    if (failure.weakReasons.contains(QStringLiteral("characters"))) {
        return error(
            ErrorCode::WeakPassword,
            QCoreApplication::translate(
                "Auth", "This server wants more kinds of characters in a password: letters, digits and signs."),
            detail);
    }
    return error(ErrorCode::WeakPassword,
                 QCoreApplication::translate("Auth", "This password is too short for the server. Choose a longer one."),
                 detail);
}

Error rateLimited(const HttpReply &reply, const QString &detail)
{
    const auto seconds = static_cast<int>(goTrueRetryAfter(reply).count() / 1000);
    const QString message =
        seconds > 0
            ? QCoreApplication::translate("Auth", "Too many attempts. Try again in %n seconds.", nullptr, seconds)
            : QCoreApplication::translate("Auth", "Too many attempts. Wait a few minutes and try again.");
    return error(ErrorCode::RateLimited, message, detail);
}

Error errorOfCode(const GoTrueFailure &failure, const QString &detail)
{
    if (failure.code == u"weak_password") {
        return weakPassword(failure, detail);
    }
    for (const Refusal &known : kRefusals) {
        if (failure.code == QLatin1String(known.name)) {
            return error(known.code, QCoreApplication::translate("Auth", known.sentence), detail);
        }
    }
    return error(ErrorCode::Refused,
                 QCoreApplication::translate("Auth", "The server refused this without a reason Postr knows."), detail);
}

}  // namespace

GoTrueFailure readGoTrueFailure(const HttpReply &reply)
{
    GoTrueFailure failure;
    const QJsonValue value = jsonValue(reply.body).value_or(QJsonValue());
    const QJsonObject body = value.toObject();
    failure.isJson = value.isObject();
    for (const QString &name :
         {QStringLiteral("message"), QStringLiteral("msg"), QStringLiteral("error_description")}) {
        if (failure.message.isEmpty()) {
            failure.message = body.value(name).toString().left(kMaxMessage);
        }
    }
    // `code` is text in the new shape and the HTTP status in the old one.
    for (const QString &candidate :
         {body.value(QStringLiteral("error_code")).toString(), body.value(QStringLiteral("code")).toString(),
          failure.isJson ? QString::fromLatin1(reply.header("x-sb-error-code")) : QString(),
          codeOfOldMessage(failure.message), body.value(QStringLiteral("error")).toString()}) {
        if (failure.code.isEmpty()) {
            failure.code = candidate.left(64);
        }
    }
    const QJsonArray reasons =
        body.value(QStringLiteral("weak_password")).toObject().value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &reason : reasons) {
        failure.weakReasons.append(reason.toString());
    }
    return failure;
}

Milliseconds goTrueRetryAfter(const HttpReply &reply)
{
    const Milliseconds header = retryAfter(reply);
    if (header.count() > 0) {
        return header;
    }
    static const QRegularExpression pattern(QStringLiteral("after (\\d{1,4}) seconds"));
    const auto match = pattern.match(readGoTrueFailure(reply).message);
    return match.hasMatch() ? Milliseconds{match.captured(1).toInt() * 1000} : Milliseconds{0};
}

Error goTrueError(const HttpReply &reply)
{
    switch (reply.delivery) {
    case Delivery::NotSent:
        if (reply.certificateRefused) {
            return error(ErrorCode::Refused,
                         QCoreApplication::translate("Auth",
                                                     "The server's certificate is not valid, so nothing is sent to it. "
                                                     "Check the address and this computer's date."),
                         reply.reason);
        }
        return error(
            ErrorCode::Offline,
            QCoreApplication::translate("Auth", "The server cannot be reached. Check the connection and try again."),
            reply.reason);
    case Delivery::Unknown:
        if (reply.isTooLarge) {
            return error(ErrorCode::Server,
                         QCoreApplication::translate(
                             "Auth", "The server's answer was too large to be read. Ask whoever runs the server."),
                         reply.reason);
        }
        return error(ErrorCode::Timeout,
                     QCoreApplication::translate("Auth", "The server did not answer in time. Try again."),
                     reply.reason);
    case Delivery::Aborted:
        return error(ErrorCode::Canceled, QCoreApplication::translate("Auth", "This was cancelled."), reply.reason);
    case Delivery::Answered:
        break;
    }
    const GoTrueFailure failure = readGoTrueFailure(reply);
    const QString detail = QStringLiteral("http %1 %2").arg(reply.status).arg(failure.code);
    if (reply.status == 429) {
        return rateLimited(reply, detail);
    }
    if (reply.status >= 500 || reply.status == 408 || reply.status == 409) {
        return error(ErrorCode::Server,
                     QCoreApplication::translate("Auth", "The server had a problem of its own. Try again in a moment."),
                     detail);
    }
    if (!failure.isJson || reply.status < 400 || (reply.status == 404 && failure.code.isEmpty())) {
        return error(
            ErrorCode::NotPostrServer,
            QCoreApplication::translate(
                "Auth", "Something else answers at this address. If this network has a sign-in page, open it first."),
            detail);
    }
    return errorOfCode(failure, detail);
}

bool isNewUserDatabaseError(const HttpReply &reply)
{
    return reply.delivery == Delivery::Answered && reply.status == 500 &&
           readGoTrueFailure(reply).message.contains(u"Database error saving new user", Qt::CaseInsensitive);
}

Error signUpsClosed() { return error(ErrorCode::SignUpsClosed, QCoreApplication::translate("Auth", kClosed), {}); }

bool isFatalRefreshRefusal(const HttpReply &reply)
{
    if (reply.delivery != Delivery::Answered || reply.status != 400) {
        return false;
    }
    static const QStringList kFatal{QStringLiteral("refresh_token_not_found"),
                                    QStringLiteral("refresh_token_already_used"),
                                    QStringLiteral("session_not_found"),
                                    QStringLiteral("session_expired"),
                                    QStringLiteral("user_banned"),
                                    QStringLiteral("validation_failed")};
    const GoTrueFailure failure = readGoTrueFailure(reply);
    return failure.isJson && kFatal.contains(failure.code);
}

}  // namespace postr
