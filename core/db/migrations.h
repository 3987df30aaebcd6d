#pragma once

#include <QList>
#include <functional>

#include "core/base/result.h"
#include "core/db/schema.h"

namespace postr {

class Connection;

/// The version a database file has; 0 for a new one.
[[nodiscard]] Result<int> storedSchemaVersion(Connection &connection);

/// Brings the schema to the last of `migrations`. Each step is one transaction that includes its row in schema_migrations and
/// user_version, so a crash leaves a whole step or nothing. May be run any number of times.
/// DatabaseNewer when the file was written by a newer program; then nothing is changed.
[[nodiscard]] Status migrate(Connection &connection, const QList<Migration> &migrations = schemaMigrations());

/// Adds tables, columns, indexes and triggers that a current file should have and has not (a file half restored from a backup).
/// Never removes anything. Returns the names of what was added. `before` is called before anything is.
[[nodiscard]] Result<QList<QString>> repairSchema(Connection &connection, const std::function<void()> &before,
                                                  const QList<Migration> &migrations = schemaMigrations());

}  // namespace postr
