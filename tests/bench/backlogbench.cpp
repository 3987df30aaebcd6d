#include <QElapsedTimer>
#include <QFileInfo>

#include "core/backend/supabase/supabasebackend.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/bench/enginedrive.h"
#include "tests/bench/plaininsert.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kRows = 50'000;
constexpr int kRuns = 3;

struct Applied {
    double milliseconds = -1;
    double processor = 0;
    QList<double> steps;  ///< processor time of each
    double logMegabytes = 0;
};

Applied applyBacklog(const Backlog &backlog)
{
    const auto folder = benchFolder();
    auto database = Backlog::openBefore(folder->path());
    if (!database) {
        return {};
    }
    SilentListener listener;
    SystemRandom random;
    const SupabaseBackend backend(Server{Backlog::owner().origin, u"key"_s});
    SyncEngine engine(*database, backend, random, listener);
    engine.requestCycle(SyncEngine::Urgency::Now);
    Applied applied;
    int page = 0;
    const QString log = database->connection().path() + u"-wal"_s;
    QElapsedTimer whole;
    whole.start();
    const double began = threadMs();
    double stepBegan = began;
    drive(
        engine, [&](const HttpRequest &request) { return std::optional(backlog.answer(request.url.path(), page)); },
        [&] {
            applied.steps.append(threadMs() - stepBegan);
            applied.logMegabytes =
                qMax(applied.logMegabytes, static_cast<double>(QFileInfo(log).size()) / (1024.0 * 1024.0));
            stepBegan = threadMs();
        });
    applied.processor = threadMs() - began;
    applied.milliseconds = static_cast<double>(whole.nsecsElapsed()) / 1e6;
    // The look at the newest home page, which this server says is empty, takes the places of the first page away.
    const Result<QString> stored = database->connection().value(
        u"SELECT (SELECT count(*) FROM posts) = %1 AND (SELECT count(*) FROM feed_items) = %2"_s.arg(kRows).arg(
            kRows - Backlog::kPageSize));
    return stored && *stored == u"1" ? applied : Applied();
}

double applyPlainly(const Backlog &backlog, int perTransaction)
{
    const auto folder = benchFolder();
    QString file;
    {
        auto database = Backlog::openBefore(folder->path());
        if (!database) {
            return -1;
        }
        file = database->connection().path();
    }
    return plainInsert(file, backlog, perTransaction);
}

}  // namespace

bool measureBacklog(Figures &figures)
{
    const Backlog backlog(kRows);
    QList<double> ours, plain, atOnce, processor, steps, logs;
    for (int run = 0; run < kRuns; ++run) {  // in turns
        plain.append(applyPlainly(backlog, Backlog::kPageSize));
        const Applied applied = applyBacklog(backlog);
        atOnce.append(applyPlainly(backlog, kRows));
        if (plain.constLast() < 0 || applied.milliseconds < 0 || atOnce.constLast() < 0) {
            return false;
        }
        ours.append(applied.milliseconds);
        processor.append(applied.processor);
        steps.append(applied.steps);
        logs.append(applied.logMegabytes);
    }
    figures.add(u"50,000 rows, bytes to committed; SQLite alone, same transactions"_s, median(ours), u"ms"_s,
                {median(plain), 2.5});
    figures.add(u"the same; SQLite alone, one transaction"_s, median(ours), u"ms"_s, {median(atOnce)});
    figures.add(u"the same, processor time"_s, median(processor), u"ms"_s);
    figures.add(u"a step of it, processor time, p99"_s, percentile(steps, 99), u"ms"_s);
    figures.add(u"write-ahead log at its largest"_s, *std::max_element(logs.cbegin(), logs.cend()), u"MB"_s,
                {.most = 8.0});
    return true;
}

}  // namespace postr::bench
