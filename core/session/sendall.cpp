#include "core/session/sendall.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <algorithm>

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr std::chrono::seconds kLongestSend{5};

Result<int> unsentOf(const Result<QList<OutboxRow>> &rows)
{
    return rows.map([](const QList<OutboxRow> &all) {
        return int(std::count_if(all.cbegin(), all.cend(),
                                 [](const OutboxRow &row) { return row.status != OutboxStatus::Committed; }));
    });
}

}  // namespace

void sendAll(AccountSession &session, QObject *context, std::function<void(Result<int>)> done)
{
    auto *limit = new QTimer(context);
    const auto closed = [done] {
        done(failure(ErrorCode::Canceled, QCoreApplication::translate("Session", "This account was closed.")));
    };
    const auto finish = [limit, context, done, closed, session = QPointer(&session)] {
        limit->stop();
        limit->deleteLater();
        if (!session) {
            closed();
            return;
        }
        session->disconnect(limit);  // once only
        whenDone(
            session->loadOutbox(), context, [done](const Result<QList<OutboxRow>> &rows) { done(unsentOf(rows)); },
            closed);
    };
    QObject::connect(&session, &AccountSession::rested, limit, [&session, finish](bool willGoOn) {
        const SyncState state = session.syncState();
        const bool isTrying = willGoOn && state.kind == SyncState::Kind::Idle && state.waiting > 0;
        if (!isTrying) {
            finish();
        }
    });
    QObject::connect(limit, &QTimer::timeout, limit, finish);
    limit->setSingleShot(true);
    limit->start(kLongestSend);
    session.sendNow();
}

}  // namespace postr
