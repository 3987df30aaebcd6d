// What the account keeps and how it is; what it says is in sessionworker.cpp.
#include <QCoreApplication>
#include <QFileInfo>

#include "core/db/feedstore.h"
#include "core/db/mediastore.h"
#include "core/db/migrations.h"
#include "core/db/outboxstore.h"
#include "core/db/searchindex.h"
#include "core/db/settingstore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/session/sessionworker.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

int countRows(Connection &connection, const UserId &user, const QString &sql)
{
    Statement statement(connection, sql);
    statement.bind(user);
    return statement.next() ? static_cast<int>(statement.number(0)) : 0;
}

void addViolations(Connection &connection, const UserId &user, QStringList &problems)
{
    const int orphans = countRows(connection, user,
                                  uR"(SELECT count(*) FROM posts p WHERE p.user_id = ?
                                                       AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = p.owner_id))"_s);
    if (orphans > 0) {
        problems.append(u"%1 posts have no author"_s.arg(orphans));
    }
    const int risen = countRows(connection, user,
                                uR"(SELECT count(*) FROM posts p JOIN tombstones t ON t.id = p.id
                                                     WHERE p.user_id = ? AND p.deleted = 0)"_s);
    if (risen > 0) {
        problems.append(u"%1 deleted posts are shown"_s.arg(risen));
    }
}

}  // namespace

void SessionWorker::tellState() { emit syncStateChanged(m_news->laidOver(m_driver->state())); }

void SessionWorker::wake()
{
    if (m_driver) {
        m_transport->renew();
        m_pictureTransport->renew();
        m_news->reconnect();
        (void)transact(m_database->connection(),
                       [&] { outbox::hurryTried(m_database->connection(), m_database->user()); });
        m_driver->requestCycle();
    }
}

void SessionWorker::setWatched(bool watched)
{
    if (m_driver) {
        m_driver->setWatched(watched);
    }
}

void SessionWorker::setOnScreen(const QList<PostId> &posts)
{
    if (m_driver) {
        m_driver->setOnScreen(posts);
    }
}

Result<Diagnosis> SessionWorker::diagnose()
{
    const Status isOpen = requireOpen();
    if (!isOpen) {
        return failure(isOpen.error());
    }
    Connection &connection = m_database->connection();
    const UserId &user = m_database->user();
    Diagnosis diagnosis;
    const Result<QString> whole = connection.value(u"PRAGMA integrity_check(1)"_s);
    if (!whole || *whole != u"ok") {
        diagnosis.problems.append(u"the file is damaged"_s);
    }
    const Result<bool> index = searchindex::isWhole(connection);
    if (!index || !*index) {
        diagnosis.problems.append(u"the search index is damaged"_s);
    }
    const Result<QString> keys = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!keys || !keys->isEmpty()) {
        diagnosis.problems.append(u"rows refer to others that are missing"_s);
    }
    diagnosis.schema = storedSchemaVersion(connection).value_or(-1);
    if (diagnosis.schema != schemaVersion()) {
        diagnosis.problems.append(
            u"the schema is version %1 instead of %2"_s.arg(diagnosis.schema).arg(schemaVersion()));
    }
    const Status counted = readConsistently(connection, [&] {
        addViolations(connection, user, diagnosis.problems);
        const feeds::Sizes sizes = feeds::sizes(connection, user);
        const outbox::Tally tally = outbox::tally(connection, user);
        diagnosis.posts = sizes.posts;
        diagnosis.people = sizes.people;
        diagnosis.outboxWaiting = tally.waiting;
        diagnosis.outboxFailed = tally.failed;
        diagnosis.quarantined = countRows(connection, user, u"SELECT count(*) FROM quarantine WHERE user_id = ?"_s);
    });
    if (!counted) {
        return failure(counted.error());
    }
    diagnosis.databaseBytes = QFileInfo(connection.path()).size();
    return diagnosis;
}

Result<StorageReport> SessionWorker::loadStorage()
{
    return requireOpen().and_then([&]() -> Result<StorageReport> {
        Connection &connection = m_database->connection();
        const UserId &user = m_database->user();
        return readConsistently(connection, [&] {
            StorageReport report;
            for (const QString &end : {QString(), u"-wal"_s}) {
                report.database += QFileInfo(connection.path() + end).size();
            }
            for (const mediastore::KeptFile &kept : mediastore::load(connection, user)) {
                report.unsent += kept.bytes;
            }
            const feeds::Sizes sizes = feeds::sizes(connection, user);
            report.posts = sizes.posts;
            report.people = sizes.people;
            report.pictures = m_pictures->cachedBytes();
            report.picturesLimit = m_pictures->cacheLimit();
            return report;
        });
    });
}

qint64 SessionWorker::picturesLimit()
{
    const auto stored = readConsistently(m_database->connection(), [&] {
        return settings::value(m_database->connection(), m_database->user(), settings::kPicturesLimit).toLongLong();
    });
    return stored && *stored > 0 ? *stored : PictureCache::kDefaultLimit;
}

void SessionWorker::setPicturesLimit(qint64 bytes, const std::shared_ptr<QPromise<Status>> &answer)
{
    const Status stored = requireOpen().and_then([&] {
        return transact(m_database->connection(), [&] {
            settings::setValue(m_database->connection(), m_database->user(), settings::kPicturesLimit,
                               QString::number(bytes));
        });
    });
    if (stored) {
        m_pictures->setCacheLimit(bytes, answer);
    } else {
        answer->addResult(stored);
        answer->finish();
    }
}

void SessionWorker::exportAll(const ExportWish &wish, const Exporter::Answer &answer)
{
    const Status isOpen = requireOpen();
    if (isOpen) {
        m_exporter->run(wish, answer);
    } else {
        answer->addResult(Result<ExportReport>(failure(isOpen.error())));
        answer->finish();
    }
}

void SessionWorker::cancelExport()
{
    if (m_exporter) {
        m_exporter->cancel();
    }
}

void SessionWorker::clearPictures(const std::shared_ptr<QPromise<Status>> &answer)
{
    if (m_pictures) {
        m_pictures->clearCache(answer);
    }
}

void SessionWorker::loadHistory(const PostId &post, const std::shared_ptr<QPromise<Result<PostHistory>>> &answer)
{
    const auto finish = [answer](const Result<PostHistory> &history) {
        answer->addResult(history);
        answer->finish();
    };
    const Status isOpen = requireOpen();
    if (isOpen) {
        m_history->load(post, finish);
    } else {
        finish(failure(isOpen.error()));
    }
}

}  // namespace postr
