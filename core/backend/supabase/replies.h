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

/// What to say when an answer of the server makes no sense to this version.
[[nodiscard]] WaitFor unreadableAnswer();
/// What to say when something answers that is no Postr server: most often a network's sign-in page.
[[nodiscard]] Unreachable strangeAnswer();
[[nodiscard]] PauseEngine updateNeeded();

}  // namespace postr
