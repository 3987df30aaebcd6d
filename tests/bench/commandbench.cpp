#include <QElapsedTimer>
#include <QTemporaryDir>

#include "tests/bench/areas.h"
#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace postr::bench {
namespace {

constexpr int kRuns = 5;

/// Milliseconds of a whole command, or below zero when it failed.
double timed(const Cli &cli, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const CliResult result = cli.run(arguments);
    return result.exitCode == 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1.0;
}

}  // namespace

bool measureCommands(Figures &figures)
{
    QTemporaryDir folder;
    LocalServer server(folder.filePath(u"server"_s), {u"--seed"_s});
    if (!server.start()) {
        return false;
    }
    QList<double> first, again, local;
    int rows = 0;
    for (int run = 0; run < kRuns; ++run) {
        const Cli noor(folder.filePath(u"profile-%1"_s.arg(run)), server.url(), server.key());
        if (noor.run({u"signin"_s, u"noor@postr.example"_s}, u"postr-demo-1"_s).exitCode != 0) {
            return false;
        }
        local.append(timed(noor, {u"whoami"_s}));
        first.append(timed(noor, {u"sync"_s}));
        again.append(timed(noor, {u"sync"_s}));
        rows = noor.run({u"doctor"_s}).first().value(u"posts"_s).toInt();
        if (local.constLast() < 0 || first.constLast() < 0 || again.constLast() < 0) {
            return false;
        }
    }
    figures.add(u"postr-cli sync, first, seeded network"_s, median(first), u"ms"_s, {median(local)});
    figures.add(u"postr-cli sync, nothing new"_s, median(again), u"ms"_s, {median(local)});
    figures.add(u"posts stored by the first sync"_s, rows, u"posts"_s);
    return true;
}

}  // namespace postr::bench
