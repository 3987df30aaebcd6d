#include "core/session/draftkeeper.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/db/connection.h"
#include "core/db/descriptionstore.h"
#include "core/db/draftstore.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

DraftKeeper::DraftKeeper(Connection &connection, UserId user, IntentWriter &writer)
    : m_connection(connection), m_user(std::move(user)), m_writer(writer)
{
    // The uploads' first tidying removes what these files were.
    (void)transact(m_connection, [&] { drafts::forgetStrayFiles(m_connection, m_user); });
}

Result<QList<Draft>> DraftKeeper::load()
{
    return readConsistently(m_connection, [&] { return drafts::load(m_connection, m_user); });
}

Status DraftKeeper::save(const Draft &draft, qint64 now)
{
    return transact(m_connection, [&] { drafts::save(m_connection, m_user, draft, now); });
}

Status DraftKeeper::remove(const PostId &draft)
{
    const Result<QList<Draft>> all = load();
    for (const Draft &known : all.value_or(QList<Draft>())) {
        for (const DraftPicture &picture : known.pictures) {
            const Status detached = known.id == draft ? detach(draft, picture.file) : Status();
            if (!detached) {
                return detached;
            }
        }
    }
    return transact(m_connection, [&] { drafts::remove(m_connection, m_user, draft); });
}

Result<DraftPicture> DraftKeeper::attach(const PostId &draft, const NewPicture &picture, qint64 now)
{
    const Result<QString> file = MediaFolder(m_connection.path()).keep(picture.content, picture.extension);
    if (!file) {
        return failure(file.error());
    }
    return transact(m_connection, [&] {
        drafts::addFile(m_connection, m_user, draft, *file, picture.content.size(), now);
        const QString alt = picture.alt.isEmpty() ? descriptions::find(m_connection, m_user, *file) : picture.alt;
        return DraftPicture{*file, picture.type, picture.width, picture.height, alt, picture.blurhash};
    });
}

Status DraftKeeper::detach(const PostId &draft, const QString &file)
{
    const auto isFree = transact(m_connection, [&] { return drafts::dropFile(m_connection, m_user, draft, file); });
    if (isFree && *isFree) {
        MediaFolder(m_connection.path()).remove(file);  // after the commit: a file too many does no harm
    }
    return isFree ? Status() : Status(failure(isFree.error()));
}

Result<OutboxRow> DraftKeeper::post(const Draft &draft, qint64 now, qint64 notBefore)
{
    NewPost post;
    post.id = draft.id;
    post.text = draft.text.trimmed();
    post.replyTo = draft.replyTo;
    post.quote = draft.quote;
    post.warning = draft.warning.value_or(QString()).trimmed();
    return m_writer.writePost(post, draft.pictures, now, notBefore);
}

std::optional<Error> DraftKeeper::objection(const OutboxRow &row, const QList<OutboxRow> &all) const
{
    const auto isUntouched = [](const OutboxRow &one) {
        return one.status == OutboxStatus::Pending && one.attempts == 0;
    };
    const auto isUploadOf = [&](const OutboxRow &one) { return row.dependsOn.contains(one.mid); };
    const bool hasLeft = !isUntouched(row) || std::ranges::any_of(all, [&](const OutboxRow &one) {
        return isUploadOf(one) && !isUntouched(one);
    });
    if (row.intent.kind() != IntentKind::PutPost || hasLeft) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Drafts", "This is on its way already. You can delete it instead.")};
    }
    if (std::ranges::any_of(all, [&](const OutboxRow &one) { return one.dependsOn.contains(row.mid); })) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Drafts", "Something that you did since then belongs to this post.")};
    }
    return std::nullopt;
}

Result<Draft> DraftKeeper::takeBack(const Mid &mid, qint64 now)
{
    std::optional<Error> refused;
    const auto draft = transact(m_connection, [&]() -> Draft {
        const auto row = outbox::find(m_connection, m_user, mid);
        const QList<OutboxRow> all = outbox::load(m_connection, m_user);
        refused = row ? objection(*row, all)
                      : Error{ErrorCode::NotFound, QCoreApplication::translate(
                                                       "Drafts", "This was sent already. You can delete it instead.")};
        if (refused) {
            return {};
        }
        const NewPost post = row->intent.newPost();
        Draft again{post.id, post.text, int(post.text.size()), std::nullopt, post.replyTo, post.quote, {}, now};
        if (!post.warning.isEmpty()) {
            again.warning = post.warning;
        }
        for (const MediaItem &item : post.media) {
            for (const OutboxRow &upload : all) {
                if (upload.intent.kind() == IntentKind::UploadMedia && upload.intent.path() == item.path) {
                    again.pictures.append(
                        {upload.intent.file(), upload.intent.type(), item.width, item.height, item.alt, item.blurhash});
                    drafts::addFile(m_connection, m_user, again.id, upload.intent.file(),
                                    mediastore::find(m_connection, m_user, item.path).bytes, now);
                    outbox::drop(m_connection, m_user, upload.mid);
                }
            }
        }
        outbox::drop(m_connection, m_user, mid);
        drafts::save(m_connection, m_user, again, now);
        return again;
    });
    return refused ? failure(*refused) : draft;
}

}  // namespace postr
