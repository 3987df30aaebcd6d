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
/// What an own picture is called at the server ends in its file's name: 1-FILE, or avatar1234-FILE.
[[nodiscard]] QString fileOf(const QString &path);
/// No file's name when it is not known.
[[nodiscard]] KeptFile find(Connection &connection, const UserId &user, const QString &path);
[[nodiscard]] QList<KeptFile> load(Connection &connection, const UserId &user);
/// What waits names its files itself. That is written down here anew when the table was lost, or what waits came from a damaged file.
void nameAgain(Connection &connection, const UserId &user, qint64 now);
/// Forgets the files whose uploads are over, sent or dropped, once the server has the post or the profile, too: until then they might have
/// to be sent under another name, and are shown from here.
void forgetSent(Connection &connection, const UserId &user);
/// The files that are still needed.
[[nodiscard]] QSet<QString> files(Connection &connection, const UserId &user);

}  // namespace mediastore
}  // namespace postr
