#include "core/db/notificationstore.h"

#include "core/db/enginestate.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::notifications {
namespace {

const QString kFloor = u"notifications_floor"_s;

}  // namespace

bool upsert(Connection &connection, const UserId &user, const Notification &notification)
{
    return Statement(
               connection,
               uR"(INSERT INTO notifications (id, user_id, kind, actor_id, post_id, note, is_on, created_at, sort, ver, era)
                                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (id) DO UPDATE SET is_on = excluded.is_on, sort = excluded.sort,
                                         note = excluded.note, ver = excluded.ver, era = excluded.era
                                     WHERE excluded.ver > notifications.ver OR excluded.era <> notifications.era)"_s)
               .bind(notification.id)
               .bind(user)
               .bind(notificationKindName(notification.kind))
               .bind(notification.actor)
               .bind(notification.post)
               .bind(notification.note)
               .bind(notification.on)
               .bind(notification.createdAt)
               .bind(notification.sort)
               .bind(notification.ver)
               .run() > 0;
}

bool remove(Connection &connection, const UserId &user, const QString &id)
{
    return Statement(connection, u"DELETE FROM notifications WHERE user_id = ? AND id = ?"_s)
               .bind(user)
               .bind(id)
               .run() > 0;
}

bool upsert(Connection &connection, const UserId &user, const ReadMarker &marker)
{
    return Statement(connection,
                     uR"(INSERT INTO read_markers (user_id, up_to, ver, era) VALUES (?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (user_id) DO UPDATE SET up_to = excluded.up_to, ver = excluded.ver, era = excluded.era
                                     WHERE excluded.ver > read_markers.ver OR excluded.era <> read_markers.era)"_s)
               .bind(user)
               .bind(marker.upTo)
               .bind(marker.ver)
               .run() > 0;
}

std::optional<qint64> floor(Connection &connection, const UserId &user)
{
    const QString text = enginestate::value(connection, user, kFloor);
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

void setFloor(Connection &connection, const UserId &user, qint64 sort)
{
    enginestate::setValue(connection, user, kFloor, QString::number(sort));
}

void forgetFloor(Connection &connection, const UserId &user) { enginestate::setValue(connection, user, kFloor, u""_s); }

QList<Notification> load(Connection &connection, const UserId &user, qint64 below, int limit)
{
    Statement statement(connection,
                        uR"(SELECT id, kind, actor_id, post_id, note, created_at, sort, ver FROM notifications
                            WHERE user_id = ? AND is_on = 1 AND sort < ? ORDER BY sort DESC LIMIT ?)"_s);
    statement.bind(user).bind(below).bind(limit);
    QList<Notification> loaded;
    while (statement.next()) {
        const auto kind = notificationKindFromName(statement.text(1));
        if (kind) {
            loaded.append({statement.text(0), *kind, UserId(statement.text(2)), PostId(statement.text(3)),
                           statement.text(4), true, statement.time(5), statement.number(6), statement.number(7)});
        }
    }
    return loaded;
}

ReadMarker readMarker(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT up_to, ver FROM read_markers WHERE user_id = ?"_s);
    statement.bind(user);
    return statement.next() ? ReadMarker{statement.number(0), statement.number(1)} : ReadMarker{};
}

}  // namespace postr::notifications
