#include "core/view/feedreader.h"

#include "core/db/feedstore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/view/overlay.h"

namespace postr::feedreader {
namespace {

/// Above every sort that a server gives out, so that unsent posts stand on top in the order they were written.
constexpr qint64 kUnsentSort = 1LL << 60;

PersonSummary summary(const Profile &profile)
{
    PersonSummary person;
    person.id = profile.id;
    person.handle = profile.handle;
    person.name = profile.name.isEmpty() ? profile.handle : profile.name;
    person.avatar = profile.avatar;
    return person;
}

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

class Reader final {
public:
    Reader(Connection &connection, const UserId &me)
        : m_connection(connection), m_me(me), m_overlay(Overlay::fold(outbox::load(connection, me)))
    {
    }

    /// A person with what the user has set about them, unsent included.
    [[nodiscard]] PersonSummary laid(PersonSummary person) const
    {
        const auto lay = [](bool &stored, const std::optional<Overlay::Flag> &flag) {
            stored = flag ? flag->on : stored;
        };
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

    [[nodiscard]] PersonSummary me() const
    {
        const auto profile = persons::find(m_connection, m_me, m_me);
        PersonSummary unknown;
        unknown.id = m_me;
        return laid(profile ? summary(*profile) : unknown);
    }

    /// Gone, or by somebody whom the user does not want to see.
    [[nodiscard]] bool isHidden(const StoredEntry &stored) const
    {
        if (stored.post.deleted || m_overlay.isDeleted(stored.post.id)) {
            return true;
        }
        const PersonSummary author = laid(stored.author);
        return stored.post.author != m_me && (author.muted || author.blocked);
    }

    [[nodiscard]] bool isThreadMuted(const StoredEntry &stored) const
    {
        const Post &post = stored.post;
        auto flag = m_overlay.muteOfThread(post.id);
        if (!flag && !post.root.isEmpty()) {
            flag = m_overlay.muteOfThread(post.root);
        }
        return flag ? flag->on : stored.threadMuted;
    }

    [[nodiscard]] bool belongsTo(FeedList list, const StoredEntry &stored) const
    {
        if (list == FeedList::Everyone) {
            return true;
        }
        const bool isByFollowed = stored.post.author == m_me || laid(stored.author).following;
        const bool standsAlone = isByFollowed && stored.post.replyTo.isEmpty();
        return !isThreadMuted(stored) && (standsAlone || !repostersOf(stored).isEmpty());
    }

    [[nodiscard]] FeedEntry synced(const StoredEntry &stored) const
    {
        const Post &post = stored.post;
        FeedEntry entry = base(post.id, laid(stored.author), post.text, post.createdAt);
        entry.media = post.media;
        entry.warning = post.warning;
        entry.counts = post.counts;
        entry.liked = stored.liked;
        entry.reposted = stored.reposted;
        entry.bookmarked = stored.bookmarked;
        entry.edited = post.rev > 0;
        entry.rev = post.rev;
        entry.threadMuted = isThreadMuted(stored);
        entry.sort = stored.place;
        entry.repostedBy = repostersOf(stored);
        addReferences(entry, post.replyTo, post.quote);
        layMarks(entry);
        layEdit(entry);
        return entry;
    }

    /// The unsent posts that a list shows above everything else, newest first.
    [[nodiscard]] QList<FeedEntry> unsent() const
    {
        QList<FeedEntry> entries;
        const PersonSummary author = me();
        const QList<OutboxRow> &rows = m_overlay.newPosts();
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            const NewPost post = row->intent.newPost();
            if (!post.replyTo.isEmpty() || m_overlay.isDeleted(post.id) || feeds::find(m_connection, m_me, post.id)) {
                continue;  // replies stand in their thread; what was pulled already is shown as truth
            }
            entries.append(unsentEntry(*row, post, author));
        }
        return entries;
    }

