#include "core/backend/supabase/replies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/log.h"

namespace postr {
namespace {

constexpr Milliseconds kMaxRetryAfter{5 * 60'000};
/// How long "issued at future" is waited out: the clocks inside a hosted project differ by a second or two.
constexpr Milliseconds kFutureTokenWait{3000};
constexpr int kMaxCode = 64;

QString serverBusy()
{
    return QCoreApplication::translate("Reply", "The server is busy. Postr tries again by itself.");
}

QString serverFailed()
{
    return QCoreApplication::translate("Reply", "The server had a problem of its own. Postr tries again by itself.");
}

QString noAnswer()
{
    return QCoreApplication::translate("Reply", "The server did not answer in time. Postr tries again by itself.");
}

/// Counts like an answer that nobody understands: asking again may bring the same.
WaitFor tooLarge()
{
    return {Milliseconds{0}, true,
            QCoreApplication::translate("Reply",
                                        "The server's answer was too large to be read. Postr tries again by itself.")};
}

/// What a body tells about a failure.
struct Failure {
    bool isJson = false;
    QString code;
    QString message;
};

Failure readFailure(const QByteArray &body)
{
    Failure failure;
    const auto value = jsonValue(body);
    if (!value) {
        return failure;
    }
    failure.isJson = value->isObject();
    const QJsonObject object = value->toObject();
    const QString code = object.value(QStringLiteral("code")).toString();
    failure.code = code.size() <= kMaxCode ? code : QString();
    failure.message = object.value(QStringLiteral("message")).toString();
    return failure;
}

bool isAnyOf(const QString &code, std::initializer_list<QStringView> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](QStringView candidate) { return code == candidate; });
}

bool startsWithAnyOf(const QString &code, std::initializer_list<QStringView> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](QStringView prefix) { return code.startsWith(prefix); });
}

WaitFor busy(const HttpReply &reply, bool outcomeUnknown, WaitFor::Scope scope = WaitFor::Scope::Everything)
{
    return {retryAfter(reply), outcomeUnknown, serverBusy(), scope};
}

/// A token that PostgREST does not take.
ReplyMeaning tokenRefused(const Failure &failure)
{
    if (failure.message.contains(u"issued at future", Qt::CaseInsensitive)) {
        return WaitFor{kFutureTokenWait, false, serverBusy(), WaitFor::Scope::Everything};
    }
    return AuthNeeded{};
}

/// What a known `code` means whatever the status is; nothing for an unknown one.
std::optional<ReplyMeaning> meaningOfCode(const Failure &failure, const HttpReply &reply)
{
    const QString &code = failure.code;
    if (isAnyOf(code, {u"PGRST301", u"PGRST302", u"PGRST303"})) {
        return tokenRefused(failure);
    }
    if (code == u"42501") {
        if (reply.status == 401) {
            return tokenRefused(failure);
        }
        return Rejected{code, refusalSentence(code), {}};
    }
    if (isAnyOf(code, {u"40001", u"40P01", u"55P03", u"57014"})) {
        return busy(reply, false, WaitFor::Scope::Request);
    }
    if (isAnyOf(code, {u"PGRST000", u"PGRST001", u"PGRST002", u"PGRST003"}) ||
        startsWithAnyOf(code, {u"08", u"53", u"57P"})) {
        return busy(reply, true);
    }
    if (code == u"25006") {
        return busy(reply, false);  // read-only for the time being
    }
    // PostgREST or PostgreSQL does not know a function, table, column or schema that we rely on.
    if (isAnyOf(code, {u"PGRST106", u"PGRST202", u"PGRST203", u"PGRST204", u"PGRST205"}) || code.startsWith(u"42")) {
        return updateNeeded();
    }
    if (reply.status < 500 && (code == u"P0001" || startsWithAnyOf(code, {u"22", u"23", u"PGRST1"}))) {
        return Rejected{code, refusalSentence(code), {}};
    }
    return std::nullopt;
}

