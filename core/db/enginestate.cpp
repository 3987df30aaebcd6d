#include "core/db/enginestate.h"

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::enginestate {

void initialise(Connection &connection, const UserId &user, qint64 now)
{
    // A new generation at every start: progress of an earlier run is history.
    Statement(
        connection,
        uR"(INSERT INTO sync_engine_state (user_id, sync_phase, sync_started_at, last_successful_phase, generation)
                              VALUES (?, 'idle', ?, '', 1)
                              ON CONFLICT (user_id) DO UPDATE SET generation = generation + 1)"_s)
        .bind(user)
        .bind(now)
        .run();
}

Progress progress(Connection &connection, const UserId &user)
{
    Statement statement(connection,
                        uR"(SELECT sync_phase, sync_started_at, last_successful_phase, generation
                                        FROM sync_engine_state WHERE user_id = ?)"_s);
    statement.bind(user);
    if (!statement.next()) {
        return {};
    }
    return {statement.text(0), statement.number(1), statement.text(2), statement.number(3)};
}

void enterPhase(Connection &connection, const UserId &user, const QString &phase, qint64 now)
{
    Statement(connection, u"UPDATE sync_engine_state SET sync_phase = ?, sync_started_at = ? WHERE user_id = ?"_s)
        .bind(phase)
        .bind(now)
        .bind(user)
        .run();
}

void completePhase(Connection &connection, const UserId &user, const QString &phase)
{
    Statement(connection, u"UPDATE sync_engine_state SET last_successful_phase = ? WHERE user_id = ?"_s)
        .bind(phase)
        .bind(user)
        .run();
}

QString value(Connection &connection, const UserId &user, const QString &key)
{
    Statement statement(connection, u"SELECT value FROM sync_state WHERE user_id = ? AND key = ?"_s);
    statement.bind(user).bind(key);
    return statement.next() ? statement.text(0) : QString();
}

void setValue(Connection &connection, const UserId &user, const QString &key, const QString &value)
{
    Statement(connection,
              uR"(INSERT INTO sync_state (user_id, key, value) VALUES (?, ?, ?)
                              ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s)
        .bind(user)
        .bind(key)
        .bind(value)
        .run();
}

QHash<QString, QString> valuesUnder(Connection &connection, const UserId &user, const QString &prefix)
{
    Statement statement(connection, u"SELECT key, value FROM sync_state WHERE user_id = ? AND substr(key, 1, ?) = ?"_s);
    statement.bind(user).bind(static_cast<qint64>(prefix.size())).bind(prefix);
    QHash<QString, QString> values;
    while (statement.next()) {
        values.insert(statement.text(0), statement.text(1));
    }
    return values;
}

QByteArray cursor(Connection &connection, const UserId &user, const QString &stream)
{
    Statement statement(connection, u"SELECT cursor FROM cursors WHERE user_id = ? AND stream = ?"_s);
    statement.bind(user).bind(stream);
    return statement.next() ? statement.bytes(0) : QByteArray();
}

void setCursor(Connection &connection, const UserId &user, const QString &stream, const QByteArray &cursor)
{
    Statement(connection,
              uR"(INSERT INTO cursors (user_id, stream, cursor) VALUES (?, ?, ?)
                              ON CONFLICT (stream) DO UPDATE SET cursor = excluded.cursor)"_s)
        .bind(user)
        .bind(stream)
        .bind(cursor)
        .run();
}

}  // namespace postr::enginestate
