#pragma once

#include <QJsonObject>

#include "core/backend/backend.h"

namespace postr::fuzz {

/// Stores what was read from `answer` into a real database, as the engine does, and takes it back. Demands that no statement fails, and that
/// each row of the answer is stored, known to be deleted, or in quarantine.
void demandStorable(const QJsonObject &answer, const Batch &batch);

}  // namespace postr::fuzz
