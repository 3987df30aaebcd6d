#pragma once

#include <QStringList>

namespace postr {

/// A database's whole condition, for `postr-cli doctor`.
struct Diagnosis {
    QStringList problems;  ///< empty when all is well
    int schema = 0;
    int posts = 0;
    int people = 0;
    int outboxWaiting = 0;
    int outboxFailed = 0;
    int quarantined = 0;
    qint64 databaseBytes = 0;
};

}  // namespace postr
