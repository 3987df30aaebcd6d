#include "core/db/mediastore.h"

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::mediastore {

void insert(Connection &connection, const UserId &user, const QString &path, const QString &file, qint64 bytes,
            qint64 now)
{
    Statement(connection,
              uR"(INSERT INTO media (path, user_id, file, bytes, status, used_at) VALUES (?, ?, ?, ?, 'outgoing', ?)
                              ON CONFLICT (path) DO NOTHING)"_s)
        .bind(path)
        .bind(user)
        .bind(file)
        .bind(bytes)
        .bind(now)
        .run();
}

void forgetSent(Connection &connection, const UserId &user)
{
    Statement(connection,
              uR"(DELETE FROM media WHERE user_id = ? AND status = 'outgoing'
                              AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = media.user_id
                                              AND o.key = 'media:' || media.path AND o.kind = 'upload_media'))"_s)
        .bind(user)
        .run();
}

QSet<QString> files(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT file FROM media WHERE user_id = ?"_s);
    statement.bind(user);
    QSet<QString> files;
    while (statement.next()) {
        files.insert(statement.text(0));
    }
    return files;
}

}  // namespace postr::mediastore
