#include "core/sync/collapse.h"

#include <QHash>
#include <QSet>

namespace postr {
namespace {

bool isUntouched(const OutboxRow &row) { return row.status == OutboxStatus::Pending && row.attempts == 0; }

bool dependsOnAny(const OutboxRow &row, const QSet<Mid> &mids)
{
    for (const Mid &mid : row.dependsOn) {
        if (mids.contains(mid)) {
            return true;
        }
    }
    return false;
}

/// Keeps only the last of the untouched rows of each key. Reading goes forward only, so the later marker is the higher one, too. Of
/// deletions the first stays: they are all the same, and pictures wait for it.
void supersede(const QList<OutboxRow> &rows, QSet<Mid> &dropped)
{
    QHash<QString, Mid> latest;
    for (const OutboxRow &row : rows) {
        if (!row.intent.isRepeatable() || !isUntouched(row)) {
            continue;
        }
        const QString key = intentKindName(row.intent.kind()) + row.intent.key();
        const auto before = latest.constFind(key);
        if (before != latest.constEnd() && row.intent.kind() == IntentKind::DeletePost) {
            dropped.insert(row.mid);
            continue;
        }
        if (before != latest.constEnd()) {
            dropped.insert(*before);
        }
        latest.insert(key, row.mid);
    }
}

Intent withText(const Intent &intent, const QString &text)
{
    QJsonObject args = intent.args();
    args.insert(QStringLiteral("text"), text);
    return Intent(intent.kind(), args);
}

/// Edits that never left are folded into the untouched new post or edit before them (whose base revision stays: it is what the person
/// saw first). An edit before an untouched deletion says nothing any more.
void foldEdits(const QList<OutboxRow> &rows, QSet<Mid> &dropped, QHash<Mid, Intent> &rewritten)
{
    struct Text {
        Mid mid;
        Intent intent;
    };
    QHash<PostId, Text> open;
    for (const OutboxRow &row : rows) {
        const PostId post = row.intent.post();
        if (!isUntouched(row)) {
            if (row.intent.carriesText()) {
                open.remove(post);  // in flight or parked: what follows stays behind it
            }
            continue;
        }
        if (row.intent.kind() == IntentKind::PutPost) {
            open.insert(post, {row.mid, row.intent});
        } else if (row.intent.kind() == IntentKind::EditPost) {
            const auto before = open.constFind(post);
            if (before == open.constEnd()) {
                open.insert(post, {row.mid, row.intent});
                continue;
            }
            const Text folded{before->mid, withText(before->intent, row.intent.text())};
            rewritten.insert(folded.mid, folded.intent);
            dropped.insert(row.mid);
            open.insert(post, folded);
        } else if (row.intent.kind() == IntentKind::DeletePost) {
            const auto before = open.constFind(post);
            if (before != open.constEnd() && before->intent.kind() == IntentKind::EditPost) {
                dropped.insert(before->mid);
            }
            open.remove(post);
        }
    }
}

/// A post that was parked and may be at the server all the same is not sent again to be deleted: its deletion calls it off there, also
/// before it arrives.
QSet<Mid> calledOff(const QList<OutboxRow> &rows)
{
    QHash<PostId, Mid> parked;
    QSet<Mid> dropped;
    for (const OutboxRow &row : rows) {
        if (row.intent.kind() == IntentKind::PutPost && row.status == OutboxStatus::Failed) {
            parked.insert(row.intent.post(), row.mid);
        } else if (row.intent.kind() == IntentKind::DeletePost && row.status != OutboxStatus::Failed &&
                   parked.contains(row.intent.post())) {
            dropped.insert(parked.value(row.intent.post()));
        }
    }
    return dropped;
}

/// A post that was deleted before it was ever sent vanishes together with its deletion. One that the server refused certainly
/// does not exist there either.
QSet<Mid> neverBorn(const QList<OutboxRow> &rows)
{
    QHash<PostId, Mid> unsent;
    QSet<Mid> vanished;
    for (const OutboxRow &row : rows) {
        const bool refused = row.status == OutboxStatus::Failed && (row.attempts == 0 || !row.ackToken.isEmpty());
        if (row.intent.kind() == IntentKind::PutPost && (isUntouched(row) || refused)) {
            unsent.insert(row.intent.post(), row.mid);
        } else if (row.intent.kind() == IntentKind::DeletePost && isUntouched(row) &&
                   unsent.contains(row.intent.post())) {
            vanished << unsent.value(row.intent.post()) << row.mid;
        }
    }
    return vanished;
}

/// A picture that never left and is not wanted any more.
QSet<Mid> neverUploaded(const QList<OutboxRow> &rows)
{
    QHash<QString, Mid> uploads;
    QSet<Mid> vanished;
    for (const OutboxRow &row : rows) {
        const bool refused = row.status == OutboxStatus::Failed && !row.ackToken.isEmpty();
        if (row.intent.kind() == IntentKind::UploadMedia && (isUntouched(row) || refused)) {
            uploads.insert(row.intent.path(), row.mid);
        } else if (row.intent.kind() == IntentKind::DeleteMedia && isUntouched(row) &&
                   uploads.contains(row.intent.path())) {
            vanished << uploads.value(row.intent.path()) << row.mid;
        }
    }
    return vanished;
}

}  // namespace

Collapse collapse(const QList<OutboxRow> &rows)
{
    QSet<Mid> dropped;
    QHash<Mid, Intent> rewritten;
    supersede(rows, dropped);
    foldEdits(rows, dropped, rewritten);
    const QSet<Mid> vanished = neverBorn(rows) | calledOff(rows);
    dropped |= vanished | neverUploaded(rows);

    Collapse result;
    for (const OutboxRow &row : rows) {
        if (dropped.contains(row.mid)) {
            result.drop.append(row.mid);
            continue;
        }
        if (const auto with = rewritten.constFind(row.mid); with != rewritten.constEnd()) {
            result.rewrite.append({row.mid, *with});  // also what is parked: its newest text is the one to keep
        }
        // What may be at the server goes, whatever else becomes of it.
        const bool isRemoval =
            row.intent.kind() == IntentKind::DeleteMedia || row.intent.kind() == IntentKind::DeletePost;
        if (isUntouched(row) && !isRemoval && dependsOnAny(row, vanished)) {
            (row.intent.kind() == IntentKind::PutPost ? result.park : result.drop).append(row.mid);
        }
    }
    return result;
}

}  // namespace postr
