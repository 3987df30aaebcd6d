#include "core/db/outboxstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/log.h"
#include "core/db/era.h"
#include "core/db/statement.h"
#include "core/model/intentkeys.h"
#include "core/model/portrait.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::outbox {
namespace {

const QString kColumns =
    u"number, mid, kind, args, status, attempts, last_attempt, not_before, last_error_code, last_error, depends_on, ack_token, created_at"_s;

QString joined(const QList<Mid> &mids)
{
    QStringList texts;
    for (const Mid &mid : mids) {
        texts.append(mid.text());
    }
    return texts.join(u' ');
}

QList<Mid> split(const QString &text)
{
    QList<Mid> mids;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        mids.append(Mid(part));
    }
    return mids;
}

/// Nothing for a row that only a newer program understands; it stays where it is.
std::optional<OutboxRow> read(const Statement &statement)
{
    const auto kind = intentKindFromName(statement.text(2));
    const auto status = outboxStatusFromName(statement.text(4));
    if (!kind || !status) {
        qCWarning(lcDb) << "an outbox row of an unknown kind was left alone";
        return std::nullopt;
    }
    OutboxRow row{Mid(statement.text(1)), Intent(*kind, QJsonDocument::fromJson(statement.text(3).toUtf8()).object())};
    row.number = statement.number(0);
    row.status = *status;
    row.attempts = static_cast<int>(statement.number(5));
    row.lastAttempt = statement.number(6);
    row.notBefore = statement.number(7);
    row.errorCode = statement.text(8);
    row.error = statement.text(9);
    row.dependsOn = split(statement.text(10));
    row.ackToken = statement.bytes(11);
    row.createdAt = statement.number(12);
    return row;
}

QList<OutboxRow> readAll(Statement &statement)
{
    QList<OutboxRow> rows;
    while (statement.next()) {
        if (auto row = read(statement)) {
            rows.append(std::move(*row));
        }
    }
    return rows;
}

QString argsText(const Intent &intent)
{
    return QString::fromUtf8(QJsonDocument(intent.args()).toJson(QJsonDocument::Compact));
}

/// A post's pictures are named after it.
QJsonArray movedUnder(const QJsonArray &media, const PostId &before, const PostId &after)
{
    QJsonArray moved;
    for (const QJsonValue &value : media) {
        QJsonObject item = value.toObject();
        item.insert(u"path"_s, item.value(u"path"_s).toString().replace(before.text(), after.text()));
        moved.append(item);
    }
    return moved;
}

/// Rows of a kind about something that have not reached the server; those that are parked, too, or not.
QList<Mid> unsent(Connection &connection, const UserId &user, IntentKind kind, const QString &key,
                  bool isParkedToo = true)
{
    Statement statement(connection,
                        uR"(SELECT mid FROM outbox WHERE user_id = ? AND key = ? AND kind = ?
                                        AND status IN ('pending', 'committing', iif(?, 'failed', '')) AND observed_at = 0)"_s);
    statement.bind(user).bind(key).bind(intentKindName(kind)).bind(isParkedToo);
    QList<Mid> mids;
    while (statement.next()) {
        mids.append(Mid(statement.text(0)));
    }
    return mids;
}

QList<Mid> unsentPost(Connection &connection, const UserId &user, const PostId &post)
{
    return post.isEmpty()
               ? QList<Mid>()
               : unsent(connection, user, IntentKind::PutPost, intentkeys::of(IntentKind::PutPost, post.text()));
}

/// A post waits for what it answers and quotes and for its pictures, a profile for its picture; a picture is deleted after its post, and
/// after it was stored.
QList<Mid> dependencies(Connection &connection, const UserId &user, const Intent &intent)
{
    if (intent.kind() == IntentKind::DeleteMedia) {
        const QString post = intent.path().section(u'/', 1, 1);
        // Not before what is on its way, or that would arrive after its deletion.
        return unsent(connection, user, IntentKind::DeletePost, intentkeys::of(IntentKind::DeletePost, post)) +
               unsent(connection, user, IntentKind::UploadMedia, intent.key(), false);
    }
    if (intent.kind() == IntentKind::SetProfile) {
        const bool isPicture = !portraitPath(intent).isEmpty();
        return isPicture ? unsent(connection, user, IntentKind::UploadMedia,
                                  intentkeys::of(IntentKind::UploadMedia, portraitPath(intent)))
                         : QList<Mid>();
    }
    if (intent.kind() != IntentKind::PutPost) {
        return unsentPost(connection, user, intent.post());
    }
    const NewPost post = intent.newPost();
    QList<Mid> mids = unsentPost(connection, user, post.replyTo) + unsentPost(connection, user, post.quote);
    for (const MediaItem &item : post.media) {
        mids += unsent(connection, user, IntentKind::UploadMedia, intentkeys::of(IntentKind::UploadMedia, item.path));
    }
    return mids;
}

