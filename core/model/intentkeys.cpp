#include "core/model/intentkeys.h"

namespace postr::intentkeys {

QString of(IntentKind kind, const QString &subject)
{
    switch (kind) {
    case IntentKind::PutPost:
    case IntentKind::EditPost:
    case IntentKind::DeletePost:
        return QStringLiteral("post:") + subject;
    case IntentKind::SetLike:
        return QStringLiteral("like:") + subject;
    case IntentKind::SetRepost:
        return QStringLiteral("repost:") + subject;
    case IntentKind::SetBookmark:
        return QStringLiteral("bookmark:") + subject;
    case IntentKind::SetFollow:
        return QStringLiteral("follow:") + subject;
    case IntentKind::SetBlock:
        return QStringLiteral("block:") + subject;
    case IntentKind::SetMute:
        return QStringLiteral("mute:") + subject;
    case IntentKind::SetProfile:
        return QStringLiteral("profile:") + subject;
    case IntentKind::MarkRead:
        return QStringLiteral("read");
    case IntentKind::Report:
        return QStringLiteral("report:") + subject;
    case IntentKind::UploadMedia:
    case IntentKind::DeleteMedia:
        return QStringLiteral("media:") + subject;
    }
    Q_UNREACHABLE();
}

QString threadMute(const PostId &post) { return QStringLiteral("mute_thread:") + post.text(); }

QString repostMute(const UserId &person) { return QStringLiteral("mute_reposts:") + person.text(); }

}  // namespace postr::intentkeys
