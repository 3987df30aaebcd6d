#pragma once

#include <QJsonObject>

#include "core/backend/backend.h"

namespace postr {

/// The most characters any text of a row may have; a row beyond it is not stored.
inline constexpr int kMaxRowText = 100'000;
/// The most rows of one kind that are read from one reply.
inline constexpr int kMaxRows = 10'000;

/// Reads `{"posts": [...], "people": [...]}`. A row that lacks what it must have, holds a wrong type or nonsense goes
/// to `unstorable`; of two rows of one id the higher version wins. Posts come out with roots, parents and quoted
/// posts before what refers to them, as far as they are in the same reply; a row that refers back to itself through
/// others is unstorable.
[[nodiscard]] Batch readRows(const QJsonObject &rows);

/// The caller's part of a post row, `{"mine": {...}}`; nothing when they never touched it or it cannot be read.
[[nodiscard]] std::optional<Mine> readMine(const QJsonObject &row, const PostId &post);

/// A row as it came, for quarantine. One beyond 1 MB is empty: nothing a server meant seriously is that large.
[[nodiscard]] QByteArray rawRow(const QJsonValue &value);

/// `counts` of a row or reply: absent numbers are 0, out-of-range ones are clamped. Nothing when it is no object.
[[nodiscard]] std::optional<PostCounts> readCounts(const QJsonValue &value);

}  // namespace postr
