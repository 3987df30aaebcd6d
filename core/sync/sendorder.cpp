#include "core/sync/sendorder.h"

#include <QSet>
#include <algorithm>

#include "core/db/outboxstore.h"
#include "core/sync/backoff.h"

namespace postr {
namespace {

/// Is told of the waiting rows, oldest first, and keeps the one that goes next.
class Choice final {
public:
    explicit Choice(qint64 now) : m_now(now) {}

    /// False when this one goes, and the others need not be looked at.
    template <class IsUnfinished>
    [[nodiscard]] bool offer(const QString &queue, qint64 notBefore, const QList<Mid> &dependsOn,
                             const IsUnfinished &isUnfinished)
    {
        if (m_busyLanes.contains(queue)) {
            return true;
        }
        const bool blocked = std::any_of(dependsOn.cbegin(), dependsOn.cend(), isUnfinished);
        if (blocked) {
            return true;  // the lane may pass a row that waits for something parked
        }
        m_busyLanes.insert(queue);
        // Further ahead than any back-off reaches: the wall clock was set back meanwhile.
        const bool isDue = notBefore <= m_now || notBefore - m_now > kLongestBackoff.count();
        if (isDue) {
            m_wakeAt.reset();
            return false;
        }
        m_wakeAt = m_wakeAt ? qMin(*m_wakeAt, notBefore) : notBefore;
        return true;
    }
    [[nodiscard]] std::optional<qint64> wakeAt() const { return m_wakeAt; }

private:
    qint64 m_now;
    QSet<QString> m_busyLanes;
    std::optional<qint64> m_wakeAt;
};

}  // namespace

NextToSend nextToSend(const QList<OutboxRow> &rows, qint64 now, Lane lane)
{
    // A row that is not here any more was observed: whoever depended on it may go.
    QSet<Mid> unfinished;
    for (const OutboxRow &row : rows) {
        if (row.status != OutboxStatus::Committed) {
            unfinished.insert(row.mid);
        }
    }
    Choice choice(now);
    for (const OutboxRow &row : rows) {
        const bool isOver = row.status == OutboxStatus::Committed || row.status == OutboxStatus::Failed;
        if (isOver || (row.intent.kind() == IntentKind::UploadMedia) != (lane == Lane::Uploads)) {
            continue;
        }
        if (!choice.offer(row.intent.lane(), row.notBefore, row.dependsOn,
                          [&](const Mid &mid) { return unfinished.contains(mid); })) {
            return {row, {}};
        }
    }
    return {{}, choice.wakeAt()};
}

NextToSend nextToSend(Connection &connection, const UserId &user, qint64 now, Lane lane)
{
    Choice choice(now);
    Mid chosen;
    outbox::walkWaiting(connection, user, lane == Lane::Uploads, [&](const outbox::Waiting &row) {
        const bool goesOn = choice.offer(row.lane, row.notBefore, row.dependsOn,
                                         [&](const Mid &mid) { return outbox::isUnfinished(connection, user, mid); });
        chosen = goesOn ? Mid() : row.mid;
        return goesOn;
    });
    return chosen.isEmpty() ? NextToSend{{}, choice.wakeAt()} : NextToSend{outbox::find(connection, user, chosen), {}};
}

}  // namespace postr
