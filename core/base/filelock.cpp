#include "core/base/filelock.h"

#include "core/base/guithread.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <QFile>
#include <cerrno>
#else
#include <QLockFile>
#endif

namespace postr {

#ifdef Q_OS_UNIX

struct FileLock::Handle {
    QByteArray path;
    int file = -1;
};

FileLock::FileLock(const QString &path) : m_handle(std::make_unique<Handle>(Handle{QFile::encodeName(path)})) {}

FileLock::~FileLock()
{
    if (m_handle->file >= 0) {
        ::close(m_handle->file);
    }
}

FileLock::Outcome FileLock::take()
{
    guithread::assertElsewhere("a lock file is taken");
    if (m_handle->file >= 0) {
        return Outcome::Taken;
    }
    const int file = ::open(m_handle->path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return Outcome::Failed;
    }
    int locked = -1;
    do {
        locked = ::flock(file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        const bool isTaken = errno == EWOULDBLOCK;
        ::close(file);
        return isTaken ? Outcome::Busy : Outcome::Failed;
    }
    m_handle->file = file;
    return Outcome::Taken;
}

#else

struct FileLock::Handle {
    QLockFile file;
};

FileLock::FileLock(const QString &path) : m_handle(new Handle{QLockFile(path)}) { m_handle->file.setStaleLockTime(0); }

FileLock::~FileLock() = default;

FileLock::Outcome FileLock::take()
{
    guithread::assertElsewhere("a lock file is taken");
    if (m_handle->file.isLocked() || m_handle->file.tryLock(0)) {
        return Outcome::Taken;
    }
    return m_handle->file.error() == QLockFile::LockFailedError ? Outcome::Busy : Outcome::Failed;
}

#endif

}  // namespace postr
