#include "core/db/mediastore.h"

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::mediastore {

namespace {

KeptFile read(const Statement &statement)
{
    return {statement.text(0), statement.text(1), statement.number(2), statement.text(3)};
}

}  // namespace

void insert(Connection &connection, const UserId &user, const QString &path, const QString &file, qint64 bytes,
            qint64 now)
{
    restore(connection, user, {path, file, bytes, u"outgoing"_s}, now);
}

KeptFile find(Connection &connection, const UserId &user, const QString &path)
{
    Statement statement(connection, u"SELECT path, file, bytes, status FROM media WHERE user_id = ? AND path = ?"_s);
    statement.bind(user).bind(path);
    return statement.next() ? read(statement) : KeptFile{};
}

QList<KeptFile> load(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT path, file, bytes, status FROM media WHERE user_id = ?"_s);
    statement.bind(user);
    QList<KeptFile> files;
    while (statement.next()) {
        files.append(read(statement));
    }
    return files;
}

void restore(Connection &connection, const UserId &user, const KeptFile &kept, qint64 now)
{
    Statement(connection,
              uR"(INSERT INTO media (path, user_id, file, bytes, status, used_at) VALUES (?, ?, ?, ?, ?, ?)
                              ON CONFLICT (path) DO NOTHING)"_s)
        .bind(kept.path)
        .bind(user)
        .bind(kept.file)
        .bind(kept.bytes)
        .bind(kept.status)
        .bind(now)
        .run();
}

void forgetSent(Connection &connection, const UserId &user)
{
    Statement(connection,
              uR"(DELETE FROM media WHERE user_id = ? AND status = 'outgoing'
                              AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = media.user_id
                                              AND o.key = 'media:' || media.path AND o.kind = 'upload_media')
                              AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.user_id = media.user_id
                                              AND p.kind IN ('put_post', 'set_profile')
                                              AND p.status <> 'committed' AND instr(p.args, media.path) > 0))"_s)
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
