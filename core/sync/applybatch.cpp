#include "core/sync/applybatch.h"

#include "core/base/log.h"
#include "core/db/feedstore.h"
#include "core/db/personstore.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"

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

/// A row that can be stored now makes an earlier, unreadable form of it meaningless.
void release(Connection &connection, const UserId &user, const QString &entity)
{
    Statement(connection, u"DELETE FROM quarantine WHERE user_id = ? AND entity = ?"_s).bind(user).bind(entity).run();
}

bool isFollowed(Connection &connection, const UserId &user, const UserId &person)
{
    Statement statement(connection, u"SELECT following FROM relations WHERE user_id = ? AND person_id = ?"_s);
    statement.bind(user).bind(person);
    return statement.next() && statement.flag(0);
}

void addPostsOf(Connection &connection, const UserId &user, const UserId &person, TruthChange &change)
{
    for (const PostId &id : feeds::postsBy(connection, user, person, kRepaintLimit)) {
        change.posts.insert(id);
    }
}

}  // namespace

void TruthChange::merge(const TruthChange &other)
{
    posts |= other.posts;
    homeChanged = homeChanged || other.homeChanged;
    everyoneChanged = everyoneChanged || other.everyoneChanged;
    rows += other.rows;
}

TruthChange applyBatch(Connection &connection, const UserId &user, const Batch &batch, qint64 now)
{
    TruthChange change;
    for (const Profile &profile : batch.people) {
        release(connection, user, profile.id.text());
        if (persons::upsert(connection, user, profile)) {
            ++change.rows;
            addPostsOf(connection, user, profile.id, change);
        }
    }
    for (const Relation &relation : batch.relations) {
        if (persons::upsert(connection, user, relation)) {
            ++change.rows;
            change.homeChanged = true;  // following someone shows their stored posts, unfollowing hides them
            addPostsOf(connection, user, relation.person, change);
        }
    }
    for (const Post &post : batch.posts) {
        if (!persons::exists(connection, user, post.author)) {
            if (post.deleted) {
                posts::bury(connection, user, post.id, now);  // nothing to show, but it must not come back
                continue;
            }
            quarantine(connection, user, post.id.text(), {}, u"a post without its author"_s, now);
            continue;
        }
        const bool isNewer = posts::upsert(connection, user, post, now);
        const bool counted = !post.deleted && posts::setCounts(connection, user, post.id, post.counts, now);
        release(connection, user, post.id.text());
        if (isNewer || counted) {
            change.posts.insert(post.id);
            change.rows += isNewer ? 1 : 0;
            change.homeChanged = change.homeChanged || post.deleted;
            change.everyoneChanged = change.everyoneChanged || post.deleted;
        }
    }
    for (const Mine &mine : batch.mine) {
        if (posts::upsert(connection, user, mine)) {
            ++change.rows;
            change.posts.insert(mine.post);
        }
    }
    for (const PostId &id : batch.gone) {
        if (posts::bury(connection, user, id, now)) {
            ++change.rows;
            change.posts.insert(id);
            change.homeChanged = change.everyoneChanged = true;
        }
    }
    for (const UnstorableRow &row : batch.unstorable) {
        quarantine(connection, user, row.entity, row.raw, row.why, now);
    }
    return change;
}

void admitToHome(Connection &connection, const UserId &user, const Batch &batch, TruthChange &change)
{
    const auto floor = feeds::floorOf(connection, user, FeedList::Home);
    if (!floor) {
        return;
    }
    for (const Post &post : batch.posts) {
        const bool belongs = !post.deleted && post.replyTo.isEmpty() && post.sort >= *floor &&
                             (post.author == user || isFollowed(connection, user, post.author));
        if (belongs) {
            feeds::insert(connection, user, FeedList::Home, post.id, post.sort);
            change.homeChanged = true;
        }
    }
}

}  // namespace postr
