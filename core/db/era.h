#pragma once

#include <QString>

namespace postr::era {

// Every row of the server's has, beside its version, the number of the new start (truthstore.h) that told it; `owner` has that of the latest.
// A row of an earlier one is not believed, and is replaced by whatever the server says of it: its version may be one of another history.
// So a new start rewrites no row.

/// SQL: whether the row of `table` (a name or an alias) is believed. Before there were eras, version -1 said that it is not.
[[nodiscard]] inline QString isBelieved(const QString &table)
{
    return QStringLiteral("(%1.era = (SELECT era FROM owner) AND %1.ver >= 0)").arg(table);
}

/// SQL: its version; -1, which is less than any, when it is not believed.
[[nodiscard]] inline QString versionOf(const QString &table)
{
    return QStringLiteral("CASE WHEN %1.era = (SELECT era FROM owner) THEN %1.ver ELSE -1 END").arg(table);
}

}  // namespace postr::era
