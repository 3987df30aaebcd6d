#include "core/view/overlay.h"

#include "core/model/intentkeys.h"

namespace postr {

Overlay Overlay::fold(const QList<OutboxRow> &rows)
{
    Overlay overlay;
    for (const OutboxRow &row : rows) {
        const Intent &intent = row.intent;
        if (intent.kind() == IntentKind::PutPost) {
            overlay.m_newPosts.append(row);
            continue;
        }
        if (intent.kind() == IntentKind::EditPost) {
            overlay.m_edits.insert(intent.post(), row);
            continue;
        }
        if (row.status == OutboxStatus::Failed) {
            continue;
        }
        if (intent.isFlag()) {
            overlay.m_flags.insert(intent.key(), {intent.isOn(), row.status != OutboxStatus::Committed});
            QList<Marked> &marked = overlay.m_marked[intent.kind()];
            marked.removeIf([&](const Marked &mark) { return mark.post == intent.post(); });
            if (!intent.person().isEmpty() && intent.kind() != IntentKind::SetFollow) {
                overlay.m_restricted.insert(intent.person());
            }
            if (intent.isOn() && !intent.post().isEmpty()) {
                marked.append({intent.post(), row.number});
            }
        } else if (intent.kind() == IntentKind::DeletePost) {
            overlay.m_deleted.insert(intent.post());
        } else if (intent.kind() == IntentKind::SetProfile) {
            overlay.m_profile.insert(intent.field(), intent.value());
        } else if (intent.kind() == IntentKind::MarkRead) {
            overlay.m_readUpTo = qMax(overlay.m_readUpTo, intent.upTo());
        }
    }
    return overlay;
}

std::optional<Overlay::Flag> Overlay::flag(const QString &key) const
{
    const auto found = m_flags.constFind(key);
    return found == m_flags.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Overlay::Flag> Overlay::mark(IntentKind kind, const PostId &post) const
{
    return m_flags.isEmpty() ? std::nullopt : flag(intentkeys::of(kind, post.text()));
}

std::optional<Overlay::Flag> Overlay::relation(IntentKind kind, const UserId &person, const QString &handle) const
{
    if (m_flags.isEmpty()) {
        return std::nullopt;  // most of the time: nothing waits, and a page asks for every row
    }
    const auto byId = flag(intentkeys::of(kind, person.text()));
    return byId ? byId : flag(intentkeys::of(kind, QLatin1Char('@') + handle));
}

std::optional<Overlay::Flag> Overlay::mute(const UserId &person) const
{
    return m_flags.isEmpty() ? std::nullopt : flag(intentkeys::of(IntentKind::SetMute, person.text()));
}

std::optional<Overlay::Flag> Overlay::muteOfReposts(const UserId &person) const
{
    return m_flags.isEmpty() ? std::nullopt : flag(intentkeys::repostMute(person));
}

std::optional<Overlay::Flag> Overlay::muteOfThread(const PostId &post) const
{
    return m_flags.isEmpty() ? std::nullopt : flag(intentkeys::threadMute(post));
}

std::optional<OutboxRow> Overlay::edit(const PostId &post) const
{
    const auto found = m_edits.constFind(post);
    return found == m_edits.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Overlay::profileField(const QString &field) const
{
    const auto found = m_profile.constFind(field);
    return found == m_profile.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace postr
