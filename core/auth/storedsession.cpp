#include "core/auth/storedsession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace postr {

QByteArray StoredSession::bytes() const
{
    const QJsonObject object{{QStringLiteral("refresh_token"), refreshToken},
                             {QStringLiteral("user"), identity.user.text()},
                             {QStringLiteral("origin"), identity.origin.text()},
                             {QStringLiteral("handle"), handle}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StoredSession> StoredSession::fromBytes(const QByteArray &bytes, const Identity &expected)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const StoredSession session{expected, object.value(QStringLiteral("refresh_token")).toString(),
                                object.value(QStringLiteral("handle")).toString()};
    const bool fits = object.value(QStringLiteral("user")).toString() == expected.user.text() &&
                      object.value(QStringLiteral("origin")).toString() == expected.origin.text();
    return fits && !session.refreshToken.isEmpty() ? std::optional(session) : std::nullopt;
}

}  // namespace postr
