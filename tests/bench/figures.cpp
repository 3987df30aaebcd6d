#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

double rounded(double value) { return std::round(value * 1000.0) / 1000.0; }

}  // namespace

double median(QList<double> values)
{
    if (values.isEmpty()) {
        return 0.0;
    }
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2.0;
}

void Figures::add(const QString &name, double value, const QString &unit, std::optional<double> reference,
                  std::optional<double> mostRatio)
{
    QJsonObject row{{u"name"_s, name}, {u"value"_s, rounded(value)}, {u"unit"_s, unit}};
    const double ratio = reference ? value / *reference : 0.0;
    row.insert(u"reference"_s, reference ? QJsonValue(rounded(*reference)) : QJsonValue());
    row.insert(u"ratio"_s, reference ? QJsonValue(rounded(ratio)) : QJsonValue());
    row.insert(u"goal"_s, mostRatio ? QJsonValue(u"ratio <= %1"_s.arg(*mostRatio)) : QJsonValue());
    row.insert(u"met"_s, mostRatio ? QJsonValue(ratio <= *mostRatio) : QJsonValue());
    m_rows.append(row);
}

bool Figures::write(const QString &file) const
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(m_rows).toJson()) > 0;
}

}  // namespace postr::bench
