#pragma once

#include <QStringList>

namespace postr::testing {

/// From now on in this process: how SQLite goes about each statement of a connection that is opened is looked at. For statements that only
/// get slow when there is much to read, which no test has. One thread at a time.
void watchPlans();

/// What of that reads all posts or all list places from beginning to end, without an index: "table: statement".
[[nodiscard]] QStringList wholeReads();

}  // namespace postr::testing
