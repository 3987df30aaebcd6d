#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <functional>

#include "core/base/result.h"

namespace postr {

/// What the parts of AuthStore answer with.

[[nodiscard]] inline Error error(ErrorCode code, const QString &message) { return failure(code, message).value(); }

[[nodiscard]] inline Error busy()
{
    return error(ErrorCode::Busy, QCoreApplication::translate("Auth", "Another sign-in or sign-out is still running."));
}

/// Of an answer that comes when its session is no longer the one that asked.
[[nodiscard]] inline Error sessionEnded()
{
    return error(ErrorCode::Canceled, QCoreApplication::translate("Auth", "This session has ended."));
}

/// `done`, silent once `context` is gone.
template <class Value>
[[nodiscard]] std::function<void(Value)> whileAlive(const QObject *context, std::function<void(Value)> done)
{
    return [context = QPointer<const QObject>(context), done = std::move(done)](Value value) {
        if (context) {
            done(std::move(value));
        }
    };
}

}  // namespace postr
