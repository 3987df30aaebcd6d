#include "core/view/entryreader.h"

#include "core/db/outboxstore.h"
#include "core/db/personstore.h"

namespace postr {
namespace {

PostState stateOf(OutboxStatus status)
{
    switch (status) {
    case OutboxStatus::Pending:
        return PostState::Waiting;
    case OutboxStatus::Committing:
        return PostState::Sending;
    case OutboxStatus::Committed:
        return PostState::Synced;
    case OutboxStatus::Failed:
        return PostState::Failed;
    }
    Q_UNREACHABLE();
}

}  // namespace

PersonSummary summaryOf(const Profile &profile)
{
    PersonSummary person;
    person.id = profile.id;
    person.handle = profile.handle;
    person.name = profile.name.isEmpty() ? profile.handle : profile.name;
    person.avatar = profile.avatar;
    return person;
}

EntryReader::EntryReader(Connection &connection, const UserId &me)
    : m_connection(connection), m_me(me), m_overlay(Overlay::fold(outbox::load(connection, me)))
{
}

/// A person with what the user has set about them, unsent included.
PersonSummary EntryReader::laid(PersonSummary person) const
{
    const auto lay = [](bool &stored, const std::optional<Overlay::Flag> &flag) { stored = flag ? flag->on : stored; };
    lay(person.following, m_overlay.follow(person.id, person.handle));
    lay(person.blocked, m_overlay.relation(IntentKind::SetBlock, person.id, person.handle));
    lay(person.muted, m_overlay.mute(person.id));
    lay(person.repostsMuted, m_overlay.muteOfReposts(person.id));
    if (person.id == m_me) {
        person.handle = m_overlay.profileField(QStringLiteral("handle")).value_or(person.handle);
        person.avatar = m_overlay.profileField(QStringLiteral("avatar")).value_or(person.avatar);
        const QString name = m_overlay.profileField(QStringLiteral("name")).value_or(person.name);
        person.name = name.isEmpty() ? person.handle : name;
    }
    return person;
}

PersonSummary EntryReader::me() const
{
    const auto profile = persons::find(m_connection, m_me, m_me);
    PersonSummary unknown;
    unknown.id = m_me;
    return laid(profile ? summaryOf(*profile) : unknown);
}

bool EntryReader::isHidden(const StoredEntry &stored, const FeedList &list) const
{
    const bool comesByItself = list.kind() == FeedList::Home || list.kind() == FeedList::Everyone;
    return isHidden(stored) || (comesByItself && stored.post.author != m_me && laid(stored.author).muted);
}

bool EntryReader::isHidden(const StoredEntry &stored) const
{
    return stored.post.deleted || m_overlay.isDeleted(stored.post.id) ||
           (stored.post.author != m_me && laid(stored.author).blocked);
}

bool EntryReader::isThreadMuted(const StoredEntry &stored) const
{
    const Post &post = stored.post;
    auto flag = m_overlay.muteOfThread(post.id);
    if (!flag && !post.root.isEmpty()) {
        flag = m_overlay.muteOfThread(post.root);
    }
    return flag ? flag->on : stored.threadMuted;
}

bool EntryReader::belongsTo(const FeedList &list, const StoredEntry &stored) const
{
    const bool standsAlone = stored.post.replyTo.isEmpty();
    const auto isMarked = [&](IntentKind kind) {
        const auto flag = m_overlay.mark(kind, stored.post.id);
        return !flag || flag->on;
    };
    switch (list.kind()) {
    case FeedList::Home: {
        const bool isByFollowed = stored.post.author == m_me || laid(stored.author).following;
        return !isThreadMuted(stored) && ((isByFollowed && standsAlone) || !repostersOf(stored, list).isEmpty());
    }
    case FeedList::Posts:
        return (stored.post.author == list.person() && standsAlone) || !repostersOf(stored, list).isEmpty();
    case FeedList::Bookmarks:
        return isMarked(IntentKind::SetBookmark);
    case FeedList::Likes:
        return list.person() != m_me || isMarked(IntentKind::SetLike);
    case FeedList::Everyone:
    case FeedList::Replies:
    case FeedList::Media:
        return true;
    }
    Q_UNREACHABLE();
}

FeedEntry EntryReader::synced(const StoredEntry &stored, const FeedList &list) const
{
    const Post &post = stored.post;
    FeedEntry entry = base(post.id, laid(stored.author), post.text, post.createdAt);
    entry.media = post.media;
    entry.card = post.card;
    entry.warning = post.warning;
    entry.counts = post.counts;
    entry.liked = stored.liked;
    entry.reposted = stored.reposted;
    entry.bookmarked = stored.bookmarked;
    entry.edited = post.rev > 0;
    entry.rev = post.rev;
    entry.threadMuted = isThreadMuted(stored);
    entry.sort = stored.place;
    entry.repostedBy = repostersOf(stored, list);
    entry.deleted = post.deleted || m_overlay.isDeleted(post.id);
    addReferences(entry, post.replyTo, post.quote);
    layMarks(entry);
    layEdit(entry);
    return entry;
}

QList<FeedEntry> EntryReader::unsent(const FeedList &list) const
{
    const bool isOwn = list.person() == m_me;
    switch (list.kind()) {
    case FeedList::Home:
    case FeedList::Everyone:
        return unsentPosts([](const NewPost &post) { return post.replyTo.isEmpty(); });
    case FeedList::Posts:
        return unsentPosts([isOwn](const NewPost &post) { return isOwn && post.replyTo.isEmpty(); });
    case FeedList::Replies:
        return unsentPosts([isOwn](const NewPost &post) { return isOwn && !post.replyTo.isEmpty(); });
    case FeedList::Media:
        return unsentPosts([isOwn](const NewPost &post) { return isOwn && !post.media.isEmpty(); });
    case FeedList::Bookmarks:
        return justMarked(list, IntentKind::SetBookmark);
    case FeedList::Likes:
        return isOwn ? justMarked(list, IntentKind::SetLike) : QList<FeedEntry>();
    }
    Q_UNREACHABLE();
}

QList<FeedEntry> EntryReader::unsentAnswers(const PostId &post) const
{
    QList<FeedEntry> entries = unsentPosts([&](const NewPost &candidate) { return candidate.replyTo == post; });
    std::reverse(entries.begin(), entries.end());
    return entries;
}

QList<FeedEntry> EntryReader::unsentPosts(const std::function<bool(const NewPost &)> &wanted) const
{
    QList<FeedEntry> entries;
    const PersonSummary author = me();
    const QList<OutboxRow> &rows = m_overlay.newPosts();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const NewPost post = row->intent.newPost();
        if (!wanted(post) || m_overlay.isDeleted(post.id) || feeds::find(m_connection, m_me, post.id)) {
            continue;  // what was pulled already is shown as truth
        }
        entries.append(unsentEntry(*row, post, author));
    }
    return entries;
}

