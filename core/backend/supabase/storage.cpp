#include "core/backend/supabase/storage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/backend/supabase/replies.h"

namespace postr::storage {
namespace {

/// Slower than that, and the picture is tried again later.
constexpr qint64 kSlowestBytesPerSecond = 4096;

QString sentence(const char *text) { return QCoreApplication::translate("Storage", text); }

/// The status that the service names in its answer; 0: something else answered, or nothing is wrong.
int namedStatus(const HttpReply &reply)
{
    const auto body = jsonValue(reply.body);
    const QJsonValue code = body ? body->toObject().value(QStringLiteral("statusCode")) : QJsonValue();
    return code.isString() ? code.toString().toInt() : code.toInt();
}

/// The status that is meant.
int statusOf(const HttpReply &reply)
{
    const int named = reply.status == 400 ? namedStatus(reply) : 0;
    return named > 0 ? named : reply.status;
}

bool isJson(const HttpReply &reply) { return jsonValue(reply.body).has_value(); }

}  // namespace

HttpRequest request(const Server &server, const Intent &intent, const QByteArray &content)
{
    HttpRequest request;
    const QString bucket = QStringLiteral("/storage/v1/object/media");
    request.headers = {{"apikey", server.key.toLatin1()}};
    if (intent.kind() == IntentKind::DeleteMedia) {
        request.method = "DELETE";
        request.url = server.origin.url(bucket);
        request.headers += {{"Content-Type", "application/json"}};
        const QJsonObject what{{QStringLiteral("prefixes"), QJsonArray{intent.path()}}};
        request.body = QJsonDocument(what).toJson(QJsonDocument::Compact);
        return request;
    }
    request.method = "POST";
    request.url = server.origin.url(bucket + u'/' + intent.path());
    request.headers += {{"Content-Type", intent.type().toLatin1()},
                        {"Cache-Control", "max-age=31536000"}};  // the name is that of the content
    request.body = content;
    request.timeout += Milliseconds(content.size() * 1000 / kSlowestBytesPerSecond);
    return request;
}

bool isDenied(const HttpReply &reply) { return reply.status == 400 && statusOf(reply) == 403; }

SubmitOutcome outcome(const Intent &intent, const HttpReply &reply)
{
    const int status = reply.delivery == Delivery::Answered ? statusOf(reply) : 0;
    const bool isUpload = intent.kind() == IntentKind::UploadMedia;
    // "It is there already", "there is no such thing": only the service knows that, and not a proxy before it.
    const bool isSoAlready = status == (isUpload ? 409 : 404) && namedStatus(reply) == status;
    if ((status >= 200 && status < 300 && isJson(reply)) || isSoAlready) {
        return Applied{{}, std::nullopt, std::nullopt};
    }
    const auto refused = [&](const char *why) {
        return Rejected{QStringLiteral("storage_%1").arg(status), sentence(why), "storage"};
    };
    // A proxy before the server may say these two without a word of JSON.
    if (isJson(reply) || status == 413 || status == 415) {
        switch (status) {
        case 403:
            return refused(QT_TRANSLATE_NOOP("Storage", "The server does not let this picture be stored."));
        case 413:
            return refused(QT_TRANSLATE_NOOP("Storage", "The picture is too large for this server."));
        case 415:
        case 422:
            return refused(QT_TRANSLATE_NOOP("Storage", "This server takes no pictures of this kind."));
        case 404:
            return refused(QT_TRANSLATE_NOOP("Storage", "This server has no place for pictures."));
        case 400:
            return refused(QT_TRANSLATE_NOOP("Storage", "The server could not make sense of the picture."));
        default:
            break;
        }
    }
    const ReplyMeaning meaning = readReply(reply);
    return std::visit(
        [](const auto &value) -> SubmitOutcome {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QJsonValue>) {
                return unreadableAnswer(QStringLiteral("an error without one"));
            } else {
                return value;
            }
        },
        meaning);
}

}  // namespace postr::storage
