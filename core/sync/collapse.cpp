#include "core/sync/collapse.h"

#include <QHash>
#include <QSet>

namespace postr {
namespace {

bool isUntouched(const OutboxRow &row) { return row.status == OutboxStatus::Pending && row.attempts == 0; }

bool isSetter(const OutboxRow &row)
{
    return row.intent.kind() == IntentKind::SetLike || row.intent.kind() == IntentKind::SetFollow;
}

bool dependsOnAny(const OutboxRow &row, const QSet<Mid> &mids)
{
    for (const Mid &mid : row.dependsOn) {
        if (mids.contains(mid)) {
            return true;
        }
    }
    return false;
}

/// Keeps only the last of the untouched rows of each key.
void supersede(const QList<OutboxRow> &rows, QSet<Mid> &dropped)
{
    QHash<QString, Mid> latest;
    for (const OutboxRow &row : rows) {
        const bool repeatable = isSetter(row) || row.intent.kind() == IntentKind::DeletePost;
        if (!repeatable || !isUntouched(row)) {
            continue;
        }
        const QString key = intentKindName(row.intent.kind()) + row.intent.key();
        if (latest.contains(key)) {
            dropped.insert(latest.value(key));
        }
        latest.insert(key, row.mid);
    }
}

/// A post that was deleted before it was ever sent vanishes together with its deletion. One that the server refused certainly
/// does not exist there either.
QSet<Mid> neverBorn(const QList<OutboxRow> &rows)
{
    QHash<PostId, Mid> unsent;
    QSet<Mid> vanished;
    for (const OutboxRow &row : rows) {
        const bool refused = row.status == OutboxStatus::Failed && (row.attempts == 0 || !row.ackToken.isEmpty());
        if (row.intent.kind() == IntentKind::PutPost && (isUntouched(row) || refused)) {
            unsent.insert(row.intent.post(), row.mid);
        } else if (row.intent.kind() == IntentKind::DeletePost && isUntouched(row) &&
                   unsent.contains(row.intent.post())) {
            vanished << unsent.value(row.intent.post()) << row.mid;
        }
    }
    return vanished;
}

}  // namespace

Collapse collapse(const QList<OutboxRow> &rows)
{
    QSet<Mid> dropped;
    supersede(rows, dropped);
    const QSet<Mid> vanished = neverBorn(rows);
    dropped |= vanished;

    Collapse result;
    for (const OutboxRow &row : rows) {
        if (dropped.contains(row.mid)) {
            result.drop.append(row.mid);
        } else if (isUntouched(row) && dependsOnAny(row, vanished)) {
            (row.intent.kind() == IntentKind::PutPost ? result.park : result.drop).append(row.mid);
        }
    }
    return result;
}

}  // namespace postr
