#pragma once

#include <QByteArray>
#include <QString>

namespace postr::exportguide {

/// Every file of JSON lines in an export, in the order in which they are written and explained.
enum class Part {
    Profile,
    Posts,
    Replies,
    EarlierVersions,
    PostsOfOthers,
    Likes,
    Bookmarks,
    Reposts,
    Following,
    Followers,
    Muted,
    MutedConversations,
    Blocked,
    Notifications,
    Drafts,
    Outbox,
};
inline constexpr int kParts = int(Part::Outbox) + 1;

/// "posts"; its file is that and ".jsonl".
[[nodiscard]] QString nameOf(Part part);
/// README.txt: what each file holds, in the language of the program.
[[nodiscard]] QByteArray guide();

}  // namespace postr::exportguide
