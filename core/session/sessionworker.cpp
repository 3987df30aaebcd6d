#include "core/session/sessionworker.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/backend/qtsocket.h"
#include "core/db/feedstore.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/db/positionstore.h"
#include "core/db/transaction.h"
#include "core/view/feedreader.h"
#include "core/view/notificationreader.h"
#include "core/view/profilereader.h"
#include "core/view/searchreader.h"
#include "core/view/threadreader.h"
#include "core/view/trendreader.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// The lists that show an intent at once.
QList<FeedList> listsTouchedBy(const Intent &intent, const UserId &me)
{
    switch (intent.kind()) {
    case IntentKind::SetLike:
        return {FeedList(FeedList::Likes, me)};
    case IntentKind::SetBookmark:
        return {FeedList::Bookmarks};
    default:
        return {FeedList::Home, FeedList::Everyone, FeedList(FeedList::Posts, me), FeedList(FeedList::Replies, me),
                FeedList(FeedList::Media, me)};
    }
}

}  // namespace

SessionWorker::SessionWorker(SessionConfig config, TokenSource &tokens)
    : m_config(std::move(config)), m_tokens(tokens), m_backend(m_config.server)
{
}

SessionWorker::~SessionWorker() { close(); }

Result<QString> SessionWorker::open()
{
    OpenReport report;
    auto database = openAccount(m_config.profileFolder, m_config.identity, m_config.handle, &report);
    if (!database) {
        return failure(database.error());
    }
    m_database.emplace(std::move(*database));
    m_writer.emplace(m_database->connection(), m_database->user(), m_random);
    m_drafts.emplace(m_database->connection(), m_database->user(), *m_writer);
    m_history = std::make_unique<HistoryKeeper>(*m_database, m_backend, m_clock);
    const QString path = m_database->connection().path();
    // Own pictures that wait.
    const auto unsent = [folder = MediaFolder(path), own = m_database->user().text() + u'/'](const QString &picture) {
        if (picture.startsWith(DraftPicture::kPlace)) {
            return folder.read(picture.mid(DraftPicture::kPlace.size()));
        }
        return picture.startsWith(own) ? folder.read(mediastore::fileOf(picture)) : std::nullopt;
    };
    m_pictures = std::make_unique<PictureLoader>(m_config.server, QFileInfo(path).path() + u"/pictures"_s, unsent,
                                                 picturesLimit());
    m_exporter = std::make_unique<Exporter>(
        ExportSource{path, m_config.identity, [this](const QString &picture) { return m_pictures->onDisk(picture); }},
        [this](const ExportState &state) { emit exportStateChanged(state); });
    return report.notice;
}

Status SessionWorker::start()
{
    const Status isOpen = requireOpen();
    if (!isOpen || !m_config.online) {
        return isOpen;
    }
    m_transport = std::make_unique<QtTransport>();
    m_driver = std::make_unique<SyncDriver>(*m_database, m_backend,
                                            SyncDriver::Ports{*m_transport, m_tokens, m_clock, m_random});
    m_history->connectTo(*m_transport, m_tokens);
    m_pictureTransport = std::make_unique<QtTransport>();
    m_pictures->setTransport(m_pictureTransport.get());
    connect(m_driver.get(), &SyncDriver::stateUpdated, m_pictures.get(),
            [this](const SyncState &state) { m_pictures->setOnline(state.kind != SyncState::Kind::Offline); });
    connect(m_driver.get(), &SyncDriver::truthUpdated, this, &SessionWorker::onTruth);
    connect(m_driver.get(), &SyncDriver::stateUpdated, this, &SessionWorker::tellState);
    connect(m_driver.get(), &SyncDriver::cycleEnded, this, &SessionWorker::cycleEnded);
    connect(m_driver.get(), &SyncDriver::rested, this, &SessionWorker::rested);
    connect(m_driver.get(), &SyncDriver::pageArrived, this, &SessionWorker::pageFetched);
    connect(m_driver.get(), &SyncDriver::intentUpdated, this, [this](const Mid &, const PostId &post) {
        emit outboxChanged();
        if (!post.isEmpty()) {
            emit postsChanged({post});
        }
    });
    m_news = std::make_unique<NewsStream>(NewsStream::Ports{*m_driver, m_clock, m_random, m_tokens},
                                          std::make_unique<QtSocket>(), m_config.server, m_config.identity.user);
    connect(m_news.get(), &NewsStream::changed, this, &SessionWorker::tellState);
    tellState();
    m_driver->start();
    m_news->start();
    return {};
}

void SessionWorker::close()
{
    m_exporter.reset();
    m_pictures.reset();
    m_pictureTransport.reset();
    m_news.reset();
    m_history.reset();
    m_driver.reset();  // aborts what is in flight
    m_transport.reset();
    m_drafts.reset();
    m_writer.reset();
    m_database.reset();  // checkpoints and closes
}

