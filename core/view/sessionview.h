#pragma once

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSet>
#include <memory>

#include "core/base/result.h"
#include "core/model/animation.h"
#include "core/model/draft.h"
#include "core/model/exportwish.h"
#include "core/model/feed.h"
#include "core/model/identity.h"
#include "core/model/listposition.h"
#include "core/model/newpicture.h"
#include "core/model/outboxrow.h"
#include "core/model/pagequery.h"
#include "core/model/pages.h"
#include "core/model/peopleorder.h"
#include "core/model/picturequery.h"
#include "core/model/portrait.h"
#include "core/model/posthistory.h"
#include "core/model/search.h"
#include "core/model/storagereport.h"
#include "core/model/syncstate.h"
#include "core/model/trends.h"

namespace postr {

/// All that a window may ask of the signed-in user's data. Lives on the GUI thread; answers come from the
/// session thread through futures (whenDone(): a destroyed context means the continuation never
/// runs). Nothing here waits for the network. Implemented by AccountSession.
class SessionView : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Identity identity() const = 0;
    /// The signed-in person as stored; the handle is known even before the first sync.
    [[nodiscard]] virtual QFuture<Result<PersonSummary>> loadMe() = 0;
    [[nodiscard]] virtual QFuture<Result<FeedPage>> loadFeed(FeedQuery query) = 0;
    [[nodiscard]] virtual QFuture<Result<std::optional<ListPosition>>> loadPosition(FeedList list) = 0;
    /// Nobody waits for it; the last one counts.
    virtual void savePosition(FeedList list, ListPosition position) = 0;
    [[nodiscard]] virtual QFuture<Result<std::optional<Visit>>> loadVisit() = 0;
    virtual void saveVisit(Visit visit) = 0;
    /// The current form of some posts, for rows that are on screen; ids that are gone are left out.
    /// Each as it stands in `list`.
    [[nodiscard]] virtual QFuture<Result<QList<FeedEntry>>> loadEntries(QList<PostId> ids, FeedList list) = 0;
    [[nodiscard]] virtual QFuture<Result<ThreadPage>> loadThread(PostId post) = 0;
    /// Nothing: the person is not stored.
    [[nodiscard]] virtual QFuture<Result<std::optional<ProfilePage>>> loadProfile(UserId person) = 0;
    [[nodiscard]] virtual QFuture<Result<RestrictedPeople>> loadRestricted() = 0;
    /// Followers or Following, as far as it was asked; fetch() asks for more.
    [[nodiscard]] virtual QFuture<Result<PeopleList>> loadPeople(PageQuery query) = 0;
    [[nodiscard]] virtual QFuture<Result<std::optional<UserId>>> findPerson(QString handle) = 0;
    [[nodiscard]] virtual QFuture<Result<NotificationPage>> loadNotifications(NotificationQuery query) = 0;
    /// What is stored; the server is asked with fetch().
    [[nodiscard]] virtual QFuture<Result<SearchPage>> search(SearchQuery query) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<OutboxRow>>> loadOutbox() = 0;
    /// Puts an intent into the outbox. When the future finishes with a row, the intent is on disk (fsynced).
    [[nodiscard]] virtual QFuture<Result<OutboxRow>> write(Intent intent) = 0;
    /// A post with pictures: they are on disk with it, and go out before it.
    [[nodiscard]] virtual QFuture<Result<OutboxRow>> writePost(NewPost post, QList<NewPicture> pictures) = 0;
    /// Sends a failed intent again, as a new intent for the same post.
    [[nodiscard]] virtual QFuture<Status> retry(Mid mid) = 0;
    /// Another text for a post or an edit that was not sent or was refused; it goes (again) with it.
    [[nodiscard]] virtual QFuture<Result<OutboxRow>> editUnsent(Mid mid, QString text) = 0;
    /// Drops an intent; one that may have been sent is undone behind it.
    [[nodiscard]] virtual QFuture<Status> discard(Mid mid) = 0;
    /// A picture, decoded at the size shown; from disk, else from the server. Fails with Offline when it may come later. Canceling the future
    /// drops what nobody waits for any more.
    [[nodiscard]] virtual QFuture<Result<QImage>> loadPicture(PictureQuery query) = 0;
    /// Writes a picture as it is at the server to a file that the user chose.
    [[nodiscard]] virtual QFuture<Status> savePicture(QString path, QString file) = 0;
    /// The pictures of an animation, from disk, else from the server. Fails with Refused when it is none, or too large to be shown moving.
    [[nodiscard]] virtual QFuture<Result<std::shared_ptr<FrameStream>>> openAnimation(PictureQuery query) = 0;
    /// A picture that somebody wants to cut: upright, decoded at most 2,048 pixels on its longer side. Fails with a sentence.
    [[nodiscard]] virtual QFuture<Result<QImage>> openPicture(PictureSource source) = 0;
    /// The own avatar or banner: on disk when it succeeds, shown at once, and sent before the profile that shows it to others. It is removed
    /// with Intent::setProfile().
    [[nodiscard]] virtual QFuture<Result<OutboxRow>> writePortrait(Portrait portrait) = 0;
    /// What was changed last first.
    [[nodiscard]] virtual QFuture<Result<QList<Draft>>> loadDrafts() = 0;
    /// On disk (fsynced) when it succeeded. One that isEmpty() is removed.
    [[nodiscard]] virtual QFuture<Status> saveDraft(Draft draft) = 0;
    [[nodiscard]] virtual QFuture<Status> removeDraft(PostId draft) = 0;
    /// Prepares a picture and keeps it on disk for this draft; the draft that names it has to be saved after that. It has the description
    /// that the same picture was posted with the last time.
    [[nodiscard]] virtual QFuture<Result<DraftPicture>> attachPicture(PostId draft, PictureSource source) = 0;
    [[nodiscard]] virtual QFuture<Status> detachPicture(PostId draft, QString file) = 0;
    /// The draft becomes a post in the outbox, which stays there for `holdSeconds` at least.
    [[nodiscard]] virtual QFuture<Result<OutboxRow>> postDraft(Draft draft, int holdSeconds) = 0;
    /// A post of which nothing has left this computer becomes a draft again.
    [[nodiscard]] virtual QFuture<Result<Draft>> takeBack(Mid mid) = 0;
    [[nodiscard]] virtual QFuture<Result<Trends>> loadTrends() = 0;
    /// From the server, unless what it answered once is still all there is; fails with Offline when it may work later.
    [[nodiscard]] virtual QFuture<Result<PostHistory>> loadHistory(PostId post) = 0;
    [[nodiscard]] virtual QFuture<Result<StorageReport>> loadStorage() = 0;
    /// Downloaded pictures only: they come again when they are looked at.
    [[nodiscard]] virtual QFuture<Status> clearPictures() = 0;
    /// How much of them is kept; what is too much goes at once.
    [[nodiscard]] virtual QFuture<Status> setPicturesLimit(qint64 bytes) = 0;
    /// Writes everything of the account into one file, beside all that goes on meanwhile; `wish.progressed` is called on the GUI thread, while the
    /// session lives. One at a time (Busy). The end of the session cancels it.
    [[nodiscard]] virtual QFuture<Result<ExportReport>> exportAll(ExportWish wish) = 0;
    /// The one that runs, whoever asked for it; exportStateChanged() tells its end. Returns at once.
    virtual void cancelExport() = 0;
    /// The newest one of this session.
    [[nodiscard]] virtual ExportState exportState() const = 0;
    /// Asks the server for a page; `pageFetched` tells when it is stored, the other signals what changed. Returns at once.
    virtual void fetch(PageWish wish) = 0;
    /// Asks for a sync cycle and, where that does not keep the list complete, its newest page. Returns at once.
    virtual void refresh(FeedList list) = 0;
    /// The posts that somebody looks at now, instead of what was said before: kept true by the server while they are. Returns at once.
    virtual void setOnScreen(QList<PostId> posts) = 0;
    /// Asks the server for rows older than the oldest stored one; they arrive through `listChanged`.
    void fetchOlder(const FeedList &list) { fetch({PageQuery::of(list), true}); }
    [[nodiscard]] virtual SyncState syncState() const = 0;

signals:
    /// These posts look different now (truth or overlay).
    void postsChanged(const QSet<postr::PostId> &ids);
    /// Rows entered or left this list.
    void listChanged(postr::FeedList list);
    void notificationsChanged();
    /// Somebody's profile, or what the user has set about somebody.
    void peopleChanged();
    void pageFetched(const postr::PageWish &wish, const postr::PageReport &report);
    void outboxChanged();
    void draftsChanged();
    void exportStateChanged(const postr::ExportState &state);
    void syncStateChanged(const postr::SyncState &state);
};

}  // namespace postr
