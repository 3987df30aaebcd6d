#include "core/sync/picturesagain.h"

#include <algorithm>

#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/model/intentkeys.h"
#include "core/model/portrait.h"

namespace postr {
namespace {

QString typeOf(const QString &path)
{
    const QString ending = path.section(QLatin1Char('.'), -1);
    return QStringLiteral("image/") + (ending == QLatin1String("jpg") ? QStringLiteral("jpeg") : ending);
}

}  // namespace

void giveNewPostId(Connection &connection, const UserId &user, const OutboxRow &post, Random &random, qint64 now)
{
    const auto newMid = [&] { return Mid(makeUuid7(now, random)); };
    const Mid mid = newMid();
    const PostId id(makeUuid7(now, random));
    outbox::renew(connection, user, post.mid, mid, id, now);
    const auto renewed = outbox::find(connection, user, mid);
    if (!renewed) {
        return;
    }
    const QList<MediaItem> before = post.intent.newPost().media;
    const QList<MediaItem> after = renewed->intent.newPost().media;
    QList<Mid> uploads;
    for (qsizetype i = 0; i < after.size(); ++i) {
        // A picture that is not there any more is missed when it is to be sent, and the person is told.
        const mediastore::KeptFile kept = mediastore::find(connection, user, before.at(i).path);
        const QString path = after.at(i).path;
        mediastore::insert(connection, user, path, kept.file, kept.bytes, now);
        uploads.append(
            outbox::append(connection, user, Intent::uploadMedia(path, kept.file, typeOf(path)), newMid(), now).mid);
        outbox::append(connection, user, Intent::deleteMedia(before.at(i).path), newMid(), now);
    }
    outbox::waitFor(connection, user, mid, uploads);
}

void sendPicturesAgain(Connection &connection, const UserId &user, const OutboxRow &row, Random &random, qint64 now)
{
    QStringList paths{portraitPath(row.intent)};
    for (const MediaItem &item : row.intent.newPost().media) {
        paths.append(item.path);
    }
    QList<Mid> uploads;
    for (const QString &path : std::as_const(paths)) {
        const mediastore::KeptFile kept = mediastore::find(connection, user, path);
        const QList<OutboxRow> known = outbox::about(connection, user, intentkeys::of(IntentKind::UploadMedia, path));
        // On its way already, or not wanted any more.
        const bool isDecided = std::any_of(known.cbegin(), known.cend(), [](const OutboxRow &other) {
            return other.intent.kind() == IntentKind::DeleteMedia ? other.status != OutboxStatus::Failed
                                                                  : other.status != OutboxStatus::Committed;
        });
        if (!kept.file.isEmpty() && !isDecided) {
            const Intent upload = Intent::uploadMedia(path, kept.file, typeOf(path));
            uploads.append(outbox::append(connection, user, upload, Mid(makeUuid7(now, random)), now).mid);
        }
    }
    if (!uploads.isEmpty() && row.status != OutboxStatus::Committed) {
        outbox::waitFor(connection, user, row.mid, uploads);
    }
}

}  // namespace postr
