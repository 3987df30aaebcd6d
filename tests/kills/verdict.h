#pragma once

#include "tests/kills/person.h"
#include "tests/kills/servertruth.h"

namespace postr::kills {

/// What was parked in the end, beside what is wrong.
struct Verdict {
    int parked = 0;
    QStringList reasons;  ///< of what is parked
    QStringList problems;
};

/// Compares, once everything is at rest, what a person wanted with the server's rows, the outbox, the stored rows and the screen.
[[nodiscard]] Verdict judge(Person &person, const QList<KnownPost> &posts, const ServerTruth &server);

/// Posts that nobody wrote, and texts that stood there twice or were never wanted.
[[nodiscard]] QStringList judgeServer(const QList<const Person *> &people, const QList<KnownPost> &posts,
                                      const ServerTruth &server);

}  // namespace postr::kills
