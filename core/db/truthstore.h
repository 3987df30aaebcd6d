#pragma once

#include <QList>
#include <optional>
#include <utility>

#include "core/base/ids.h"
#include "core/model/outboxrow.h"

namespace postr {

class Connection;

/// Starting over from the server's present. What is stored stays on screen meanwhile, but is believed again only when the server has
/// repeated it: versions of another history of the server (a restored backup) mean nothing in this one, and deletions may have been missed.
/// Every function must be called inside a transaction.
namespace truth {

/// From now on any row of the server replaces a stored one, whatever its version. The lists have to be loaded anew. Rewrites no row, however many
/// there are (era.h).
void distrust(Connection &connection, const UserId &user);

/// After everything was told that is told in full: own posts and relations that were not among it exist no more, and marks on posts that
/// were told without one are unset. Other people's posts that were not told stay, in no list. Piece by piece, so that nobody waits for all of
/// it; whoever is killed in the middle has to start over once more, or to drop from the beginning, which changes nothing.
class Drop final {
public:
    /// So many rows are looked at for a piece.
    static constexpr int kMostSeen = 500;

    /// Looks at the next rows. Not when isDone().
    void find(Connection &connection, const UserId &user);
    /// Of those, the ones that are to go.
    [[nodiscard]] bool isAnyFound() const { return !m_gone.isEmpty(); }
    void remove(Connection &connection, const UserId &user);
    [[nodiscard]] bool isDone() const;

private:
    using Key = std::pair<QString, QString>;
    qsizetype m_table = 0;
    std::optional<Key> m_after;  ///< looked at so far; nothing: none of this table
    QList<Key> m_gone;
    qsizetype m_goneFrom = 0;  ///< their table
};

/// A post was told later, and has no mark: what is still stored of one is of another history.
void forgetDistrustedMark(Connection &connection, const UserId &user, const PostId &post);
/// The server has told of a post or person in a form that could not be stored.
[[nodiscard]] bool isQuarantined(Connection &connection, const UserId &user, const QString &entity);
/// What the server acknowledged about a like, repost, bookmark or muted thread that the pages of a new start did not tell.
void assumeMark(Connection &connection, const UserId &user, IntentKind kind, const PostId &post, bool on);

}  // namespace truth
}  // namespace postr
