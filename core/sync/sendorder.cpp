#include "core/sync/sendorder.h"

#include <QSet>

#include "core/sync/backoff.h"

namespace postr {

NextToSend nextToSend(const QList<OutboxRow> &rows, qint64 now, Lane lane)
{
    // A row that is not here any more was observed: whoever depended on it may go.
    QSet<Mid> unfinished;
    for (const OutboxRow &row : rows) {
        if (row.status != OutboxStatus::Committed) {
            unfinished.insert(row.mid);
        }
    }
    NextToSend next;
    QSet<QString> busyLanes;
    for (const OutboxRow &row : rows) {
        const bool isOver = row.status == OutboxStatus::Committed || row.status == OutboxStatus::Failed;
        if (isOver || (row.intent.kind() == IntentKind::UploadMedia) != (lane == Lane::Uploads)) {
            continue;
        }
        const QString queue = row.intent.lane();
        if (busyLanes.contains(queue)) {
            continue;
        }
        const bool blocked = std::any_of(row.dependsOn.cbegin(), row.dependsOn.cend(),
                                         [&](const Mid &mid) { return unfinished.contains(mid); });
        if (blocked) {
            continue;  // the lane may pass a row that waits for something parked
        }
        busyLanes.insert(queue);
        // Further ahead than any back-off reaches: the wall clock was set back meanwhile.
        const bool isDue = row.notBefore <= now || row.notBefore - now > kLongestBackoff.count();
        if (isDue) {
            next.row = row;
            next.wakeAt.reset();
            return next;
        }
        next.wakeAt = next.wakeAt ? qMin(*next.wakeAt, row.notBefore) : row.notBefore;
    }
    return next;
}

}  // namespace postr
