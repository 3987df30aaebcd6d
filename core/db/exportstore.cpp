#include "core/db/exportstore.h"

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::exportrows {
namespace {

/// Behind "FROM posts p … WHERE p.user_id = ?"; the arguments are the user, as often as there are question marks.
QString conditionOf(Posts which)
{
    switch (which) {
    case Posts::Own:
        return u" AND p.owner_id = ? AND p.deleted = 0 AND p.reply_to = ''"_s;
    case Posts::Replies:
        return u" AND p.owner_id = ? AND p.deleted = 0 AND p.reply_to <> ''"_s;
    case Posts::OfOthers:
        return uR"( AND p.owner_id <> ? AND p.deleted = 0 AND p.id IN (
            SELECT m.post_id FROM mine m WHERE m.user_id = ? AND (m.liked = 1 OR m.bookmarked = 1)
            UNION ALL SELECT x.post_id FROM reposts x WHERE x.user_id = ? AND x.person_id = x.user_id AND x.is_on = 1
            UNION ALL SELECT o.reply_to FROM posts o WHERE o.user_id = ? AND o.owner_id = o.user_id AND o.reply_to <> ''
            UNION ALL SELECT q.quote FROM posts q WHERE q.user_id = ? AND q.owner_id = q.user_id AND q.quote <> ''
            UNION ALL SELECT n.post_id FROM notifications n WHERE n.user_id = ? AND n.is_on = 1))"_s;
    }
    Q_UNREACHABLE();
}

QString selectOf(Posts which)
{
    // An index has one author's posts in this order. Those of all others would have to be sorted, with their texts.
    const QString order = which == Posts::OfOthers ? QString() : u" ORDER BY p.sort"_s;
    return u"SELECT "_s + storedentry::columns() +
           u" FROM posts p LEFT JOIN feed_items f ON f.list = '' AND f.post_id = p.id"_s + storedentry::joins() +
           u" WHERE p.user_id = ?"_s + conditionOf(which) + order;
}

/// Notes of which the person's row is missing are written all the same.
const QString kPerson = u"coalesce(u.handle, ''), coalesce(u.name, '')"_s;

/// Three columns from `first` on: id, handle, name.
PersonSummary personIn(const Statement &row, int first)
{
    PersonSummary person;
    person.id = UserId(row.text(first));
    person.handle = row.text(first + 1);
    person.name = row.text(first + 2);
    return person;
}

QString marksOf(Marks which)
{
    switch (which) {
    case Marks::Likes:
        return u"SELECT post_id FROM mine WHERE user_id = ? AND liked = 1"_s;
    case Marks::Bookmarks:
        return u"SELECT post_id FROM mine WHERE user_id = ? AND bookmarked = 1"_s;
    case Marks::MutedThreads:
        return u"SELECT post_id FROM mine WHERE user_id = ? AND thread_muted = 1"_s;
    case Marks::Reposts:
        return u"SELECT post_id FROM reposts WHERE user_id = ? AND person_id = user_id AND is_on = 1"_s;
    }
    Q_UNREACHABLE();
}

QString selectOf(Marks which)
{
    return u"SELECT k.post_id, coalesce(u.id, ''), "_s + kPerson + u" FROM ("_s + marksOf(which) +
           u") k LEFT JOIN posts p ON p.user_id = ? AND p.id = k.post_id LEFT JOIN users u ON u.id = p.owner_id"_s;
}

QString peopleOf(People which)
{
    switch (which) {
    case People::Following:
        return u"SELECT person_id FROM relations WHERE user_id = ? AND following = 1"_s;
    case People::Muted:
        return u"SELECT person_id FROM relations WHERE user_id = ? AND muted = 1"_s;
    case People::RepostsMuted:
        return u"SELECT person_id FROM relations WHERE user_id = ? AND reposts_muted = 1"_s;
    case People::Blocked:
        return u"SELECT person_id FROM relations WHERE user_id = ? AND blocked = 1"_s;
    case People::Followers:
        return u"SELECT id AS person_id FROM users WHERE user_id = ? AND follows_me = 1"_s;
    }
    Q_UNREACHABLE();
}

