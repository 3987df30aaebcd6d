#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace postr::test {

inline const QString kUser = QStringLiteral("0190a0a0-0000-7000-8000-0000000000a1");

/// An unsigned access token of `subject` that expires at 2026-01-01 01:00 UTC; `salt` makes it differ from others.
[[nodiscard]] inline QByteArray jwtOf(const QString &subject, const QString &salt = {})
{
    const QJsonObject claims{
        {QStringLiteral("sub"), subject}, {QStringLiteral("exp"), 1'767'229'200}, {QStringLiteral("jti"), salt}};
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return "eyJhbGciOiJub25lIn0." + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(options) + ".c2ln";
}

/// What GoTrue answers to a sign-in or refresh.
[[nodiscard]] inline QJsonObject grantBody(const QString &refreshToken, const QString &user = kUser,
                                           int expiresIn = 3600)
{
    return {{QStringLiteral("access_token"), QString::fromLatin1(jwtOf(user, refreshToken))},
            {QStringLiteral("token_type"), QStringLiteral("bearer")},
            {QStringLiteral("expires_in"), expiresIn},
            {QStringLiteral("refresh_token"), refreshToken},
            {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), user},
                                                 {QStringLiteral("user_metadata"),
                                                  QJsonObject{{QStringLiteral("handle"), QStringLiteral("ann")}}}}}};
}

}  // namespace postr::test
