#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

#include "core/model/outboxrow.h"

namespace postr {

/// The user's unobserved intents, folded: what they change about what is shown. Pure; made from outbox rows in order. Intents that
/// failed for good change nothing (their text stays in the outbox).
class Overlay final {
public:
    struct Flag {
        bool on = false;
        bool waiting = false;  ///< the server has not acknowledged it yet
    };

    struct Marked {
        PostId post;
        qint64 number = 0;  ///< of the outbox row: later ones are higher
    };

    [[nodiscard]] static Overlay fold(const QList<OutboxRow> &rows);

    [[nodiscard]] bool isDeleted(const PostId &post) const { return m_deleted.contains(post); }
    /// SetLike, SetRepost or SetBookmark.
    [[nodiscard]] std::optional<Flag> mark(IntentKind kind, const PostId &post) const;
    /// Posts that are set to "on" by it, in the order in which that was done.
    [[nodiscard]] QList<Marked> marked(IntentKind kind) const { return m_marked.value(kind); }
    [[nodiscard]] std::optional<Flag> like(const PostId &post) const { return mark(IntentKind::SetLike, post); }
    /// SetFollow or SetBlock. An unsent one may know the person only by handle.
    [[nodiscard]] std::optional<Flag> relation(IntentKind kind, const UserId &person, const QString &handle) const;
    [[nodiscard]] std::optional<Flag> follow(const UserId &person, const QString &handle) const
    {
        return relation(IntentKind::SetFollow, person, handle);
    }
    [[nodiscard]] std::optional<Flag> mute(const UserId &person) const;
    [[nodiscard]] std::optional<Flag> muteOfReposts(const UserId &person) const;
    /// People whom an unobserved mute or block is about, set or lifted.
    [[nodiscard]] const QSet<UserId> &restricted() const { return m_restricted; }
    /// By any post of the thread that the intent may have named.
    [[nodiscard]] std::optional<Flag> muteOfThread(const PostId &post) const;
    /// The newest unobserved edit of a post, a failed one included.
    [[nodiscard]] std::optional<OutboxRow> edit(const PostId &post) const;
    /// A field of the own profile ("bio") as it will be.
    [[nodiscard]] std::optional<QString> profileField(const QString &field) const;
    [[nodiscard]] qint64 readUpTo() const { return m_readUpTo; }
    /// New posts that no pull has shown yet, failed ones included, oldest first.
    [[nodiscard]] const QList<OutboxRow> &newPosts() const { return m_newPosts; }

private:
    [[nodiscard]] std::optional<Flag> flag(const QString &key) const;

    QSet<PostId> m_deleted;
    QSet<UserId> m_restricted;
    QHash<QString, Flag> m_flags;  ///< by Intent::key()
    QHash<IntentKind, QList<Marked>> m_marked;
    QHash<PostId, OutboxRow> m_edits;
    QHash<QString, QString> m_profile;
    qint64 m_readUpTo = 0;
    QList<OutboxRow> m_newPosts;
};

}  // namespace postr
