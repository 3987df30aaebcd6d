#pragma once

#include <QHash>
#include <QTextStream>

#include "mistakes.h"
#include "world.h"

namespace postr::sim {

/// What the command line asks for.
struct Request {
    quint64 from = 1;
    int seeds = 100;
    Mistake mistake;  ///< planted in every world; none: nothing is planted
    Reduction reduction;
    bool verbose = false;
    QString program;
    QHash<QString, quint64> hints;  ///< a seed that is known to find a mistake, by its name: tried first
    bool onlyKnown = false;         ///< only mistakes that some world up to `seeds` is known to find
};

/// Runs worlds in a scratch folder and tells what they found. The functions return the exit code.
class Runner final {
public:
    Runner(QString folder, QTextStream &out) : m_folder(std::move(folder)), m_out(out) {}

    /// 1 when a world is in violation. With a mistake planted: 0 when it was found, by the first world that does.
    [[nodiscard]] int runSeeds(const Request &request);
    /// Plants every known mistake in turn; 1 when one is not found within `request.seeds` worlds.
    [[nodiscard]] int runMistakes(const Request &request);
    /// Takes away from the first world that is in violation what it does not need for it.
    [[nodiscard]] int shrink(const Request &request);

private:
    [[nodiscard]] Outcome run(const Request &request, quint64 seed, const Reduction &reduction, bool verbose,
                              bool keepsPhase = false);
    /// The first world that a planted mistake breaks, and how; empty when none does.
    [[nodiscard]] QString find(const Request &request);
    [[nodiscard]] bool fails(const Request &request, quint64 seed, const Reduction &reduction, const QString &as);
    void shrinkFaults(const Request &request, quint64 seed, const Outcome &outcome, Reduction &reduction);
    void shrinkEvents(const Request &request, quint64 seed, const Outcome &outcome, Reduction &reduction);
    void tell(const Request &request, quint64 seed, const Reduction &reduction, const Outcome &outcome);

    QString m_folder;
    QTextStream &m_out;
};

}  // namespace postr::sim
