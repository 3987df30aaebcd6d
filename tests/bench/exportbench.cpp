#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/db/exportcopy.h"
#include "core/db/exportstore.h"
#include "core/db/lifecycle.h"
#include "core/db/poststore.h"
#include "core/db/transaction.h"
#include "core/export/accountexport.h"
#include "core/export/exportlines.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kPosts = 100'000;
constexpr int kRuns = 3;

QString uuid(int number) { return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')); }

/// Of this process, in MB: `name` is "VmHWM" (the most since forgetPeak()) or "VmRSS".
double memory(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf(name);
        return at < 0 ? -1.0 : text.mid(at + 6, 20).split('k').first().trimmed().toDouble() / 1024.0;
    }
    return -1.0;
}

void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly)) {
        references.write("5");
    }
}

bool fill(BoundDatabase &database, int count)
{
    return transact(
               database.connection(),
               [&] {
                   for (int i = 0; i < count; ++i) {
                       Post post;
                       post.id = PostId(uuid(1000 + i));
                       post.author = database.user();
                       post.text =
                           u"Post number %1, as long as people write: the ferry leaves at nine, see you on the upper deck with #tea and @noor. ⛴️"_s
                               .arg(i);
                       post.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
                       post.sort = post.ver = 1 + i;
                       posts::upsert(database.connection(), database.user(), post, 1);
                       posts::setCounts(database.connection(), database.user(), post.id, {i % 7, i % 5, i % 11, 0}, 1);
                   }
               })
        .has_value();
}

/// The same lines from the same copy into a plain file: what reading and wording them costs without the zip file.
double plain(BoundDatabase &database, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return -1.0;
    }
    const auto copy = ExportCopy::of(database.connection().path(), database.user(), [](Connection &) {});
    if (!copy) {
        return -1.0;
    }
    Connection &connection = (*copy)->connection();
    const Status read = readConsistently(connection, [&] {
        exportrows::walkPosts(connection, exportrows::Posts::Own, false, [&](const StoredEntry &entry) {
            return file.write(exportlines::line(exportlines::post(entry, {}))) > 0;
        });
    });
    return read && file.flush() ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1.0;
}

}  // namespace

bool measureExport(Figures &figures)
{
    const auto place = benchFolder();
    const QString folder = place->path();
    const Identity me{ServerOrigin::fromUserInput(u"postr.example"_s), UserId(uuid(1))};
    auto database = openAccount(folder, me, u"me"_s);
    if (!database || !fill(*database, kPosts)) {
        return false;
    }
    const ExportSource source{database->connection().path(), me,
                              [](const QString &) { return std::optional<QByteArray>(); }};
    ExportWish wish;
    wish.file = folder + u"/everything.zip"_s;
    wish.replaces = true;
    QList<double> times, plainTimes, processor, plainProcessor;
    double grown = 0.0;
    qint64 bytes = 0;
    for (int run = 0; run < kRuns; ++run) {
        double used = threadMs();
        plainTimes.append(plain(*database, folder + u"/posts.jsonl"_s));
        plainProcessor.append(threadMs() - used);
        forgetPeak();
        const double before = memory("VmRSS");
        used = threadMs();
        QElapsedTimer timer;
        timer.start();
        const auto report = exportAccount(source, wish);
        processor.append(threadMs() - used);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        grown = qMax(grown, memory("VmHWM") - before);
        bytes = report ? report->bytes : 0;
    }
    figures.add(u"export of 100,000 posts"_s, median(times), u"ms"_s, {median(plainTimes), {}});
    figures.add(u"export: processor time"_s, median(processor), u"ms"_s, {median(plainProcessor), {}});
    figures.add(u"export: the file"_s, static_cast<double>(bytes) / 1e6, u"MB"_s,
                {static_cast<double>(QFileInfo(folder + u"/posts.jsonl"_s).size()) / 1e6, {}});
    figures.add(u"export: memory at its peak, beyond what there was before"_s, grown, u"MB"_s, {{}, {}, 16.0});
    return bytes > 0 && !plainTimes.contains(-1.0);
}

}  // namespace postr::bench