ReplyMeaning meaningOfStatus(const Failure &failure, const HttpReply &reply)
{
    const int status = reply.status;
    if (status == 429) {
        return busy(reply, false);
    }
    if (status == 503) {
        return busy(reply, true);
    }
    if (status == 502 || status == 504 || status == 408) {
        return WaitFor{retryAfter(reply), true, noAnswer()};
    }
    if (status == 511) {
        return strangeAnswer();  // "network authentication required": a captive portal that says so
    }
    if (status >= 500) {
        return WaitFor{retryAfter(reply), true, serverFailed()};
    }
    if (status == 401 && (failure.isJson || reply.body.trimmed().isEmpty())) {
        // The gateway's own refusal of the project's key; no user token can mend that.
        if (failure.message.contains(u"api key", Qt::CaseInsensitive)) {
            return PauseEngine{QCoreApplication::translate("Reply",
                                                           "The server no longer accepts the key this account was set "
                                                           "up with. Sign in again to get the new one.")};
        }
        return tokenRefused(failure);
    }
    if (!failure.isJson || status < 400) {
        return strangeAnswer();
    }
    if ((status == 413 || status == 415) && !failure.code.isEmpty()) {
        const QString code = QStringLiteral("http_%1").arg(status);
        return Rejected{code, refusalSentence(code), {}};
    }
    if (status == 404 && failure.code.isEmpty()) {
        return strangeAnswer();
    }
    // A refusal without a reason we know: it is tried again, and the engine parks it when it keeps coming.
    return WaitFor{retryAfter(reply), false, serverFailed()};
}

}  // namespace

std::optional<QJsonValue> jsonValue(const QByteArray &body)
{
    // QJsonDocument wants an object or a list at the top; PostgREST also answers bare values.
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body + ']');
    if (wrapped.array().size() != 1) {
        return std::nullopt;
    }
    return wrapped.array().first();
}

Milliseconds retryAfter(const HttpReply &reply)
{
    bool ok = false;
    const qint64 seconds = reply.header("retry-after").trimmed().toLongLong(&ok);
    if (!ok || seconds <= 0) {
        return Milliseconds{0};
    }
    return std::min(kMaxRetryAfter, Milliseconds{std::min<qint64>(seconds, 86'400) * 1000});
}

WaitFor unreadableAnswer(const QString &why)
{
    qCWarning(lcBackend) << "an answer cannot be read:" << why;
    return {Milliseconds{0}, true,
            QCoreApplication::translate("Reply",
                                        "The server's answer could not be understood. Postr tries again by itself.")};
}

Unreachable strangeAnswer()
{
    return {QCoreApplication::translate(
        "Reply",
        "Something else answers instead of the server. If this network has a sign-in page, open it in your browser.")};
}

PauseEngine updateNeeded()
{
    return {
        QCoreApplication::translate("Reply", "Postr and the server do not fit together. One of them needs an update.")};
}

ReplyMeaning readReply(const HttpReply &reply)
{
    switch (reply.delivery) {
    case Delivery::NotSent:
        if (reply.certificateRefused) {
            return Unreachable{QCoreApplication::translate("Reply",
                                                           "The server's certificate is not valid, so Postr does not "
                                                           "talk to it. Check this computer's date first.")};
        }
        return Unreachable{
            QCoreApplication::translate("Reply", "The server cannot be reached. Postr tries again by itself.")};
    case Delivery::Unknown:
    case Delivery::Aborted:
        return reply.isTooLarge ? tooLarge() : WaitFor{Milliseconds{0}, true, noAnswer()};
    case Delivery::Answered:
        break;
    }
    if (reply.status >= 200 && reply.status < 300) {
        const auto value = jsonValue(reply.body);
        if (!value) {
            return strangeAnswer();
        }
        return *value;
    }
    const Failure failure = readFailure(reply.body);
    if (const auto known = meaningOfCode(failure, reply)) {
        return *known;
    }
    return meaningOfStatus(failure, reply);
}

}  // namespace postr
