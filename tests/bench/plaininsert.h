#pragma once

#include "tests/bench/backlog.h"

namespace postr::bench {

/// Inserts the backlog's values with SQLite's C interface into the same schema (full-text index, indexes, triggers, foreign keys, synchronous=FULL):
/// a post, its counts and its place in the home list, `perTransaction` posts at a time. Milliseconds, or below zero when SQLite refused.
[[nodiscard]] double plainInsert(const QString &databaseFile, const Backlog &backlog, int perTransaction);

/// One statement; false when SQLite refused.
[[nodiscard]] bool plainRun(const QString &databaseFile, const QString &sql);

/// Milliseconds that each of `count` single rows takes until it is on disk: what one durable write costs here.
[[nodiscard]] QList<double> plainDurableRows(const QString &file, int count);

}  // namespace postr::bench