Status SessionWorker::requireOpen() const
{
    return m_database ? Status()
                      : Status(failure(ErrorCode::Canceled,
                                       QCoreApplication::translate("Session", "This account was closed.")));
}

template <class Work>
auto SessionWorker::read(Work work)
{
    return requireOpen().and_then([&]() {
        return readConsistently(m_database->connection(),
                                [&] { return work(m_database->connection(), m_database->user()); });
    });
}

Result<PersonSummary> SessionWorker::loadMe()
{
    return read([](Connection &connection, const UserId &me) { return feedreader::loadMe(connection, me); });
}

Result<FeedPage> SessionWorker::loadFeed(const FeedQuery &query)
{
    return read([&](Connection &connection, const UserId &me) { return feedreader::loadFeed(connection, me, query); });
}

Result<Trends> SessionWorker::loadTrends()
{
    return read(
        [&](Connection &connection, const UserId &me) { return trendreader::load(connection, me, m_clock.wallMs()); });
}

Result<std::optional<ListPosition>> SessionWorker::loadPosition(const FeedList &list)
{
    return read([&](Connection &connection, const UserId &me) { return positions::find(connection, me, list); });
}

void SessionWorker::savePosition(const FeedList &list, const ListPosition &position)
{
    if (m_database) {
        (void)transact(m_database->connection(),
                       [&] { positions::put(m_database->connection(), m_database->user(), list, position); });
    }
}

Result<std::optional<Visit>> SessionWorker::loadVisit()
{
    return read([](Connection &connection, const UserId &me) { return positions::lastVisit(connection, me); });
}

void SessionWorker::saveVisit(const Visit &visit)
{
    if (m_database) {
        (void)transact(m_database->connection(),
                       [&] { positions::setLastVisit(m_database->connection(), m_database->user(), visit); });
    }
}

Result<QList<FeedEntry>> SessionWorker::loadEntries(const QList<PostId> &ids, const FeedList &list)
{
    return read(
        [&](Connection &connection, const UserId &me) { return feedreader::loadEntries(connection, me, ids, list); });
}

Result<ThreadPage> SessionWorker::loadThread(const PostId &post)
{
    return read(
        [&](Connection &connection, const UserId &me) { return threadreader::loadThread(connection, me, post); });
}

Result<std::optional<ProfilePage>> SessionWorker::loadProfile(const UserId &person)
{
    return read(
        [&](Connection &connection, const UserId &me) { return profilereader::loadProfile(connection, me, person); });
}

Result<PeopleList> SessionWorker::loadPeople(const PageQuery &query)
{
    return read(
        [&](Connection &connection, const UserId &me) { return profilereader::loadPeople(connection, me, query); });
}

Result<RestrictedPeople> SessionWorker::loadRestricted()
{
    return read([](Connection &connection, const UserId &me) { return profilereader::loadRestricted(connection, me); });
}

Result<std::optional<UserId>> SessionWorker::findPerson(const QString &handle)
{
    return read([&](Connection &connection, const UserId &me) {
        const auto profile = persons::findByHandle(connection, me, handle);
        return profile ? std::optional(profile->id) : std::nullopt;
    });
}

Result<NotificationPage> SessionWorker::loadNotifications(const NotificationQuery &query)
{
    return read([&](Connection &connection, const UserId &me) {
        return notificationreader::loadNotifications(connection, me, query);
    });
}

Result<SearchPage> SessionWorker::search(const SearchQuery &query)
{
    return read([&](Connection &connection, const UserId &me) { return searchreader::search(connection, me, query); });
}

Result<QList<OutboxRow>> SessionWorker::loadOutbox()
{
    Result<QList<OutboxRow>> rows =
        read([](Connection &connection, const UserId &me) { return outbox::load(connection, me); });
    const auto progress = m_driver ? m_driver->uploadProgress() : std::nullopt;
    if (rows && progress) {
        for (OutboxRow &row : *rows) {
            if (row.mid == progress->mid) {
                row.sentBytes = progress->sent;
                row.totalBytes = progress->total;
            }
        }
    }
    return rows;
}

Result<OutboxRow> SessionWorker::write(const Intent &intent)
{
    const Status isOpen = requireOpen();
    if (!isOpen) {
        return failure(isOpen.error());
    }
    Result<OutboxRow> row = m_writer->write(intent, m_clock.wallMs());
    if (row) {
        announce(*row);
    }
    return row;
}

