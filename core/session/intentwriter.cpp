#include "core/session/intentwriter.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/db/descriptionstore.h"
#include "core/db/draftstore.h"
#include "core/db/feedstore.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/db/transaction.h"
#include "core/model/intentkeys.h"
#include "core/model/portrait.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

QString sentence(const char *text) { return QCoreApplication::translate("IntentWriter", text); }

Error error(ErrorCode code, const char *text) { return {code, sentence(text)}; }

std::optional<OutboxRow> unsentPost(const QList<OutboxRow> &rows, const PostId &post)
{
    for (const OutboxRow &row : rows) {
        if (row.intent.kind() == IntentKind::PutPost && row.intent.post() == post) {
            return row;
        }
    }
    return std::nullopt;
}

/// Its deletion waits or is on its way, so it is gone from the screen already.
bool isBeingDeleted(const QList<OutboxRow> &rows, const PostId &post)
{
    return std::any_of(rows.cbegin(), rows.cend(), [&](const OutboxRow &row) {
        return row.intent.kind() == IntentKind::DeletePost && row.intent.post() == post &&
               row.status != OutboxStatus::Failed;
    });
}

Intent rebased(const Intent &edit, int base)
{
    QJsonObject args = edit.args();
    args.insert(QStringLiteral("base_rev"), base);
    return Intent(edit.kind(), args);
}

Error mayHaveHappened()
{
    return error(ErrorCode::Refused,
                 QT_TRANSLATE_NOOP("IntentWriter", "This may have happened already and cannot be taken back."));
}

/// What takes an intent back, for one whose outcome is not known; nothing when nobody can.
std::optional<Intent> takenBack(const Intent &intent)
{
    return intent.kind() == IntentKind::PutPost ? std::optional(Intent::deletePost(intent.post())) : intent.opposite();
}

}  // namespace

/// What waits of a post itself: its first sending, edits, its deletion.
QList<OutboxRow> IntentWriter::rowsOf(const PostId &post) const
{
    return outbox::about(m_connection, m_user, intentkeys::of(IntentKind::PutPost, post.text()));
}

/// A conversation is muted by its first post, whichever post of it was pointed at. One whose first post is not stored, by that one.
PostId IntentWriter::firstOfThread(const PostId &post) const
{
    const auto stored = feeds::find(m_connection, m_user, post);
    if (stored) {
        const bool isRootStored =
            !stored->post.root.isEmpty() && feeds::find(m_connection, m_user, stored->post.root).has_value();
        return isRootStored ? stored->post.root : post;
    }
    const auto unsent = unsentPost(rowsOf(post), post);
    const PostId parent = unsent ? unsent->intent.newPost().replyTo : PostId();
    return parent.isEmpty() ? post : firstOfThread(parent);
}

Intent IntentWriter::resolved(const Intent &intent) const
{
    const IntentKind kind = intent.kind();
    if (kind == IntentKind::EditPost) {
        // On screen stands an edit that the server took and no pull has shown yet: this one begins where that one ended.
        int base = intent.baseRev();
        for (const OutboxRow &row : outbox::about(m_connection, m_user, intent.key())) {
            const bool isBefore = row.intent.kind() == kind;
            base = isBefore ? qMax(base, outbox::madeRev(row)) : base;
        }
        return base == intent.baseRev() ? intent : rebased(intent, base);
    }
    if (kind == IntentKind::SetMute && !intent.post().isEmpty()) {
        return Intent::muteThread(firstOfThread(intent.post()), intent.isOn());
    }
    if (kind == IntentKind::SetMute && !intent.handle().isEmpty()) {
        const auto person = persons::findByHandle(m_connection, m_user, intent.handle());
        return person ? Intent::mutePerson(person->id, intent.isOn()) : intent;
    }
    if (kind != IntentKind::SetFollow && kind != IntentKind::SetBlock) {
        return intent;
    }
    const auto person = intent.person().isEmpty() ? persons::findByHandle(m_connection, m_user, intent.handle())
                                                  : persons::find(m_connection, m_user, intent.person());
    if (!person) {
        return intent;
    }
    // One that was written before the person was known is on its way under the handle: the next word must go in the same lane, or it
    // could arrive first.
    const Intent byHandle = Intent::setRelationByHandle(kind, person->handle, intent.isOn());
    const bool isUnderway = outbox::isNamedByHandle(m_connection, m_user, person->id, person->handle);
    return isUnderway ? byHandle : Intent::setRelation(kind, person->id, intent.isOn());
}

