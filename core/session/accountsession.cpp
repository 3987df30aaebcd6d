#include "core/session/accountsession.h"

namespace postr {

template <class Work>
auto AccountSession::ask(Work work)
{
    using Answer = std::invoke_result_t<Work, SessionWorker &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    // An event that is never handled (the session ended first) drops the promise, which cancels the future.
    QMetaObject::invokeMethod(
        m_worker,
        [promise, work = std::move(work), worker = m_worker] {
            promise->addResult(work(*worker));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

template <class Answer, class Work>
QFuture<Answer> AccountSession::askFor(Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker, [promise, work = std::move(work), worker = m_worker] { work(*worker, promise); },
        Qt::QueuedConnection);
    return future;
}

AccountSession::AccountSession(const SessionConfig &config, TokenSource &tokens, QObject *parent)
    : SessionView(parent), m_config(config)
{
    m_thread.setObjectName(QStringLiteral("session"));
    m_worker = new SessionWorker(config, tokens);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SessionWorker::postsChanged, this, &SessionView::postsChanged);
    connect(m_worker, &SessionWorker::listChanged, this, &SessionView::listChanged);
    connect(m_worker, &SessionWorker::notificationsChanged, this, &SessionView::notificationsChanged);
    connect(m_worker, &SessionWorker::peopleChanged, this, &SessionView::peopleChanged);
    connect(m_worker, &SessionWorker::pageFetched, this, &SessionView::pageFetched);
    connect(m_worker, &SessionWorker::outboxChanged, this, &SessionView::outboxChanged);
    connect(m_worker, &SessionWorker::draftsChanged, this, &SessionView::draftsChanged);
    connect(m_worker, &SessionWorker::cycleEnded, this, &AccountSession::cycleEnded);
    connect(m_worker, &SessionWorker::rested, this, &AccountSession::rested);
    connect(m_worker, &SessionWorker::syncStateChanged, this, [this](const SyncState &state) {
        m_syncState = state;
        emit syncStateChanged(state);
    });
    connect(m_worker, &SessionWorker::exportStateChanged, this, [this](const ExportState &state) {
        m_exportState = state;
        emit exportStateChanged(state);
    });
    m_thread.start();
}

AccountSession::~AccountSession()
{
    // Behind everything that was asked: what somebody did last is not lost by closing the window.
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<QString>> AccountSession::open()
{
    return ask([](SessionWorker &worker) -> Result<QString> {
        const Result<QString> opened = worker.open();
        if (!opened) {
            return opened;
        }
        const Status started = worker.start();
        return started ? opened : failure(started.error());
    });
}

QFuture<Result<PersonSummary>> AccountSession::loadMe()
{
    return ask([](SessionWorker &worker) { return worker.loadMe(); });
}

QFuture<Result<FeedPage>> AccountSession::loadFeed(FeedQuery query)
{
    return ask([query](SessionWorker &worker) { return worker.loadFeed(query); });
}

QFuture<Result<std::optional<ListPosition>>> AccountSession::loadPosition(FeedList list)
{
    return ask([list](SessionWorker &worker) { return worker.loadPosition(list); });
}

void AccountSession::savePosition(FeedList list, ListPosition position)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, list, position] { worker->savePosition(list, position); }, Qt::QueuedConnection);
}

QFuture<Result<std::optional<Visit>>> AccountSession::loadVisit()
{
    return ask([](SessionWorker &worker) { return worker.loadVisit(); });
}

void AccountSession::saveVisit(Visit visit)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, visit] { worker->saveVisit(visit); }, Qt::QueuedConnection);
}

QFuture<Result<QList<FeedEntry>>> AccountSession::loadEntries(QList<PostId> ids, FeedList list)
{
    return ask([ids, list](SessionWorker &worker) { return worker.loadEntries(ids, list); });
}

QFuture<Result<ThreadPage>> AccountSession::loadThread(PostId post)
{
    return ask([post](SessionWorker &worker) { return worker.loadThread(post); });
}

QFuture<Result<std::optional<ProfilePage>>> AccountSession::loadProfile(UserId person)
{
    return ask([person](SessionWorker &worker) { return worker.loadProfile(person); });
}

QFuture<Result<RestrictedPeople>> AccountSession::loadRestricted()
{
    return ask([](SessionWorker &worker) { return worker.loadRestricted(); });
}

QFuture<Result<PeopleList>> AccountSession::loadPeople(PageQuery query)
{
    return ask([query](SessionWorker &worker) { return worker.loadPeople(query); });
}

QFuture<Result<std::optional<UserId>>> AccountSession::findPerson(QString handle)
{
    return ask([handle](SessionWorker &worker) { return worker.findPerson(handle); });
}

QFuture<Result<NotificationPage>> AccountSession::loadNotifications(NotificationQuery query)
{
    return ask([query](SessionWorker &worker) { return worker.loadNotifications(query); });
}

QFuture<Result<SearchPage>> AccountSession::search(SearchQuery query)
{
    return ask([query](SessionWorker &worker) { return worker.search(query); });
}

QFuture<Result<QList<OutboxRow>>> AccountSession::loadOutbox()
{
    return ask([](SessionWorker &worker) { return worker.loadOutbox(); });
}

QFuture<Result<OutboxRow>> AccountSession::write(Intent intent)
{
    return ask([intent](SessionWorker &worker) { return worker.write(intent); });
}

QFuture<Result<OutboxRow>> AccountSession::writePost(NewPost post, QList<NewPicture> pictures)
{
    return ask([post, pictures](SessionWorker &worker) { return worker.writePost(post, pictures); });
}

QFuture<Result<OutboxRow>> AccountSession::editUnsent(Mid mid, QString text)
{
    return ask([mid, text](SessionWorker &worker) { return worker.editUnsent(mid, text); });
}

