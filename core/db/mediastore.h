#pragma once

#include <QSet>
#include <QString>

#include "core/base/ids.h"

namespace postr {

class Connection;

/// Which files of the MediaFolder hold which pictures. Every function must be called inside a transaction.
namespace mediastore {

void insert(Connection &connection, const UserId &user, const QString &path, const QString &file, qint64 bytes,
            qint64 now);
struct KeptFile {
    QString path;  ///< at the server, or of a draft
    QString file;
    qint64 bytes = 0;
    QString status;
};
/// No file's name when it is not known.
[[nodiscard]] KeptFile find(Connection &connection, const UserId &user, const QString &path);
[[nodiscard]] QList<KeptFile> load(Connection &connection, const UserId &user);
/// As it was in a database that had to be begun anew.
void restore(Connection &connection, const UserId &user, const KeptFile &kept, qint64 now);
/// Forgets the files whose uploads are over, sent or dropped, once the server has the post or the profile, too: until then they might have
/// to be sent under another name, and are shown from here.
void forgetSent(Connection &connection, const UserId &user);
/// The files that are still needed.
[[nodiscard]] QSet<QString> files(Connection &connection, const UserId &user);

}  // namespace mediastore
}  // namespace postr
