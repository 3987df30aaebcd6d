#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/feed.h"

namespace postr {

/// What was typed into the search field, understood: words, "phrases", `or`, `-not`, and the operators from:, in:, has:image, before:
/// and after:. Anything that is no operator is a word.
struct SearchTerms {
    enum class In { Everywhere, Bookmarks, Likes, Mine };

    struct Word {
        QString text;
        bool isPrefix = false;  ///< still being typed: its beginning is enough
        bool isNot = false;
        bool isOr = false;  ///< this or the one before
    };
    QList<Word> words;
    QString from;  ///< a handle
    In in = In::Everywhere;
    bool hasImage = false;
    std::optional<QDate> before;  ///< written before that day began (local time)
    std::optional<QDate> after;   ///< that day or later

    [[nodiscard]] static SearchTerms parse(const QString &typed);
    [[nodiscard]] bool isEmpty() const;
    /// What the server is asked for: it knows nothing of the operators.
    [[nodiscard]] QString plainWords() const;
};

struct SearchQuery {
    QString text;
    std::optional<FeedCursor> before;  ///< only posts further down the list than this
    int limit = 50;
};

struct SearchPage {
    QList<PersonSummary> people;  ///< of the first page
    FeedPage posts;               ///< newest first
};

}  // namespace postr
