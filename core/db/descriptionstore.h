#pragma once

#include <QString>

#include "core/base/ids.h"

namespace postr {

class Connection;

/// How pictures were described, by the name of their file (that of their content), so that the same picture need not be described twice. Every
/// function must be called inside a transaction.
namespace descriptions {

/// What was used longest ago is forgotten beyond that.
inline constexpr int kMost = 500;

void remember(Connection &connection, const UserId &user, const QString &file, const QString &alt, qint64 now);
/// Empty: none is known.
[[nodiscard]] QString find(Connection &connection, const UserId &user, const QString &file);

}  // namespace descriptions
}  // namespace postr
