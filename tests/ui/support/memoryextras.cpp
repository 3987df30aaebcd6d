// What the pages around the lists ask; the lists are in memorysession.cpp.
#include "tests/ui/support/memorysession.h"

using namespace Qt::StringLiterals;

namespace postr {

QFuture<Result<Draft>> MemorySession::takeBack(Mid mid)
{
    return answer<Result<Draft>>([this, mid]() -> Result<Draft> {
        for (const OutboxRow &row : std::as_const(outbox)) {
            if (row.mid == mid) {
                const NewPost post = row.intent.newPost();
                Draft draft{post.id, post.text, int(post.text.size()), std::nullopt, post.replyTo, post.quote, {}, now};
                outbox.removeIf([&](const OutboxRow &one) { return one.mid == mid; });
                remove(post.id);
                drafts.prepend(draft);
                return draft;
            }
        }
        return failure(ErrorCode::NotFound, u"This was sent already. You can delete it instead."_s);
    });
}

QFuture<Result<QImage>> MemorySession::openPicture(PictureSource)
{
    return answer<Result<QImage>>([this]() -> Result<QImage> {
        return opened.isNull() ? Result<QImage>(failure(ErrorCode::Usage, u"This is no picture."_s)) : opened;
    });
}

QFuture<Result<std::shared_ptr<FrameStream>>> MemorySession::openAnimation(PictureQuery query)
{
    return answer<Result<std::shared_ptr<FrameStream>>>([this, query]() -> Result<std::shared_ptr<FrameStream>> {
        if (animate) {
            return animate(query);
        }
        return failure(ErrorCode::Refused, u"This picture could not be shown."_s);
    });
}

QFuture<Result<OutboxRow>> MemorySession::writePortrait(Portrait portrait)
{
    return answer<Result<OutboxRow>>([this, portrait]() -> Result<OutboxRow> {
        if (writeFailure) {
            return failure(*writeFailure);
        }
        portraits.append(portrait);
        const QString path = newPortraitPath(me.id, portrait.field, now, u"0.png"_s);
        return accept(*Intent::setProfile(portrait.field, path));
    });
}

QFuture<Result<Trends>> MemorySession::loadTrends()
{
    ++trendsAsked;
    return answer<Result<Trends>>([this]() -> Result<Trends> { return trends; });
}

QFuture<Result<PostHistory>> MemorySession::loadHistory(PostId)
{
    return answer<Result<PostHistory>>([this]() -> Result<PostHistory> {
        if (historyFailure) {
            return failure(*historyFailure);
        }
        return history;
    });
}

QFuture<Result<StorageReport>> MemorySession::loadStorage()
{
    return answer<Result<StorageReport>>([this]() -> Result<StorageReport> { return storage; });
}

QFuture<Status> MemorySession::clearPictures()
{
    return answer<Status>([this]() -> Status {
        storage.pictures = 0;
        return {};
    });
}

QFuture<Status> MemorySession::setPicturesLimit(qint64 bytes)
{
    return answer<Status>([this, bytes]() -> Status {
        storage.picturesLimit = bytes;
        storage.pictures = qMin(storage.pictures, bytes);
        return {};
    });
}

QFuture<Result<ExportReport>> MemorySession::exportAll(ExportWish wish)
{
    tellExport({wish.file, 0, std::nullopt});
    wish.progressed = [this, file = wish.file](int percent) { tellExport({file, percent, std::nullopt}); };
    exports.append(wish);
    return answer<Result<ExportReport>>([this, wish]() -> Result<ExportReport> {
        Result<ExportReport> outcome = ExportReport{{}, 12'300'000};
        if (wish.token.isCanceled()) {
            outcome = failure(ErrorCode::Canceled, u"The export was canceled. Nothing was left behind."_s);
        } else if (exportFailure) {
            outcome = failure(*exportFailure);
        }
        tellExport({wish.file, 100, outcome});
        return outcome;
    });
}

void MemorySession::tellExport(const ExportState &state)
{
    QMetaObject::invokeMethod(
        this,
        [this, state] {
            m_export = state;
            emit exportStateChanged(state);
        },
        Qt::QueuedConnection);
}

QFuture<Result<PeopleList>> MemorySession::loadPeople(PageQuery query)
{
    return answer<Result<PeopleList>>([this, query]() -> Result<PeopleList> {
        const PeopleOrder order = orders.value(query.kind);
        PeopleList list{{}, order.next};
        for (const UserId &id : order.people) {
            if (const auto profile = profiles.constFind(id); profile != profiles.cend()) {
                list.people.append(profile->person);
            }
        }
        return list;
    });
}

}  // namespace postr
