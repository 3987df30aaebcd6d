#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <optional>

#include "core/model/outboxrow.h"

namespace postr {

class Connection;

/// The outbox: what the user wants and the server has not shown yet, in the order it was written. Every function must be called
/// inside a transaction. Written by the user's actions and by the engine's commit phase, never by a pull.
namespace outbox {

/// Rows whose effect no pull has shown yet, oldest first.
[[nodiscard]] QList<OutboxRow> load(Connection &connection, const UserId &user,
                                    Qt::SortOrder order = Qt::AscendingOrder);
[[nodiscard]] std::optional<OutboxRow> find(Connection &connection, const UserId &user, const Mid &mid);
/// Those of them that are about one thing (Intent::key()).
[[nodiscard]] QList<OutboxRow> about(Connection &connection, const UserId &user, const QString &key);
/// Those of them that the server has; also a new post that counts as failed and came to be all the same.
[[nodiscard]] QList<OutboxRow> committed(Connection &connection, const UserId &user);
/// Those of them that collapsing may change: all that share a thing with another, and then also what depends on any. Nearly always none.
[[nodiscard]] QList<OutboxRow> collapsible(Connection &connection, const UserId &user);

/// What decides whether a row goes next. Its arguments, which are most of it, do not.
struct Waiting {
    Mid mid;
    QString lane;
    qint64 notBefore = 0;
    QList<Mid> dependsOn;
};
/// Pending and committing rows, uploads or all others, oldest first, until `visit` returns false: who looks for the next one to send
/// reads no further than that.
void walkWaiting(Connection &connection, const UserId &user, bool uploads,
                 const std::function<bool(const Waiting &)> &visit);
/// What depends on this row has to wait: it has not reached the server yet.
[[nodiscard]] bool isUnfinished(Connection &connection, const UserId &user, const Mid &mid);

struct Tally {
    int waiting = 0;  ///< pending or committing
    int failed = 0;
};
[[nodiscard]] Tally tally(Connection &connection, const UserId &user);

/// Adds an intent at the end. It waits for the unsent post that it refers to, if there is one, and retires parked intents that it
/// makes meaningless: setters of the same thing, edits of a post that is deleted.
OutboxRow append(Connection &connection, const UserId &user, const Intent &intent, const Mid &mid, qint64 now);
/// A row as it was in another file, with all that is known of its fate.
void restore(Connection &connection, const UserId &user, const OutboxRow &row);

void drop(Connection &connection, const UserId &user, const Mid &mid);
/// Of a row that was never attempted: says something else now, about the same thing.
void rewrite(Connection &connection, const UserId &user, const Mid &mid, const Intent &intent);
/// Which revision an acknowledged edit made: the next one begins there, also before a pull has shown it.
void noteMadeRev(Connection &connection, const UserId &user, const Mid &mid, int rev);
/// What noteMadeRev() noted; 0 for everything else.
[[nodiscard]] int madeRev(const OutboxRow &row);
/// The server's revision of a post after an edit: what waiting edits of it are based on.
void rebaseEdits(Connection &connection, const UserId &user, const PostId &post, int rev);
/// Parks an intent: it stays, with the reason, until the user decides.
void markFailed(Connection &connection, const UserId &user, const Mid &mid, const QString &code, const QString &reason,
                const QByteArray &ackToken);
/// Written (and on disk) before the request leaves: from now on the outcome is unknown until a reply says otherwise.
void markCommitting(Connection &connection, const UserId &user, const Mid &mid, qint64 now);
void markCommitted(Connection &connection, const UserId &user, const Mid &mid, const QByteArray &ackToken);
/// The request certainly did not reach the server: as if it had not been tried.
void markNotSent(Connection &connection, const UserId &user, const Mid &mid);
/// The latest attempt does not count, but may have reached the server: the outcome stays unknown.
void markNotCounted(Connection &connection, const UserId &user, const Mid &mid);
/// It does not go (again) before `notBefore` (wall ms).
void markRetry(Connection &connection, const UserId &user, const Mid &mid, qint64 notBefore);
/// Nothing of the kind goes before `notBefore` (wall ms).
void holdKind(Connection &connection, const UserId &user, IntentKind kind, qint64 notBefore);
/// A parked intent that the user wants all the same, or a committed one whose acknowledgement is of a server state that is no more
/// (restored backup): sent again, same mid. One that was parked for its age counts as written now.
void markPendingAgain(Connection &connection, const UserId &user, const Mid &mid, qint64 now);
/// Why an intent was parked that waited too long.
inline const QString kTooOld = QStringLiteral("too_old");
/// Parks what has waited since before `before` and people see; returns it.
QList<Mid> parkOlderThan(Connection &connection, const UserId &user, qint64 before, const QString &reason);
/// What waits to be said about the person by id waits in the lane of the handle from now on, under which alone they can be named.
void joinLanes(Connection &connection, const UserId &user, const UserId &person, const QString &handle);
/// Something about the person waits in the lane of the handle.
[[nodiscard]] bool isNamedByHandle(Connection &connection, const UserId &user, const UserId &person,
                                   const QString &handle);
/// From now on a row also waits for these.
void waitFor(Connection &connection, const UserId &user, const Mid &mid, const QList<Mid> &others);
/// A pull has shown the effect; the row leaves the overlay now and the table in finalize.
void markObserved(Connection &connection, const UserId &user, const Mid &mid, qint64 now);
int removeObserved(Connection &connection, const UserId &user);

/// Gives an intent a new mid (the ledger answers an old one with its old refusal for ever) and makes it pending; what waited
/// for the old one waits for the new. `newId` replaces the post's id where it is not empty (the server said the old is taken), also in the
/// names of its pictures.
void renew(Connection &connection, const UserId &user, const Mid &old, const Mid &renewed, const PostId &newId,
           qint64 now);

/// At start: no row waits because of an earlier run's back-off. Rows that were committing stay so: outcome unknown.
void resetAfterRestart(Connection &connection, const UserId &user);
/// What was tried and waits before it is tried again waits no longer; what is held back before its first time still does.
void hurryTried(Connection &connection, const UserId &user);

}  // namespace outbox
}  // namespace postr
