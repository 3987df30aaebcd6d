#pragma once

#include <QJsonValue>
#include <variant>

#include "core/backend/backend.h"

namespace postr {

/// A reply of PostgREST (or of whatever answered in its place), understood: the JSON value of a success, or what
/// stands in its way. The body's `code` decides first, the HTTP status second.
using ReplyMeaning = std::variant<QJsonValue, Rejected, WaitFor, Unreachable, AuthNeeded, PauseEngine>;
[[nodiscard]] ReplyMeaning readReply(const HttpReply &reply);

/// The JSON value of a body, also a bare `true`; nothing when it is no JSON.
[[nodiscard]] std::optional<QJsonValue> jsonValue(const QByteArray &body);

/// `Retry-After` in whole seconds, between 1 s and 5 min; 0 when there is none that can be used.
[[nodiscard]] Milliseconds retryAfter(const HttpReply &reply);

/// One plain sentence for a refusal code of `apply_intent` or a PostgreSQL error code.
[[nodiscard]] QString refusalSentence(const QString &code);

/// What to say when an answer of the server makes no sense to this version. `why` is for the log: names of fields, nothing of what is in them.
[[nodiscard]] WaitFor unreadableAnswer(const QString &why);
/// What to say when something answers that is no Postr server: most often a network's sign-in page.
[[nodiscard]] Unreachable strangeAnswer();
[[nodiscard]] PauseEngine updateNeeded();

/// Turns a meaning that is no success into the caller's outcome. A read cannot be refused for good: it is tried
/// again like any answer that makes no sense.
template <class Outcome>
Outcome failureOutcome(const ReplyMeaning &meaning)
{
    return std::visit(
        [](const auto &value) -> Outcome {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, QJsonValue>) {
                return unreadableAnswer(QStringLiteral("no failure"));
            } else if constexpr (std::is_same_v<T, Rejected> && !std::is_constructible_v<Outcome, Rejected>) {
                return WaitFor{Milliseconds{0}, false, value.reason};
            } else {
                return value;
            }
        },
        meaning);
}

}  // namespace postr
