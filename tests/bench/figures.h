#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <optional>

namespace postr::bench {

[[nodiscard]] double median(QList<double> values);
/// The value that `percent` of a hundred do not exceed.
[[nodiscard]] double percentile(QList<double> values, double percent);

/// Milliseconds of processor time that this thread has used: what a step costs, whoever else uses the computer.
[[nodiscard]] double threadMs();

/// What a figure is measured against.
struct Goal {
    std::optional<double> reference{};  ///< measured in the same run
    std::optional<double> mostRatio{};  ///< goal for value / reference
    std::optional<double> most{};       ///< goal for the value itself, in its unit
};

/// What was measured, as ./dev bench writes it: a list of {name, value, unit, reference, ratio, goal, met}.
class Figures final {
public:
    void add(const QString &name, double value, const QString &unit, const Goal &goal = {});
    [[nodiscard]] bool write(const QString &file) const;

private:
    QJsonArray m_rows;
};

}  // namespace postr::bench
