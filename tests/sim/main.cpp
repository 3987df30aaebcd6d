// postr-sim, postr-mutants: the sync engine in a simulated world, one world per seed.

#include <sqlite3.h>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <algorithm>
#include <optional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "run.h"

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

/// A world has one thread, and nobody reads SQLite's counters.
void spareLocks()
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// "name seed", one a line.
QHash<QString, quint64> hintsIn(const QString &path)
{
    QHash<QString, quint64> hints;
    QFile file(path);
    const QString text =
        !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        hints.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 1).toULongLong());
    }
    return hints;
}

std::optional<Mistake> mistakeNamed(const QString &name)
{
    const QList<Mistake> all = knownMistakes();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Mistake &each) { return each.name == name && each.isPossible; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

}  // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    keepMemory();
    spareLocks();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"seeds"_s, u"How many worlds."_s, u"n"_s, u"100"_s},
                       {u"from"_s, u"The first seed."_s, u"seed"_s, u"1"_s},
                       {u"mutant"_s, u"Plants a mistake; succeeds when it is found."_s, u"name"_s},
                       {u"mutants"_s, u"Plants every known mistake in turn; succeeds when each is found."_s},
                       {u"hints"_s, u"With --mutants: a file of names and the seeds to try first."_s, u"file"_s},
                       {u"known"_s, u"With --hints: only mistakes that one of so many worlds is known to find."_s},
                       {u"shrink"_s, u"Makes the first world that is in violation as small as it can be."_s},
                       {u"without"_s, u"Leaves out faults."_s, u"names"_s},
                       {u"devices"_s, u"At most so many devices."_s, u"n"_s, u"3"_s},
                       {u"seconds"_s, u"Things happen for so long, at most 240."_s, u"n"_s, u"240"_s},
                       {u"skip"_s, u"Leaves out planned events."_s, u"numbers"_s},
                       {u"verbose"_s, u"Tells everything that happens."_s}});
    parser.process(application);
    Request request;
    request.seeds = parser.value(u"seeds"_s).toInt();
    request.from = parser.value(u"from"_s).toULongLong();
    request.verbose = parser.isSet(u"verbose"_s);
    request.program = QString::fromLocal8Bit(argv[0]);
    request.reduction.without = parser.value(u"without"_s).split(u',', Qt::SkipEmptyParts);
    request.reduction.devices = parser.value(u"devices"_s).toInt();
    request.reduction.seconds = qMin(parser.value(u"seconds"_s).toInt(), Reduction::kAll);
    request.reduction.skipped = Reduction::numbersIn(parser.value(u"skip"_s));
    request.hints = hintsIn(parser.value(u"hints"_s));
    request.onlyKnown = parser.isSet(u"known"_s);
    QTextStream out(stdout);
    if (parser.isSet(u"mutant"_s)) {
        const auto mistake = mistakeNamed(parser.value(u"mutant"_s));
        if (!mistake) {
            out << "unknown mutant, or one that cannot be planted any more\n";
            return 2;
        }
        request.mistake = *mistake;
    }
    if (request.seeds < 1 || request.reduction.devices < 1 || request.reduction.seconds < 1) {
        out << "no seeds, no device, or no time\n";
        return 2;
    }
    if (!request.verbose) {
        QLoggingCategory::setFilterRules(u"postr.*=false"_s);
    }
    QTemporaryDir folder(scratchFolder() + u"/postr-sim-XXXXXX"_s);
    Runner runner(folder.path(), out);
    if (parser.isSet(u"mutants"_s)) {
        return runner.runMistakes(request);
    }
    return parser.isSet(u"shrink"_s) ? runner.shrink(request) : runner.runSeeds(request);
}
