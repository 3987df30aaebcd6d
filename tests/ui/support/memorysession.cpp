#include "tests/ui/support/memorysession.h"

#include <QPromise>
#include <algorithm>
#include <memory>

#include "tests/ui/support/paintings.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

bool standsAbove(const FeedEntry &a, const FeedEntry &b) { return a.sort != b.sort ? a.sort > b.sort : b.id < a.id; }

}  // namespace

MemorySession::MemorySession(QObject *parent) : SessionView(parent)
{
    me = {UserId(u"0190a000-0000-7000-8000-000000040001"_s), u"noor"_s, u"Noor Haddad"_s, {}, false};
    m_sync.lastSuccess = 1;
    paint = samples::picture;
}

Identity MemorySession::identity() const { return {ServerOrigin::fromUserInput(u"postr.example"_s), me.id}; }

void MemorySession::answerHeld()
{
    hold = false;
    while (!m_held.empty()) {
        const auto finish = m_held.front();
        m_held.pop_front();
        finish();
    }
}

QFuture<Result<PersonSummary>> MemorySession::loadMe()
{
    return answer<Result<PersonSummary>>([this] { return Result<PersonSummary>(me); });
}

bool MemorySession::belongs(const FeedEntry &entry, const FeedList &list) const
{
    const bool isTheirs = entry.author.id == list.person();
    switch (list.kind()) {
    case FeedList::Home:
        return entry.own || entry.author.following;
    case FeedList::Everyone:
        return true;
    case FeedList::Bookmarks:
        return entry.bookmarked;
    case FeedList::Posts:
        return isTheirs && entry.replyTo.isEmpty();
    case FeedList::Replies:
        return isTheirs && !entry.replyTo.isEmpty();
    case FeedList::Media:
        return isTheirs && !entry.media.isEmpty();
    case FeedList::Likes:
        return entry.liked && list.person() == me.id;
    }
    return false;
}

QList<FeedEntry> MemorySession::listed(FeedList list) const
{
    QList<FeedEntry> entries;
    for (const FeedEntry &entry : posts) {
        if (belongs(entry, list)) {
            entries.append(entry);
        }
    }
    return entries;
}

QFuture<Result<FeedPage>> MemorySession::loadFeed(FeedQuery query)
{
    ++loads;
    return answer<Result<FeedPage>>([this, query]() -> Result<FeedPage> {
        if (feedFailure) {
            return failure(*feedFailure);
        }
        FeedPage page;
        for (const FeedEntry &entry : listed(query.list)) {
            FeedEntry end;
            if (query.before) {
                end.sort = query.before->sort;
                end.id = query.before->id;
            }
            if (query.before && !standsAbove(end, entry)) {
                continue;
            }
            if (page.entries.size() == query.limit) {
                page.more = true;
                break;
            }
            page.entries.append(entry);
        }
        const qint64 above = query.before ? query.before->sort : FeedGap::kNewest;
        for (const FeedGap &gap : std::as_const(gaps)) {
            const bool isBelow = page.more && gap.older < page.entries.constLast().sort;
            if (query.list == FeedList::Home && gap.older < above && !isBelow) {
                page.gaps.append(gap);
            }
        }
        return page;
    });
}

QFuture<Result<std::optional<ListPosition>>> MemorySession::loadPosition(FeedList list)
{
    return answer<Result<std::optional<ListPosition>>>([this, list]() -> Result<std::optional<ListPosition>> {
        return positions.contains(list) ? std::optional(positions.value(list)) : std::nullopt;
    });
}

QFuture<Result<QList<FeedEntry>>> MemorySession::loadEntries(QList<PostId> ids, FeedList)
{
    return answer<Result<QList<FeedEntry>>>([this, ids] {
        QList<FeedEntry> found;
        for (const FeedEntry &entry : posts) {
            if (ids.contains(entry.id)) {
                found.append(entry);
            }
        }
        return Result<QList<FeedEntry>>(found);
    });
}

