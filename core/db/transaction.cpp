#include "core/db/transaction.h"

#include "core/db/connection.h"

namespace postr {

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    Q_ASSERT_X(!connection.m_inTransaction, "Transaction", "transactions do not nest");
    connection.m_error.reset();
    const auto tryToBegin = [&] {
        const Status durable = kind == Kind::Read ? Status() : connection.setDurable(kind == Kind::Write);
        return durable ? connection.control(kind == Kind::Read ? QStringLiteral("BEGIN")
                                                               : QStringLiteral("BEGIN IMMEDIATE"))
                       : durable;
    };
    Status begun = tryToBegin();
    if (!begun) {
        // After SQLITE_FULL neither COMMIT nor ROLLBACK reports the truth: a transaction may still be open.
        if (connection.control(QStringLiteral("ROLLBACK"))) {
            begun = tryToBegin();
        }
    }
    connection.m_inTransaction = true;  // statements may run (and do nothing when beginning failed)
    if (begun) {
        m_open = true;
    } else {
        connection.fail(begun.error());
    }
}

Transaction::~Transaction()
{
    rollBack();
    m_connection.m_inTransaction = false;
    m_connection.m_error.reset();
}

Status Transaction::commit()
{
    if (m_connection.m_error) {
        Error error = *m_connection.m_error;
        rollBack();
        return failure(std::move(error));
    }
    const Status committed = m_connection.control(QStringLiteral("COMMIT"));
    if (!committed) {
        rollBack();
        return committed;
    }
    m_open = false;
    return {};
}

void Transaction::rollBack()
{
    if (m_open) {
        m_open = false;
        // Fails when SQLite rolled back by itself (full disk, I/O error): that is what was wanted.
        static_cast<void>(m_connection.control(QStringLiteral("ROLLBACK")));
    }
}

}  // namespace postr