    [[nodiscard]] std::optional<FeedEntry> one(const PostId &id, FeedList list) const
    {
        if (const auto stored = feeds::find(m_connection, m_me, id, list)) {
            return isHidden(*stored) ? std::nullopt : std::optional(synced(*stored));
        }
        for (const OutboxRow &row : m_overlay.newPosts()) {
            if (row.intent.post() == id && !m_overlay.isDeleted(id)) {
                return unsentEntry(row, row.intent.newPost(), me());
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] FeedEntry base(const PostId &id, const PersonSummary &author, const QString &text,
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

    [[nodiscard]] FeedEntry unsentEntry(const OutboxRow &row, const NewPost &post, const PersonSummary &author) const
    {
        FeedEntry entry = base(post.id, author, post.text, QDateTime::fromMSecsSinceEpoch(row.createdAt, Qt::UTC));
        entry.media = post.media;
        entry.warning = post.warning;
        entry.state = stateOf(row.status);
        entry.reason = row.error;
        entry.mid = row.mid;
        entry.sort = kUnsentSort + row.number;
        addReferences(entry, post.replyTo, post.quote);
        layMarks(entry);
        return entry;
    }

    /// Who put the post into the list, without those whom the user does not want to hear passing on.
    [[nodiscard]] QList<PersonSummary> repostersOf(const StoredEntry &stored) const
    {
        QList<PersonSummary> people;
        for (const UserId &id : stored.reposters) {
            const auto profile = persons::find(m_connection, m_me, id);
            if (!profile) {
                continue;
            }
            PersonSummary person = summary(*profile);
            const Relation relation = persons::relation(m_connection, m_me, id);
            person.following = relation.following;
            person.muted = relation.muted;
            person.repostsMuted = relation.repostsMuted;
            person.blocked = relation.blocked;
            person = laid(person);
            const auto taken = m_overlay.mark(IntentKind::SetRepost, stored.post.id);
            const bool isWanted = id == m_me
                                      ? !taken || taken->on
                                      : person.following && !person.muted && !person.repostsMuted && !person.blocked;
            if (isWanted) {
                people.append(person);
            }
        }
        return people;
    }

    void layMarks(FeedEntry &entry) const
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

    void layEdit(FeedEntry &entry) const
    {
        if (const auto row = m_overlay.edit(entry.id)) {
            entry.edit = {row->mid, stateOf(row->status), row->intent.text(), row->error};
            if (row->status != OutboxStatus::Failed) {
                entry.text = row->intent.text();
                entry.edited = true;
            }
        }
    }

    void addReferences(FeedEntry &entry, const PostId &replyTo, const PostId &quote) const
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
        if (stored && !isHidden(*stored)) {
            quoted = {quote, laid(stored->author), stored->post.text, stored->post.createdAt, false};
        }
        entry.quote = quoted;
    }

    Connection &m_connection;
    UserId m_me;
    Overlay m_overlay;
};

}  // namespace

PersonSummary loadMe(Connection &connection, const UserId &me) { return Reader(connection, me).me(); }

FeedPage loadFeed(Connection &connection, const UserId &me, const FeedQuery &query)
{
    const Reader reader(connection, me);
    FeedPage page;
    const bool belowUnsent = query.before && query.before->sort < kUnsentSort;
    if (!belowUnsent) {
        for (const FeedEntry &entry : reader.unsent()) {
            if (!query.before || entry.sort < query.before->sort) {
                page.entries.append(entry);
            }
        }
    }
    if (page.entries.size() > query.limit) {
        page.entries.resize(query.limit);
        page.more = true;
        return page;
    }
    const std::optional<FeedCursor> before = belowUnsent ? query.before : std::nullopt;
    feeds::walk(connection, me, query.list, before, [&](const StoredEntry &stored) {
        if (reader.isHidden(stored) || !reader.belongsTo(query.list, stored)) {
            return true;
        }
        if (page.entries.size() == query.limit) {
            page.more = true;
            return false;
        }
        page.entries.append(reader.synced(stored));
        return true;
    });
    return page;
}

QList<FeedEntry> loadEntries(Connection &connection, const UserId &me, const QList<PostId> &ids, FeedList list)
{
    const Reader reader(connection, me);
    QList<FeedEntry> entries;
    for (const PostId &id : ids) {
        if (auto entry = reader.one(id, list)) {
            entries.append(std::move(*entry));
        }
    }
    return entries;
}

}  // namespace postr::feedreader
