#pragma once

#include <functional>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace postr {

class Connection;

/// The rows that an export writes, as they were at one moment: copied in one read transaction into a file of their own beside the database, which
/// goes with this object. The database does not notice how long the export takes afterwards: only while rows are copied can its write-ahead
/// log not be emptied, and nobody waits for anything. One at a time for each account; belongs to the thread that made it, any but the GUI's.
class ExportCopy final {
public:
    ~ExportCopy();
    ExportCopy(const ExportCopy &) = delete;
    ExportCopy &operator=(const ExportCopy &) = delete;

    /// `also` is called in the same transaction with a connection that reads the account's tables, for what is little and kept in memory.
    [[nodiscard]] static Result<std::unique_ptr<ExportCopy>> of(const QString &databasePath, const UserId &user,
                                                                const std::function<void(Connection &)> &also);
    /// What a program leaves behind that is killed during an export.
    static void removeLeftover(const QString &databasePath);

    /// What `exportrows` walks.
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    explicit ExportCopy(const QString &databasePath) : m_databasePath(databasePath) {}

    QString m_databasePath;
    std::unique_ptr<Connection> m_connection;
};

}  // namespace postr