QFuture<Result<std::optional<Visit>>> MemorySession::loadVisit()
{
    return answer<Result<std::optional<Visit>>>([this] { return Result<std::optional<Visit>>(visit); });
}

QFuture<Result<QImage>> MemorySession::loadPicture(PictureQuery query)
{
    picturesAsked.append(query.path);
    return answer<Result<QImage>>([this, query] { return paint(query); });
}

QFuture<Status> MemorySession::savePicture(QString path, QString file)
{
    picturesSaved.insert(file, path);
    return answer<Status>([] { return Status(); });
}

QFuture<Result<QList<Draft>>> MemorySession::loadDrafts()
{
    return answer<Result<QList<Draft>>>([this] { return Result<QList<Draft>>(drafts); });
}

QFuture<Status> MemorySession::saveDraft(Draft draft)
{
    ++draftsSaved;
    return answer<Status>([this, draft]() -> Status {
        if (draftFailure) {
            return failure(*draftFailure);
        }
        drafts.removeIf([&](const Draft &known) { return known.id == draft.id; });
        if (!draft.isEmpty()) {
            drafts.prepend(draft);
            drafts.first().changedAt = now;
        }
        emit draftsChanged();
        return Status();
    });
}

QFuture<Status> MemorySession::removeDraft(PostId draft)
{
    return answer<Status>([this, draft] {
        drafts.removeIf([&](const Draft &known) { return known.id == draft; });
        emit draftsChanged();
        return Status();
    });
}

QFuture<Result<DraftPicture>> MemorySession::attachPicture(PostId, PictureSource source)
{
    return answer<Result<DraftPicture>>([this, source]() -> Result<DraftPicture> {
        if (attachFailure) {
            return failure(*attachFailure);
        }
        return DraftPicture{
            source.file.isEmpty() ? u"pasted.png"_s : source.file, u"image/jpeg"_s, 1600, 1000, knownAlt, {}};
    });
}

QFuture<Status> MemorySession::detachPicture(PostId, QString file)
{
    detached.append(file);
    return answer<Status>([] { return Status(); });
}

QFuture<Result<OutboxRow>> MemorySession::postDraft(Draft draft, int holdSeconds)
{
    NewPost post{draft.id, draft.text.trimmed(), draft.replyTo, draft.quote, draft.warning.value_or(QString()), {}, {}};
    for (const DraftPicture &picture : draft.pictures) {
        post.media.append({picture.path(), picture.width, picture.height, picture.alt, picture.blurhash});
    }
    const Result<Intent> intent = Intent::putPost(post);
    if (!intent) {
        return answer<Result<OutboxRow>>([error = intent.error()] { return Result<OutboxRow>(failure(error)); });
    }
    return answer<Result<OutboxRow>>([this, intent = *intent, holdSeconds]() -> Result<OutboxRow> {
        if (writeFailure) {
            return failure(*writeFailure);
        }
        written.append(intent);
        drafts.removeIf([&](const Draft &known) { return known.id == intent.post(); });
        OutboxRow row = accept(intent);
        row.notBefore = holdSeconds > 0 ? now + holdSeconds * 1000 : 0;
        return row;
    });
}

void MemorySession::fetch(PageWish wish)
{
    if (wish.query.kind == PageQuery::Kind::List && wish.older) {
        olderAsked.append(wish.query.list);
    }
    fetched.append(wish);
}

QFuture<Result<ThreadPage>> MemorySession::loadThread(PostId post)
{
    return answer<Result<ThreadPage>>([this, post]() -> Result<ThreadPage> {
        ThreadPage page;
        const auto known =
            std::find_if(posts.cbegin(), posts.cend(), [&](const FeedEntry &entry) { return entry.id == post; });
        if (known == posts.cend()) {
            return page;
        }
        page.post = *known;
        for (PostId above = known->replyTo; !above.isEmpty(); above = find(above).replyTo) {
            page.ancestors.prepend(find(above));
        }
        for (auto entry = posts.crbegin(); entry != posts.crend(); ++entry) {
            if (entry->replyTo == post) {
                page.answers.append({*entry, post, 1});
            }
        }
        return page;
    });
}

