#include "core/view/overlay.h"

namespace postr {
namespace {

template <class Key>
std::optional<Overlay::Flag> lookUp(const QHash<Key, Overlay::Flag> &flags, const Key &key)
{
    const auto found = flags.constFind(key);
    return found == flags.constEnd() ? std::nullopt : std::optional(*found);
}

QString handleKey(const QString &handle) { return QLatin1Char('@') + handle; }

}  // namespace

Overlay Overlay::fold(const QList<OutboxRow> &rows)
{
    Overlay overlay;
    for (const OutboxRow &row : rows) {
        const bool failed = row.status == OutboxStatus::Failed;
        const Flag flag{row.intent.isOn(), row.status != OutboxStatus::Committed};
        switch (row.intent.kind()) {
        case IntentKind::PutPost:
            overlay.m_newPosts.append(row);
            break;
        case IntentKind::DeletePost:
            if (!failed) {
                overlay.m_deleted.insert(row.intent.post());
            }
            break;
        case IntentKind::SetLike:
            if (!failed) {
                overlay.m_likes.insert(row.intent.post(), flag);
            }
            break;
        case IntentKind::SetFollow:
            if (!failed) {
                overlay.m_follows.insert(
                    row.intent.person().isEmpty() ? handleKey(row.intent.handle()) : row.intent.person().text(), flag);
            }
            break;
        }
    }
    return overlay;
}

std::optional<Overlay::Flag> Overlay::like(const PostId &post) const { return lookUp(m_likes, post); }

std::optional<Overlay::Flag> Overlay::follow(const UserId &person, const QString &handle) const
{
    const auto byId = lookUp(m_follows, person.text());
    return byId ? byId : lookUp(m_follows, handleKey(handle));
}

}  // namespace postr
