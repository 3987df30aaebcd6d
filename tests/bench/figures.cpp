#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <ctime>

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

double percentile(QList<double> values, double percent)
{
    if (values.isEmpty()) {
        return 0.0;
    }
    std::sort(values.begin(), values.end());
    const double place = std::ceil(percent / 100.0 * static_cast<double>(values.size())) - 1.0;
    return values.at(qBound<qsizetype>(0, static_cast<qsizetype>(place), values.size() - 1));
}

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void Figures::add(const QString &name, double value, const QString &unit, const Goal &goal)
{
    QJsonObject row{{u"name"_s, name}, {u"value"_s, rounded(value)}, {u"unit"_s, unit}};
    const double ratio = goal.reference ? value / *goal.reference : 0.0;
    row.insert(u"reference"_s, goal.reference ? QJsonValue(rounded(*goal.reference)) : QJsonValue());
    row.insert(u"ratio"_s, goal.reference ? QJsonValue(rounded(ratio)) : QJsonValue());
    QStringList words;
    bool met = true;
    if (goal.mostRatio) {
        words.append(u"ratio <= %1"_s.arg(*goal.mostRatio));
        met = met && ratio <= *goal.mostRatio;
    }
    if (goal.most) {
        words.append(u"<= %1 %2"_s.arg(*goal.most).arg(unit));
        met = met && value <= *goal.most;
    }
    row.insert(u"goal"_s, words.isEmpty() ? QJsonValue() : QJsonValue(words.join(u", "_s)));
    row.insert(u"met"_s, words.isEmpty() ? QJsonValue() : QJsonValue(met));
    m_rows.append(row);
}

bool Figures::write(const QString &file) const
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(m_rows).toJson()) > 0;
}

}  // namespace postr::bench
