#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/base/ids.h"

namespace postr {

class Connection;

/// The persisted state of the sync engine: where it was (for diagnosis and resumption, never for correctness), named values,
/// and the change feed's cursor. Every function must be called inside a transaction.
namespace enginestate {

struct Progress {
    QString phase;
    qint64 startedAt = 0;  ///< wall ms
    QString lastSuccessful;
    qint64 generation = 0;
};

void initialise(Connection &connection, const UserId &user, qint64 now);
[[nodiscard]] Progress progress(Connection &connection, const UserId &user);
void enterPhase(Connection &connection, const UserId &user, const QString &phase, qint64 now);
void completePhase(Connection &connection, const UserId &user, const QString &phase);

/// Empty when there is none.
[[nodiscard]] QString value(Connection &connection, const UserId &user, const QString &key);
void setValue(Connection &connection, const UserId &user, const QString &key, const QString &value);
/// All values whose key begins with `prefix`.
[[nodiscard]] QHash<QString, QString> valuesUnder(Connection &connection, const UserId &user, const QString &prefix);

/// Empty when the stream was never pulled.
[[nodiscard]] QByteArray cursor(Connection &connection, const UserId &user, const QString &stream);
void setCursor(Connection &connection, const UserId &user, const QString &stream, const QByteArray &cursor);

}  // namespace enginestate
}  // namespace postr
