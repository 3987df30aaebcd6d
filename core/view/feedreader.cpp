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
    return {profile.id, profile.handle, profile.name.isEmpty() ? profile.handle : profile.name, profile.avatar, false};
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

    [[nodiscard]] bool isFollowing(const PersonSummary &person) const
    {
        const auto flag = m_overlay.follow(person.id, person.handle);
        return flag ? flag->on : person.following;
    }

    [[nodiscard]] bool isHidden(const StoredEntry &stored) const
    {
        return stored.post.deleted || m_overlay.isDeleted(stored.post.id);
    }

    [[nodiscard]] bool belongsTo(FeedList list, const StoredEntry &stored) const
    {
        return list == FeedList::Everyone || stored.post.author == m_me || isFollowing(stored.author);
    }

    [[nodiscard]] FeedEntry synced(const StoredEntry &stored) const
    {
        const Post &post = stored.post;
        FeedEntry entry = base(post.id, stored.author, post.text, post.createdAt);
        entry.author.following = isFollowing(stored.author);
        entry.media = post.media;
        entry.warning = post.warning;
        entry.counts = post.counts;
        entry.liked = stored.liked;
        entry.reposted = stored.reposted;
        entry.bookmarked = stored.bookmarked;
        entry.edited = post.rev > 0;
        entry.sort = post.sort;
        addReferences(entry, post.replyTo, post.quote);
        layLike(entry);
        return entry;
    }

    /// The unsent posts that a list shows above everything else, newest first.
    [[nodiscard]] QList<FeedEntry> unsent() const
    {
        QList<FeedEntry> entries;
        const PersonSummary me = loadMe(m_connection, m_me);
        const QList<OutboxRow> &rows = m_overlay.newPosts();
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            const NewPost post = row->intent.newPost();
            if (!post.replyTo.isEmpty() || m_overlay.isDeleted(post.id) || feeds::find(m_connection, m_me, post.id)) {
                continue;  // replies stand in their thread; what was pulled already is shown as truth
            }
            entries.append(unsentEntry(*row, post, me));
        }
        return entries;
    }

    [[nodiscard]] std::optional<FeedEntry> one(const PostId &id) const
    {
        if (const auto stored = feeds::find(m_connection, m_me, id)) {
            return isHidden(*stored) ? std::nullopt : std::optional(synced(*stored));
        }
        for (const OutboxRow &row : m_overlay.newPosts()) {
            if (row.intent.post() == id && !m_overlay.isDeleted(id)) {
                return unsentEntry(row, row.intent.newPost(), loadMe(m_connection, m_me));
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

    [[nodiscard]] FeedEntry unsentEntry(const OutboxRow &row, const NewPost &post, const PersonSummary &me) const
    {
        FeedEntry entry = base(post.id, me, post.text, QDateTime::fromMSecsSinceEpoch(row.createdAt, Qt::UTC));
        entry.media = post.media;
        entry.warning = post.warning;
        entry.state = stateOf(row.status);
        entry.reason = row.error;
        entry.mid = row.mid;
        entry.sort = kUnsentSort + row.number;
        addReferences(entry, post.replyTo, post.quote);
        layLike(entry);
        return entry;
    }

    void layLike(FeedEntry &entry) const
    {
        if (const auto flag = m_overlay.like(entry.id)) {
            entry.counts.likes = qMax(0, entry.counts.likes + int(flag->on) - int(entry.liked));
            entry.liked = flag->on;
            entry.reactionWaiting = flag->waiting;
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
            quoted = {quote, stored->author, stored->post.text, stored->post.createdAt, false};
        }
        entry.quote = quoted;
    }

    Connection &m_connection;
    UserId m_me;
    Overlay m_overlay;
};

}  // namespace

PersonSummary loadMe(Connection &connection, const UserId &me)
{
    const auto profile = persons::find(connection, me, me);
    return profile ? summary(*profile) : PersonSummary{me, {}, {}, {}, false};
}

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

QList<FeedEntry> loadEntries(Connection &connection, const UserId &me, const QList<PostId> &ids)
{
    const Reader reader(connection, me);
    QList<FeedEntry> entries;
    for (const PostId &id : ids) {
        if (auto entry = reader.one(id)) {
            entries.append(std::move(*entry));
        }
    }
    return entries;
}

}  // namespace postr::feedreader
