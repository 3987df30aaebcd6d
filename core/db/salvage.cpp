#include "core/db/salvage.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <iterator>

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

Status remember(const QString &reminder, const QByteArrayList &lines)
{
    const QString problem = replaceFile(reminder, lines.join('\n'));
    return problem.isEmpty()
               ? Status()
               : failure(ErrorCode::Disk,
                         QCoreApplication::translate(
                             "Database", "Postr cannot write to its folder. Check its permissions and try again."),
                         problem);
}

/// The file itself goes last: while it is in its place, nothing was begun anew.
bool moveAside(const QString &path, const QString &aside)
{
    guithread::assertElsewhere("a database is set aside");
    QStringList moved;
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (!QFile::exists(path + suffix)) {
            continue;
        }
        if (!QFile::rename(path + suffix, aside + suffix)) {
            for (const QString &back : std::as_const(moved)) {
                QFile::rename(aside + back, path + back);  // it is one file only together with its log
            }
            return false;
        }
        moved.append(suffix);
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
enum class Part { Intents, Drafts };
constexpr Part kParts[] = {Part::Intents, Part::Drafts};

QByteArray nameOf(Part part)
{
    switch (part) {
    case Part::Intents:
        return "intents";
    case Part::Drafts:
        return "drafts";
    }
    Q_UNREACHABLE();
}

/// What could be read of a part, and why no more.
struct Found {
    Status read;
    std::function<void()> write;  ///< into the new file
    qsizetype rows = 0;
};

template <class Row>
struct Rows {
    QList<Row> rows;  ///< ascending
    Status read;
};

/// What lies behind a place that cannot be read is read from the other end. `id` tells one row from another.
template <class Row, class Load, class Id>
Rows<Row> fromBothEnds(Connection &damaged, const Load &load, const Id &id)
{
    Rows<Row> found;
    found.read = readConsistently(damaged, [&] { found.rows = load(Qt::AscendingOrder); });
    if (found.read) {
        return found;
    }
    QList<Row> fromTheEnd;
    const Status again = readConsistently(damaged, [&] { fromTheEnd = load(Qt::DescendingOrder); });
    const auto before = std::find_if(fromTheEnd.cbegin(), fromTheEnd.cend(), [&](const Row &row) {
        return !found.rows.isEmpty() && id(row) == id(found.rows.constLast());
    });
    for (auto row = std::make_reverse_iterator(before); row != fromTheEnd.crend(); ++row) {
        found.rows.append(*row);
    }
    found.read = again;  // a disk that has recovered meanwhile gave all of it
    return found;
}

Found read(Part part, Connection &damaged, Connection &connection, const UserId &user)
{
    switch (part) {
    case Part::Intents: {
        const auto intents = fromBothEnds<OutboxRow>(
            damaged, [&](Qt::SortOrder order) { return outbox::load(damaged, user, order); },
            [](const OutboxRow &row) { return row.mid; });
        const auto write = [&connection, user, rows = intents.rows] {
            for (const OutboxRow &row : rows) {
                outbox::restore(connection, user, row);
            }
        };
        return {intents.read, write, intents.rows.size()};
    }
    case Part::Drafts: {
        const auto written = fromBothEnds<Draft>(
            damaged, [&](Qt::SortOrder order) { return drafts::walk(damaged, user, order); },
            [](const Draft &draft) { return draft.id; });
        const auto write = [&connection, user, rows = written.rows] {
            for (const Draft &draft : rows) {
                drafts::save(connection, user, draft, draft.changedAt);
            }
        };
        return {written.read, write, written.rows.size()};
    }
    }
    Q_UNREACHABLE();
}

/// As it stands in the folder, even when it is shorter than it says: SQLite reads such a file only when it is told that somebody
/// mends it.
Result<std::unique_ptr<Connection>> openDamaged(const QString &aside)
{
    return Connection::open(aside, Connection::Mode::ReadOnly).and_then([](std::unique_ptr<Connection> &&damaged) {
        return damaged->execute(u"PRAGMA writable_schema = ON"_s).map([&] { return std::move(damaged); });
    });
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
    const auto damaged = openDamaged(aside);
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
        const Status carried = transact(connection, [&] {  // what is damaged stays so: as much as there was
            found.write();
            mediastore::nameAgain(connection, user, QDateTime::currentMSecsSinceEpoch());
        });
        if (!carried) {
            return failure(carried.error());
        }
        done.append(nameOf(part));
        intents += part == Part::Intents ? found.rows : 0;
    }
    if (isAllDone && QFile::remove(reminder)) {
        return intents;
    }
    return remember(reminder, done).map([&] { return intents; });
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

Status giveUpIntents(const QString &path)
{
    for (const QString &aside : unsalvaged(path)) {
        QByteArrayList done = linesOf(reminderOf(aside));
        done.append(nameOf(Part::Intents));
        const Status remembered = remember(reminderOf(aside), done);
        if (!remembered) {
            return remembered;
        }
    }
    return {};
}

bool isUnfinished(const QString &path) { return !unsalvaged(path).isEmpty(); }

}  // namespace postr::salvage
