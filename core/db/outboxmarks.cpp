// How far the rows of the outbox have come, and when they go on.

#include "core/db/outboxstore.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::outbox {

void markFailed(Connection &connection, const UserId &user, const Mid &mid, const QString &code, const QString &reason,
                const QByteArray &ackToken)
{
    Statement(connection,
              uR"(UPDATE outbox SET status = 'failed', last_error_code = ?, last_error = ?, ack_token = ?,
                                     attempts = CASE status WHEN 'committing' THEN max(attempts, 1) ELSE attempts END
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(code)
        .bind(reason)
        .bind(ackToken)
        .bind(user)
        .bind(mid)
        .run();
}

void markCommitting(Connection &connection, const UserId &user, const Mid &mid, qint64 now)
{
    Statement(connection,
              uR"(UPDATE outbox SET status = 'committing', attempts = attempts + 1, last_attempt = ?
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(now)
        .bind(user)
        .bind(mid)
        .run();
}

void markCommitted(Connection &connection, const UserId &user, const Mid &mid, const QByteArray &ackToken)
{
    Statement(connection,
              uR"(UPDATE outbox SET status = 'committed', ack_token = ?, last_error_code = '', last_error = ''
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(ackToken)
        .bind(user)
        .bind(mid)
        .run();
}

void markNotSent(Connection &connection, const UserId &user, const Mid &mid)
{
    Statement(connection,
              uR"(UPDATE outbox SET attempts = max(attempts - 1, 0),
                                     status = CASE WHEN attempts > 1 THEN 'committing' ELSE 'pending' END
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(user)
        .bind(mid)
        .run();
}

void markNotCounted(Connection &connection, const UserId &user, const Mid &mid)
{
    Statement(connection, u"UPDATE outbox SET attempts = max(attempts - 1, 0) WHERE user_id = ? AND mid = ?"_s)
        .bind(user)
        .bind(mid)
        .run();
}

void markRetry(Connection &connection, const UserId &user, const Mid &mid, qint64 notBefore)
{
    Statement(connection, u"UPDATE outbox SET not_before = ? WHERE user_id = ? AND mid = ?"_s)
        .bind(notBefore)
        .bind(user)
        .bind(mid)
        .run();
}

void holdKind(Connection &connection, const UserId &user, IntentKind kind, qint64 notBefore)
{
    Statement(connection,
              uR"(UPDATE outbox SET not_before = max(not_before, ?)
                              WHERE user_id = ? AND kind = ? AND status IN ('pending', 'committing') AND observed_at = 0)"_s)
        .bind(notBefore)
        .bind(user)
        .bind(intentKindName(kind))
        .run();
}

void markPendingAgain(Connection &connection, const UserId &user, const Mid &mid, qint64 now)
{
    Statement(
        connection,
        uR"(UPDATE outbox SET status = 'pending', not_before = 0, ack_token = '', args = json_remove(args, '$.made_rev'),
                                     created_at = CASE status WHEN 'failed' THEN ? ELSE created_at END
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(now)
        .bind(user)
        .bind(mid)
        .run();
}

QList<Mid> parkOlderThan(Connection &connection, const UserId &user, qint64 before, const QString &reason)
{
    Statement statement(connection,
                        uR"(SELECT mid FROM outbox WHERE user_id = ? AND observed_at = 0 AND created_at < ?
                                AND status IN ('pending', 'committing') AND kind NOT IN ('mark_read', 'upload_media', 'delete_media')
                            ORDER BY number)"_s);
    statement.bind(user).bind(before);
    QList<Mid> old;
    while (statement.next()) {
        old.append(Mid(statement.text(0)));
    }
    for (const Mid &mid : old) {
        markFailed(connection, user, mid, kTooOld, reason, {});
    }
    return old;
}

void markObserved(Connection &connection, const UserId &user, const Mid &mid, qint64 now)
{
    Statement(connection, u"UPDATE outbox SET observed_at = ? WHERE user_id = ? AND mid = ?"_s)
        .bind(now)
        .bind(user)
        .bind(mid)
        .run();
}

int removeObserved(Connection &connection, const UserId &user)
{
    return Statement(connection, u"DELETE FROM outbox WHERE user_id = ? AND observed_at > 0"_s).bind(user).run();
}

void resetAfterRestart(Connection &connection, const UserId &user)
{
    Statement(connection, u"UPDATE outbox SET not_before = 0 WHERE user_id = ? AND not_before <> 0"_s).bind(user).run();
}

void hurryTried(Connection &connection, const UserId &user)
{
    Statement(
        connection,
        u"UPDATE outbox SET not_before = 0 WHERE user_id = ? AND not_before <> 0 AND (attempts > 0 OR status = 'committing')"_s)
        .bind(user)
        .run();
}

}  // namespace postr::outbox
