#include "core/db/salvage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/// What is on this computer alone.
struct Salvaged {
    QList<OutboxRow> intents;
    QList<Draft> drafts;
    QList<mediastore::KeptFile> files;
};

Salvaged read(const QString &aside, const UserId &user)
{
    Salvaged found;
    const auto damaged = Connection::open(aside, Connection::Mode::ReadOnly);
    if (!damaged) {
        return found;
    }
    // Each by itself: the damage may be in one table only.
    const Status intents = readConsistently(**damaged, [&] { found.intents = outbox::load(**damaged, user); });
    const Status written = readConsistently(**damaged, [&] { found.drafts = drafts::load(**damaged, user); });
    const Status files = readConsistently(**damaged, [&] { found.files = mediastore::load(**damaged, user); });
    if (!intents || !written || !files) {
        qCWarning(lcDb) << "only some could be read:" << found.intents.size() << "intents," << found.drafts.size()
                        << "drafts";
    }
    return found;
}

void write(Connection &connection, const UserId &user, const Salvaged &found)
{
    for (const OutboxRow &row : found.intents) {
        outbox::restore(connection, user, row);
    }
    for (auto draft = found.drafts.crbegin(); draft != found.drafts.crend(); ++draft) {
        drafts::save(connection, user, *draft, draft->changedAt);
    }
    // Or the tidying would take their files for forgotten ones.
    for (const mediastore::KeptFile &file : found.files) {
        mediastore::restore(connection, user, file, QDateTime::currentMSecsSinceEpoch());
    }
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
        if (!QFile::exists(aside) && !moveAside(path, aside)) {
            return;  // it is still damaged where it is
        }
    }
}

Result<Outcome> carryOver(Connection &connection, const UserId &user, const QString &path)
{
    Outcome outcome;
    for (const QString &aside : unsalvaged(path)) {
        const Salvaged found = read(aside, user);
        const Status carried = transact(connection, [&] { write(connection, user, found); });
        if (!carried) {
            return failure(carried.error());
        }
        outcome.wasSetAside = true;
        outcome.intents += found.intents.size();
        QFile::remove(reminderOf(aside));
    }
    return outcome;
}

}  // namespace postr::salvage
