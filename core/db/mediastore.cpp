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

bool isEmpty(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT 1 FROM media WHERE user_id = ? AND status = 'outgoing' LIMIT 1"_s);
    statement.bind(user);
    return !statement.next();
}

QStringList takeUnneeded(Connection &connection, const UserId &user)
{
    QStringList over;
    {
        Statement statement(connection,
                            uR"(SELECT DISTINCT file FROM media WHERE user_id = ? AND status = 'outgoing'
                                            AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = media.user_id
                                                            AND o.key = 'media:' || media.path AND o.kind = 'upload_media'))"_s);
        statement.bind(user);
        while (statement.next()) {
            over.append(statement.text(0));
        }
    }
    if (over.isEmpty()) {
        return {};
    }
    Statement(connection,
              uR"(DELETE FROM media WHERE user_id = ? AND status = 'outgoing'
                              AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = media.user_id
                                              AND o.key = 'media:' || media.path AND o.kind = 'upload_media'))"_s)
        .bind(user)
        .run();
    QStringList unneeded;
    for (const QString &file : over) {  // the same picture may go with another post as well
        Statement others(connection, u"SELECT 1 FROM media WHERE user_id = ? AND file = ?"_s);
        others.bind(user).bind(file);
        if (!others.next()) {
            unneeded.append(file);
        }
    }
    return unneeded;
}

}  // namespace postr::mediastore