QFuture<Result<std::optional<ProfilePage>>> MemorySession::loadProfile(UserId person)
{
    return answer<Result<std::optional<ProfilePage>>>([this, person]() -> Result<std::optional<ProfilePage>> {
        return profiles.contains(person) ? std::optional(profiles.value(person)) : std::nullopt;
    });
}

QFuture<Result<RestrictedPeople>> MemorySession::loadRestricted()
{
    return answer<Result<RestrictedPeople>>([this]() -> Result<RestrictedPeople> {
        RestrictedPeople restricted;
        for (const ProfilePage &page : std::as_const(profiles)) {
            if (page.person.blocked) {
                restricted.blocked.append(page.person);
            } else if (page.person.muted) {
                restricted.muted.append(page.person);
            }
        }
        return restricted;
    });
}

QFuture<Result<std::optional<UserId>>> MemorySession::findPerson(QString handle)
{
    return answer<Result<std::optional<UserId>>>([this, handle]() -> Result<std::optional<UserId>> {
        for (const ProfilePage &page : std::as_const(profiles)) {
            if (page.profile.handle == handle) {
                return std::optional(page.profile.id);
            }
        }
        return std::optional<UserId>();
    });
}

QFuture<Result<NotificationPage>> MemorySession::loadNotifications(NotificationQuery query)
{
    return answer<Result<NotificationPage>>([this, query]() -> Result<NotificationPage> {
        NotificationPage page = notifications;
        page.groups.removeIf([&query](const NotificationGroup &group) {
            const bool isMention = group.kind == NotificationKind::Reply || group.kind == NotificationKind::Quote ||
                                   group.kind == NotificationKind::Mention;
            return (query.mentionsOnly && !isMention) || (query.before && group.sort >= *query.before);
        });
        page.next = page.groups.size() > query.limit ? std::optional(page.groups[query.limit].sort + 1) : std::nullopt;
        page.groups.resize(std::min(page.groups.size(), qsizetype(query.limit)));
        page.newest = notifications.groups.isEmpty() ? 0 : notifications.groups.constFirst().sort;
        return page;
    });
}

QFuture<Result<SearchPage>> MemorySession::search(SearchQuery query)
{
    return answer<Result<SearchPage>>([this, query]() -> Result<SearchPage> {
        SearchPage page;
        if (query.text.isEmpty()) {
            return page;
        }
        for (const PersonSummary &person : people) {
            if (person.handle.startsWith(query.text, Qt::CaseInsensitive) ||
                person.name.startsWith(query.text, Qt::CaseInsensitive)) {
                page.people.append(person);
            }
        }
        for (const ProfilePage &known : std::as_const(profiles)) {
            if (!query.before && known.profile.name.contains(query.text, Qt::CaseInsensitive)) {
                page.people.append(known.person);
            }
        }
        for (const FeedEntry &entry : posts) {
            if (entry.text.contains(query.text, Qt::CaseInsensitive)) {
                page.posts.entries.append(entry);
            }
        }
        return page;
    });
}

QFuture<Result<QList<OutboxRow>>> MemorySession::loadOutbox()
{
    ++outboxLoads;
    return answer<Result<QList<OutboxRow>>>([this] { return Result<QList<OutboxRow>>(outbox); });
}

QFuture<Result<OutboxRow>> MemorySession::write(Intent intent)
{
    return answer<Result<OutboxRow>>([this, intent]() -> Result<OutboxRow> {
        if (writeFailure) {
            return failure(*writeFailure);
        }
        written.append(intent);
        return accept(intent);
    });
}

