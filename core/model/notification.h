#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace postr {

enum class NotificationKind { Like, Repost, Reply, Quote, Mention, Follow, Moderation };

/// As stored and on the wire ("like").
[[nodiscard]] QString notificationKindName(NotificationKind kind);
[[nodiscard]] std::optional<NotificationKind> notificationKindFromName(const QString &name);

/// One thing that somebody did and that concerns the caller, as the server tells it. Grouped when it is read.
struct Notification {
    QString id;
    NotificationKind kind = NotificationKind::Like;
    UserId actor;    ///< empty: the moderators
    PostId post;     ///< liked or reposted; or the reply, the quoting or the mentioning post; empty for a follow
    QString note;    ///< the moderators' reason
    bool on = true;  ///< false: taken back, or not to be seen any more
    QDateTime createdAt;
    qint64 sort = 0;
    qint64 ver = 0;

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// How far the caller has read their notifications, on whichever device.
struct ReadMarker {
    qint64 upTo = 0;  ///< `sort` of the newest that was seen
    qint64 ver = 0;

    friend bool operator==(const ReadMarker &, const ReadMarker &) = default;
};

}  // namespace postr
