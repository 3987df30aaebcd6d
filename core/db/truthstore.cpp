#include "core/db/truthstore.h"

#include "core/db/answerstore.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::truth {

void distrust(Connection &connection, const UserId &user)
{
    for (const QString &sql : {u"UPDATE users SET ver = -1 WHERE user_id = ? AND ver <> -1"_s,
                               u"UPDATE posts SET ver = -1 WHERE user_id = ? AND ver <> -1"_s,
                               u"UPDATE mine SET ver = -1 WHERE user_id = ? AND ver <> -1"_s,
                               u"UPDATE relations SET ver = -1 WHERE user_id = ? AND ver <> -1"_s,
                               u"UPDATE reposts SET ver = -1 WHERE user_id = ? AND ver <> -1"_s,
                               u"UPDATE notifications SET ver = -1 WHERE user_id = ? AND ver <> -1"_s,
                               u"UPDATE read_markers SET ver = -1 WHERE user_id = ? AND ver <> -1"_s}) {
        Statement(connection, sql).bind(user).run();
    }
    feeds::forgetExtents(connection, user);
    notifications::forgetFloor(connection, user);
    answers::clear(connection, user);
}

void dropDistrusted(Connection &connection, const UserId &user)
{
    for (const QString &sql : {u"DELETE FROM reposts WHERE user_id = ? AND ver < 0"_s,
                               u"DELETE FROM notifications WHERE user_id = ? AND ver < 0"_s}) {
        Statement(connection, sql).bind(user).run();
    }
    // What was told in a form that cannot be stored is there all the same: the earlier form stays until it can.
    Statement(connection,
              uR"(DELETE FROM relations WHERE user_id = ? AND ver < 0
                              AND person_id NOT IN (SELECT entity FROM quarantine WHERE user_id = ?))"_s)
        .bind(user)
        .bind(user)
        .run();
    Statement(connection,
              uR"(DELETE FROM mine WHERE user_id = ? AND ver < 0
                              AND post_id IN (SELECT id FROM posts WHERE user_id = ? AND ver >= 0))"_s)
        .bind(user)
        .bind(user)
        .run();
    Statement(connection,
              uR"(DELETE FROM posts WHERE user_id = ? AND owner_id = ? AND ver < 0 AND deleted = 0
                              AND id NOT IN (SELECT entity FROM quarantine WHERE user_id = ?))"_s)
        .bind(user)
        .bind(user)
        .bind(user)
        .run();
    Statement(
        connection,
        uR"(DELETE FROM feed_items WHERE user_id = ? AND post_id NOT IN (SELECT id FROM posts WHERE user_id = ? AND ver >= 0)
                AND post_id NOT IN (SELECT entity FROM quarantine WHERE user_id = ?))"_s)
        .bind(user)
        .bind(user)
        .bind(user)
        .run();
}

bool isQuarantined(Connection &connection, const UserId &user, const QString &entity)
{
    if (entity.isEmpty()) {
        return false;  // rows that could not even say what they are about have this name there
    }
    Statement statement(connection, u"SELECT 1 FROM quarantine WHERE user_id = ? AND entity = ?"_s);
    statement.bind(user).bind(entity);
    return statement.next();
}

void forgetDistrustedMark(Connection &connection, const UserId &user, const PostId &post)
{
    Statement(connection, u"DELETE FROM mine WHERE user_id = ? AND post_id = ? AND ver < 0"_s)
        .bind(user)
        .bind(post)
        .run();
}

void assumeMark(Connection &connection, const UserId &user, IntentKind kind, const PostId &post, bool on)
{
    QString sql;
    switch (kind) {
    case IntentKind::SetLike:
        sql =
            uR"(INSERT INTO mine (post_id, user_id, liked, ver) VALUES (?, ?, ?, 0)
                  ON CONFLICT (post_id) DO UPDATE SET liked = excluded.liked, ver = 0 WHERE mine.ver <= 0)"_s;
        break;
    case IntentKind::SetRepost:
        sql =
            uR"(INSERT INTO mine (post_id, user_id, reposted, ver) VALUES (?, ?, ?, 0)
                  ON CONFLICT (post_id) DO UPDATE SET reposted = excluded.reposted, ver = 0 WHERE mine.ver <= 0)"_s;
        break;
    case IntentKind::SetBookmark:
        sql =
            uR"(INSERT INTO mine (post_id, user_id, bookmarked, ver) VALUES (?, ?, ?, 0)
                  ON CONFLICT (post_id) DO UPDATE SET bookmarked = excluded.bookmarked, ver = 0 WHERE mine.ver <= 0)"_s;
        break;
    case IntentKind::SetMute:
        if (post.isEmpty()) {
            return;  // of a person: told in full
        }
        sql =
            uR"(INSERT INTO mine (post_id, user_id, thread_muted, ver) VALUES (?, ?, ?, 0)
                  ON CONFLICT (post_id) DO UPDATE SET thread_muted = excluded.thread_muted, ver = 0 WHERE mine.ver <= 0)"_s;
        break;
    default:
        return;  // told in full by a new start
    }
    Statement(connection, sql).bind(post).bind(user).bind(on).run();
}

}  // namespace postr::truth
