#include "core/db/draftstore.h"

#include <QJsonDocument>

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::drafts {
namespace {

QString pathOf(const PostId &draft, const QString &file) { return u"draft/%1/%2"_s.arg(draft.text(), file); }

QList<Draft> read(Connection &connection, const UserId &user, const QString &order)
{
    Statement statement(connection,
                        u"SELECT id, content, changed_at FROM drafts WHERE user_id = ? ORDER BY "_s + order);
    statement.bind(user);
    QList<Draft> drafts;
    while (statement.next()) {
        const QJsonObject json = QJsonDocument::fromJson(statement.text(1).toUtf8()).object();
        drafts.append(Draft::fromJson(PostId(statement.text(0)), json));
        drafts.last().changedAt = statement.number(2);
    }
    return drafts;
}

}  // namespace

void save(Connection &connection, const UserId &user, const Draft &draft, qint64 now)
{
    if (draft.isEmpty()) {
        remove(connection, user, draft.id);
        return;
    }
    Statement(connection,
              uR"(INSERT INTO drafts (id, user_id, content, changed_at) VALUES (?, ?, ?, ?)
                  ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
                  WHERE user_id = excluded.user_id)"_s)
        .bind(draft.id)
        .bind(user)
        .bind(QString::fromUtf8(QJsonDocument(draft.toJson()).toJson(QJsonDocument::Compact)))
        .bind(now)
        .run();
    for (const DraftPicture &picture : draft.pictures) {
        // Nearly always there already. It went with the text when that was empty for a moment, or with a damaged file.
        addFile(connection, user, draft.id, picture.file, 0, now);
    }
}

QList<Draft> load(Connection &connection, const UserId &user)
{
    return read(connection, user, u"changed_at DESC, id DESC"_s);
}

QList<Draft> walk(Connection &connection, const UserId &user, Qt::SortOrder order)
{
    return read(connection, user, order == Qt::AscendingOrder ? u"id"_s : u"id DESC"_s);
}

void remove(Connection &connection, const UserId &user, const PostId &draft)
{
    Statement(connection, u"DELETE FROM drafts WHERE user_id = ? AND id = ?"_s).bind(user).bind(draft).run();
    Statement(connection, u"DELETE FROM media WHERE user_id = ? AND status = 'draft' AND path LIKE ?"_s)
        .bind(user)
        .bind(pathOf(draft, u"%"_s))
        .run();
}

void addFile(Connection &connection, const UserId &user, const PostId &draft, const QString &file, qint64 bytes,
             qint64 now)
{
    Statement(connection,
              uR"(INSERT INTO media (path, user_id, file, bytes, status, used_at) VALUES (?, ?, ?, ?, 'draft', ?)
                  ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes WHERE bytes = 0)"_s)
        .bind(pathOf(draft, file))
        .bind(user)
        .bind(file)
        .bind(bytes)
        .bind(now)
        .run();
}

bool dropFile(Connection &connection, const UserId &user, const PostId &draft, const QString &file)
{
    Statement(connection, u"DELETE FROM media WHERE user_id = ? AND path = ?"_s)
        .bind(user)
        .bind(pathOf(draft, file))
        .run();
    Statement others(connection, u"SELECT 1 FROM media WHERE user_id = ? AND file = ? LIMIT 1"_s);
    others.bind(user).bind(file);
    return !others.next();
}

void forgetStrayFiles(Connection &connection, const UserId &user)
{
    Statement(connection,
              uR"(DELETE FROM media WHERE user_id = ? AND status = 'draft'
                  AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.user_id = media.user_id
                                  AND media.path = 'draft/' || d.id || '/' || media.file
                                  AND instr(d.content, media.file) > 0))"_s)
        .bind(user)
        .run();
}

}  // namespace postr::drafts
