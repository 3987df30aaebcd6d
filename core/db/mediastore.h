#pragma once

#include <QString>
#include <QStringList>

#include "core/base/ids.h"

namespace postr {

class Connection;

/// Which files of the MediaFolder hold which pictures. Every function must be called inside a transaction.
namespace mediastore {

void insert(Connection &connection, const UserId &user, const QString &path, const QString &file, qint64 bytes,
            qint64 now);
[[nodiscard]] bool isEmpty(Connection &connection, const UserId &user);
/// Forgets the files whose uploads are over, sent or dropped, and returns those that no picture needs any more.
[[nodiscard]] QStringList takeUnneeded(Connection &connection, const UserId &user);

}  // namespace mediastore
}  // namespace postr