std::optional<Error> IntentWriter::objectionToPost(const Intent &intent) const
{
    const auto stored = feeds::find(m_connection, m_user, intent.post());
    const QList<OutboxRow> rows = rowsOf(intent.post());
    const bool isLeaving = isBeingDeleted(rows, intent.post());
    if (intent.kind() == IntentKind::PutPost) {
        const bool isAnother =
            stored && (stored->post.author != m_user || stored->post.deleted || stored->post.text != intent.text());
        return isAnother || isLeaving
                   ? std::optional(error(
                         ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("IntentWriter",
                                           "There is another post with this id. Leave the id out to get a new one.")))
                   : std::nullopt;
    }
    const bool isThere = (stored && !stored->post.deleted) || unsentPost(rows, intent.post());
    // What would be written to a post that is being deleted would go with it, without a word.
    if (!isThere || (isLeaving && intent.kind() != IntentKind::DeletePost)) {
        return error(ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("IntentWriter", "No post with this id is stored on this computer."));
    }
    const bool isOthers = stored && stored->post.author != m_user;
    if (intent.kind() == IntentKind::DeletePost && isOthers) {
        return error(ErrorCode::Refused, QT_TRANSLATE_NOOP("IntentWriter", "Only your own posts can be deleted."));
    }
    if (intent.kind() == IntentKind::EditPost && isOthers) {
        return error(ErrorCode::Refused, QT_TRANSLATE_NOOP("IntentWriter", "Only your own posts can be edited."));
    }
    return std::nullopt;
}

std::optional<Error> IntentWriter::objection(const Intent &intent) const
{
    if (!intent.post().isEmpty()) {
        return objectionToPost(intent);
    }
    if (intent.kind() == IntentKind::SetMute && !intent.handle().isEmpty()) {
        return error(ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("IntentWriter", "Nobody with this handle is known on this computer yet."));
    }
    if (!intent.person().isEmpty() && intent.person() == m_user) {
        switch (intent.kind()) {
        case IntentKind::SetFollow:
            return error(ErrorCode::Refused, QT_TRANSLATE_NOOP("IntentWriter", "You cannot follow yourself."));
        case IntentKind::SetBlock:
            return error(ErrorCode::Refused, QT_TRANSLATE_NOOP("IntentWriter", "You cannot block yourself."));
        case IntentKind::SetMute:
            return error(ErrorCode::Refused, QT_TRANSLATE_NOOP("IntentWriter", "You cannot mute yourself."));
        default:
            break;
        }
    }
    return std::nullopt;
}

/// An own post takes its pictures with it.
void IntentWriter::deleteMediaOf(const PostId &post, qint64 now)
{
    const auto unsent = unsentPost(rowsOf(post), post);
    const auto stored = feeds::find(m_connection, m_user, post);
    const QList<MediaItem> media = unsent   ? unsent->intent.newPost().media
                                   : stored ? stored->post.media
                                            : QList<MediaItem>();
    for (const MediaItem &item : media) {
        outbox::append(m_connection, m_user, Intent::deleteMedia(item.path), newMid(now), now);
    }
}

OutboxRow IntentWriter::append(const Intent &intent, qint64 now)
{
    const QStringList portraits = portraitsBefore(intent);  // a refused one is not in the outbox after this
    const OutboxRow row = outbox::append(m_connection, m_user, intent, newMid(now), now);
    if (intent.kind() == IntentKind::DeletePost) {
        deleteMediaOf(intent.post(), now);
    }
    retirePortraits(portraits, row.mid, now);
    return row;
}

OutboxRow IntentWriter::held(OutboxRow row, qint64 notBefore)
{
    if (notBefore > 0) {
        outbox::markRetry(m_connection, m_user, row.mid, notBefore);
        row.notBefore = notBefore;
    }
    return row;
}

Result<OutboxRow> IntentWriter::writePost(NewPost post, const QList<DraftPicture> &pictures, qint64 now,
                                          qint64 notBefore)
{
    QList<Intent> uploads;
    for (const DraftPicture &picture : pictures) {
        // Final from here on: named after the owner, the post and its place in it, and the content.
        const QString path =
            u"%1/%2/%3-%4"_s.arg(m_user.text(), post.id.text()).arg(uploads.size() + 1).arg(picture.file);
        post.media.append({path, picture.width, picture.height, picture.alt.trimmed(), picture.blurhash});
        uploads.append(Intent::uploadMedia(path, picture.file, picture.type));
    }
    const Result<Intent> intent = Intent::putPost(post);
    if (!intent) {
        return failure(intent.error());
    }
    const MediaFolder folder(m_connection.path());
    return written(
        *intent, now,
        [&] {
            for (const Intent &upload : std::as_const(uploads)) {
                mediastore::insert(m_connection, m_user, upload.path(), upload.file(), folder.sizeOf(upload.file()),
                                   now);
                held(outbox::append(m_connection, m_user, upload, newMid(now), now), notBefore);
            }
            for (const DraftPicture &picture : pictures) {
                if (!picture.alt.trimmed().isEmpty()) {
                    descriptions::remember(m_connection, m_user, picture.file, picture.alt.trimmed(), now);
                }
            }
            drafts::remove(m_connection, m_user, post.id);
        },
        notBefore);
}