QList<FeedEntry> EntryReader::justMarked(const FeedList &list, IntentKind kind) const
{
    QList<FeedEntry> entries;
    const QList<Overlay::Marked> marked = m_overlay.marked(kind);
    for (auto mark = marked.crbegin(); mark != marked.crend(); ++mark) {
        const auto stored = feeds::find(m_connection, m_me, mark->post, list);
        if (stored && !isHidden(*stored, list) && !feeds::isIn(m_connection, m_me, list, mark->post)) {
            entries.append(synced(*stored, list));
            entries.last().sort = kUnsentSort + mark->number;
        }
    }
    return entries;
}

std::optional<FeedEntry> EntryReader::one(const PostId &id, const FeedList &list) const
{
    if (const auto stored = feeds::find(m_connection, m_me, id, list)) {
        return isHidden(*stored, list) ? std::nullopt : std::optional(synced(*stored, list));
    }
    for (const OutboxRow &row : m_overlay.newPosts()) {
        if (row.intent.post() == id && !m_overlay.isDeleted(id)) {
            return unsentEntry(row, row.intent.newPost(), me());
        }
    }
    return std::nullopt;
}

FeedEntry EntryReader::base(const PostId &id, const PersonSummary &author, const QString &text,
                            const QDateTime &createdAt) const
{
    FeedEntry entry;
    entry.id = id;
    entry.author = author;
    entry.text = text;
    entry.createdAt = createdAt;
    entry.own = author.id == m_me;
    return entry;
}

