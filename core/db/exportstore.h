#pragma once

#include <functional>

#include "core/db/storedentry.h"
#include "core/model/notification.h"
#include "core/model/profile.h"

namespace postr {

class Connection;

/// Everything of one account in the order in which an export writes it, one row at a time however many there are. Every function must be called
/// inside a transaction.
namespace exportrows {

/// From the account's tables, which must be attached, into tables of the connection's own file. The functions below read those; a walk ends
/// early when `visit` returns false.
void copy(Connection &connection, const UserId &user);

enum class Posts {
    Own,       ///< that answer nothing
    Replies,   ///< own answers
    OfOthers,  ///< what the owner likes, bookmarks, passes on, answers, quotes or was told about
};
/// Without deleted ones; own ones oldest first, others in no order.
void walkPosts(Connection &connection, Posts which, bool withPicturesOnly,
               const std::function<bool(const StoredEntry &)> &visit);
[[nodiscard]] qint64 countPosts(Connection &connection, Posts which, bool withPicturesOnly);

enum class Marks { Likes, Bookmarks, Reposts, MutedThreads };
/// The post, and its author as far as both are stored.
void walkMarks(Connection &connection, Marks which,
               const std::function<bool(const PostId &, const PersonSummary &)> &visit);

enum class People { Following, Followers, Muted, RepostsMuted, Blocked };
/// Without handle: somebody of whom no more than the id is stored.
void walkPeople(Connection &connection, People which, const std::function<bool(const PersonSummary &)> &visit);

/// Those in force, newest first.
void walkNotifications(Connection &connection,
                       const std::function<bool(const Notification &, const PersonSummary &actor)> &visit);

}  // namespace exportrows
}  // namespace postr
