#pragma once

#include <QJsonObject>

#include "core/backend/backend.h"

namespace postr {

class RowReader;

/// The most characters any text of a row may have; a row beyond it is not stored.
inline constexpr int kMaxRowText = 100'000;
/// The most rows, or ids, of one kind that are read from one reply; those beyond are unstorable.
inline constexpr int kMaxRows = 10'000;

/// Reads `{"posts": [...], "people": [...]}`. A row that lacks what it must have, holds a wrong type or nonsense goes
/// to `unstorable`; of two rows of one id the higher version wins. Posts come out with roots, parents and quoted
/// posts before what refers to them, as far as they are in the same reply; a row that refers back to itself through
/// others is unstorable. A part must be there unless the server may answer it with null (RowReader); what decorates a row and is told anew
/// without a version is left out where it makes no sense: numbers in `counts`, and `card`. Of a tombstone its content is not read at all.
[[nodiscard]] Batch readRows(const QJsonObject &rows);

/// The caller's part of a post row, `{"mine": {...}}`; nothing when they never touched it. A row whose part cannot be read is rejected.
[[nodiscard]] std::optional<Mine> readMine(RowReader &row, const PostId &post);

/// A row as it came, for quarantine, under its id as far as it can be read (of a repost: Repost::name()). One beyond 1 MB is kept empty:
/// nothing a server meant seriously is that large.
[[nodiscard]] UnstorableRow unstorableRow(const QJsonValue &row, const QString &why);

/// `counts` of a row or reply: absent numbers are 0, out-of-range ones are clamped. Nothing when it is no object.
[[nodiscard]] std::optional<PostCounts> readCounts(const QJsonValue &value);

}  // namespace postr