QString selectOf(People which)
{
    return u"SELECT k.person_id, "_s + kPerson + u" FROM ("_s + peopleOf(which) +
           u") k LEFT JOIN users u ON u.user_id = ? AND u.id = k.person_id"_s;
}

QString selectOfNotifications()
{
    return uR"(SELECT n.id, n.kind, n.post_id, n.note, n.created_at, n.sort, n.actor_id, )"_s + kPerson +
           uR"( FROM notifications n LEFT JOIN users u ON u.id = n.actor_id
                WHERE n.user_id = ? AND n.is_on = 1 ORDER BY n.sort DESC)"_s;
}

const QString kNotifications = u"notifications_copy"_s;

QString copyOf(Posts which) { return u"posts_%1"_s.arg(int(which)); }
QString copyOf(Marks which) { return u"marks_%1"_s.arg(int(which)); }
QString copyOf(People which) { return u"people_%1"_s.arg(int(which)); }

/// The arguments of `select` are the user, as often as there are question marks.
void copyInto(Connection &connection, const UserId &user, const QString &table, const QString &select)
{
    Statement copied(connection, u"CREATE TABLE main.%1 AS %2"_s.arg(table, select));
    for (qsizetype left = select.count(u'?'); left > 0; --left) {
        copied.bind(user);
    }
    copied.run();
}

QString allOf(const QString &table, const QString &condition = {})
{
    return u"SELECT * FROM main.%1 %2 ORDER BY rowid"_s.arg(table, condition);  // as they were copied
}

QString conditionOn(bool withPicturesOnly) { return withPicturesOnly ? u"WHERE media <> ''"_s : QString(); }

}  // namespace

void copy(Connection &connection, const UserId &user)
{
    for (const Posts which : {Posts::Own, Posts::Replies, Posts::OfOthers}) {
        copyInto(connection, user, copyOf(which), selectOf(which));
    }
    for (const Marks which : {Marks::Likes, Marks::Bookmarks, Marks::Reposts, Marks::MutedThreads}) {
        copyInto(connection, user, copyOf(which), selectOf(which));
    }
    for (const People which :
         {People::Following, People::Followers, People::Muted, People::RepostsMuted, People::Blocked}) {
        copyInto(connection, user, copyOf(which), selectOf(which));
    }
    copyInto(connection, user, kNotifications, selectOfNotifications());
}

void walkPosts(Connection &connection, Posts which, bool withPicturesOnly,
               const std::function<bool(const StoredEntry &)> &visit)
{
    Statement posts(connection, allOf(copyOf(which), conditionOn(withPicturesOnly)));
    while (posts.next() && visit(storedentry::read(posts))) {
    }
}

qint64 countPosts(Connection &connection, Posts which, bool withPicturesOnly)
{
    Statement count(connection, u"SELECT count(*) FROM main.%1 %2"_s.arg(copyOf(which), conditionOn(withPicturesOnly)));
    return count.next() ? count.number(0) : 0;
}

void walkMarks(Connection &connection, Marks which,
               const std::function<bool(const PostId &, const PersonSummary &)> &visit)
{
    Statement marks(connection, allOf(copyOf(which)));
    while (marks.next() && visit(PostId(marks.text(0)), personIn(marks, 1))) {
    }
}

void walkPeople(Connection &connection, People which, const std::function<bool(const PersonSummary &)> &visit)
{
    Statement people(connection, allOf(copyOf(which)));
    while (people.next() && visit(personIn(people, 0))) {
    }
}

void walkNotifications(Connection &connection,
                       const std::function<bool(const Notification &, const PersonSummary &actor)> &visit)
{
    Statement events(connection, allOf(kNotifications));
    while (events.next()) {
        Notification event;
        event.id = events.text(0);
        event.kind = notificationKindFromName(events.text(1)).value_or(NotificationKind::Moderation);
        event.post = PostId(events.text(2));
        event.note = events.text(3);
        event.createdAt = events.time(4);
        event.sort = events.number(5);
        event.actor = UserId(events.text(6));
        if (!visit(event, personIn(events, 6))) {
            return;
        }
    }
}

}  // namespace postr::exportrows