OutboxRow MemorySession::accept(const Intent &intent)
{
    ++m_number;
    OutboxRow row{Mid(u"0190b000-0000-7000-8000-%1"_s.arg(m_number, 12, 10, QLatin1Char('0'))), intent};
    row.number = m_number;
    FeedEntry entry = find(intent.post());
    switch (intent.kind()) {
    case IntentKind::PutPost:
        entry.id = intent.post();
        entry.author = me;
        entry.text = intent.text();
        entry.createdAt = QDateTime::currentDateTimeUtc();
        entry.own = true;
        entry.state = PostState::Waiting;
        entry.mid = row.mid;
        entry.sort = kUnsentSort + m_number;
        outbox.append(row);
        add(entry);
        break;
    case IntentKind::SetLike:
        if (entry.liked != intent.isOn()) {
            entry.liked = intent.isOn();
            entry.counts.likes += entry.liked ? 1 : -1;
            change(entry);
        }
        break;
    case IntentKind::DeletePost:
        remove(intent.post());
        break;
    case IntentKind::SetFollow:
        for (FeedEntry &post : posts) {
            if (post.author.id == intent.person()) {
                post.author.following = intent.isOn();
            }
        }
        tell({}, true);
        break;
    default:
        break;  // nothing that is shown here
    }
    return row;
}

QFuture<Result<OutboxRow>> MemorySession::writePost(NewPost post, QList<NewPicture> pictures)
{
    for (const NewPicture &picture : pictures) {
        post.media.append({picture.extension, picture.width, picture.height, picture.alt, picture.blurhash});
    }
    return write(*Intent::putPost(post));
}

QFuture<Result<OutboxRow>> MemorySession::editUnsent(Mid mid, QString text)
{
    return answer<Result<OutboxRow>>([this, mid, text]() -> Result<OutboxRow> {
        for (OutboxRow &row : outbox) {
            const Result<Intent> reworded = row.intent.withText(text);
            if (row.mid == mid && reworded) {
                row.intent = *reworded;
                return row;
            }
        }
        return failure(ErrorCode::NotFound, QStringLiteral("Nothing that waits to be sent has this id."));
    });
}

QFuture<Status> MemorySession::retry(Mid mid)
{
    retried.append(mid);
    return answer<Status>([] { return Status(); });
}

QFuture<Status> MemorySession::discard(Mid mid)
{
    discarded.append(mid);
    return answer<Status>([] { return Status(); });
}

void MemorySession::setSync(const SyncState &state)
{
    m_sync = state;
    emit syncStateChanged(state);
}

void MemorySession::tell(const QSet<PostId> &ids, bool lists)
{
    QMetaObject::invokeMethod(
        this,
        [this, ids, lists] {
            if (!ids.isEmpty()) {
                emit postsChanged(ids);
            }
            if (lists) {
                emit listChanged(FeedList::Home);
                emit listChanged(FeedList::Everyone);
            }
            emit outboxChanged();
        },
        Qt::QueuedConnection);
}

void MemorySession::fill(const QList<FeedEntry> &entries)
{
    posts = entries;
    std::sort(posts.begin(), posts.end(), standsAbove);
}

void MemorySession::add(const FeedEntry &entry)
{
    posts.insert(std::lower_bound(posts.begin(), posts.end(), entry, standsAbove), entry);
    tell({entry.id}, true);
}

void MemorySession::change(const FeedEntry &entry)
{
    for (FeedEntry &post : posts) {
        if (post.id == entry.id) {
            post = entry;
        }
    }
    tell({entry.id}, false);
}

void MemorySession::remove(PostId id)
{
    posts.removeIf([&id](const FeedEntry &entry) { return entry.id == id; });
    tell({id}, true);
}

void MemorySession::addOutbox(const OutboxRow &row)
{
    outbox.append(row);
    tell({}, false);
}

FeedEntry MemorySession::find(const PostId &id) const
{
    const auto it =
        std::find_if(posts.cbegin(), posts.cend(), [&id](const FeedEntry &entry) { return entry.id == id; });
    return it == posts.cend() ? FeedEntry() : *it;
}

}  // namespace postr
