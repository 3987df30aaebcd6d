#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <optional>

namespace postr::bench {

[[nodiscard]] double median(QList<double> values);

/// What was measured, as ./dev bench writes it: a list of {name, value, unit, reference, ratio, goal, met}.
class Figures final {
public:
    /// `reference` was measured in the same run; `mostRatio` is the goal for value / reference.
    void add(const QString &name, double value, const QString &unit, std::optional<double> reference = {},
             std::optional<double> mostRatio = {});
    [[nodiscard]] bool write(const QString &file) const;

private:
    QJsonArray m_rows;
};

}  // namespace postr::bench
