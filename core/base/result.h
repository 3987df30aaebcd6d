#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace postr {

/// Every fallible function returns one; an empty value never means success or failure.
template <class T>
using Result = tl::expected<T, Error>;

/// Result of a function that has nothing to tell but success.
using Status = tl::expected<void, Error>;

/// `return failure(ErrorCode::Disk, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    const bool retryable = code == ErrorCode::Offline || code == ErrorCode::Timeout || code == ErrorCode::Server ||
                           code == ErrorCode::RateLimited || code == ErrorCode::Busy;
    return tl::make_unexpected(Error{code, std::move(message), retryable, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::make_unexpected(std::move(error)); }

}  // namespace postr
