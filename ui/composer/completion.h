#pragma once

#include <QList>
#include <QStringView>
#include <optional>

#include "core/model/feed.h"

namespace postr {

/// What is being typed at the caret and could be completed: "@ma", "#slow".
struct CompletionToken {
    int start = 0;  ///< of the sign, in UTF-16 units
    QChar sign;
    QString word;  ///< behind the sign, at least one letter

    friend bool operator==(const CompletionToken &, const CompletionToken &) = default;
};

/// Nothing: no sign begins the word before the caret, or nothing stands behind it. Pure.
[[nodiscard]] std::optional<CompletionToken> tokenAt(QStringView text, int caret);
/// The hashtags of these posts that begin like `word`, the most frequent first, without their sign. Pure.
[[nodiscard]] QStringList tagsIn(const QList<FeedEntry> &posts, const QString &word, int most);

}  // namespace postr
