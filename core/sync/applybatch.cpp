#include "core/sync/applybatch.h"

#include "core/base/log.h"
#include "core/base/version.h"
#include "core/db/enginestate.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/personstore.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/db/truthstore.h"
#include "core/sync/enginekeys.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// So many rows of an author who changed name or picture are repainted at most.
constexpr int kRepaintLimit = 300;

void quarantine(Connection &connection, const UserId &user, const QString &entity, const QByteArray &raw,
                const QString &why, qint64 now)
{
    qCWarning(lcSync) << "a server row could not be stored:" << why;
    Statement(connection,
              uR"(INSERT INTO quarantine (entity, user_id, raw, why, at) VALUES (?, ?, ?, ?, ?)
                              ON CONFLICT (entity) DO UPDATE SET raw = excluded.raw, why = excluded.why, at = excluded.at)"_s)
        .bind(entity)
        .bind(user)
        .bind(raw)
        .bind(why)
        .bind(now)
        .run();
}

bool isAnyQuarantined(Connection &connection, const UserId &user)
{
    Statement any(connection, u"SELECT 1 FROM quarantine WHERE user_id = ? LIMIT 1"_s);
    any.bind(user);
    return any.next();
}

/// A row that can be stored now makes an earlier, unreadable form of it meaningless. Nearly always there is none at all, which is looked
/// up once for a batch.
class Quarantined final {
public:
    Quarantined(Connection &connection, const UserId &user)
        : m_connection(connection), m_user(user), m_isAny(isAnyQuarantined(connection, user))
    {
    }

    /// True when there was one.
    bool release(const QString &entity)
    {
        return m_isAny && Statement(m_connection, u"DELETE FROM quarantine WHERE user_id = ? AND entity = ?"_s)
                                  .bind(m_user)
                                  .bind(entity)
                                  .run() > 0;
    }

private:
    Connection &m_connection;
    UserId m_user;
    bool m_isAny;
};

/// Whether a post's author is stored; a page has few of them.
class Authors final {
public:
    Authors(Connection &connection, const UserId &user) : m_connection(connection), m_user(user) {}

    [[nodiscard]] bool isStored(const UserId &author)
    {
        if (!m_stored.contains(author) && persons::exists(m_connection, m_user, author)) {
            m_stored.insert(author);
        }
        return m_stored.contains(author);
    }

private:
    Connection &m_connection;
    UserId m_user;
    QSet<UserId> m_stored;
};

void addPostsOf(Connection &connection, const UserId &user, const UserId &person, TruthChange &change)
{
    for (const PostId &id : feeds::postsBy(connection, user, person, kRepaintLimit)) {
        change.posts.insert(id);
    }
}

/// A post went that any list may have shown.
void showsLess(TruthChange &change) { change.lists.unite({FeedList::Home, FeedList::Everyone}); }

void place(Connection &connection, const UserId &user, const QSet<PostId> &posts, TruthChange &change)
{
    const feeds::Extents extents = posts.isEmpty() ? feeds::Extents() : feeds::extents(connection, user);
    for (const PostId &post : posts) {
        change.lists |= feeds::place(connection, user, post, extents);
    }
}

/// What the caller may not see any more, and who is gone with all that was theirs.
void evict(Connection &connection, const UserId &user, const Batch &batch, TruthChange &change)
{
    const auto left = [&](bool hasChanged) {
        change.rows += hasChanged ? 1 : 0;
        if (hasChanged) {
            showsLess(change);
            change.notificationsChanged = true;
        }
    };
    for (const PostId &id : batch.hidden) {
        left(posts::evict(connection, user, id));
    }
    QSet<PostId> passedOn;
    for (const UserId &id : batch.hiddenPeople + batch.gonePeople) {
        if (id != user) {
            const QList<PostId> theirs = feeds::repostedBy(connection, user, id);
            passedOn.unite(QSet<PostId>(theirs.cbegin(), theirs.cend()));
            left(persons::remove(connection, user, id));
        }
    }
    place(connection, user, passedOn, change);  // it stands elsewhere now, or no more
    for (const QString &id : batch.goneNotifications) {
        change.notificationsChanged = notifications::remove(connection, user, id) || change.notificationsChanged;
    }
}

}  // namespace

void TruthChange::merge(const TruthChange &other)
{
    posts |= other.posts;
    lists |= other.lists;
    notificationsChanged = notificationsChanged || other.notificationsChanged;
    peopleChanged = peopleChanged || other.peopleChanged;
    rows += other.rows;
}

Status retryQuarantine(Connection &connection, const UserId &user)
{
    const auto isDue = readConsistently(connection, [&] {
        return isAnyQuarantined(connection, user) && enginestate::value(connection, user, kQuarantineOf) != version();
    });
    if (!isDue || !*isDue) {
        return isDue ? Status() : Status(failure(isDue.error()));
    }
    return transact(connection, [&] {
        Statement(connection, u"DELETE FROM quarantine WHERE user_id = ?"_s).bind(user).run();
        enginestate::setCursor(connection, user, kFeedStream, {});
        enginestate::setValue(connection, user, kFeedWalking, u"0"_s);
        enginestate::setValue(connection, user, kQuarantineOf, version());
    });
}

void fetchAgain(Connection &connection, const UserId &user)
{
    enginestate::setValue(connection, user, kBackfillHome, u"1"_s);
    feeds::forgetExtents(connection, user, false);  // the others are read again when somebody looks at them
}

