// The pictures of a session: shown, saved, and made ready to be sent.
#include "core/db/mediafolder.h"
#include "core/session/sessionworker.h"

namespace postr {

void SessionWorker::loadPicture(const PictureQuery &query, const PictureLoader::Answer &answer)
{
    if (m_pictures) {
        m_pictures->load(query, answer);
    }
}

void SessionWorker::savePicture(const QString &path, const QString &file,
                                const std::shared_ptr<QPromise<Status>> &answer)
{
    if (m_pictures) {
        m_pictures->save(path, file, answer);
    }
}

void SessionWorker::attachPicture(const PostId &draft, const PictureSource &source,
                                  const std::shared_ptr<QPromise<Result<DraftPicture>>> &answer)
{
    if (!m_pictures) {
        return;
    }
    m_pictures->prepare(source, [this, draft, answer](const Result<NewPicture> &picture) {
        answer->addResult(picture ? m_drafts->attach(draft, *picture, m_clock.wallMs())
                                  : Result<DraftPicture>(failure(picture.error())));
        answer->finish();
    });
}

Status SessionWorker::detachPicture(const PostId &draft, const QString &file)
{
    return requireOpen().and_then([&] { return m_drafts->detach(draft, file); });
}

Result<OutboxRow> SessionWorker::writePost(const NewPost &post, const QList<NewPicture> &pictures)
{
    const Status isOpen = requireOpen();
    if (!isOpen) {
        return failure(isOpen.error());
    }
    const MediaFolder folder(m_database->connection().path());
    QList<DraftPicture> kept;
    for (const NewPicture &picture : pictures) {
        const Result<QString> file = folder.keep(picture.content, picture.extension);
        if (!file) {
            return failure(file.error());
        }
        kept.append({*file, picture.type, picture.width, picture.height, picture.alt, picture.blurhash});
    }
    Result<OutboxRow> row = m_writer->writePost(post, kept, m_clock.wallMs());
    if (row) {
        announce(*row);
    }
    return row;
}

void SessionWorker::openAnimation(const PictureQuery &query,
                                  const std::shared_ptr<QPromise<Result<std::shared_ptr<FrameStream>>>> &answer)
{
    if (m_pictures) {
        m_pictures->animate(query, answer);
    }
}

void SessionWorker::openPicture(const PictureSource &source, const std::shared_ptr<QPromise<Result<QImage>>> &answer)
{
    if (!m_pictures) {
        return;
    }
    m_pictures->open(source, [answer](const Result<QImage> &picture) {
        answer->addResult(picture);
        answer->finish();
    });
}

void SessionWorker::writePortrait(const Portrait &portrait, const std::shared_ptr<QPromise<Result<OutboxRow>>> &answer)
{
    if (!m_pictures) {
        return;
    }
    m_pictures->cut(portrait, [this, field = portrait.field, answer](const Result<NewPicture> &picture) {
        const Result<OutboxRow> row =
            picture.and_then([&](const NewPicture &ready) { return keepPortrait(field, ready); });
        if (row) {
            announce(*row);
        }
        answer->addResult(row);
        answer->finish();
    });
}

Result<OutboxRow> SessionWorker::keepPortrait(ProfileField field, const NewPicture &picture)
{
    return MediaFolder(m_database->connection().path())
        .keep(picture.content, picture.extension)
        .and_then(
            [&](const QString &file) { return m_writer->writePortrait(field, file, picture.type, m_clock.wallMs()); });
}

}  // namespace postr
