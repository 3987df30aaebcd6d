#pragma once

#include <optional>

#include "core/model/pagequery.h"
#include "core/model/peopleorder.h"
#include "core/model/posthistory.h"
#include "core/model/trends.h"

namespace postr {

class Connection;

/// What the server answered to questions that have no place in truth, so that it is there without a network: each replaces the one
/// before, and what was answered longest ago goes first. Times are wall ms. Every function must be called inside a transaction.
namespace answers {

/// Of Followers or Following; empty when it was never asked.
[[nodiscard]] PeopleOrder people(Connection &connection, const UserId &user, const PageQuery &query);
void setPeople(Connection &connection, const UserId &user, const PageQuery &query, const PeopleOrder &order,
               qint64 now);

/// What is talked about on the whole server, and whom it proposes to follow.
struct Talk {
    QList<Trends::Tag> tags;
    QList<UserId> people;
    qint64 at = 0;
};
[[nodiscard]] std::optional<Talk> talk(Connection &connection, const UserId &user);
void setTalk(Connection &connection, const UserId &user, const Talk &talk);

[[nodiscard]] std::optional<PostHistory> history(Connection &connection, const UserId &user, const PostId &post);
void setHistory(Connection &connection, const UserId &user, const PostId &post, const PostHistory &history, qint64 now);
/// Those of which a history is kept, in the order of their ids; a few hundred at most.
[[nodiscard]] QList<PostId> postsWithHistory(Connection &connection, const UserId &user);
/// Of a post that was deleted or is not for us any more nothing stays.
void forgetHistory(Connection &connection, const UserId &user, const PostId &post);

/// They were another server's, so to speak: it was restored.
void clear(Connection &connection, const UserId &user);

}  // namespace answers
}  // namespace postr
