#include "core/db/positionstore.h"

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace postr::positions {

std::optional<ListPosition> find(Connection &connection, const UserId &user, const FeedList &list)
{
    Statement statement(connection, u"SELECT post_id, offset, sort FROM positions WHERE user_id = ? AND list = ?"_s);
    statement.bind(user).bind(list.name());
    if (!statement.next()) {
        return std::nullopt;
    }
    return ListPosition{PostId(statement.text(0)), int(statement.number(1)), statement.number(2)};
}

void put(Connection &connection, const UserId &user, const FeedList &list, const ListPosition &position)
{
    Statement(connection,
              u"INSERT OR REPLACE INTO positions (user_id, list, post_id, offset, sort) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(user)
        .bind(list.name())
        .bind(position.post)
        .bind(position.offset)
        .bind(position.seen)
        .run();
}

}  // namespace postr::positions
