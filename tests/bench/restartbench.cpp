#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include "core/backend/supabase/supabasebackend.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/bench/enginedrive.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kOutbox = 10'000;
constexpr int kStored = 50'000;
constexpr int kRuns = 7;

/// A long outbox in all states that a sync leaves: posts, most of them never sent, some acknowledged, one on its way.
void fillOutbox(Connection &connection, const UserId &user, Random &random)
{
    for (int i = 0; i < kOutbox; ++i) {
        NewPost post;
        post.id = PostId(makeUuid7(1'795'000'000'000 + i, random));
        post.text = u"Written on a long journey, number %1"_s.arg(i);
        OutboxRow row{Mid(makeUuid7(1'795'000'000'000 + i, random)),
                      i % 5 == 4 ? Intent::setFollow(UserId(Backlog::personId(1 + i % Backlog::kPeople)), true)
                                 : *Intent::putPost(post)};
        row.status = i < 20 ? OutboxStatus::Committed : i == 20 ? OutboxStatus::Committing : OutboxStatus::Pending;
        row.attempts = i <= 20 ? 1 : 0;
        row.createdAt = 1'795'000'000'000 + i;
        outbox::restore(connection, user, row);
    }
}

/// The files as a killed program leaves them: copied while it runs.
void copyFiles(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).absolutePath());
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile::remove(to + suffix);
        QFile::copy(from + suffix, to + suffix);
    }
    QFile::remove(to + u"-shm"_s);
}

struct Restart {
    double opened = -1;
    double working = -1;
    double processor = 0;
};

Restart restart(const QString &folder)
{
    Restart restart;
    QElapsedTimer timer;
    timer.start();
    const double began = threadMs();
    auto database = openAccount(folder, Backlog::owner(), u"me"_s);
    if (!database) {
        return restart;
    }
    restart.opened = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    SilentListener listener;
    SystemRandom random;
    const SupabaseBackend backend(Server{Backlog::owner().origin, u"key"_s});
    SyncEngine engine(*database, backend, random, listener);
    engine.requestCycle(SyncEngine::Urgency::Now);
    drive(engine, [&](const HttpRequest &) {
        restart.working = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        restart.processor = threadMs() - began;
        return std::optional<HttpReply>();
    });
    return restart;
}

}  // namespace

bool measureRestart(Figures &figures)
{
    const auto folder = benchFolder();
    const QString killed = folder->filePath(u"killed"_s);
    const Backlog backlog(kStored);
    SystemRandom random;
    {
        auto database = Backlog::openBefore(folder->filePath(u"life"_s));
        if (!database) {
            return false;
        }
        SilentListener listener;
        const SupabaseBackend backend(Server{Backlog::owner().origin, u"key"_s});
        SyncEngine engine(*database, backend, random, listener);
        engine.requestCycle(SyncEngine::Urgency::Now);
        int page = 0;
        const int last = backlog.pages() - 1;
        drive(engine, [&](const HttpRequest &request) {
            return page < last ? std::optional(backlog.answer(request.url.path(), page)) : std::nullopt;
        });
        Connection &connection = database->connection();
        const Status filled = transact(connection, [&] { fillOutbox(connection, database->user(), random); });
        if (!filled) {
            return false;
        }
        copyFiles(connection.path(), databasePath(killed, Backlog::owner()));
    }
    const QString base = databasePath(killed, Backlog::owner());
    QList<double> opened, working, processor;
    for (int run = 0; run < kRuns; ++run) {
        const QString again = folder->filePath(u"again-%1"_s.arg(run));
        copyFiles(base, databasePath(again, Backlog::owner()));
        const Restart times = restart(again);
        if (times.working < 0) {
            return false;
        }
        opened.append(times.opened);
        working.append(times.working);
        processor.append(times.processor);
        QDir(again).removeRecursively();
    }
    figures.add(u"killed in a sync, 50,000 posts, 10,000 in the outbox: database open"_s, median(opened), u"ms"_s);
    figures.add(u"the same, to the first request"_s, median(working), u"ms"_s, {.most = 300.0});
    figures.add(u"the same, processor time"_s, median(processor), u"ms"_s);
    return true;
}

}  // namespace postr::bench
