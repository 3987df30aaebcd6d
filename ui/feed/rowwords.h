#pragma once

#include <QCoreApplication>

#include "ui/feed/listrow.h"

namespace postr {

/// The words about rows. Pure.
class RowWords final {
    Q_DECLARE_TR_FUNCTIONS(RowWords)

public:
    /// The one sentence a screen reader says for a row. `uncovered`: the reader looked behind the content warning.
    [[nodiscard]] static QString sentence(const ListRow &row, qint64 now, bool uncovered = false);
    /// What the button of a person's row does, as a menu says it.
    [[nodiscard]] static QString relationVerb(const ListRow &row);
    /// Why the post stands where it stands; empty when by itself.
    /// Where posts are missing between two rows.
    [[nodiscard]] static QString gap(bool isFilling);
    [[nodiscard]] static QString contextOf(const FeedEntry &entry);
    /// What happened; `name` tells which part of it is the name to be stressed.
    [[nodiscard]] static QString eventSentence(const NotificationGroup &event, QString *name = nullptr);
    /// The host that a card's link leads to, short enough for a line: of a long one its end, which says whose it is.
    [[nodiscard]] static QString hostOf(const LinkCard &card);
    [[nodiscard]] static QString shortAge(const QDateTime &then, qint64 now);
    [[nodiscard]] static QString longAge(const QDateTime &then, qint64 now);
    [[nodiscard]] static QString exactTime(const QDateTime &then);
    [[nodiscard]] static QString count(int n);

private:
    [[nodiscard]] static QString postSentence(const FeedEntry &entry, qint64 now, bool uncovered);
};

}  // namespace postr