FeedEntry EntryReader::unsentEntry(const OutboxRow &row, const NewPost &post, const PersonSummary &author) const
{
    FeedEntry entry = base(post.id, author, post.text, QDateTime::fromMSecsSinceEpoch(row.createdAt, Qt::UTC));
    entry.media = post.media;
    entry.warning = post.warning;
    entry.state = stateOf(row.status);
    entry.reason = row.error;
    entry.mid = row.mid;
    entry.sort = kUnsentSort + row.number;
    const auto mute = m_overlay.muteOfThread(post.id);
    entry.threadMuted = mute && mute->on;
    addReferences(entry, post.replyTo, post.quote);
    layMarks(entry);
    layEdit(entry);
    return entry;
}

std::optional<PersonSummary> EntryReader::person(const UserId &id) const
{
    const auto profile = persons::find(m_connection, m_me, id);
    if (!profile) {
        return std::nullopt;
    }
    PersonSummary person = summaryOf(*profile);
    const Relation relation = persons::relation(m_connection, m_me, id);
    person.following = relation.following;
    person.muted = relation.muted;
    person.repostsMuted = relation.repostsMuted;
    person.blocked = relation.blocked;
    return laid(person);
}

/// Who put the post into the list, without those whom the user does not want to hear passing on.
QList<PersonSummary> EntryReader::repostersOf(const StoredEntry &stored, const FeedList &list) const
{
    QList<PersonSummary> people;
    for (const UserId &id : stored.reposters) {
        const auto reposter = person(id);
        if (!reposter) {
            continue;
        }
        const auto taken = m_overlay.mark(IntentKind::SetRepost, stored.post.id);
        const bool isLookedUp = list.kind() != FeedList::Home && !reposter->blocked;
        const bool isWelcome = reposter->following && !reposter->muted && !reposter->repostsMuted && !reposter->blocked;
        if (id == m_me ? !taken || taken->on : isLookedUp || isWelcome) {
            people.append(*reposter);
        }
    }
    return people;
}

void EntryReader::layMarks(FeedEntry &entry) const
{
    const auto lay = [&](IntentKind kind, bool &stored, int *count) {
        if (const auto flag = m_overlay.mark(kind, entry.id)) {
            if (count) {
                *count = qMax(0, *count + int(flag->on) - int(stored));
            }
            stored = flag->on;
            entry.reactionWaiting = entry.reactionWaiting || flag->waiting;
        }
    };
    lay(IntentKind::SetLike, entry.liked, &entry.counts.likes);
    lay(IntentKind::SetRepost, entry.reposted, &entry.counts.reposts);
    lay(IntentKind::SetBookmark, entry.bookmarked, nullptr);
}

void EntryReader::layEdit(FeedEntry &entry) const
{
    if (const auto row = m_overlay.edit(entry.id)) {
        entry.edit = {row->mid, stateOf(row->status), row->intent.text(), row->error};
        if (row->status != OutboxStatus::Failed) {
            entry.text = row->intent.text();
            entry.edited = true;
            if (entry.card && !entry.text.contains(entry.card->url)) {
                entry.card.reset();
            }
        }
    }
}

void EntryReader::addReferences(FeedEntry &entry, const PostId &replyTo, const PostId &quote) const
{
    entry.replyTo = replyTo;
    if (!replyTo.isEmpty()) {
        if (const auto parent = feeds::find(m_connection, m_me, replyTo)) {
            entry.replyToHandle = parent->author.handle;
        }
    }
    if (quote.isEmpty()) {
        return;
    }
    QuotedPost quoted;
    quoted.id = quote;
    quoted.gone = true;
    const auto stored = feeds::find(m_connection, m_me, quote);
    if (stored && !isHidden(*stored, FeedList::Home)) {
        quoted = {quote, laid(stored->author), stored->post.text, stored->post.createdAt, false};
    }
    entry.quote = quoted;
}

}  // namespace postr
