#include "reduction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

QStringList Reduction::arguments() const
{
    QStringList arguments;
    if (!without.isEmpty()) {
        arguments << u"--without"_s << without.join(u',');
    }
    if (devices < 3) {
        arguments << u"--devices"_s << QString::number(devices);
    }
    if (seconds < kAll) {
        arguments << u"--seconds"_s << QString::number(seconds);
    }
    if (!skipped.isEmpty()) {
        arguments << u"--skip"_s << textOf(skipped);
    }
    return arguments;
}

QString Reduction::textOf(const QSet<int> &numbers)
{
    QList<int> sorted(numbers.cbegin(), numbers.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (qsizetype first = 0; first < sorted.size();) {
        qsizetype last = first;
        while (last + 1 < sorted.size() && sorted.at(last + 1) == sorted.at(last) + 1) {
            ++last;
        }
        const QString from = QString::number(sorted.at(first));
        parts.append(first == last ? from : from + u'-' + QString::number(sorted.at(last)));
        first = last + 1;
    }
    return parts.join(u',');
}

QSet<int> Reduction::numbersIn(const QString &text)
{
    QSet<int> numbers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const int first = part.section(u'-', 0, 0).toInt();
        const int last = part.section(u'-', -1, -1).toInt();
        for (int number = first; number <= last; ++number) {
            numbers.insert(number);
        }
    }
    return numbers;
}

}  // namespace postr::sim
