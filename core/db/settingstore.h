#pragma once

#include <QString>

#include "core/base/ids.h"

namespace postr {

class Connection;

/// What the person has chosen or left behind for this one account, by name. Every function must be called inside a transaction.
namespace settings {

/// Empty when nothing was stored.
[[nodiscard]] QString value(Connection &connection, const UserId &user, const QString &key);
void setValue(Connection &connection, const UserId &user, const QString &key, const QString &value);

/// How many bytes of downloaded pictures are kept.
inline const QString kPicturesLimit = QStringLiteral("pictures_limit");

}  // namespace settings
}  // namespace postr
