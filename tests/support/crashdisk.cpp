#include "crashdisk.h"

#include <sqlite3.h>

#include <QHash>
#include <QList>
#include <algorithm>
#include <cstring>
#include <map>
#include <new>

#include "seededrandom.h"

namespace postr::test {
namespace {

using Operation = CrashDisk::Operation;

constexpr int kSector = 512;
/// Longer than SQLite's own waiting (5 s in naps of up to 100 ms) lasts.
constexpr int kBusyAttempts = 200;

struct Unsynced {
    bool isTruncation = false;
    qint64 at = 0;
    QByteArray bytes;
};

struct Content {
    QByteArray now;      ///< as the program sees it
    QByteArray durable;  ///< as it was at the latest sync
    QList<Unsynced> unsynced;
    QList<std::shared_ptr<QByteArray>> shared;  ///< mapped pages of the write-ahead log's index
    bool exists = false;

    static void apply(QByteArray &target, const Unsynced &write, qint64 length)
    {
        if (write.isTruncation) {
            target.truncate(write.at);
            return;
        }
        if (target.size() < write.at + length) {
            target.append(write.at + length - target.size(), '\0');
        }
        std::memcpy(target.data() + write.at, write.bytes.constData(), static_cast<size_t>(length));
    }
};

struct OpenFile {
    sqlite3_file base;  // must be the first
    CrashDisk::State *disk;
    Content *content;
};

}  // namespace

struct CrashDisk::State {
    explicit State(quint64 seed) : random(seed) {}

    SeededRandom random;
    QByteArray name;
    sqlite3_vfs vfs{};
    std::map<QByteArray, Content> files;
    QList<Operation> operations;
    qsizetype crashAt = -1;
    qsizetype failAt = -1;
    Fault fault = Fault::Error;
    int busyLeft = 0;
    int goodWrites = -1;  ///< so many until one finds no space; below 0: none will
    bool hasFailed = false;
    int anonymous = 0;
    int losses = 0;
    bool isDown = false;

    /// SQLITE_OK, or the code with which this operation fails.
    int begin(Operation operation, int errorCode)
    {
        const qsizetype number = operations.size();
        if (!isDown) {
            operations.append(operation);
        }
        if (isDown || number == crashAt) {
            isDown = true;
            return errorCode;
        }
        if (operation == Operation::Lock && busyLeft > 0) {
            --busyLeft;
            return SQLITE_BUSY;
        }
        if (operation == Operation::Write && goodWrites >= 0 && goodWrites-- == 0) {
            hasFailed = true;
            return SQLITE_FULL;
        }
        if (number == failAt && canStrike(fault, operation)) {
            if (fault == Fault::Busy) {
                busyLeft = kBusyAttempts;
                return SQLITE_BUSY;
            }
            return fault == Fault::Full ? SQLITE_FULL : errorCode;
        }
        return SQLITE_OK;
    }

    [[nodiscard]] quint64 below(quint64 limit) { return random.next() % limit; }

