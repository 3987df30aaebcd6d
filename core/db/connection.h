#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <optional>

#include "core/base/result.h"

namespace postr {

/// Turns SQLite's result code into an error with a sentence for people.
[[nodiscard]] Error databaseError(const QSqlError &error, const QString &what);

/// The one connection to one database file. Belongs to the thread that opened it, which every use asserts: a
/// QSqlDatabase handle works silently on a foreign thread in Qt 6.4.
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

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// True once SQLite said that the file is damaged.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    friend class Statement;
    friend class Transaction;

    Connection(QString name, QString path, QSqlDatabase database);
    void assertThread() const;
    /// BEGIN, COMMIT or ROLLBACK, prepared once: every step of the engine needs two of them. Not sticky.
    [[nodiscard]] Status control(const QString &sql);
    /// Whether a commit waits for the disk from now on. Not inside a transaction; not sticky.
    [[nodiscard]] Status setDurable(bool isDurable);
    /// A prepared statement, and whether somebody is using it.
    struct Prepared {
        QSqlQuery query;
        bool isTaken = false;
    };
    /// Nothing when it cannot be prepared, and the failure is noted.
    [[nodiscard]] std::shared_ptr<Prepared> take(const QString &sql);
    static void giveBack(Prepared &prepared);
    [[nodiscard]] Result<std::shared_ptr<Prepared>> prepare(const QString &sql);
    void fail(Error error);
    [[nodiscard]] Error noted(const QSqlError &error, const QString &sql);

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;  ///< for the next use of the same text
    std::optional<Error> m_error;
    bool m_inTransaction = false;
    bool m_isDamaged = false;
    bool m_isDurable = true;
    void *m_thread = nullptr;  ///< compared only
};

}  // namespace postr