Result<OutboxRow> IntentWriter::write(const Intent &intent, qint64 now)
{
    return written(intent, now, [] {});
}

Result<OutboxRow> IntentWriter::written(const Intent &intent, qint64 now, const std::function<void()> &before,
                                        qint64 notBefore)
{
    std::optional<Error> refused;
    const auto row = transact(m_connection, [&]() -> OutboxRow {
        const Intent meant = resolved(intent);
        const bool isThread = meant.kind() == IntentKind::SetMute && !meant.post().isEmpty();
        refused = objection(isThread ? intent : meant);  // its first post may be deleted
        if (meant.kind() == IntentKind::PutPost && !refused) {
            if (const auto same = unsentPost(rowsOf(meant.post()), meant.post())) {
                if (same->intent.args() == meant.args()) {
                    return *same;
                }
                refused =
                    error(ErrorCode::Refused,
                          QT_TRANSLATE_NOOP(
                              "IntentWriter",
                              "Another post with this id is waiting to be sent. Leave the id out to get a new one."));
            }
        }
        if (refused) {
            return {newMid(now), meant};
        }
        before();
        return held(append(meant, now), notBefore);
    });
    return refused ? failure(*refused) : row;
}

Result<OutboxRow> IntentWriter::onRow(const Mid &mid, const std::function<Result<OutboxRow>(const OutboxRow &)> &work)
{
    return transact(
               m_connection,
               [&]() -> Result<OutboxRow> {
                   const auto found = outbox::find(m_connection, m_user, mid);
                   return found
                              ? work(*found)
                              : Result<OutboxRow>(failure(error(
                                    ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("IntentWriter", "Nothing that waits to be sent has this id."))));
               })
        .and_then([](Result<OutboxRow> row) { return row; });
}

OutboxRow IntentWriter::renewed(const OutboxRow &refused, qint64 now)
{
    const Mid mid = newMid(now);
    outbox::renew(m_connection, m_user, refused.mid, mid, {}, now);
    if (refused.intent.kind() == IntentKind::EditPost) {
        // Who sends it again has seen what the post says meanwhile: what was stored, or an edit that no pull has shown yet.
        const auto stored = feeds::find(m_connection, m_user, refused.intent.post());
        int rev = stored ? stored->post.rev : 0;
        for (const OutboxRow &row : rowsOf(refused.intent.post())) {
            rev = qMax(rev, outbox::madeRev(row));
        }
        outbox::rebaseEdits(m_connection, m_user, refused.intent.post(), rev);
    }
    return outbox::find(m_connection, m_user, mid).value_or(refused);
}

OutboxRow IntentWriter::pendingAgain(const OutboxRow &row, qint64 now)
{
    outbox::markPendingAgain(m_connection, m_user, row.mid, now);
    return outbox::find(m_connection, m_user, row.mid).value_or(row);
}

/// Something else about the same thing was written after it, would follow it and win. Whoever tries again means this one.
bool IntentWriter::hasLaterWord(const OutboxRow &row) const
{
    const bool isLastWord =
        row.intent.isFlag() || (row.intent.kind() == IntentKind::SetProfile && !isPortrait(row.intent));
    const QList<OutboxRow> same =
        isLastWord ? outbox::about(m_connection, m_user, row.intent.key()) : QList<OutboxRow>();
    const auto self =
        std::find_if(same.cbegin(), same.cend(), [&](const OutboxRow &one) { return one.mid == row.mid; });
    return self != same.cend() && std::any_of(self + 1, same.cend(), [](const OutboxRow &later) {
               return later.status != OutboxStatus::Failed;
           });
}

/// The deletion that waits would take along what is said of the post now, and nobody would know.
std::optional<Error> IntentWriter::objectionToMore(const OutboxRow &row) const
{
    return row.intent.carriesText() && isBeingDeleted(rowsOf(row.intent.post()), row.intent.post())
               ? std::optional(
                     error(ErrorCode::Refused, QT_TRANSLATE_NOOP("IntentWriter", "This post is about to be deleted.")))
               : std::nullopt;
}

