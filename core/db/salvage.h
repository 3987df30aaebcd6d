#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace postr {

class Connection;

/// What becomes of a damaged file: it is set aside, never deleted, and what is on this computer alone is carried over from it: unsent intents,
/// drafts and the names of their files. A reminder beside it stays until that is done: the program may end in between, or the disk not let it be read for now. What was
/// carried over once is never carried over again, because people go on with it. Files are read and renamed: any thread but the GUI's.
namespace salvage {

/// False: the disk refused.
[[nodiscard]] bool setAside(const QString &path);
/// What a program had begun that ended in between.
void finishSettingAside(const QString &path);

struct Outcome {
    bool wasSetAside = false;  ///< a file, from which not all had been carried over
    qsizetype intents = 0;     ///< carried over now
};
/// From everything that was set aside from `path` into the new file, as far as it can be read; what cannot be read for now, a later start tries
/// again. A failure is one of the new file: nothing is lost, and the next start does it.
[[nodiscard]] Result<Outcome> carryOver(Connection &connection, const UserId &user, const QString &path);

/// Intents that could not be read yet will not be carried over: they are unwanted by now. After carryOver().
[[nodiscard]] Status giveUpIntents(const QString &path);

/// Something that was set aside from `path` could not be carried over yet.
[[nodiscard]] bool isUnfinished(const QString &path);

}  // namespace salvage
}  // namespace postr
