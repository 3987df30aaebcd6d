#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/model/outboxrow.h"
#include "core/model/syncstate.h"
#include "ui/theme/tokens.h"

namespace postr {

/// The sync engine's state in words, for the side column. Pure.
struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    QString title;
    QString age;     ///< "12 s ago", "as of 10:42"
    QString detail;  ///< one sentence, may be empty
    Color light = Color::Repost;

    /// `now`: milliseconds since 1970.
    [[nodiscard]] static SyncWords of(const SyncState &state, qint64 now);
    /// What an intent is about, for the list of unsent things.
    [[nodiscard]] static QString intentTitle(const Intent &intent);
    [[nodiscard]] static QString rowState(const OutboxRow &row, const SyncState &sync);
};

}  // namespace postr