/// What is said about a person under one of their names.
QStringList relationKeys(const Intent &intent)
{
    const QString subject = intent.key().section(u':', 1);
    return {intentkeys::of(IntentKind::SetFollow, subject), intentkeys::of(IntentKind::SetBlock, subject)};
}

/// Behind what waits about the same person, which may have moved (joinLanes).
void followLane(Connection &connection, const UserId &user, const Mid &mid, const QStringList &keys)
{
    Statement(connection,
              uR"(UPDATE outbox SET lane = coalesce((SELECT o.lane FROM outbox o WHERE o.user_id = outbox.user_id
                                  AND o.observed_at = 0 AND o.key IN (?, ?) AND o.mid <> outbox.mid LIMIT 1), lane)
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(keys.at(0))
        .bind(keys.at(1))
        .bind(user)
        .bind(mid)
        .run();
}

}  // namespace

QList<OutboxRow> load(Connection &connection, const UserId &user, Qt::SortOrder order)
{
    Statement statement(connection, u"SELECT "_s + kColumns +
                                        u" FROM outbox WHERE +user_id = ? AND observed_at = 0 ORDER BY number"_s +
                                        (order == Qt::DescendingOrder ? u" DESC"_s : QString()));
    statement.bind(user);
    return readAll(statement);
}

std::optional<OutboxRow> find(Connection &connection, const UserId &user, const Mid &mid)
{
    Statement statement(connection, u"SELECT "_s + kColumns + u" FROM outbox WHERE user_id = ? AND mid = ?"_s);
    statement.bind(user).bind(mid);
    const QList<OutboxRow> rows = readAll(statement);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

QList<OutboxRow> about(Connection &connection, const UserId &user, const QString &key)
{
    Statement statement(
        connection,
        u"SELECT "_s + kColumns + u" FROM outbox WHERE user_id = ? AND key = ? AND observed_at = 0 ORDER BY number"_s);
    statement.bind(user).bind(key);
    return readAll(statement);
}

QList<OutboxRow> committed(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT "_s + kColumns +
                                        uR"( FROM outbox WHERE user_id = ? AND observed_at = 0 AND (status = 'committed'
                     OR (status = 'failed' AND kind = 'put_post' AND EXISTS (SELECT 1 FROM posts p WHERE p.user_id = outbox.user_id
                         AND p.owner_id = p.user_id AND 'post:' || p.id = key AND p.deleted = 0 AND )"_s +
                                        era::isBelieved(u"p"_s) + u"))) ORDER BY number"_s);
    statement.bind(user);
    return readAll(statement);
}

QList<OutboxRow> collapsible(Connection &connection, const UserId &user)
{
    const QString repeated =
        uR"(SELECT key FROM outbox WHERE user_id = ? AND observed_at = 0 GROUP BY key HAVING count(*) > 1)"_s;
    Statement any(connection, repeated + u" LIMIT 1"_s);
    any.bind(user);
    if (!any.next()) {
        return {};
    }
    Statement statement(connection,
                        u"SELECT "_s + kColumns +
                            u" FROM outbox WHERE user_id = ? AND observed_at = 0 AND (depends_on <> '' OR key IN ("_s +
                            repeated + u")) ORDER BY number"_s);
    statement.bind(user).bind(user);
    return readAll(statement);
}

void walkWaiting(Connection &connection, const UserId &user, bool uploads,
                 const std::function<bool(const Waiting &)> &visit)
{
    // "+": in the order of the table, whatever index there is, so that the first row comes without the others.
    Statement statement(connection, uploads ? uR"(SELECT kind, mid, lane, not_before, depends_on FROM outbox
                                                  WHERE user_id = ? AND key >= 'media:' AND key < 'media;' AND observed_at = 0
                                                      AND status IN ('pending', 'committing') AND kind = 'upload_media'
                                                  ORDER BY number)"_s
                                            : uR"(SELECT kind, mid, lane, not_before, depends_on FROM outbox
                                                  WHERE +user_id = ? AND observed_at = 0
                                                      AND +status IN ('pending', 'committing') AND kind <> 'upload_media'
                                                  ORDER BY number)"_s);
    statement.bind(user);
    while (statement.next()) {
        const bool isKnown = intentKindFromName(statement.text(0)).has_value();
        if (isKnown &&
            !visit({Mid(statement.text(1)), statement.text(2), statement.number(3), split(statement.text(4))})) {
            return;
        }
    }
}