QFuture<Status> AccountSession::retry(Mid mid)
{
    return ask([mid](SessionWorker &worker) { return worker.retry(mid); });
}

QFuture<Status> AccountSession::discard(Mid mid)
{
    return ask([mid](SessionWorker &worker) { return worker.discard(mid); });
}

QFuture<Result<QImage>> AccountSession::loadPicture(PictureQuery query)
{
    return askFor<Result<QImage>>(
        [query](SessionWorker &worker, const auto &answer) { worker.loadPicture(query, answer); });
}

QFuture<Status> AccountSession::savePicture(QString path, QString file)
{
    return askFor<Status>(
        [path, file](SessionWorker &worker, const auto &answer) { worker.savePicture(path, file, answer); });
}

QFuture<Result<std::shared_ptr<FrameStream>>> AccountSession::openAnimation(PictureQuery query)
{
    return askFor<Result<std::shared_ptr<FrameStream>>>(
        [query](SessionWorker &worker, const auto &answer) { worker.openAnimation(query, answer); });
}

QFuture<Result<QImage>> AccountSession::openPicture(PictureSource source)
{
    return askFor<Result<QImage>>(
        [source](SessionWorker &worker, const auto &answer) { worker.openPicture(source, answer); });
}

QFuture<Result<OutboxRow>> AccountSession::writePortrait(Portrait portrait)
{
    return askFor<Result<OutboxRow>>(
        [portrait](SessionWorker &worker, const auto &answer) { worker.writePortrait(portrait, answer); });
}

QFuture<Result<QList<Draft>>> AccountSession::loadDrafts()
{
    return ask([](SessionWorker &worker) { return worker.loadDrafts(); });
}

QFuture<Status> AccountSession::saveDraft(Draft draft)
{
    return ask([draft](SessionWorker &worker) { return worker.saveDraft(draft); });
}

QFuture<Status> AccountSession::removeDraft(PostId draft)
{
    return ask([draft](SessionWorker &worker) { return worker.removeDraft(draft); });
}

QFuture<Result<DraftPicture>> AccountSession::attachPicture(PostId draft, PictureSource source)
{
    return askFor<Result<DraftPicture>>(
        [draft, source](SessionWorker &worker, const auto &answer) { worker.attachPicture(draft, source, answer); });
}

QFuture<Status> AccountSession::detachPicture(PostId draft, QString file)
{
    return ask([draft, file](SessionWorker &worker) { return worker.detachPicture(draft, file); });
}

QFuture<Result<OutboxRow>> AccountSession::postDraft(Draft draft, int holdSeconds)
{
    return ask([draft, holdSeconds](SessionWorker &worker) { return worker.postDraft(draft, holdSeconds); });
}

QFuture<Result<Draft>> AccountSession::takeBack(Mid mid)
{
    return ask([mid](SessionWorker &worker) { return worker.takeBack(mid); });
}

QFuture<Result<Trends>> AccountSession::loadTrends()
{
    return ask([](SessionWorker &worker) { return worker.loadTrends(); });
}

QFuture<Result<PostHistory>> AccountSession::loadHistory(PostId post)
{
    return askFor<Result<PostHistory>>(
        [post](SessionWorker &worker, const auto &answer) { worker.loadHistory(post, answer); });
}

QFuture<Result<StorageReport>> AccountSession::loadStorage()
{
    return ask([](SessionWorker &worker) { return worker.loadStorage(); });
}

QFuture<Status> AccountSession::clearPictures()
{
    return askFor<Status>([](SessionWorker &worker, const auto &answer) { worker.clearPictures(answer); });
}

QFuture<Status> AccountSession::setPicturesLimit(qint64 bytes)
{
    return askFor<Status>(
        [bytes](SessionWorker &worker, const auto &answer) { worker.setPicturesLimit(bytes, answer); });
}

QFuture<Result<ExportReport>> AccountSession::exportAll(ExportWish wish)
{
    if (wish.progressed) {
        // Queued, and not at all when the session is gone by then.
        wish.progressed = [this, progressed = std::move(wish.progressed)](int percent) {
            QMetaObject::invokeMethod(
                this, [progressed, percent] { progressed(percent); }, Qt::QueuedConnection);
        };
    }
    return askFor<Result<ExportReport>>(
        [wish](SessionWorker &worker, const auto &answer) { worker.exportAll(wish, answer); });
}

void AccountSession::cancelExport()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->cancelExport(); }, Qt::QueuedConnection);
}

QFuture<Status> AccountSession::discardAll()
{
    return ask([](SessionWorker &worker) { return worker.discardAll(); });
}

QFuture<Result<Diagnosis>> AccountSession::diagnose()
{
    return ask([](SessionWorker &worker) { return worker.diagnose(); });
}

void AccountSession::refresh(FeedList list)
{
    if (list == FeedList::Home) {
        requestCycle();  // the change feed keeps it complete
    } else {
        fetch({PageQuery::of(list), false});
    }
}

void AccountSession::fetch(PageWish wish)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, wish = std::move(wish)] { worker->requestPage(wish); }, Qt::QueuedConnection);
}

void AccountSession::setOnScreen(QList<PostId> posts)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, posts = std::move(posts)] { worker->setOnScreen(posts); }, Qt::QueuedConnection);
}

void AccountSession::sendNow()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->sendNow(); }, Qt::QueuedConnection);
}

void AccountSession::wake()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->wake(); }, Qt::QueuedConnection);
}

void AccountSession::setWatched(bool watched)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, watched] { worker->setWatched(watched); }, Qt::QueuedConnection);
}

void AccountSession::requestCycle()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->requestCycle(); }, Qt::QueuedConnection);
}

}  // namespace postr
