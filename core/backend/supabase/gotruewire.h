#pragma once

#include <QJsonObject>
#include <optional>

#include "core/backend/supabase/gotrue.h"

/// What all requests to and replies of Supabase Auth have in common.
namespace postr::gotrue {

/// Without anybody's token.
[[nodiscard]] HttpRequest request(const Server &server, const QByteArray &method, const QString &path,
                                  const QJsonObject &body = {});
/// As the person of `accessToken`.
[[nodiscard]] HttpRequest requestAs(const Server &server, const QByteArray &accessToken, const QByteArray &method,
                                    const QString &path, const QJsonObject &body = {});
[[nodiscard]] bool isSuccess(const HttpReply &reply);
[[nodiscard]] QJsonObject objectOf(const HttpReply &reply);
/// The session in a reply; nothing unless it is complete and its token's subject is its user.
[[nodiscard]] std::optional<TokenGrant> readGrant(const HttpReply &reply);
/// For a success that makes no sense.
[[nodiscard]] Error strangeAuthServer();

}  // namespace postr::gotrue