bool isUnfinished(Connection &connection, const UserId &user, const Mid &mid)
{
    Statement statement(
        connection,
        u"SELECT 1 FROM outbox WHERE user_id = ? AND mid = ? AND status <> 'committed' AND observed_at = 0"_s);
    statement.bind(user).bind(mid);
    return statement.next();
}

Tally tally(Connection &connection, const UserId &user)
{
    Statement statement(connection,
                        uR"(SELECT count(*) FILTER (WHERE status IN ('pending', 'committing')),
                                               count(*) FILTER (WHERE status = 'failed')
                                        FROM outbox WHERE user_id = ? AND observed_at = 0)"_s);
    statement.bind(user);
    if (!statement.next()) {
        return {};
    }
    return {static_cast<int>(statement.number(0)), static_cast<int>(statement.number(1))};
}

OutboxRow append(Connection &connection, const UserId &user, const Intent &intent, const Mid &mid, qint64 now)
{
    const bool isLastWord = intent.isFlag() || intent.kind() == IntentKind::SetProfile;
    if (isLastWord || intent.kind() == IntentKind::DeletePost) {
        Statement(connection, u"DELETE FROM outbox WHERE user_id = ? AND key = ? AND kind = ? AND status = 'failed'"_s)
            .bind(user)
            .bind(intent.key())
            .bind(intentKindName(isLastWord ? intent.kind() : IntentKind::EditPost))
            .run();
    }
    OutboxRow row{mid, intent};
    row.dependsOn = dependencies(connection, user, intent);
    row.createdAt = now;
    restore(connection, user, row);
    if (intent.kind() == IntentKind::SetFollow || intent.kind() == IntentKind::SetBlock) {
        followLane(connection, user, mid, relationKeys(intent));
    }
    return find(connection, user, mid).value_or(row);
}

void restore(Connection &connection, const UserId &user, const OutboxRow &row)
{
    Statement(connection,
              uR"(INSERT INTO outbox (mid, user_id, lane, key, kind, args, status, attempts, last_attempt, not_before,
                                                  last_error_code, last_error, depends_on, ack_token, created_at)
                              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mid) DO NOTHING)"_s)
        .bind(row.mid)
        .bind(user)
        .bind(row.intent.lane())
        .bind(row.intent.key())
        .bind(intentKindName(row.intent.kind()))
        .bind(argsText(row.intent))
        .bind(outboxStatusName(row.status))
        .bind(row.attempts)
        .bind(row.lastAttempt)
        .bind(row.notBefore)
        .bind(row.errorCode)
        .bind(row.error)
        .bind(joined(row.dependsOn))
        .bind(row.ackToken)
        .bind(row.createdAt)
        .run();
}

void drop(Connection &connection, const UserId &user, const Mid &mid)
{
    Statement(connection, u"DELETE FROM outbox WHERE user_id = ? AND mid = ?"_s).bind(user).bind(mid).run();
}

void rewrite(Connection &connection, const UserId &user, const Mid &mid, const Intent &intent)
{
    Statement(connection, u"UPDATE outbox SET args = ? WHERE user_id = ? AND mid = ? AND attempts = 0"_s)
        .bind(argsText(intent))
        .bind(user)
        .bind(mid)
        .run();
}

void rebaseEdits(Connection &connection, const UserId &user, const PostId &post, int rev)
{
    Statement(connection,
              uR"(UPDATE outbox SET args = json_set(args, '$.base_rev', ?)
                              WHERE user_id = ? AND key = ? AND kind = 'edit_post' AND status = 'pending' AND attempts = 0)"_s)
        .bind(rev)
        .bind(user)
        .bind(u"post:"_s + post.text())
        .run();
}

