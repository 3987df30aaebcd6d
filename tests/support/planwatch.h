#pragma once

#include <QStringList>

namespace postr::testing {

/// How SQLite goes about each statement that runs on a connection opened from now on in this process: for statements that only get slow when
/// there is much to read, which no test has. GUI thread or any other, but one at a time.
class PlanWatch final {
public:
    PlanWatch();

    /// Statements that read a table of posts or of list places from its beginning to its end, without an index: "table: statement".
    [[nodiscard]] static QStringList wholeReads();
};

}  // namespace postr::testing
