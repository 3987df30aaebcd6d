#pragma once

#include <QDateTime>
#include <QString>
#include <memory>

#include "core/base/ids.h"
#include "core/db/connection.h"

namespace postr {

/// One prepared statement, used once and given back to its connection's cache. Arguments are bound in order. Must stand inside
/// a transaction; a failure goes to the connection (see Connection) and makes `run()` and `next()` do nothing.
///
///     Statement(db, uR"(UPDATE outbox SET status = ? WHERE user_id = ? AND mid = ?)"_s).bind(status).bind(user).bind(mid).run();
class Statement final {
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(static_cast<qint64>(number)); }
    Statement &bind(bool flag) { return bind(static_cast<qint64>(flag)); }
    /// UTC milliseconds; an invalid time is NULL.
    Statement &bind(const QDateTime &time);
    template <class Tag>
    Statement &bind(const Id<Tag> &id)
    {
        return bind(id.text());
    }

    /// Executes; returns how many rows were changed, 0 after a failure.
    int run();
    /// Executes at the first call, then goes on to the next row; false at the end of the rows and after a failure.
    [[nodiscard]] bool next();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Connection &m_connection;
    QString m_sql;
    std::shared_ptr<Connection::Prepared> m_prepared;
    sqlite3_stmt *m_statement = nullptr;  ///< of m_prepared
    int m_bound = 0;
    bool m_ended = false;
};

}  // namespace postr
