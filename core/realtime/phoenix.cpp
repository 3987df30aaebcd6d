#include "core/realtime/phoenix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace postr::phoenix {
namespace {

constexpr qsizetype kMaxFrame = 3 * 1024 * 1024;
constexpr char kBroadcastKind = 4;
constexpr char kJsonEncoding = 1;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

bool isTextOrNull(const QJsonValue &value) { return value.isString() || value.isNull(); }

}  // namespace

QUrl socketUrl(const Server &server)
{
    QUrl url = server.origin.url(QStringLiteral("/realtime/v1/websocket"));
    url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("apikey"), QString::fromLatin1(QUrl::toPercentEncoding(server.key)));
    query.addQueryItem(QStringLiteral("vsn"), QStringLiteral("2.0.0"));
    url.setQuery(query);
    return url;
}

QString userTopic(const UserId &user) { return QStringLiteral("realtime:user:%1").arg(user.text()); }

QString encode(const PhoenixFrame &frame)
{
    const QJsonArray array{orNull(frame.joinRef), orNull(frame.ref), frame.topic, frame.event, frame.payload};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

PhoenixFrame heartbeat(const QString &ref)
{
    return {{}, ref, QStringLiteral("phoenix"), QStringLiteral("heartbeat"), {}};
}

PhoenixFrame join(const QString &ref, const QString &topic, const QByteArray &jwt)
{
    const QJsonObject config{
        {QStringLiteral("private"), true},
        {QStringLiteral("broadcast"), QJsonObject{{QStringLiteral("self"), false}, {QStringLiteral("ack"), false}}},
        {QStringLiteral("presence"), QJsonObject{{QStringLiteral("enabled"), false}}},
        {QStringLiteral("postgres_changes"), QJsonArray{}}};
    const QJsonObject payload{{QStringLiteral("config"), config},
                              {QStringLiteral("access_token"), QString::fromLatin1(jwt)}};
    return {ref, ref, topic, QStringLiteral("phx_join"), payload};
}

PhoenixFrame newToken(const QString &joinRef, const QString &ref, const QString &topic, const QByteArray &jwt)
{
    return {joinRef, ref, topic, QStringLiteral("access_token"),
            QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(jwt)}}};
}

PhoenixFrame leave(const QString &joinRef, const QString &ref, const QString &topic)
{
    return {joinRef, ref, topic, QStringLiteral("phx_leave"), {}};
}

std::optional<PhoenixFrame> decodeText(const QString &text)
{
    if (text.size() > kMaxFrame) {
        return std::nullopt;
    }
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    const bool isFrame = parts.size() == 5 && isTextOrNull(parts.at(0)) && isTextOrNull(parts.at(1)) &&
                         parts.at(2).isString() && parts.at(3).isString();
    if (!isFrame) {
        return std::nullopt;
    }
    return PhoenixFrame{parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(), parts.at(3).toString(),
                        parts.at(4).toObject()};
}

std::optional<PhoenixFrame> decodeBinary(const QByteArray &bytes)
{
    constexpr qsizetype kHeader = 5;
    if (bytes.size() < kHeader || bytes.size() > kMaxFrame || bytes.at(0) != kBroadcastKind) {
        return std::nullopt;
    }
    const auto length = [&](qsizetype at) { return static_cast<qsizetype>(static_cast<quint8>(bytes.at(at))); };
    const qsizetype topicEnd = kHeader + length(1);
    const qsizetype eventEnd = topicEnd + length(2);
    const qsizetype payloadAt = eventEnd + length(3);
    if (payloadAt > bytes.size()) {
        return std::nullopt;
    }
    PhoenixFrame frame;
    frame.topic = QString::fromUtf8(bytes.mid(kHeader, topicEnd - kHeader));
    frame.event = QStringLiteral("broadcast");
    frame.payload.insert(QStringLiteral("type"), frame.event);
    frame.payload.insert(QStringLiteral("event"), QString::fromUtf8(bytes.mid(topicEnd, eventEnd - topicEnd)));
    if (bytes.at(4) == kJsonEncoding) {
        frame.payload.insert(QStringLiteral("payload"), QJsonDocument::fromJson(bytes.mid(payloadAt)).object());
    }
    return frame;
}

}  // namespace postr::phoenix
