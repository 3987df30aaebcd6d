#pragma once

#include <QString>
#include <memory>

namespace postr {

/// A file that at most one holder has locked, among all processes. The system lets go of it when the holder's process ends, in whatever
/// way: nothing in the file says who has it, so a kill or a power loss cannot leave a claim behind. (QLockFile writes one: killed
/// before it has, it leaves an empty file that nobody may ever take.) The file stays when the lock is released.
class FileLock final {
public:
    enum class Outcome {
        Taken,
        Busy,    ///< somebody else has it
        Failed,  ///< the file cannot be made or locked
    };

    explicit FileLock(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Does not wait.
    [[nodiscard]] Outcome take();

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

}  // namespace postr
