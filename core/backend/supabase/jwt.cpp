#include "core/backend/supabase/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace postr {

std::optional<JwtClaims> readJwt(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QJsonObject claims = QJsonDocument::fromJson(*decoded).object();
    const QString subject = claims.value(QStringLiteral("sub")).toString();
    if (!isUuid(subject)) {
        return std::nullopt;
    }
    return JwtClaims{UserId(subject), claims.value(QStringLiteral("exp")).toInteger(),
                     claims.value(QStringLiteral("aal")).toString()};
}

}  // namespace postr
