#pragma once

#include <QHash>
#include <QPromise>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include "core/view/sessionview.h"

namespace postr {

/// A scripted session in memory, for the states of widgets. Answers at once, or when asked to while `hold` is on.
/// Signals come queued, as from the session thread.
class MemorySession final : public SessionView {
    Q_OBJECT

public:
    explicit MemorySession(QObject *parent = nullptr);

    [[nodiscard]] Identity identity() const override;
    [[nodiscard]] QFuture<Result<PersonSummary>> loadMe() override;
    [[nodiscard]] QFuture<Result<FeedPage>> loadFeed(FeedQuery query) override;
    [[nodiscard]] QFuture<Result<std::optional<ListPosition>>> loadPosition(FeedList list) override;
    [[nodiscard]] QFuture<Result<std::optional<Visit>>> loadVisit() override;
    void saveVisit(Visit last) override { visit = std::move(last); }
    void savePosition(FeedList list, ListPosition position) override { positions.insert(list, position); }
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
    void refresh(FeedList list) override { refreshed.append(list); }
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
    void cancelExport() override { exports.last().token.cancel(); }
    [[nodiscard]] ExportState exportState() const override { return m_export; }
    void fetch(PageWish wish) override;
    void setOnScreen(QList<PostId> shown) override { onScreen = std::move(shown); }
    [[nodiscard]] SyncState syncState() const override { return m_sync; }

    void setSync(const SyncState &state);
    /// Puts a post where its sort belongs, in both lists, and tells.
    void add(const FeedEntry &entry);
    /// Replaces a post and tells.
    void change(const FeedEntry &entry);
    void remove(PostId id);
    void fill(const QList<FeedEntry> &entries);
    void addOutbox(const OutboxRow &row);
    /// Answers what was asked while `hold` was on.
    void answerHeld();
    [[nodiscard]] FeedEntry find(const PostId &id) const;

    PersonSummary me;
    std::optional<Error> feedFailure, writeFailure;
    bool hold = false;
    std::optional<Visit> visit;
    QList<FeedEntry> posts;  ///< newest first; Home shows those that are one's own or of people one follows
    QList<OutboxRow> outbox;
    int outboxLoads = 0;
    QList<PersonSummary> people;  ///< whom a search finds
    QList<Intent> written;
    QImage opened;  ///< what openPicture() gives; null: a refusal
    QList<Portrait> portraits;
    QList<Mid> retried, discarded;
    QList<FeedList> refreshed, olderAsked;
    QList<PageWish> fetched;
    QList<PostId> onScreen;
    QHash<UserId, ProfilePage> profiles;
    QHash<PageQuery::Kind, PeopleOrder> orders;  ///< of anybody's followers and the like
    QHash<FeedList, ListPosition> positions;
    NotificationPage notifications;
    QList<FeedGap> gaps;  ///< of Home
    int loads = 0;
    std::function<Result<QImage>(const PictureQuery &)> paint;
    QStringList picturesAsked;
    std::function<Result<std::shared_ptr<FrameStream>>(const PictureQuery &)> animate;
    QList<Draft> drafts;  ///< stored ones, what was changed last first
    int draftsSaved = 0;
    qint64 now = 0;  ///< when drafts are saved
    std::optional<Error> attachFailure, draftFailure, historyFailure;
    int trendsAsked = 0;
    Trends trends;
    PostHistory history;
    StorageReport storage;
    QList<ExportWish> exports;  ///< with `progressed` as the session calls it
    std::optional<Error> exportFailure;
    QString knownAlt;  ///< what a picture that is attached was described with before
    QStringList detached;
    QHash<QString, QString> picturesSaved;  ///< path by file

private:
    template <class T>
    QFuture<T> answer(std::function<T()> make);
    void tell(const QSet<PostId> &ids, bool lists);
    OutboxRow accept(const Intent &intent);
    [[nodiscard]] QList<FeedEntry> listed(FeedList list) const;
    [[nodiscard]] bool belongs(const FeedEntry &entry, const FeedList &list) const;
    void tellExport(const ExportState &state);

    SyncState m_sync;
    ExportState m_export;
    qint64 m_number = 0;
    std::deque<std::function<void()>> m_held;
};

template <class T>
QFuture<T> MemorySession::answer(std::function<T()> make)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto finish = [promise, make = std::move(make)] {
        promise->addResult(make());
        promise->finish();
    };
    if (hold) {
        m_held.push_back(finish);
    } else {
        finish();
    }
    return promise->future();
}

}  // namespace postr
