#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

#include "core/model/intent.h"

namespace postr {

/// The user's unobserved intents, folded: what they change about what is shown. Pure; made from outbox rows in order. Intents that
/// failed for good change nothing (their text stays in the outbox).
class Overlay final {
public:
    struct Flag {
        bool on = false;
        bool waiting = false;  ///< the server has not acknowledged it yet
    };

    [[nodiscard]] static Overlay fold(const QList<OutboxRow> &rows);

    [[nodiscard]] bool isDeleted(const PostId &post) const { return m_deleted.contains(post); }
    [[nodiscard]] std::optional<Flag> like(const PostId &post) const;
    /// An unsent follow may know the person only by handle.
    [[nodiscard]] std::optional<Flag> follow(const UserId &person, const QString &handle) const;
    /// New posts that no pull has shown yet, failed ones included, oldest first.
    [[nodiscard]] const QList<OutboxRow> &newPosts() const { return m_newPosts; }

private:
    QSet<PostId> m_deleted;
    QHash<PostId, Flag> m_likes;
    QHash<QString, Flag> m_follows;
    QList<OutboxRow> m_newPosts;
};

}  // namespace postr
