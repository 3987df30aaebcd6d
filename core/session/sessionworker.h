#pragma once

#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

#include "core/backend/qttransport.h"
#include "core/backend/supabase/supabasebackend.h"
#include "core/db/lifecycle.h"
#include "core/export/exporter.h"
#include "core/media/pictureloader.h"
#include "core/model/feed.h"
#include "core/model/listposition.h"
#include "core/model/newpicture.h"
#include "core/model/pages.h"
#include "core/model/peopleorder.h"
#include "core/model/posthistory.h"
#include "core/model/search.h"
#include "core/model/storagereport.h"
#include "core/model/syncstate.h"
#include "core/model/trends.h"
#include "core/session/diagnosis.h"
#include "core/session/draftkeeper.h"
#include "core/session/historykeeper.h"
#include "core/session/intentwriter.h"
#include "core/session/newsstream.h"
#include "core/session/sessionconfig.h"
#include "core/sync/syncdriver.h"

namespace postr {

/// Everything that belongs to one signed-in user and runs on the session thread. Made, used and destroyed there; the order of
/// destruction is the teardown: realtime, requests in flight, engine, database.
class SessionWorker final : public QObject {
    Q_OBJECT

public:
    SessionWorker(SessionConfig config, TokenSource &tokens);
    ~SessionWorker() override;

    /// Database phases 0 to 2. Returns a notice for people, usually empty.
    [[nodiscard]] Result<QString> open();
    [[nodiscard]] Status start();  ///< phase 3
    void close();

    [[nodiscard]] Result<PersonSummary> loadMe();
    [[nodiscard]] Result<FeedPage> loadFeed(const FeedQuery &query);
    [[nodiscard]] Result<std::optional<ListPosition>> loadPosition(const FeedList &list);
    /// A place that cannot be stored is no loss worth a word.
    void savePosition(const FeedList &list, const ListPosition &position);
    [[nodiscard]] Result<std::optional<Visit>> loadVisit();
    void saveVisit(const Visit &visit);
    [[nodiscard]] Result<QList<FeedEntry>> loadEntries(const QList<PostId> &ids, const FeedList &list);
    [[nodiscard]] Result<ThreadPage> loadThread(const PostId &post);
    [[nodiscard]] Result<std::optional<ProfilePage>> loadProfile(const UserId &person);
    [[nodiscard]] Result<RestrictedPeople> loadRestricted();
    [[nodiscard]] Result<PeopleList> loadPeople(const PageQuery &query);
    [[nodiscard]] Result<std::optional<UserId>> findPerson(const QString &handle);
    [[nodiscard]] Result<NotificationPage> loadNotifications(const NotificationQuery &query);
    [[nodiscard]] Result<SearchPage> search(const SearchQuery &query);
    [[nodiscard]] Result<QList<OutboxRow>> loadOutbox();
    [[nodiscard]] Result<OutboxRow> write(const Intent &intent);
    [[nodiscard]] Result<OutboxRow> writePost(const NewPost &post, const QList<NewPicture> &pictures);
    [[nodiscard]] Result<OutboxRow> editUnsent(const Mid &mid, const QString &text);
    [[nodiscard]] Status retry(const Mid &mid);
    [[nodiscard]] Status discard(const Mid &mid);
    /// Answers later, from any thread; not at all (the answer is dropped) when the account is closed.
    void loadPicture(const PictureQuery &query, const PictureLoader::Answer &answer);
    void savePicture(const QString &path, const QString &file, const std::shared_ptr<QPromise<Status>> &answer);
    void openAnimation(const PictureQuery &query,
                       const std::shared_ptr<QPromise<Result<std::shared_ptr<FrameStream>>>> &answer);
    void openPicture(const PictureSource &source, const std::shared_ptr<QPromise<Result<QImage>>> &answer);
    void writePortrait(const Portrait &portrait, const std::shared_ptr<QPromise<Result<OutboxRow>>> &answer);
    [[nodiscard]] Result<QList<Draft>> loadDrafts();
    [[nodiscard]] Status saveDraft(const Draft &draft);
    [[nodiscard]] Status removeDraft(const PostId &draft);
    void attachPicture(const PostId &draft, const PictureSource &source,
                       const std::shared_ptr<QPromise<Result<DraftPicture>>> &answer);
    [[nodiscard]] Status detachPicture(const PostId &draft, const QString &file);
    [[nodiscard]] Result<OutboxRow> postDraft(const Draft &draft, int holdSeconds);
    [[nodiscard]] Result<Draft> takeBack(const Mid &mid);
    [[nodiscard]] Result<Trends> loadTrends();
    void loadHistory(const PostId &post, const std::shared_ptr<QPromise<Result<PostHistory>>> &answer);
    [[nodiscard]] Result<StorageReport> loadStorage();
    void clearPictures(const std::shared_ptr<QPromise<Status>> &answer);
    void setPicturesLimit(qint64 bytes, const std::shared_ptr<QPromise<Status>> &answer);
    /// Runs beside everything else, for as long as it takes.
    void exportAll(const ExportWish &wish, const Exporter::Answer &answer);
    void cancelExport();
    /// Discards everything that can be.
    [[nodiscard]] Status discardAll();
    [[nodiscard]] Result<Diagnosis> diagnose();
    void requestCycle();
    /// The same for what was held back or waits before it is tried again.
    void sendNow();
    void requestPage(const PageWish &wish);
    /// The computer woke up or has a network again: nothing that was connected before is trusted, and all is tried at once.
    void wake();
    void setWatched(bool watched);
    void setOnScreen(const QList<PostId> &posts);

signals:
    void postsChanged(const QSet<postr::PostId> &ids);
    void listChanged(postr::FeedList list);
    void notificationsChanged();
    void peopleChanged();
    void pageFetched(const postr::PageWish &wish, const postr::PageReport &report);
    void outboxChanged();
    void draftsChanged();
    void exportStateChanged(const postr::ExportState &state);
    void syncStateChanged(const postr::SyncState &state);
    void cycleEnded(const postr::CycleSummary &summary);
    /// There is nothing to do now: all is done (syncState() tells), or, when `willGoOn`, a timer is set for the rest.
    void rested(bool willGoOn);

private:
    [[nodiscard]] Status requireOpen() const;
    [[nodiscard]] qint64 picturesLimit();
    /// Truth and outbox of one moment: `work` is given the connection and the user.
    template <class Work>
    [[nodiscard]] auto read(Work work);
    void announce(const OutboxRow &row);
    [[nodiscard]] Result<OutboxRow> keepPortrait(ProfileField field, const NewPicture &picture);
    void tellState();
    void onTruth(const TruthChange &change);

    SessionConfig m_config;
    TokenSource &m_tokens;
    SystemClock m_clock;
    SystemRandom m_random;
    SupabaseBackend m_backend;
    std::optional<BoundDatabase> m_database;
    std::optional<IntentWriter> m_writer;
    std::optional<DraftKeeper> m_drafts;
    std::unique_ptr<QtTransport> m_transport;
    std::unique_ptr<QtTransport> m_pictureTransport;  ///< connections of its own: pictures must not hold up the rest
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<Exporter> m_exporter;  ///< reads what m_pictures has
    std::unique_ptr<SyncDriver> m_driver;
    std::unique_ptr<HistoryKeeper> m_history;
    std::unique_ptr<NewsStream> m_news;
};

}  // namespace postr
