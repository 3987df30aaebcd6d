#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

#include "core/backend/backend.h"

namespace postr {

/// Names of lists in an answer.
using Lists = QList<const char *>;

/// The history of the server that an answer is of; nothing when it does not say.
[[nodiscard]] std::optional<QString> epochOf(const QJsonObject &answer);

/// A function sends every list that it has at all, be it empty. One that is missing or something else was lost or spoilt on the way; whoever
/// took it for empty would never hear of what was in it. The name of the first part of a page that is not as it must be: the epoch, the rows,
/// the people who are gone or hidden, and the `lists` that its function has beside them. Empty: the page can be read.
[[nodiscard]] QString unreadablePart(const QJsonObject &answer, const Lists &lists);

/// Reads what stands beside the rows: who and what is gone or hidden, reposts, notifications, the read marker, counts of what was
/// asked about. What cannot be stored goes to `unstorable`.
void readExtras(const QJsonObject &answer, Batch &batch);

/// Whether a page says something about each of these: ids of posts, people and notifications, names of reposts. A row that is put aside says it,
/// too, and one without an id that can be read may be about any of them.
[[nodiscard]] bool tells(const Batch &batch, const QStringList &names);

}  // namespace postr
