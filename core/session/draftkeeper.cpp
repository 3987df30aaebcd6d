#include "core/session/draftkeeper.h"

#include "core/db/connection.h"
#include "core/db/draftstore.h"
#include "core/db/mediafolder.h"
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
    const Status noted = transact(
        m_connection, [&] { drafts::addFile(m_connection, m_user, draft, *file, picture.content.size(), now); });
    if (!noted) {
        return failure(noted.error());
    }
    return DraftPicture{*file, picture.type, picture.width, picture.height, picture.alt, picture.blurhash};
}

Status DraftKeeper::detach(const PostId &draft, const QString &file)
{
    const auto isFree = transact(m_connection, [&] { return drafts::dropFile(m_connection, m_user, draft, file); });
    if (isFree && *isFree) {
        MediaFolder(m_connection.path()).remove(file);  // after the commit: a file too many does no harm
    }
    return isFree ? Status() : Status(failure(isFree.error()));
}

Result<OutboxRow> DraftKeeper::post(const Draft &draft, qint64 now)
{
    NewPost post;
    post.id = draft.id;
    post.text = draft.text.trimmed();
    post.replyTo = draft.replyTo;
    post.quote = draft.quote;
    post.warning = draft.warning.value_or(QString()).trimmed();
    return m_writer.writePost(post, draft.pictures, now);
}

}  // namespace postr
