#include "core/db/mediastore.h"

#include "core/db/draftstore.h"
#include "core/db/mediafolder.h"
#include "core/db/outboxstore.h"
#include "core/db/statement.h"
#include "core/model/portrait.h"

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

QString fileOf(const QString &path) { return path.section(u'/', -1).section(u'-', 1); }

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

void nameAgain(Connection &connection, const UserId &user, qint64 now)
{
    const MediaFolder folder(connection.path());
    for (const OutboxRow &row : outbox::load(connection, user)) {
        const bool isUpload = row.intent.kind() == IntentKind::UploadMedia;
        QStringList paths{isUpload ? row.intent.path() : portraitPath(row.intent)};
        for (const MediaItem &item : row.intent.newPost().media) {
            paths.append(item.path);
        }
        for (const QString &path : std::as_const(paths)) {
            if (const QString file = fileOf(path); !file.isEmpty()) {
                insert(connection, user, path, file, folder.sizeOf(file), now);
            }
        }
    }
    for (const Draft &draft : drafts::load(connection, user)) {
        for (const DraftPicture &picture : draft.pictures) {
            drafts::addFile(connection, user, draft.id, picture.file, folder.sizeOf(picture.file), now);
        }
    }
}

void forgetSent(Connection &connection, const UserId &user)
{
    Statement(connection,
              uR"(DELETE FROM media WHERE user_id = ? AND status = 'outgoing'
                              AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = media.user_id
                                              AND o.key = 'media:' || media.path AND o.kind = 'upload_media')
                              AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.user_id = media.user_id
                                              AND p.kind IN ('put_post', 'set_profile')
                                              AND p.observed_at = 0 AND instr(p.args, media.path) > 0))"_s)
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
