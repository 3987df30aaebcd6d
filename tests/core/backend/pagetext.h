#pragma once

#include <QJsonValue>
#include <QStringList>
#include <optional>

#include "core/backend/backend.h"

namespace postr::test {

/// What a page of the server was understood to say, in words that can be compared.
struct PageText {
    QString place;      ///< where the walk goes on, and what stands where
    QStringList rows;   ///< a line for each that can be stored, in alphabetical order
    QStringList aside;  ///< those that cannot, as they came; likewise

    /// Nothing when the answer was refused as a whole.
    [[nodiscard]] static std::optional<PageText> of(const PullOutcome &outcome);
    [[nodiscard]] static std::optional<PageText> of(const PageOutcome &outcome);
    /// As if one row of the answer had not been in it.
    [[nodiscard]] PageText without(const QJsonValue &row) const;

    friend bool operator==(const PageText &, const PageText &) = default;
};

}  // namespace postr::test
