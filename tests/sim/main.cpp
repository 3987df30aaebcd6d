// postr-sim: the sync engine in a simulated world, one world per seed.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "world.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::sim;

namespace {

/// Files that nobody needs to survive belong into memory.
QString scratchFolder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

/// Worlds are made and dropped by the hundred: memory that the system gets back in between would be asked for again at once.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kMost = 256 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, kMost);
    mallopt(M_TRIM_THRESHOLD, kMost);
#endif
}

Outcome runSeed(quint64 seed, Mutant mutant, const QString &folder, bool verbose)
{
    const QString place = u"%1/%2"_s.arg(folder).arg(seed);
    QDir().mkpath(place);
    Outcome outcome;
    {
        World world({seed, mutant, place, verbose});
        outcome = world.run();
    }
    QDir(place).removeRecursively();
    return outcome;
}

}  // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    keepMemory();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"seeds"_s, u"How many worlds."_s, u"n"_s, u"100"_s},
                       {u"from"_s, u"The first seed."_s, u"seed"_s, u"1"_s},
                       {u"mutant"_s, u"Plants a mistake; succeeds when it is found."_s, u"name"_s},
                       {u"verbose"_s, u"Tells everything that happens."_s}});
    parser.process(application);
    const int seeds = parser.value(u"seeds"_s).toInt();
    const quint64 from = parser.value(u"from"_s).toULongLong();
    const auto mutant = parser.isSet(u"mutant"_s) ? mutantFromName(parser.value(u"mutant"_s)) : Mutant::None;
    QTextStream out(stdout);
    if (!mutant || seeds < 1) {
        out << "unknown mutant, or no seeds\n";
        return 2;
    }
    const bool verbose = parser.isSet(u"verbose"_s);
    if (!verbose) {
        QLoggingCategory::setFilterRules(u"postr.*=false"_s);
    }
    QTemporaryDir folder(scratchFolder() + u"/postr-sim-XXXXXX"_s);
    QElapsedTimer timer;
    timer.start();
    int ran = 0;
    int failed = 0;
    quint64 steps = 0;
    quint64 kills = 0;
    for (quint64 seed = from; seed < from + static_cast<quint64>(seeds); ++seed) {
        Outcome outcome = runSeed(seed, *mutant, folder.path(), verbose);
        if (seed % 100 == 0 && outcome.violations.isEmpty() &&
            runSeed(seed, *mutant, folder.path(), false).trace != outcome.trace) {
            outcome.violations.append(u"the same seed did not run the same way twice"_s);
        }
        ++ran;
        steps += outcome.steps;
        kills += static_cast<quint64>(outcome.kills);
        if (outcome.violations.isEmpty()) {
            continue;
        }
        ++failed;
        out << "seed " << seed << " (" << outcome.faults << "):\n";
        for (const QString &what : outcome.violations) {
            out << "  " << what << '\n';
        }
        out << "  replay: " << argv[0] << " --seeds 1 --from " << seed << " --verbose"
            << (parser.isSet(u"mutant"_s) ? u" --mutant "_s + parser.value(u"mutant"_s) : QString()) << '\n';
        out.flush();
        if (*mutant != Mutant::None) {
            break;
        }
    }
    const double seconds = qMax(0.001, static_cast<double>(timer.elapsed()) / 1000.0);
    const QJsonObject summary{{u"seeds"_s, ran},
                              {u"violations"_s, failed},
                              {u"steps"_s, static_cast<qint64>(steps)},
                              {u"kills"_s, static_cast<qint64>(kills)},
                              {u"seeds_per_s"_s, qRound(ran / seconds * 10) / 10.0},
                              {u"steps_per_s"_s, qRound(static_cast<double>(steps) / seconds)}};
    out << QJsonDocument(summary).toJson(QJsonDocument::Compact) << '\n';
    const bool isFound = failed > 0;
    return isFound == (*mutant != Mutant::None) ? 0 : 1;
}