Result<OutboxRow> IntentWriter::retry(const Mid &mid, qint64 now)
{
    return onRow(mid, [&](const OutboxRow &row) -> Result<OutboxRow> {
        if (row.status != OutboxStatus::Failed) {
            return failure(
                error(ErrorCode::NotFound, QT_TRANSLATE_NOOP("IntentWriter", "Nothing that failed has this id.")));
        }
        if (const auto refused = objectionToMore(row)) {
            return failure(*refused);
        }
        const OutboxRow again = row.ackToken.isEmpty() ? pendingAgain(row, now) : renewed(row, now);
        return hasLaterWord(again) ? append(again.intent, now) : again;
    });
}

Result<OutboxRow> IntentWriter::editUnsent(const Mid &mid, const QString &text, qint64 now)
{
    return onRow(mid, [&](const OutboxRow &row) -> Result<OutboxRow> {
        if (const auto refused = objectionToMore(row)) {
            return failure(*refused);
        }
        return row.intent.withText(text).map([&](const Intent &reworded) { return reword(row, reworded, now); });
    });
}

OutboxRow IntentWriter::reword(const OutboxRow &row, const Intent &reworded, qint64 now)
{
    const bool isUntouched = row.attempts == 0 && row.status == OutboxStatus::Pending;
    const bool isRefused = row.status == OutboxStatus::Failed && !row.ackToken.isEmpty();
    if (isUntouched || isRefused) {
        const OutboxRow fresh = isRefused ? renewed(row, now) : row;
        // What it is based on was brought up to date just now.
        const bool isEdit = row.intent.kind() == IntentKind::EditPost;
        outbox::rewrite(m_connection, m_user, fresh.mid, isEdit ? rebased(reworded, fresh.intent.baseRev()) : reworded);
        return outbox::find(m_connection, m_user, fresh.mid).value_or(fresh);
    }
    if (row.status == OutboxStatus::Failed) {
        pendingAgain(row, now);
    }
    return append(resolved(Intent::editOf(reworded)), now);
}

bool IntentWriter::isWaitedFor(const Mid &upload) const
{
    const QList<OutboxRow> rows = outbox::load(m_connection, m_user);
    return std::any_of(rows.cbegin(), rows.cend(), [&](const OutboxRow &row) {
        return row.intent.kind() == IntentKind::PutPost && row.dependsOn.contains(upload);
    });
}

/// A post that stays keeps its pictures.
void IntentWriter::dropRemovalsBehind(const Mid &deletion)
{
    for (const OutboxRow &row : outbox::load(m_connection, m_user)) {
        if (row.intent.kind() == IntentKind::DeleteMedia && row.dependsOn.contains(deletion)) {
            outbox::drop(m_connection, m_user, row.mid);
        }
    }
}

Result<OutboxRow> IntentWriter::discard(const Mid &mid, qint64 now)
{
    return onRow(mid, [&](const OutboxRow &row) -> Result<OutboxRow> {
        if (const auto portrait = portraitThatWaitsFor(row.mid)) {
            dropPortrait(*portrait, now);
            return *portrait;
        }
        if (row.intent.kind() == IntentKind::UploadMedia) {
            if (isWaitedFor(row.mid)) {
                return failure(
                    error(ErrorCode::Refused,
                          QT_TRANSLATE_NOOP("IntentWriter",
                                            "Discard the post that has this picture; it takes the picture with it.")));
            }
            if (row.status == OutboxStatus::Committing) {  // its removal must not get there before it
                return failure(mayHaveHappened());
            }
            outbox::drop(m_connection, m_user, row.mid);  // of a post that was discarded; its removal follows
            return row;
        }
        const bool neverSent = row.attempts == 0 && row.status != OutboxStatus::Committing;
        const bool refusedByServer = row.status == OutboxStatus::Failed && !row.ackToken.isEmpty();
        if (neverSent || refusedByServer) {
            // What depends on it would wait for ever: collapsing takes the deletion and the post, and deals with the rest.
            if (row.intent.kind() == IntentKind::PutPost) {
                append(Intent::deletePost(row.intent.post()), now);
            } else if (isPortrait(row.intent)) {
                dropPortrait(row, now);
            } else {
                outbox::drop(m_connection, m_user, mid);
                dropRemovalsBehind(mid);
            }
            return row;
        }
        const bool isParked = row.status == OutboxStatus::Failed;
        const auto undo = takenBack(row.intent);
        if (!undo && !isParked) {
            return failure(mayHaveHappened());
        }
        if (!undo) {
            outbox::drop(m_connection, m_user, mid);  // nobody tries any more, and the feed tells what became of it
            dropRemovalsBehind(mid);
            return row;
        }
        if (isParked && row.intent.kind() != IntentKind::PutPost) {
            pendingAgain(row, now);
        }
        append(*undo, now);
        return row;
    });
}

}  // namespace postr
