#pragma once

#include <QString>

namespace postr {

// Names under which the engine keeps its values (tables `cursors` and `sync_state`).
inline const QString kFeedStream = QStringLiteral("feed");
/// "1" while a walk along the change feed is unfinished: it leads to the present of when it began, not of now.
inline const QString kFeedWalking = QStringLiteral("feed_walking");
/// The home list is to be read again: 0 not, kFromTop from its top, kUnderway the same and begun, else from this `sort` downwards.
inline const QString kBackfillHome = QStringLiteral("backfill_home");
inline constexpr qint64 kFromTop = 1;
inline constexpr qint64 kUnderway = 2;
/// Relations up to this version have had the home list read again.
inline const QString kBackfilledFor = QStringLiteral("backfilled_for");
/// The version of the program that put the rows into quarantine that are there.
inline const QString kQuarantineOf = QStringLiteral("quarantine_of");
/// Wall ms of the latest look at posts that the change feed does not cover.
inline const QString kSweptAt = QStringLiteral("swept_at");
inline const QString kLastSuccess = QStringLiteral("last_success");

}  // namespace postr