TruthChange applyBatch(Connection &connection, const UserId &user, const Batch &batch, qint64 now)
{
    TruthChange change;
    Quarantined quarantined(connection, user);
    Authors authors(connection, user);
    for (const Profile &profile : batch.people) {
        if (quarantined.release(profile.id.text())) {
            fetchAgain(connection, user);  // a follow, say, that nobody could read, and nothing was read for
        }
        if (persons::upsert(connection, user, profile)) {
            ++change.rows;
            change.peopleChanged = true;
            addPostsOf(connection, user, profile.id, change);
        }
    }
    QSet<PostId> unheard;
    for (const Relation &relation : batch.relations) {
        const Relation before = persons::relation(connection, user, relation.person);
        if (persons::upsert(connection, user, relation)) {
            const bool isWelcomeAgain = (before.blocked && !relation.blocked) || (before.muted && !relation.muted) ||
                                        (before.repostsMuted && !relation.repostsMuted);
            // Newer, and nothing else: a mute or a block came and went between two looks.
            const bool hasUnseenEnd = !relation.blocked && !relation.muted && !relation.repostsMuted &&
                                      before.following == relation.following;
            if (isWelcomeAgain || hasUnseenEnd) {  // no page told of what they did meanwhile
                fetchAgain(connection, user);
            }
            if (before.following && !relation.following) {
                feeds::openTops(connection, user, relation.person);
                const QList<PostId> untold = feeds::forgetReposts(connection, user, relation.person);
                unheard.unite(QSet<PostId>(untold.cbegin(), untold.cend()));
            }
            ++change.rows;
            change.lists.insert(FeedList::Home);  // following someone shows their stored posts, unfollowing hides them
            change.peopleChanged = true;
            addPostsOf(connection, user, relation.person, change);
        }
    }
    for (const Post &post : batch.posts) {
        if (!authors.isStored(post.author)) {
            if (post.deleted) {
                posts::bury(connection, user, post.id, now);  // nothing to show, but it must not come back
                quarantined.release(post.id.text());
                continue;
            }
            quarantine(connection, user, post.id.text(), batch.withoutAuthor.value(post.id),
                       u"a post without its author"_s, now);
            continue;
        }
        // A post that is deleted stays so: a version that no later one exceeds does not keep it.
        const bool isNewer =
            posts::upsert(connection, user, post, now) || (post.deleted && posts::bury(connection, user, post.id, now));
        const bool counted = !post.deleted && posts::setCounts(connection, user, post.id, post.counts, now);
        if (quarantined.release(post.id.text())) {
            feeds::forgetExtents(connection, user, false);  // pages named it when it could not be put into their lists
        }
        if (isNewer) {
            truth::forgetDistrustedMark(connection, user, post.id);  // one that it has comes below
        }
        if (isNewer || counted) {
            change.posts.insert(post.id);
            change.rows += isNewer ? 1 : 0;
            if (post.deleted) {
                showsLess(change);
            }
        }
    }
    for (const Mine &mine : batch.mine) {
        if (posts::upsert(connection, user, mine)) {
            ++change.rows;
            change.posts.insert(mine.post);
        }
    }
    for (const PostPulse &pulse : batch.pulses) {
        const bool isStored = feeds::find(connection, user, pulse.id).has_value();
        quarantined.release(pulse.id.text());
        const bool counted = isStored && posts::setCounts(connection, user, pulse.id, pulse.counts, now);
        const bool marked = pulse.mine && posts::upsert(connection, user, *pulse.mine);
        if (counted || marked) {
            change.posts.insert(pulse.id);
        }
    }
    for (const Repost &repost : batch.reposts) {
        quarantined.release(repost.name());
        if (posts::upsert(connection, user, repost)) {
            ++change.rows;
            change.posts.insert(repost.post);
        }
    }
    for (const Notification &notification : batch.notifications) {
        quarantined.release(notification.id);
        if (notifications::upsert(connection, user, notification)) {
            ++change.rows;
            change.notificationsChanged = true;
        }
    }
    if (batch.read && notifications::upsert(connection, user, *batch.read)) {
        ++change.rows;
        change.notificationsChanged = true;
    }
    place(connection, user, unheard, change);
    evict(connection, user, batch, change);
    for (const PostId &id : batch.gone) {
        quarantined.release(id.text());
        if (posts::bury(connection, user, id, now)) {
            ++change.rows;
            change.posts.insert(id);
            showsLess(change);
        }
    }
    for (const UnstorableRow &row : batch.unstorable) {
        quarantine(connection, user, row.entity, row.raw, row.why, now);
    }
    return change;
}

void placeInLists(Connection &connection, const UserId &user, const Batch &batch, TruthChange &change)
{
    QSet<PostId> posts;
    for (const Post &post : batch.posts) {
        posts.insert(post.id);
    }
    for (const Mine &mine : batch.mine) {
        posts.insert(mine.post);
    }
    for (const Repost &repost : batch.reposts) {
        posts.insert(repost.post);
    }
    for (const Relation &relation : batch.relations) {
        const QList<PostId> passedOn = feeds::repostedBy(connection, user, relation.person);
        posts.unite(QSet<PostId>(passedOn.cbegin(), passedOn.cend()));
    }
    place(connection, user, posts, change);
}

}  // namespace postr