Result<OutboxRow> SessionWorker::editUnsent(const Mid &mid, const QString &text)
{
    const Status isOpen = requireOpen();
    if (!isOpen) {
        return failure(isOpen.error());
    }
    Result<OutboxRow> row = m_writer->editUnsent(mid, text, m_clock.wallMs());
    if (row) {
        announce(*row);
    }
    return row;
}

Status SessionWorker::retry(const Mid &mid)
{
    const Status isOpen = requireOpen();
    if (!isOpen) {
        return isOpen;
    }
    const Result<OutboxRow> row = m_writer->retry(mid, m_clock.wallMs());
    if (!row) {
        return failure(row.error());
    }
    announce(*row);
    return {};
}

Status SessionWorker::discard(const Mid &mid)
{
    const Status isOpen = requireOpen();
    if (!isOpen) {
        return isOpen;
    }
    const Result<OutboxRow> row = m_writer->discard(mid, m_clock.wallMs());
    if (!row) {
        return failure(row.error());
    }
    announce(*row);
    return {};
}

Status SessionWorker::discardAll()
{
    const Result<QList<OutboxRow>> rows = loadOutbox();
    if (!rows) {
        return failure(rows.error());
    }
    for (const OutboxRow &row : *rows) {
        if (row.status == OutboxStatus::Committed) {
            continue;  // the server has it already
        }
        const Status discarded = discard(row.mid);
        const bool isOver =
            !discarded && discarded.error().code != ErrorCode::NotFound && discarded.error().code != ErrorCode::Refused;
        if (isOver) {
            return discarded;
        }
    }
    return {};
}

Result<QList<Draft>> SessionWorker::loadDrafts()
{
    return requireOpen().and_then([&] { return m_drafts->load(); });
}

Status SessionWorker::saveDraft(const Draft &draft)
{
    const Status done = requireOpen().and_then([&] { return m_drafts->save(draft, m_clock.wallMs()); });
    emit draftsChanged();
    return done;
}

Status SessionWorker::removeDraft(const PostId &draft)
{
    const Status done = requireOpen().and_then([&] { return m_drafts->remove(draft); });
    emit draftsChanged();
    return done;
}

Result<OutboxRow> SessionWorker::postDraft(const Draft &draft, int holdSeconds)
{
    const qint64 now = m_clock.wallMs();
    const qint64 notBefore = holdSeconds > 0 ? now + holdSeconds * 1000 : 0;
    const Result<OutboxRow> row = requireOpen().and_then([&] { return m_drafts->post(draft, now, notBefore); });
    if (row) {
        announce(*row);
        emit draftsChanged();
    }
    return row;
}

Result<Draft> SessionWorker::takeBack(const Mid &mid)
{
    const Result<Draft> draft = requireOpen().and_then([&] { return m_drafts->takeBack(mid, m_clock.wallMs()); });
    if (draft) {
        announce({mid, Intent::deletePost(draft->id)});  // as far as the screen goes, it is gone
        emit draftsChanged();
    }
    return draft;
}

void SessionWorker::sendNow()
{
    if (m_database) {
        (void)transact(m_database->connection(),
                       [&] { outbox::resetAfterRestart(m_database->connection(), m_database->user()); });
    }
    requestCycle();
}

void SessionWorker::requestCycle()
{
    if (m_driver) {
        m_driver->requestCycle();
    }
}

void SessionWorker::requestPage(const PageWish &wish)
{
    if (m_driver) {
        m_driver->requestPage(wish);
    }
}

void SessionWorker::announce(const OutboxRow &row)
{
    emit outboxChanged();
    QSet<PostId> posts;
    if (!row.intent.post().isEmpty()) {
        posts.insert(row.intent.post());
    }
    if (!row.intent.person().isEmpty()) {
        const auto ids = readConsistently(m_database->connection(), [&] {
            return feeds::postsBy(m_database->connection(), m_database->user(), row.intent.person(), 300);
        });
        for (const PostId &id : ids.value_or(QList<PostId>())) {
            posts.insert(id);
        }
    }
    emit postsChanged(posts);
    for (const FeedList &list : listsTouchedBy(row.intent, m_database->user())) {
        emit listChanged(list);
    }
    if (row.intent.kind() != IntentKind::SetLike && row.intent.kind() != IntentKind::SetBookmark) {
        emit peopleChanged();
        emit notificationsChanged();  // of muted people, and what was read
    }
    if (m_driver) {
        m_driver->intentsWritten();
    }
}

void SessionWorker::onTruth(const TruthChange &change)
{
    if (!change.posts.isEmpty()) {
        emit postsChanged(change.posts);
    }
    for (const FeedList &list : change.lists) {
        emit listChanged(list);
    }
    if (change.notificationsChanged) {
        emit notificationsChanged();
    }
    if (change.peopleChanged) {
        emit peopleChanged();
    }
    emit outboxChanged();
}

}  // namespace postr
