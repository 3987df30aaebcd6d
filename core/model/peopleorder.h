#pragma once

#include <QList>
#include <optional>

#include "core/base/ids.h"
#include "core/model/feed.h"

namespace postr {

/// Who follows somebody, or whom somebody follows, in the server's order, as far as it was asked.
struct PeopleOrder {
    static constexpr int kMost = 1000;

    QList<UserId> people;
    int walked = 0;              ///< so many of them are of the present walk, the rest is of an earlier one
    std::optional<qint64> next;  ///< where the walk goes on; nothing: it came to the end

    /// With one more page, asked for from `from`. A walk from the top keeps what an earlier one knew below, until it gets there: nothing
    /// that was on screen goes by itself. A page that belongs to no walk changes nothing.
    [[nodiscard]] PeopleOrder with(const QList<UserId> &page, std::optional<qint64> from,
                                   std::optional<qint64> following) const;

    friend bool operator==(const PeopleOrder &, const PeopleOrder &) = default;
};

/// The same as people, for a screen; without those who are not stored or blocked.
struct PeopleList {
    QList<PersonSummary> people;
    std::optional<qint64> next;  ///< `from` of the next page
};

}  // namespace postr
