#pragma once

#include <QtGlobal>

namespace postr {

/// What one account keeps on this computer. Bytes.
struct StorageReport {
    qint64 database = 0;  ///< posts, people, drafts, the outbox; with its log
    qint64 pictures = 0;  ///< downloaded ones; all of them are at the server as well
    qint64 picturesLimit = 0;
    qint64 unsent = 0;  ///< pictures of drafts and of posts that wait: nowhere else
    int posts = 0;
    int people = 0;
};

}  // namespace postr
