#pragma once

#include <QList>
#include <optional>

#include "core/model/draft.h"

namespace postr {

class Connection;

/// Posts that are being written. Every function must be called inside a transaction.
namespace drafts {

/// With its files, whose content is kept already. An empty one is removed.
void save(Connection &connection, const UserId &user, const Draft &draft, qint64 now);
/// What was changed last first.
[[nodiscard]] QList<Draft> load(Connection &connection, const UserId &user);
/// By id, row by row along the table: what comes before a place that cannot be read is returned.
[[nodiscard]] QList<Draft> walk(Connection &connection, const UserId &user, Qt::SortOrder order);
void remove(Connection &connection, const UserId &user, const PostId &draft);

/// The file is needed by this draft.
void addFile(Connection &connection, const UserId &user, const PostId &draft, const QString &file, qint64 bytes,
             qint64 now);
/// The draft does not need the file any more. True: nothing else needs it either.
[[nodiscard]] bool dropFile(Connection &connection, const UserId &user, const PostId &draft, const QString &file);
/// Files of drafts that are gone, or that no draft names: the program ended in between.
void forgetStrayFiles(Connection &connection, const UserId &user);

}  // namespace drafts
}  // namespace postr
