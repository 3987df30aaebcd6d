#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <optional>

#include "core/model/identity.h"

namespace postr {

/// One frame of a Supabase Realtime connection (Phoenix channels, vsn 2.0.0). Pure values, no connection.
struct PhoenixFrame {
    QString joinRef;  ///< which join it belongs to; empty for heartbeats and broadcasts without one
    QString ref;
    QString topic;
    QString event;
    QJsonObject payload;
};

namespace phoenix {

/// `wss://host/realtime/v1/websocket?...`
[[nodiscard]] QUrl socketUrl(const Server &server);
/// The topic of a person's private channel.
[[nodiscard]] QString userTopic(const UserId &user);

/// The text form `[join_ref, ref, topic, event, payload]`.
[[nodiscard]] QString encode(const PhoenixFrame &frame);
[[nodiscard]] PhoenixFrame heartbeat(const QString &ref);
[[nodiscard]] PhoenixFrame join(const QString &ref, const QString &topic, const QByteArray &jwt);
[[nodiscard]] PhoenixFrame newToken(const QString &joinRef, const QString &ref, const QString &topic,
                                    const QByteArray &jwt);
[[nodiscard]] PhoenixFrame leave(const QString &joinRef, const QString &ref, const QString &topic);

/// Nothing for anything that is no such frame.
[[nodiscard]] std::optional<PhoenixFrame> decodeText(const QString &text);
/// Kind 4, the server's broadcasts: lengths, then topic, event, metadata and payload. The event of the broadcast
/// becomes `payload["event"]`, as in the text form; the frame's event is "broadcast".
[[nodiscard]] std::optional<PhoenixFrame> decodeBinary(const QByteArray &bytes);

}  // namespace phoenix
}  // namespace postr
