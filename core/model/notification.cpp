#include "core/model/notification.h"

#include <array>

namespace postr {
namespace {

struct KindName {
    NotificationKind kind;
    QStringView name;
};
constexpr std::array kKinds{
    KindName{NotificationKind::Like, u"like"},
    KindName{NotificationKind::Repost, u"repost"},
    KindName{NotificationKind::Reply, u"reply"},
    KindName{NotificationKind::Quote, u"quote"},
    KindName{NotificationKind::Mention, u"mention"},
    KindName{NotificationKind::Follow, u"follow"},
    KindName{NotificationKind::Moderation, u"moderation"},
};

}  // namespace

QString notificationKindName(NotificationKind kind)
{
    for (const KindName &entry : kKinds) {
        if (entry.kind == kind) {
            return entry.name.toString();
        }
    }
    Q_UNREACHABLE();
}

std::optional<NotificationKind> notificationKindFromName(const QString &name)
{
    for (const KindName &entry : kKinds) {
        if (name == entry.name) {
            return entry.kind;
        }
    }
    return std::nullopt;
}

}  // namespace postr
