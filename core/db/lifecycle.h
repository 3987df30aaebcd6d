#pragma once

#include <QString>
#include <memory>

#include "core/base/filelock.h"
#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/model/identity.h"

namespace postr {

// The database's life in phases that cannot be skipped: each phase's result is the only argument of the next.
//   0  boot(path)             engine settings, lock; nothing of a user
//   1  assure(booted)         migrations and schema repair; nothing of a user
//   2  bind(assured, …)       the owner row, the person's own row, checks; no network
//   3  running                SyncEngine and the stores take a BoundDatabase&
// All of them belong to the session thread.

class BootedDatabase final {
public:
    BootedDatabase(BootedDatabase &&) = default;
    BootedDatabase &operator=(BootedDatabase &&) = default;

private:
    friend Result<BootedDatabase> boot(const QString &path, const QString &uriOptions);
    friend class AssuredDatabase;
    BootedDatabase() = default;

    std::unique_ptr<FileLock> m_lock;  ///< declared first: released after the connection is closed
    std::unique_ptr<Connection> m_connection;
};

class AssuredDatabase final {
public:
    AssuredDatabase(AssuredDatabase &&) = default;
    AssuredDatabase &operator=(AssuredDatabase &&) = default;

private:
    friend Result<AssuredDatabase> assure(BootedDatabase &&booted);
    friend class BoundDatabase;
    explicit AssuredDatabase(BootedDatabase &&booted)
        : m_lock(std::move(booted.m_lock)), m_connection(std::move(booted.m_connection))
    {
    }

    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
};

/// A database that belongs to one identity and may be used. Closing (destruction) checkpoints the write-ahead log and marks
/// the exit as clean.
class BoundDatabase final {
public:
    BoundDatabase(BoundDatabase &&) = default;
    BoundDatabase &operator=(BoundDatabase &&) = delete;
    ~BoundDatabase();

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /// The owner's id, which every statement on a per-user table names.
    [[nodiscard]] const UserId &user() const { return m_identity.user; }

private:
    friend Result<BoundDatabase> bind(AssuredDatabase &&assured, const Identity &identity, const QString &handle);
    BoundDatabase(AssuredDatabase &&assured, Identity identity)
        : m_lock(std::move(assured.m_lock)),
          m_connection(std::move(assured.m_connection)),
          m_identity(std::move(identity))
    {
    }

    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    Identity m_identity;
    bool m_isBound = false;  ///< bind() came to its end: only then is a clean exit worth noting
};

/// Phase 0. Creates the folder (mode 0700) and the file when missing. Busy when another process has the database open,
/// Disk when the folder is not writable, DatabaseCorrupt when the file is no database.
/// `uriOptions` selects another SQLite VFS ("vfs=crash"), for tests.
[[nodiscard]] Result<BootedDatabase> boot(const QString &path, const QString &uriOptions = {});

/// Phase 1. DatabaseNewer when a newer program wrote the file; nothing is changed then.
[[nodiscard]] Result<AssuredDatabase> assure(BootedDatabase &&booted);

/// Phase 2. Refuses a file that belongs to another identity. After an unclean exit the file is checked as a whole
/// (DatabaseCorrupt). `handle` fills the person's own row until the server's version of it is pulled.
[[nodiscard]] Result<BoundDatabase> bind(AssuredDatabase &&assured, const Identity &identity, const QString &handle);

/// What openAccount() did beside opening.
struct OpenReport {
    QString notice;  ///< one sentence for people when something was repaired, else empty
};

/// Phases 0 to 2 for `identity` in the profile folder. A damaged file is set aside (never deleted), the intents that can still
/// be read are carried over, and a new one is begun; `report` then says so. A database that all accounts shared is removed.
[[nodiscard]] Result<BoundDatabase> openAccount(const QString &profileFolder, const Identity &identity,
                                                const QString &handle, OpenReport *report = nullptr);

/// The file of an identity inside a profile folder.
[[nodiscard]] QString databasePath(const QString &profileFolder, const Identity &identity);

}  // namespace postr
