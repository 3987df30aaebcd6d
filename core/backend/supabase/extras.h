#pragma once

#include <QJsonObject>

#include "core/backend/backend.h"

namespace postr {

/// Reads what an answer holds beside its rows: counts of posts without their rows, reposts, notifications, the read marker, and ids that exist no more or are
/// hidden from the caller. What cannot be read goes to `unstorable`.
/// False when a part that holds rows or ids is something else than a list of them (absent and null are empty lists). What such an
/// answer tells is not known, so no cursor may move past it.
[[nodiscard]] bool isReadable(const QJsonObject &answer);

void readExtras(const QJsonObject &answer, Batch &batch);

}  // namespace postr
