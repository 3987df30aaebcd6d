#pragma once

#include <QJsonObject>

#include "core/backend/backend.h"

namespace postr {

/// Reads what an answer holds beside its rows: counts of posts without their rows, reposts, notifications, the read marker, and ids that exist no more or are
/// hidden from the caller. What cannot be read goes to `unstorable`.
void readExtras(const QJsonObject &answer, Batch &batch);

}  // namespace postr