    void loseUnsynced(Content &content)
    {
        for (const Unsynced &write : content.unsynced) {
            switch (below(4)) {
            case 0:
                ++losses;
                break;
            case 1:
                if (!write.isTruncation) {
                    const quint64 sectors = static_cast<quint64>(write.bytes.size()) / kSector + 1;
                    Content::apply(content.durable, write,
                                   qMin<qint64>(write.bytes.size(), static_cast<qint64>(below(sectors)) * kSector));
                    ++losses;
                }
                break;
            default:
                Content::apply(content.durable, write, write.bytes.size());
            }
        }
        content.unsynced.clear();
        content.now = content.durable;
    }
};

namespace {

OpenFile *opened(sqlite3_file *file) { return reinterpret_cast<OpenFile *>(file); }
CrashDisk::State *stateOf(sqlite3_vfs *vfs) { return static_cast<CrashDisk::State *>(vfs->pAppData); }

int closeFile(sqlite3_file *) { return SQLITE_OK; }

int readFile(sqlite3_file *file, void *buffer, int length, sqlite3_int64 at)
{
    OpenFile *open = opened(file);
    const int failed = open->disk->begin(Operation::Read, SQLITE_IOERR_READ);
    if (failed != SQLITE_OK) {
        return failed;
    }
    const QByteArray &bytes = open->content->now;
    const qint64 there = std::clamp<qint64>(bytes.size() - at, 0, length);
    if (there > 0) {
        std::memcpy(buffer, bytes.constData() + at, static_cast<size_t>(there));
    }
    if (there == length) {
        return SQLITE_OK;
    }
    std::memset(static_cast<char *>(buffer) + there, 0, static_cast<size_t>(length - there));
    return SQLITE_IOERR_SHORT_READ;
}

int change(OpenFile *open, const Unsynced &write)
{
    Content::apply(open->content->now, write, write.bytes.size());
    open->content->unsynced.append(write);
    return SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 at)
{
    OpenFile *open = opened(file);
    const int failed = open->disk->begin(Operation::Write, SQLITE_IOERR_WRITE);
    return failed != SQLITE_OK ? failed
                               : change(open, {false, at, QByteArray(static_cast<const char *>(bytes), length)});
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    OpenFile *open = opened(file);
    const int failed = open->disk->begin(Operation::Truncate, SQLITE_IOERR_TRUNCATE);
    return failed != SQLITE_OK ? failed : change(open, {true, size, {}});
}

int syncFile(sqlite3_file *file, int)
{
    OpenFile *open = opened(file);
    const int failed = open->disk->begin(Operation::Sync, SQLITE_IOERR_FSYNC);
    if (failed == SQLITE_OK) {
        Content &content = *open->content;
        for (const Unsynced &write : content.unsynced) {  // not a copy of the whole: most syncs follow a page or two
            Content::apply(content.durable, write, write.bytes.size());
        }
        content.unsynced.clear();
    }
    return failed;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = opened(file)->content->now.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int) { return opened(file)->disk->begin(Operation::Lock, SQLITE_IOERR_LOCK); }

int unlockFile(sqlite3_file *, int) { return SQLITE_OK; }

int reservedLock(sqlite3_file *, int *isHeld)
{
    *isHeld = 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return kSector; }
// As the usual disks of today, and as SQLite's own VFS says of them: a torn write damages nothing beside itself.
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int mapShared(sqlite3_file *file, int page, int size, int isWriting, void volatile **address)
{
    auto &pages = opened(file)->content->shared;
    if (pages.size() <= page && isWriting == 0) {
        *address = nullptr;
        return SQLITE_OK;
    }
    while (pages.size() <= page) {
        pages.append(std::make_shared<QByteArray>(size, '\0'));
    }
    *address = pages.at(page)->data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *file, int, int, int flags)
{
    return (flags & SQLITE_SHM_UNLOCK) != 0 ? SQLITE_OK : opened(file)->disk->begin(Operation::Lock, SQLITE_IOERR_LOCK);
}

void barrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *file, int isDeleting)
{
    if (isDeleting != 0) {
        opened(file)->content->shared.clear();
    }
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{
    2,          closeFile,  readFile,     writeFile,   truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile, reservedLock, fileControl, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared,  nullptr,     nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    CrashDisk::State *disk = stateOf(vfs);
    file->pMethods = nullptr;
    if (disk->isDown) {
        return SQLITE_CANTOPEN;
    }
    const QByteArray key = name != nullptr ? QByteArray(name) : "anonymous " + QByteArray::number(++disk->anonymous);
    Content &content = disk->files[key];
    if (!content.exists && (flags & SQLITE_OPEN_CREATE) == 0) {
        return SQLITE_CANTOPEN;
    }
    content.exists = true;
    *opened(file) = {{&kMethods}, disk, &content};
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int)
{
    CrashDisk::State *disk = stateOf(vfs);
    const int failed = disk->begin(Operation::Delete, SQLITE_IOERR_DELETE);
    if (failed == SQLITE_OK) {
        disk->files[name] = Content();
    }
    return failed;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    const auto &files = stateOf(vfs)->files;
    const auto found = files.find(name);
    *result = found != files.end() && found->second.exists ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *vfs, int count, char *out)
{
    for (int i = 0; i < count; ++i) {
        out[i] = static_cast<char>(stateOf(vfs)->random.next());
    }
    return count;
}

int pause(sqlite3_vfs *, int microseconds) { return microseconds; }  // nobody else could do anything meanwhile

int currentTime(sqlite3_vfs *, double *days)
{
    *days = 2461041.5;  // 2026-01-01
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *) { return 0; }

QByteArray nextName()
{
    static int last = 0;
    return "crash-" + QByteArray::number(++last);
}

}  // namespace

CrashDisk::CrashDisk(quint64 seed) : m_state(std::make_unique<State>(seed))
{
    State &state = *m_state;
    state.name = nextName();
    sqlite3_vfs &vfs = state.vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.zName = state.name.constData();
    vfs.pAppData = &state;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = pause;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK) {
        throw std::bad_alloc();
    }
}

CrashDisk::~CrashDisk() { sqlite3_vfs_unregister(&m_state->vfs); }

QString CrashDisk::uriOptions() const { return QStringLiteral("vfs=") + QString::fromLatin1(m_state->name); }

const QList<CrashDisk::Operation> &CrashDisk::operations() const { return m_state->operations; }

void CrashDisk::crashAt(qsizetype operation) { m_state->crashAt = operation; }

bool CrashDisk::canStrike(Fault fault, Operation operation)
{
    switch (fault) {
    case Fault::Full:
        return operation == Operation::Write;
    case Fault::Error:
        return operation != Operation::Lock;
    case Fault::Busy:
        return operation == Operation::Lock;
    }
    Q_UNREACHABLE();
}

void CrashDisk::failAt(qsizetype operation, Fault fault)
{
    m_state->failAt = operation;
    m_state->fault = fault;
}

void CrashDisk::failNextWrite(int skipped) { m_state->goodWrites = skipped; }

bool CrashDisk::hasFailed() const { return m_state->hasFailed; }

void CrashDisk::stop() { m_state->isDown = true; }

bool CrashDisk::isDown() const { return m_state->isDown; }

void CrashDisk::losePower()
{
    for (auto &[name, content] : m_state->files) {
        m_state->loseUnsynced(content);
        content.shared.clear();
    }
    m_state->isDown = false;
    m_state->crashAt = -1;
    m_state->goodWrites = -1;
}

void CrashDisk::loseProgram()
{
    for (auto &[name, content] : m_state->files) {
        content.shared.clear();
    }
    m_state->isDown = false;
    m_state->crashAt = -1;
    m_state->goodWrites = -1;
}

QByteArray CrashDisk::content(const QString &path) const
{
    const auto found = m_state->files.find(path.toUtf8());
    return found == m_state->files.end() ? QByteArray() : found->second.now;
}

void CrashDisk::setContent(const QString &path, const QByteArray &content)
{
    Content &file = m_state->files[path.toUtf8()];
    file = Content();
    file.now = file.durable = content;
    file.exists = true;
}

int CrashDisk::losses() const { return m_state->losses; }

}  // namespace postr::test
