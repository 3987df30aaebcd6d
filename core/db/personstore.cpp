#include "core/db/personstore.h"

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::persons {
namespace {

const QString kColumns = u"id, handle, name, bio, avatar, banner, created_at, ver"_s;

std::optional<Profile> readOne(Statement &statement)
{
    if (!statement.next()) {
        return std::nullopt;
    }
    return Profile{UserId(statement.text(0)), statement.text(1), statement.text(2), statement.text(3),
                   statement.text(4),         statement.text(5), statement.time(6), statement.number(7)};
}

}  // namespace

bool upsert(Connection &connection, const UserId &user, const Profile &profile)
{
    return Statement(connection,
                     uR"(INSERT INTO users (id, user_id, handle, name, bio, avatar, banner, created_at, ver)
                                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                     ON CONFLICT (id) DO UPDATE SET handle = excluded.handle, name = excluded.name,
                                         bio = excluded.bio, avatar = excluded.avatar, banner = excluded.banner,
                                         created_at = excluded.created_at, ver = excluded.ver
                                     WHERE excluded.ver > users.ver)"_s)
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
}

bool upsert(Connection &connection, const UserId &user, const Relation &relation)
{
    return Statement(connection,
                     uR"(INSERT INTO relations (person_id, user_id, following, muted, blocked, ver)
                                     VALUES (?, ?, ?, ?, ?, ?)
                                     ON CONFLICT (person_id) DO UPDATE SET following = excluded.following,
                                         muted = excluded.muted, blocked = excluded.blocked, ver = excluded.ver
                                     WHERE excluded.ver > relations.ver)"_s)
               .bind(relation.person)
               .bind(user)
               .bind(relation.following)
               .bind(relation.muted)
               .bind(relation.blocked)
               .bind(relation.ver)
               .run() > 0;
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

std::optional<Profile> findByHandle(Connection &connection, const UserId &user, const QString &handle)
{
    Statement statement(connection, u"SELECT "_s + kColumns + u" FROM users WHERE user_id = ? AND handle = ?"_s);
    statement.bind(user).bind(handle);
    return readOne(statement);
}

}  // namespace postr::persons
