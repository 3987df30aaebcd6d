#include "ui/shell/sendwatch.h"

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/access.h"
#include "ui/requests.h"

namespace postr {
namespace {

constexpr int kSoonMs = 100;  // several signals of one sync step are one look

}  // namespace

SendWatch::SendWatch(const Screen &screen, QWidget *window) : QObject(window), m_screen(screen), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SendWatch::load);
    connect(&screen.session, &SessionView::outboxChanged, this, [this] {
        if (access::isHeard() && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&screen.requests, &Requests::discardRequested, this, [this](const Mid &mid) { m_dropped.insert(mid); });
}

void SendWatch::load()
{
    whenDone(m_screen.session.loadOutbox(), this, [this](const Result<QList<OutboxRow>> &rows) {
        if (rows) {
            compare(*rows);
        }
    });
}

void SendWatch::compare(const QList<OutboxRow> &rows)
{
    QHash<Mid, Known> now;
    QSet<QString> onTheirWay;
    for (const OutboxRow &row : rows) {
        if (!row.intent.carriesText() || row.status == OutboxStatus::Committed) {
            continue;
        }
        const bool isRefused = row.status == OutboxStatus::Failed;
        now.insert(row.mid, {row.intent.key(), row.intent.text(), isRefused});
        onTheirWay.insert(row.intent.key());
        if (isRefused && !m_known.value(row.mid).isRefused) {
            access::announce(m_window, tr("Could not be sent: %1", "why").arg(row.error));
        }
    }
    for (auto before = m_known.cbegin(); before != m_known.cend(); ++before) {
        // Another row for the same post took its place when it was edited or tried again.
        const bool isSent = !before->isRefused && !now.contains(before.key()) && !m_dropped.contains(before.key()) &&
                            !onTheirWay.contains(before->key);
        if (isSent) {
            access::announce(m_window, tr("Sent: %1", "what was written").arg(before->text));
        }
    }
    m_known = now;
    m_dropped.intersect(QSet<Mid>(now.keyBegin(), now.keyEnd()));
}

}  // namespace postr