void noteMadeRev(Connection &connection, const UserId &user, const Mid &mid, int rev)
{
    Statement(connection, u"UPDATE outbox SET args = json_set(args, '$.made_rev', ?) WHERE user_id = ? AND mid = ?"_s)
        .bind(rev)
        .bind(user)
        .bind(mid)
        .run();
}

int madeRev(const OutboxRow &row) { return row.intent.args().value(QLatin1String("made_rev")).toInt(); }

void waitFor(Connection &connection, const UserId &user, const Mid &mid, const QList<Mid> &others)
{
    Statement(connection,
              u"UPDATE outbox SET depends_on = trim(depends_on || ' ' || ?) WHERE user_id = ? AND mid = ?"_s)
        .bind(joined(others))
        .bind(user)
        .bind(mid)
        .run();
}

void joinLanes(Connection &connection, const UserId &user, const UserId &person, const QString &handle)
{
    const QStringList keys = relationKeys(Intent::setFollow(person, true));
    Statement(connection, u"UPDATE outbox SET lane = ? WHERE user_id = ? AND observed_at = 0 AND key IN (?, ?)"_s)
        .bind(Intent::setRelationByHandle(IntentKind::SetFollow, handle, true).lane())
        .bind(user)
        .bind(keys.at(0))
        .bind(keys.at(1))
        .run();
}

bool isNamedByHandle(Connection &connection, const UserId &user, const UserId &person, const QString &handle)
{
    const Intent byHandle = Intent::setRelationByHandle(IntentKind::SetFollow, handle, true);
    const QStringList keys = relationKeys(byHandle) + relationKeys(Intent::setFollow(person, true));
    Statement statement(connection,
                        uR"(SELECT 1 FROM outbox WHERE user_id = ? AND observed_at = 0 AND key IN (?, ?, ?, ?)
                            AND lane = ? LIMIT 1)"_s);
    statement.bind(user).bind(keys.at(0)).bind(keys.at(1)).bind(keys.at(2)).bind(keys.at(3)).bind(byHandle.lane());
    return statement.next();
}

void renew(Connection &connection, const UserId &user, const Mid &old, const Mid &renewed, const PostId &newId,
           qint64 now)
{
    const auto row = find(connection, user, old);
    if (!row) {
        return;
    }
    QJsonObject args = row->intent.args();
    if (!newId.isEmpty()) {
        args.insert(u"id"_s, newId.text());
        if (args.contains(u"media"_s)) {
            args.insert(u"media"_s, movedUnder(args.value(u"media"_s).toArray(), row->intent.post(), newId));
        }
    }
    const Intent intent(row->intent.kind(), args);
    // The row keeps its number: a post that is tried again stays where it was written.
    Statement(connection,
              uR"(UPDATE outbox SET mid = ?, key = ?, args = ?, status = 'pending', attempts = 0, not_before = 0,
                                     last_error_code = '', last_error = '', ack_token = '', created_at = ?
                              WHERE user_id = ? AND mid = ?)"_s)
        .bind(renewed)
        .bind(intent.key())
        .bind(argsText(intent))
        .bind(now)
        .bind(user)
        .bind(old)
        .run();
    Statement(connection,
              u"UPDATE outbox SET depends_on = replace(depends_on, ?, ?) WHERE user_id = ? AND depends_on <> ''"_s)
        .bind(old)
        .bind(renewed)
        .bind(user)
        .run();
    if (newId.isEmpty()) {
        return;
    }
    // What waits for it names the post by its id: replies, quotes, likes, its deletion.
    const PostId oldId = row->intent.post();
    Statement(connection,
              uR"(UPDATE outbox SET args = replace(args, ?, ?), key = replace(key, ?, ?), lane = replace(lane, ?, ?)
                              WHERE user_id = ? AND instr(depends_on, ?) > 0)"_s)
        .bind(oldId)
        .bind(newId)
        .bind(oldId)
        .bind(newId)
        .bind(oldId)
        .bind(newId)
        .bind(user)
        .bind(renewed)
        .run();
}

}  // namespace postr::outbox
