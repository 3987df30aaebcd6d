#pragma once

#include <type_traits>
#include <utility>

#include "core/base/result.h"

namespace postr {

class Connection;

/// A transaction that rolls back unless it is committed. Use transact() and readConsistently() instead.
class Transaction final {
public:
    enum class Kind {
        Read,
        Write,       ///< on disk when it is committed
        WriteAhead,  ///< on disk with the next Write at the latest, never without what was committed before it
    };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Fails with the first error of any statement since the transaction began; then nothing of it was stored.
    [[nodiscard]] Status commit();

private:
    void rollBack();

    Connection &m_connection;
    bool m_open = false;
};

namespace detail {

template <class Body>
auto within(Connection &connection, Transaction::Kind kind, Body &&body)
{
    using Value = std::invoke_result_t<Body>;
    using Outcome = tl::expected<Value, Error>;
    Transaction transaction(connection, kind);
    if constexpr (std::is_void_v<Value>) {
        std::forward<Body>(body)();
        return Outcome(transaction.commit());
    } else {
        Value value = std::forward<Body>(body)();
        const Status committed = transaction.commit();
        return committed ? Outcome(std::move(value)) : Outcome(tl::make_unexpected(committed.error()));
    }
}

}  // namespace detail

/// Runs `body` in one write transaction and returns its value, or the first error of any statement in it. When it returns
/// a value, the data is on disk (synchronous=FULL).
template <class Body>
auto transact(Connection &connection, Body &&body)
{
    return detail::within(connection, Transaction::Kind::Write, std::forward<Body>(body));
}

/// Runs `body`, all of whose statements see one state of the database.
template <class Body>
auto readConsistently(Connection &connection, Body &&body)
{
    return detail::within(connection, Transaction::Kind::Read, std::forward<Body>(body));
}

}  // namespace postr
