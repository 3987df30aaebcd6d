#pragma once

#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace postr {

/// The disk or another program was in the way: nothing was learned about the file, and another try may succeed.
[[nodiscard]] inline bool isOfTheMoment(const Error &error)
{
    return error.code == ErrorCode::Disk || error.code == ErrorCode::Busy;
}

/// The one connection to one database file, through SQLite's own interface (README.md says why not Qt SQL). Belongs to the thread
/// that opened it, which every use asserts.
///
/// Errors are sticky: the first failing statement is remembered, later ones do nothing, and the enclosing
/// `transact()` or `readConsistently()` rolls back and returns it. So a store's functions need no error paths of their own.
class Connection final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens (and creates, unless ReadOnly) `path`. `uriOptions` ("vfs=crash") is appended to the file's URI.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode = Mode::ReadWrite,
                                                                  const QString &uriOptions = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One statement without rows, outside or inside a transaction; not sticky.
    [[nodiscard]] Status execute(const QString &sql);
    /// The first column of the first row of a statement without arguments, as text.
    [[nodiscard]] Result<QString> value(const QString &sql);
    /// Copies the write-ahead log into the file and makes it empty. Waits for nobody: false when somebody else reads or writes, and a later call
    /// has to do it. Not inside a transaction.
    [[nodiscard]] Result<bool> emptyLog();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// True once SQLite said that the file is damaged.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    /// What was damaged has been made anew.
    void forgetDamage() { m_isDamaged = false; }
    /// Called once, when SQLite says so for the first time: whoever is killed later has noted it.
    void onDamage(std::function<void()> note) { m_noteDamage = std::move(note); }

private:
    friend class Statement;
    friend class Transaction;

    /// Closed and finished by SQLite itself.
    struct Close {
        void operator()(sqlite3 *database) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    using Database = std::unique_ptr<sqlite3, Close>;
    using Compiled = std::unique_ptr<sqlite3_stmt, Close>;

    Connection(QString path, Database database);
    void assertThread() const;
    /// BEGIN, COMMIT or ROLLBACK, prepared once: every step of the engine needs two of them. Not sticky.
    [[nodiscard]] Status control(const QString &sql);
    /// Whether a commit waits for the disk from now on. Not inside a transaction; not sticky.
    [[nodiscard]] Status setDurable(bool isDurable);
    /// A prepared statement, and whether somebody is using it.
    struct Prepared {
        Compiled statement;
        bool isTaken = false;
    };
    /// Nothing when it cannot be prepared, and the failure is noted.
    [[nodiscard]] std::shared_ptr<Prepared> take(const QString &sql);
    static void giveBack(Prepared &prepared);
    [[nodiscard]] Result<std::shared_ptr<Prepared>> prepare(const QString &sql);
    /// `sql` is one statement.
    [[nodiscard]] Result<Compiled> compile(const QString &sql, unsigned flags);
    void fail(Error error);
    /// What SQLite says about the latest call.
    [[nodiscard]] Error noted(const QString &sql);

    QString m_path;
    Database m_database;
    QHash<QString, std::shared_ptr<Prepared>>
        m_prepared;  ///< for the next use of the same text; gone before the database closes
    std::optional<Error> m_error;
    bool m_inTransaction = false;
    bool m_isDamaged = false;
    std::function<void()> m_noteDamage;
    bool m_isDurable = true;
    void *m_thread = nullptr;  ///< compared only
};

}  // namespace postr
