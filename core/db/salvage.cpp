#include "core/db/salvage.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <functional>

#include "core/base/guithread.h"
#include "core/base/log.h"
#include "core/base/replacefile.h"
#include "core/db/connection.h"
#include "core/db/draftstore.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::salvage {
namespace {

/// Beside a damaged file, from before it is set aside until what it holds has been carried over.
QString reminderOf(const QString &aside) { return aside + u"-unsalvaged"_s; }

/// It says what has been done of that, a line each; nothing while the file may still be in its place.
const QByteArray kMoved = "moved";
const QByteArray kTried = "tried";
/// A disk that failed at so many starts will not give back the rest of what it gives back in part.
constexpr int kMostTries = 5;

QByteArrayList linesOf(const QString &reminder)
{
    QFile file(reminder);
    QByteArrayList lines;
    if (file.open(QIODevice::ReadOnly)) {
        lines = file.readAll().split('\n');
        lines.removeAll({});
    }
    return lines;
}

/// The file itself goes last: while it is in its place, nothing was begun anew.
bool moveAside(const QString &path, const QString &aside)
{
    guithread::assertElsewhere("a database is set aside");
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            return false;
        }
    }
    return true;
}

/// Damaged files that were set aside, or were about to be, and whose content has not been carried over.
QStringList unsalvaged(const QString &path)
{
    const QFileInfo file(path);
    const QString end = reminderOf({});
    QStringList asides;
    for (const QString &name :
         QDir(file.path()).entryList({file.fileName() + u".damaged-*"_s + end}, QDir::Files, QDir::Name)) {
        asides.append(file.path() + u'/' + name.chopped(end.size()));
    }
    return asides;
}

/// What is on this computer alone, each by itself: the damage may be in one table only.
enum class Part { Intents, Drafts, Files };
constexpr Part kParts[] = {Part::Intents, Part::Drafts, Part::Files};

QByteArray nameOf(Part part)
{
    switch (part) {
    case Part::Intents:
        return "intents";
    case Part::Drafts:
        return "drafts";
    case Part::Files:
        return "files";
    }
    Q_UNREACHABLE();
}

/// What could be read of a part, and why no more.
struct Found {
    Status read;
    std::function<void()> write;  ///< into the new file
    qsizetype rows = 0;
};

Found read(Part part, Connection &damaged, Connection &connection, const UserId &user)
{
    switch (part) {
    case Part::Intents: {
        QList<OutboxRow> intents;
        const Status read = readConsistently(damaged, [&] { intents = outbox::load(damaged, user); });
        const auto write = [&connection, user, intents] {
            for (const OutboxRow &row : intents) {
                outbox::restore(connection, user, row);
            }
        };
        return {read, write, intents.size()};
    }
    case Part::Drafts: {
        QList<Draft> written;
        const Status read = readConsistently(damaged, [&] { written = drafts::load(damaged, user); });
        const auto write = [&connection, user, written] {
            for (auto draft = written.crbegin(); draft != written.crend(); ++draft) {
                drafts::save(connection, user, *draft, draft->changedAt);
            }
        };
        return {read, write, written.size()};
    }
    case Part::Files: {  // or the tidying would take them for forgotten ones
        QList<mediastore::KeptFile> files;
        const Status read = readConsistently(damaged, [&] { files = mediastore::load(damaged, user); });
        const auto write = [&connection, user, files] {
            for (const mediastore::KeptFile &file : files) {
                mediastore::restore(connection, user, file, QDateTime::currentMSecsSinceEpoch());
            }
        };
        return {read, write, files.size()};
    }
    }
    Q_UNREACHABLE();
}

/// One file, as far as it can be read now. Returns how many intents there were.
Result<qsizetype> carryOverFrom(const QString &aside, Connection &connection, const UserId &user)
{
    const QString reminder = reminderOf(aside);
    QByteArrayList done = linesOf(reminder);
    if (!done.contains(kMoved)) {
        done.append(kMoved);
    }
    done.append(kTried);
    const bool isPatient = done.count(kTried) < kMostTries;
    qsizetype intents = 0;
    bool isAllDone = true;
    const auto damaged = Connection::open(aside, Connection::Mode::ReadOnly);
    for (const Part part : kParts) {
        if (done.contains(nameOf(part))) {
            continue;
        }
        const Found found =
            damaged ? read(part, **damaged, connection, user) : Found{failure(damaged.error()), [] {}, 0};
        if (!found.read) {
            qCWarning(lcDb) << "of a damaged file's" << nameOf(part) << found.rows
                            << "could be read:" << found.read.error().detail;
        }
        if (!found.read && isOfTheMoment(found.read.error()) && (isPatient || found.rows == 0)) {
            isAllDone = false;  // a later start may have more luck
            continue;
        }
        const Status carried = transact(connection, found.write);  // what is damaged stays so: as much as there was
        if (!carried) {
            return failure(carried.error());
        }
        done.append(nameOf(part));
        intents += part == Part::Intents ? found.rows : 0;
    }
    if (isAllDone) {
        QFile::remove(reminder);
    } else if (const QString problem = replaceFile(reminder, done.join('\n')); !problem.isEmpty()) {
        return failure(ErrorCode::Disk,
                       QCoreApplication::translate(
                           "Database", "Postr cannot write to its folder. Check its permissions and try again."),
                       problem);
    }
    return intents;
}

}  // namespace

bool setAside(const QString &path)
{
    const QString aside =
        u"%1.damaged-%2"_s.arg(path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMddhhmmsszzz"_s));
    return replaceFile(reminderOf(aside), {}).isEmpty() && moveAside(path, aside);
}

void finishSettingAside(const QString &path)
{
    for (const QString &aside : unsalvaged(path)) {
        const bool mayBeInPlace = !QFile::exists(aside) && !linesOf(reminderOf(aside)).contains(kMoved);
        if (mayBeInPlace && !moveAside(path, aside)) {
            return;  // it is still damaged where it is
        }
    }
}

Result<Outcome> carryOver(Connection &connection, const UserId &user, const QString &path)
{
    Outcome outcome;
    for (const QString &aside : unsalvaged(path)) {
        if (!QFile::exists(aside)) {  // nothing was ever there, or somebody took it away
            QFile::remove(reminderOf(aside));
            continue;
        }
        const auto intents = carryOverFrom(aside, connection, user);
        if (!intents) {
            return failure(intents.error());
        }
        outcome.wasSetAside = true;
        outcome.intents += *intents;
    }
    return outcome;
}

bool isUnfinished(const QString &path) { return !unsalvaged(path).isEmpty(); }

}  // namespace postr::salvage
