#pragma once

#include <QSet>
#include <QStringList>

namespace postr::sim {

/// What is left out of a world, so that a violation can be looked at in the smallest that still shows it.
struct Reduction {
    static constexpr int kAll = 240;
    QStringList without;  ///< faults, by name
    int devices = 3;      ///< at most
    int seconds =
        kAll;  ///< so long things happen, of as many as a whole world has; of what would happen later nothing does
    QSet<int> skipped;  ///< planned events, by number

    /// As arguments of the command line.
    [[nodiscard]] QStringList arguments() const;
    /// "1,4-6" and back.
    [[nodiscard]] static QString textOf(const QSet<int> &numbers);
    [[nodiscard]] static QSet<int> numbersIn(const QString &text);
};

}  // namespace postr::sim
