#pragma once

#include <QString>
#include <memory>

#include "core/base/filelock.h"
#include "core/base/result.h"

namespace postr {

/// The profile: the folder with everything Postr keeps for one person on this computer. At most one process works on it at a time; another
/// one hands its commands to the first (see CommandChannel).
class ProfileFolder final {
public:
    /// Makes the folder (mode 0700) and takes its lock. Busy when another process has it, Disk when it is not writable.
    [[nodiscard]] static Result<ProfileFolder> take(const QString &folder);
    /// Where Postr keeps its profile unless another folder is named.
    [[nodiscard]] static QString defaultFolder();
    /// The address of the process that has the profile: a socket inside the folder, which only its owner can reach.
    [[nodiscard]] static QString channelName(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    ProfileFolder(QString folder, std::unique_ptr<FileLock> lock) : m_folder(std::move(folder)), m_lock(std::move(lock))
    {
    }

    QString m_folder;
    std::unique_ptr<FileLock> m_lock;
};

}  // namespace postr
