#include "core/db/personstore.h"

#include "core/db/era.h"
#include "core/db/outboxstore.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::persons {
namespace {

const QString kColumns =
    u"id, handle, name, bio, avatar, banner, created_at, ver, followers, following, follows_me, suspended"_s;

std::optional<Profile> readOne(Statement &statement)
{
    if (!statement.next()) {
        return std::nullopt;
    }
    Profile profile;
    profile.id = UserId(statement.text(0));
    profile.handle = statement.text(1);
    profile.name = statement.text(2);
    profile.bio = statement.text(3);
    profile.avatar = statement.text(4);
    profile.banner = statement.text(5);
    profile.createdAt = statement.time(6);
    profile.ver = statement.number(7);
    profile.counts = {static_cast<int>(statement.number(8)), static_cast<int>(statement.number(9))};
    profile.followsMe = statement.flag(10);
    profile.suspended = statement.flag(11);
    return profile;
}

}  // namespace

bool upsert(Connection &connection, const UserId &user, const Profile &profile)
{
    const bool isNewer =
        Statement(connection,
                  uR"(INSERT INTO users (id, user_id, handle, name, bio, avatar, banner, created_at, ver, era)
                                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (id) DO UPDATE SET handle = excluded.handle, name = excluded.name,
                                         bio = excluded.bio, avatar = excluded.avatar, banner = excluded.banner,
                                         created_at = excluded.created_at, ver = excluded.ver, era = excluded.era
                                     WHERE excluded.ver > users.ver OR excluded.era <> users.era)"_s)
            .bind(profile.id)
            .bind(user)
            .bind(profile.handle)
            .bind(profile.name)
            .bind(profile.bio)
            .bind(profile.avatar)
            .bind(profile.banner)
            .bind(profile.createdAt)
            .bind(profile.ver)
            .run() > 0;
    const bool isTold = Statement(connection,
                                  uR"(UPDATE users SET followers = ?, following = ?, follows_me = ?, suspended = ?
                                     WHERE user_id = ? AND id = ? AND (followers, following, follows_me, suspended)
                                                                      <> (?, ?, ?, ?))"_s)
                            .bind(profile.counts.followers)
                            .bind(profile.counts.following)
                            .bind(profile.followsMe)
                            .bind(profile.suspended)
                            .bind(user)
                            .bind(profile.id)
                            .bind(profile.counts.followers)
                            .bind(profile.counts.following)
                            .bind(profile.followsMe)
                            .bind(profile.suspended)
                            .run() > 0;
    return isNewer || isTold;
}

bool upsert(Connection &connection, const UserId &user, const Relation &relation)
{
    return Statement(connection,
                     uR"(INSERT INTO relations (person_id, user_id, following, muted, reposts_muted, blocked, ver, era)
                                     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (person_id) DO UPDATE SET following = excluded.following,
                                         muted = excluded.muted, reposts_muted = excluded.reposts_muted,
                                         blocked = excluded.blocked, ver = excluded.ver, era = excluded.era
                                     WHERE excluded.ver > relations.ver OR excluded.era <> relations.era)"_s)
               .bind(relation.person)
               .bind(user)
               .bind(relation.following)
               .bind(relation.muted)
               .bind(relation.repostsMuted)
               .bind(relation.blocked)
               .bind(relation.ver)
               .run() > 0;
}

bool remove(Connection &connection, const UserId &user, const UserId &person)
{
    if (const auto profile = find(connection, user, person)) {
        // The next word about them can name them by handle alone, and must not overtake what waits.
        outbox::joinLanes(connection, user, person, profile->handle);
    }
    for (const QString &sql : {
             u"DELETE FROM feed_items WHERE user_id = ? AND post_id IN (SELECT id FROM posts WHERE owner_id = ?)"_s,
             u"DELETE FROM posts WHERE user_id = ? AND owner_id = ?"_s,
             u"DELETE FROM reposts WHERE user_id = ? AND person_id = ?"_s,
             u"DELETE FROM notifications WHERE user_id = ? AND actor_id = ?"_s,
         }) {
        Statement(connection, sql).bind(user).bind(person).run();
    }
    return Statement(connection, u"DELETE FROM users WHERE user_id = ? AND id = ?"_s).bind(user).bind(person).run() > 0;
}

bool exists(Connection &connection, const UserId &user, const UserId &person)
{
    Statement statement(connection, u"SELECT 1 FROM users WHERE user_id = ? AND id = ?"_s);
    statement.bind(user).bind(person);
    return statement.next();
}

std::optional<Profile> find(Connection &connection, const UserId &user, const UserId &person)
{
    Statement statement(connection, u"SELECT "_s + kColumns + u" FROM users WHERE user_id = ? AND id = ?"_s);
    statement.bind(user).bind(person);
    return readOne(statement);
}

QSet<UserId> restricted(Connection &connection, const UserId &user)
{
    Statement statement(connection,
                        u"SELECT person_id FROM relations WHERE user_id = ? AND (muted OR reposts_muted OR blocked)"_s);
    statement.bind(user);
    QSet<UserId> people;
    while (statement.next()) {
        people.insert(UserId(statement.text(0)));
    }
    return people;
}

Relation relation(Connection &connection, const UserId &user, const UserId &person)
{
    Statement statement(connection,
                        uR"(SELECT following, muted, reposts_muted, blocked, ver FROM relations
                                        WHERE user_id = ? AND person_id = ?)"_s);
    statement.bind(user).bind(person);
    Relation relation;
    relation.person = person;
    if (statement.next()) {
        relation.following = statement.flag(0);
        relation.muted = statement.flag(1);
        relation.repostsMuted = statement.flag(2);
        relation.blocked = statement.flag(3);
        relation.ver = statement.number(4);
    }
    return relation;
}

std::optional<Profile> findByHandle(Connection &connection, const UserId &user, const QString &handle)
{
    // Who gave it up may still be stored under it: whoever was told of last has it.
    Statement statement(connection,
                        u"SELECT "_s + kColumns +
                            u" FROM users WHERE user_id = ? AND handle = ? ORDER BY era DESC, ver DESC LIMIT 1"_s);
    statement.bind(user).bind(handle);
    return readOne(statement);
}

QList<PersonVersion> oldestChecked(Connection &connection, const UserId &user, qint64 now, qint64 age, int limit)
{
    Statement statement(connection, u"SELECT u.id, "_s + era::versionOf(u"u"_s) +
                                        uR"( FROM users u
                            WHERE u.user_id = ? AND (u.checked_at < ? OR u.checked_at > ?) AND u.id <> u.user_id
                                AND NOT EXISTS (SELECT 1 FROM relations r WHERE r.user_id = u.user_id AND r.person_id = u.id
                                                AND r.following = 1)
                            ORDER BY u.checked_at LIMIT ?)"_s);
    statement.bind(user).bind(now - age).bind(now).bind(limit);
    QList<PersonVersion> people;
    while (statement.next()) {
        people.append({UserId(statement.text(0)), statement.number(1)});
    }
    return people;
}

void markChecked(Connection &connection, const UserId &user, const UserId &person, qint64 now)
{
    Statement(connection, u"UPDATE users SET checked_at = ? WHERE user_id = ? AND id = ?"_s)
        .bind(now)
        .bind(user)
        .bind(person)
        .run();
}

}  // namespace postr::persons
