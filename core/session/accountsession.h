#pragma once

#include <QPromise>
#include <QThread>
#include <memory>

#include "core/session/sessionworker.h"
#include "core/view/sessionview.h"

namespace postr {

/// The signed-in user's session as the main thread sees it: built at sign-in, destroyed at sign-out. Owns the session thread; every
/// question runs there and is answered by a future. Destroying it is the teardown: what was asked before is still
/// done, the network is not waited for, then the database is closed.
class AccountSession final : public SessionView {
    Q_OBJECT

public:
    /// `tokens` outlives the session and may be asked from its thread.
    AccountSession(const SessionConfig &config, TokenSource &tokens, QObject *parent = nullptr);
    ~AccountSession() override;

    /// Database phases 0 to 2, then 3 when the session is online. Finishes with a notice for people, usually empty.
    [[nodiscard]] QFuture<Result<QString>> open();

    [[nodiscard]] Identity identity() const override { return m_config.identity; }
    [[nodiscard]] QFuture<Result<PersonSummary>> loadMe() override;
    [[nodiscard]] QFuture<Result<FeedPage>> loadFeed(FeedQuery query) override;
    [[nodiscard]] QFuture<Result<std::optional<ListPosition>>> loadPosition(FeedList list) override;
    void savePosition(FeedList list, ListPosition position) override;
    [[nodiscard]] QFuture<Result<std::optional<Visit>>> loadVisit() override;
    void saveVisit(Visit visit) override;
    [[nodiscard]] QFuture<Result<QList<FeedEntry>>> loadEntries(QList<PostId> ids, FeedList list) override;
    [[nodiscard]] QFuture<Result<ThreadPage>> loadThread(PostId post) override;
    [[nodiscard]] QFuture<Result<std::optional<ProfilePage>>> loadProfile(UserId person) override;
    [[nodiscard]] QFuture<Result<RestrictedPeople>> loadRestricted() override;
    [[nodiscard]] QFuture<Result<PeopleList>> loadPeople(PageQuery query) override;
    [[nodiscard]] QFuture<Result<std::optional<UserId>>> findPerson(QString handle) override;
    [[nodiscard]] QFuture<Result<NotificationPage>> loadNotifications(NotificationQuery query) override;
    [[nodiscard]] QFuture<Result<SearchPage>> search(SearchQuery query) override;
    [[nodiscard]] QFuture<Result<QList<OutboxRow>>> loadOutbox() override;
    [[nodiscard]] QFuture<Result<OutboxRow>> write(Intent intent) override;
    [[nodiscard]] QFuture<Result<OutboxRow>> writePost(NewPost post, QList<NewPicture> pictures) override;
    [[nodiscard]] QFuture<Result<OutboxRow>> editUnsent(Mid mid, QString text) override;
    [[nodiscard]] QFuture<Status> retry(Mid mid) override;
    [[nodiscard]] QFuture<Status> discard(Mid mid) override;
    [[nodiscard]] QFuture<Result<QImage>> loadPicture(PictureQuery query) override;
    [[nodiscard]] QFuture<Status> savePicture(QString path, QString file) override;
    [[nodiscard]] QFuture<Result<std::shared_ptr<FrameStream>>> openAnimation(PictureQuery query) override;
    [[nodiscard]] QFuture<Result<QImage>> openPicture(PictureSource source) override;
    [[nodiscard]] QFuture<Result<OutboxRow>> writePortrait(Portrait portrait) override;
    [[nodiscard]] QFuture<Result<QList<Draft>>> loadDrafts() override;
    [[nodiscard]] QFuture<Status> saveDraft(Draft draft) override;
    [[nodiscard]] QFuture<Status> removeDraft(PostId draft) override;
    [[nodiscard]] QFuture<Result<DraftPicture>> attachPicture(PostId draft, PictureSource source) override;
    [[nodiscard]] QFuture<Status> detachPicture(PostId draft, QString file) override;
    [[nodiscard]] QFuture<Result<OutboxRow>> postDraft(Draft draft, int holdSeconds) override;
    [[nodiscard]] QFuture<Result<Draft>> takeBack(Mid mid) override;
    [[nodiscard]] QFuture<Result<Trends>> loadTrends() override;
    [[nodiscard]] QFuture<Result<PostHistory>> loadHistory(PostId post) override;
    [[nodiscard]] QFuture<Result<StorageReport>> loadStorage() override;
    [[nodiscard]] QFuture<Status> clearPictures() override;
    [[nodiscard]] QFuture<Status> setPicturesLimit(qint64 bytes) override;
    [[nodiscard]] QFuture<Result<ExportReport>> exportAll(ExportWish wish) override;
    void cancelExport() override;
    [[nodiscard]] ExportState exportState() const override { return m_exportState; }
    void fetch(PageWish wish) override;
    void refresh(FeedList list) override;
    void setOnScreen(QList<PostId> posts) override;
    [[nodiscard]] SyncState syncState() const override { return m_syncState; }

    [[nodiscard]] QFuture<Status> discardAll();
    [[nodiscard]] QFuture<Result<Diagnosis>> diagnose();
    /// Asks for a cycle now, even while backing off; rested() follows.
    void requestCycle();
    /// The same for what was held back or waits before it is tried again: it is now or not in this session.
    void sendNow();
    /// The computer woke up or has a network again.
    void wake();
    /// Whether somebody looks at the window: less is asked of the server while nobody does.
    void setWatched(bool watched);

signals:
    /// A cycle ended, completed or not; syncState() tells.
    void cycleEnded(const postr::CycleSummary &summary);
    /// There is nothing to do now: all is done (syncState() tells), or, when `willGoOn`, a timer is set for the rest.
    void rested(bool willGoOn);

private:
    template <class Work>
    [[nodiscard]] auto ask(Work work);
    /// The same for an answer that the worker gives later.
    template <class Answer, class Work>
    [[nodiscard]] QFuture<Answer> askFor(Work work);

    SessionConfig m_config;
    SyncState m_syncState;
    ExportState m_exportState;
    QThread m_thread;
    SessionWorker *m_worker = nullptr;  ///< lives on m_thread, deleted there
};

}  // namespace postr
