#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <optional>

#include "tests/bench/areas.h"
#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace postr::bench {
namespace {

constexpr int kRuns = 9;
constexpr int kPatienceMs = 60'000;

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

double residentMegabytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024.0;
        }
    }
    return 0;
}

/// From the program's start to its line "painted".
std::optional<Start> startOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(kPatienceMs)) {
        return std::nullopt;
    }
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const Start start{elapsed, residentMegabytes(process.processId())};
    process.terminate();
    process.waitForFinished(kPatienceMs);
    return start;
}

}  // namespace

bool measureStart(Figures &figures)
{
    QTemporaryDir folder;
    LocalServer server(folder.filePath(u"server"_s), {u"--seed"_s});
    if (!server.start()) {
        return false;
    }
    const QString profile = folder.filePath(u"profile"_s);
    const Cli noor(profile, server.url(), server.key());
    const bool ready = noor.run({u"signin"_s, u"noor@postr.example"_s}, u"postr-demo-1"_s).exitCode == 0 &&
                       noor.run({u"sync"_s}).exitCode == 0;
    server.stop();  // the start needs no server
    if (!ready) {
        return false;
    }
    QList<double> times, memory, minimalTimes, minimalMemory;
    for (int run = 0; run < kRuns; ++run) {  // in turns, so that a busy moment of the machine meets both
        const auto minimal = startOnce(QCoreApplication::applicationFilePath(), {u"--minimal"_s});
        const auto window = startOnce(QStringLiteral(POSTR_GUI_PATH), {u"--profile"_s, profile, u"--report-paint"_s});
        if (!minimal || !window) {
            return false;
        }
        minimalTimes.append(minimal->milliseconds);
        minimalMemory.append(minimal->megabytes);
        times.append(window->milliseconds);
        memory.append(window->megabytes);
    }
    figures.add(u"start to first painted feed"_s, median(times), u"ms"_s, {median(minimalTimes), 1.5});
    figures.add(u"resident memory then"_s, median(memory), u"MB"_s, {median(minimalMemory), 2.0});
    return true;
}

}  // namespace postr::bench
