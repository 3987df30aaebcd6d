#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace postr {

class Connection;

/// What becomes of a damaged file: it is set aside, never deleted, and what is on this computer alone is carried over from it: unsent intents,
/// drafts and the names of their files. A reminder beside it stays until that is done, because the program may end in between. Files are read and
/// renamed: any thread but the GUI's.
namespace salvage {

/// False: the disk refused.
[[nodiscard]] bool setAside(const QString &path);
/// What a program had begun that ended in between.
void finishSettingAside(const QString &path);

struct Outcome {
    bool wasSetAside = false;  ///< something had not been carried over before
    qsizetype intents = 0;     ///< carried over now
};
/// From everything that was set aside from `path` into the new file. After a failure, which is one of the new file, the next start does it.
[[nodiscard]] Result<Outcome> carryOver(Connection &connection, const UserId &user, const QString &path);

}  // namespace salvage
}  // namespace postr
