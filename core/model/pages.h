#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "core/model/feed.h"
#include "core/model/notification.h"
#include "core/model/profile.h"

namespace postr {

/// A conversation around one post, as far as it is stored, unsent answers included.
struct ThreadPage {
    struct Answer {
        FeedEntry entry;
        PostId parent;
        int level = 1;  ///< 1: answers the post itself
    };
    /// From the first post down. What is deleted, hidden or not known stands there as `deleted`, so that nothing seems to answer nothing.
    QList<FeedEntry> ancestors;
    std::optional<FeedEntry> post;  ///< nothing: not known (yet)
    QList<Answer> answers;          ///< in reading order: each followed by what answers it
};

/// A person's page without the lists.
struct ProfilePage {
    Profile profile;       ///< `name` and the like with the user's own unsent changes
    PersonSummary person;  ///< what the user has set about the person, unsent included
    bool own = false;
    bool followWaiting = false;  ///< following or not has not reached the server yet
};

/// Whom the user does not want to hear, unsent changes included; by name.
struct RestrictedPeople {
    QList<PersonSummary> blocked;
    QList<PersonSummary> muted;  ///< themselves, or what they pass on
};

/// Events of one kind about one post, or follows; everything else stands alone.
struct NotificationGroup {
    NotificationKind kind = NotificationKind::Like;
    std::optional<FeedEntry> post;  ///< liked or reposted; or the answer, the quoting or the mentioning post
    QList<PersonSummary> actors;    ///< the latest first, at most five
    int count = 0;                  ///< of all actors
    QString note;                   ///< the moderators' reason
    QDateTime createdAt;            ///< of the latest event
    qint64 sort = 0;                ///< of the latest event: what a read marker names
    bool unread = false;
};

struct NotificationQuery {
    bool mentionsOnly = false;     ///< answers, quotes and mentions
    std::optional<qint64> before;  ///< only events older than this sort
    int limit = 30;                ///< groups
};

struct NotificationPage {
    QList<NotificationGroup> groups;  ///< newest first
    std::optional<qint64> next;       ///< `before` of the next page; nothing: no more are stored
    int unread = 0;                   ///< events, not groups; at most kMostUnread
    qint64 newest = 0;                ///< sort of the newest event: up to where "read" can be said
};
inline constexpr int kMostUnread = 100;

}  // namespace postr
