#include "core/db/positionstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/db/settingstore.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace postr::positions {
namespace {

const QString kVisit = u"visit"_s;

}  // namespace

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

std::optional<Visit> lastVisit(Connection &connection, const UserId &user)
{
    const QJsonObject stored = QJsonDocument::fromJson(settings::value(connection, user, kVisit).toUtf8()).object();
    Visit visit;
    visit.place = stored.value(u"place"_s).toString();
    visit.list = stored.value(u"list"_s).toString();
    visit.at = {PostId(stored.value(u"post"_s).toString()), stored.value(u"offset"_s).toInt(),
                stored.value(u"seen"_s).toInteger()};
    return visit.place.isEmpty() ? std::nullopt : std::optional(visit);
}

void setLastVisit(Connection &connection, const UserId &user, const Visit &visit)
{
    const QJsonObject stored{{u"place"_s, visit.place},
                             {u"list"_s, visit.list},
                             {u"post"_s, visit.at.post.text()},
                             {u"offset"_s, visit.at.offset},
                             {u"seen"_s, visit.at.seen}};
    settings::setValue(connection, user, kVisit,
                       QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

}  // namespace postr::positions
