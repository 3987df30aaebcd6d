#include "run.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

/// One of so many worlds runs twice, and must do the same both times; the stored phase, which some worlds rewrite, is no input.
constexpr quint64 kTwice = 100;

/// "I4" of "I4: home differs".
QString invariantOf(const Outcome &outcome)
{
    return outcome.violations.isEmpty() ? QString() : outcome.violations.constFirst().section(u':', 0, 0);
}

}  // namespace

Outcome Runner::run(const Request &request, quint64 seed, const Reduction &reduction, bool verbose, bool keepsPhase)
{
    const QString place = u"%1/%2"_s.arg(m_folder).arg(seed);
    QDir().mkpath(place);
    plantMistake(request.mistake.planted);
    Outcome outcome;
    {
        World world({seed, request.mistake.mutant, place, verbose, reduction, keepsPhase});
        outcome = world.run();
    }
    plantMistake(0);
    QDir(place).removeRecursively();
    return outcome;
}

void Runner::tell(const Request &request, quint64 seed, const Reduction &reduction, const Outcome &outcome)
{
    m_out << "seed " << seed << " (" << outcome.faults.join(u", "_s) << "):\n";
    for (const QString &what : outcome.violations) {
        m_out << "  " << what << '\n';
    }
    QStringList command{request.program, u"--seeds 1 --from"_s, QString::number(seed)};
    command += reduction.arguments();
    if (!request.mistake.name.isEmpty()) {
        command << u"--mutant"_s << request.mistake.name;
    }
    m_out << "  replay: " << command.join(u' ') << " --verbose\n";
    m_out.flush();
}

int Runner::runSeeds(const Request &request)
{
    const std::clock_t began = std::clock();
    int ran = 0;
    int failed = 0;
    quint64 steps = 0;
    qint64 kills = 0;
    for (quint64 seed = request.from; seed < request.from + static_cast<quint64>(request.seeds); ++seed) {
        Outcome outcome = run(request, seed, request.reduction, request.verbose);
        if (seed % kTwice == 0 && outcome.violations.isEmpty()) {
            // Which write it is that finds the disk full may depend on the writes before it, and so on the stored phase.
            const bool keepsPhase = !outcome.faults.contains(u"full-disk"_s);
            if (run(request, seed, request.reduction, request.verbose, keepsPhase).trace != outcome.trace) {
                outcome.violations.append(u"I10: the same seed did not run the same way twice"_s +
                                          (keepsPhase ? u", with the stored phase left alone"_s : QString()));
            }
        }
        ++ran;
        steps += outcome.steps;
        kills += outcome.kills;
        if (outcome.violations.isEmpty()) {
            continue;
        }
        ++failed;
        tell(request, seed, request.reduction, outcome);
        if (!request.mistake.name.isEmpty()) {
            break;
        }
    }
    // Time of this process, so that what else the computer does is not counted.
    const double seconds = qMax(0.001, static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
    const QJsonObject summary{{u"seeds"_s, ran},
                              {u"violations"_s, failed},
                              {u"steps"_s, static_cast<qint64>(steps)},
                              {u"kills"_s, kills},
                              {u"seeds_per_s"_s, qRound(ran / seconds * 10) / 10.0},
                              {u"steps_per_s"_s, qRound(static_cast<double>(steps) / seconds)}};
    m_out << QJsonDocument(summary).toJson(QJsonDocument::Compact) << '\n';
    return (failed > 0) == !request.mistake.name.isEmpty() ? 0 : 1;
}

QString Runner::find(const Request &request)
{
    const auto breaks = [&](quint64 seed) -> QString {
        const QString invariant = invariantOf(run(request, seed, request.reduction, false));
        return invariant.isEmpty() ? QString() : u"%1 | %2"_s.arg(seed).arg(invariant);
    };
    QString found =
        request.hints.contains(request.mistake.name) ? breaks(request.hints.value(request.mistake.name)) : QString();
    const quint64 end = request.from + static_cast<quint64>(request.seeds);
    for (quint64 seed = request.from; seed < end && found.isEmpty(); ++seed) {
        found = breaks(seed);
    }
    return found;
}

int Runner::runMistakes(const Request &request)
{
    qsizetype missed = 0;
    QList<Mistake> all = knownMistakes();
    if (request.onlyKnown) {
        all.removeIf([&](const Mistake &mistake) {
            const quint64 known = request.hints.value(mistake.name);
            return mistake.isPossible && (known == 0 || known > static_cast<quint64>(request.seeds));
        });
    }
    for (const Mistake &mistake : std::as_const(all)) {
        Request one = request;
        one.mistake = mistake;
        QString found = mistake.isPossible ? find(one) : u"CANNOT BE PLANTED: its text is not (once) in the source"_s;
        missed += mistake.isPossible && !found.isEmpty() ? 0 : 1;
        found = found.isEmpty() ? u"NOT FOUND"_s : found;
        m_out << "| `" << mistake.name << "`: " << mistake.says << " | " << found << " |\n";
        m_out.flush();
    }
    m_out << all.size() << " planted, " << all.size() - missed << " found\n";
    return missed == 0 ? 0 : 1;
}

bool Runner::fails(const Request &request, quint64 seed, const Reduction &reduction, const QString &as)
{
    return invariantOf(run(request, seed, reduction, false)) == as;
}

void Runner::shrinkFaults(const Request &request, quint64 seed, const Outcome &outcome, Reduction &reduction)
{
    Reduction fewer = reduction;
    for (fewer.devices = 1; fewer.devices < reduction.devices; ++fewer.devices) {
        if (fails(request, seed, fewer, invariantOf(outcome))) {
            reduction = fewer;
        }
    }
    for (const QString &fault : outcome.faults) {
        fewer = reduction;
        fewer.without.append(fault);
        if (fails(request, seed, fewer, invariantOf(outcome))) {
            reduction = fewer;
        }
    }
}

/// Halves first, then ever smaller pieces.
void Runner::shrinkEvents(const Request &request, quint64 seed, const Outcome &outcome, Reduction &reduction)
{
    for (int size = qMax(1, outcome.events / 2); size >= 1; size /= 2) {
        for (int first = 1; first <= outcome.events; first += size) {
            Reduction fewer = reduction;
            for (int number = first; number < first + size && number <= outcome.events; ++number) {
                fewer.skipped.insert(number);
            }
            if (fewer.skipped.size() > reduction.skipped.size() && fails(request, seed, fewer, invariantOf(outcome))) {
                reduction = fewer;
            }
        }
    }
}

int Runner::shrink(const Request &request)
{
    for (quint64 seed = request.from; seed < request.from + static_cast<quint64>(request.seeds); ++seed) {
        const Outcome outcome = run(request, seed, request.reduction, false);
        if (outcome.violations.isEmpty()) {
            continue;
        }
        Reduction reduction = request.reduction;
        shrinkFaults(request, seed, outcome, reduction);
        shrinkEvents(request, seed, outcome, reduction);
        const Outcome least = run(request, seed, reduction, false);
        tell(request, seed, reduction, least);
        m_out << "  left: " << outcome.events - reduction.skipped.size() << " of " << outcome.events << " events, "
              << least.faults.size() << " of " << outcome.faults.size() << " faults, " << reduction.devices
              << " device(s) at most\n";
        return 1;
    }
    m_out << "no world is in violation\n";
    return 0;
}

}  // namespace postr::sim
