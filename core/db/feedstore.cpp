#include "core/db/feedstore.h"

#include "core/db/enginestate.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::feeds {
namespace {

const QString kEntry =
    uR"(
    p.id, p.owner_id, p.text, p.root, p.reply_to, p.quote, p.media, p.warning, p.lang, p.created_at, p.edited_at, p.sort, p.ver,
    p.rev, p.deleted, u.handle, u.name, u.avatar, coalesce(r.following, 0), coalesce(r.muted, 0), coalesce(r.reposts_muted, 0),
    coalesce(r.blocked, 0), coalesce(m.liked, 0), coalesce(m.reposted, 0), coalesce(m.bookmarked, 0), coalesce(t.thread_muted, 0),
    coalesce(c.replies, 0), coalesce(c.reposts, 0), coalesce(c.likes, 0), coalesce(c.quotes, 0),
    coalesce(f.sort, p.sort), coalesce(f.reposters, ''))"_s;

const QString kJoins =
    uR"(
    JOIN users u ON u.id = p.owner_id
    LEFT JOIN relations r ON r.person_id = p.owner_id
    LEFT JOIN mine m ON m.post_id = p.id
    LEFT JOIN mine t ON t.post_id = CASE p.root WHEN '' THEN p.id ELSE p.root END
    LEFT JOIN counts c ON c.post_id = p.id)"_s;

QList<UserId> split(const QString &ids)
{
    QList<UserId> list;
    const QStringList parts = ids.split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : parts) {
        list.append(UserId(id));
    }
    return list;
}

StoredEntry read(const Statement &row)
{
    StoredEntry entry;
    Post &post = entry.post;
    post.id = PostId(row.text(0));
    post.author = UserId(row.text(1));
    post.text = row.text(2);
    post.root = PostId(row.text(3));
    post.replyTo = PostId(row.text(4));
    post.quote = PostId(row.text(5));
    post.media = posts::mediaFromText(row.text(6));
    post.warning = row.text(7);
    post.lang = row.text(8);
    post.createdAt = row.time(9);
    post.editedAt = row.time(10);
    post.sort = row.number(11);
    post.ver = row.number(12);
    post.rev = static_cast<int>(row.number(13));
    post.deleted = row.flag(14);
    entry.author = {post.author,  row.text(15), row.text(16).isEmpty() ? row.text(15) : row.text(16),
                    row.text(17), row.flag(18), row.flag(19),
                    row.flag(20), row.flag(21)};
    entry.liked = row.flag(22);
    entry.reposted = row.flag(23);
    entry.bookmarked = row.flag(24);
    entry.threadMuted = row.flag(25);
    post.counts = {static_cast<int>(row.number(26)), static_cast<int>(row.number(27)), static_cast<int>(row.number(28)),
                   static_cast<int>(row.number(29))};
    entry.place = row.number(30);
    entry.reposters = split(row.text(31));
    return entry;
}

QString floorKey(FeedList list) { return u"floor:"_s + listName(list); }

}  // namespace

QString listName(FeedList list) { return list == FeedList::Home ? u"home"_s : u"everyone"_s; }

void insert(Connection &connection, const UserId &user, FeedList list, const PostId &post, qint64 sort)
{
    Statement(connection,
              uR"(INSERT INTO feed_items (list, post_id, user_id, sort) VALUES (?, ?, ?, ?)
                              ON CONFLICT (list, post_id) DO UPDATE SET sort = excluded.sort WHERE sort <> excluded.sort)"_s)
        .bind(listName(list))
        .bind(post)
        .bind(user)
        .bind(sort)
        .run();
}

bool placeInHome(Connection &connection, const UserId &user, const PostId &post)
{
    const auto floor = floorOf(connection, user, FeedList::Home);
    if (!floor) {
        return false;  // not loaded (again) yet: what is shown meanwhile stays until pages replace it
    }
    std::optional<qint64> sort;
    QStringList reposters;
    {
        Statement own(connection,
                      uR"(SELECT p.sort FROM posts p LEFT JOIN relations r ON r.person_id = p.owner_id
                                      WHERE p.user_id = ? AND p.id = ? AND p.deleted = 0 AND p.reply_to = ''
                                        AND (p.owner_id = p.user_id OR r.following = 1))"_s);
        own.bind(user).bind(post);
        if (own.next()) {
            sort = own.number(0);
        }
    }
    {
        Statement passedOn(connection,
                           uR"(SELECT x.person_id, x.sort FROM reposts x JOIN posts p ON p.id = x.post_id
                                           LEFT JOIN relations r ON r.person_id = x.person_id
                                           WHERE x.user_id = ? AND x.post_id = ? AND x.is_on = 1 AND x.ver >= 0 AND p.deleted = 0
                                             AND (x.person_id = x.user_id OR (r.following = 1 AND r.reposts_muted = 0))
                                           ORDER BY x.sort DESC)"_s);
        passedOn.bind(user).bind(post);
        while (passedOn.next()) {
            sort = qMax(sort.value_or(0), passedOn.number(1));
            reposters.append(passedOn.text(0));
        }
    }
    if (!sort || *sort < *floor) {  // rows below are fetched on demand
        return Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND list = ? AND post_id = ?"_s)
                   .bind(user)
                   .bind(listName(FeedList::Home))
                   .bind(post)
                   .run() > 0;
    }
    return Statement(connection,
                     uR"(INSERT INTO feed_items (list, post_id, user_id, sort, reposters) VALUES (?, ?, ?, ?, ?)
                                     ON CONFLICT (list, post_id) DO UPDATE SET sort = excluded.sort, reposters = excluded.reposters
                                     WHERE (sort, reposters) <> (excluded.sort, excluded.reposters))"_s)
               .bind(listName(FeedList::Home))
               .bind(post)
               .bind(user)
               .bind(*sort)
               .bind(reposters.join(u' '))
               .run() > 0;
}

QList<PostId> repostedBy(Connection &connection, const UserId &user, const UserId &person)
{
    Statement statement(connection, u"SELECT post_id FROM reposts WHERE user_id = ? AND person_id = ?"_s);
    statement.bind(user).bind(person);
    QList<PostId> ids;
    while (statement.next()) {
        ids.append(PostId(statement.text(0)));
    }
    return ids;
}

void removeBelow(Connection &connection, const UserId &user, FeedList list, qint64 sort)
{
    Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND list = ? AND sort < ?"_s)
        .bind(user)
        .bind(listName(list))
        .bind(sort)
        .run();
}

void retainBetween(Connection &connection, const UserId &user, FeedList list, qint64 below, qint64 above,
                   const QSet<PostId> &keep)
{
    QList<PostId> gone;
    {
        Statement held(connection,
                       u"SELECT post_id FROM feed_items WHERE user_id = ? AND list = ? AND sort < ? AND sort > ?"_s);
        held.bind(user).bind(listName(list)).bind(below).bind(above);
        while (held.next()) {
            if (!keep.contains(PostId(held.text(0)))) {
                gone.append(PostId(held.text(0)));
            }
        }
    }
    for (const PostId &post : gone) {
        Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND list = ? AND post_id = ?"_s)
            .bind(user)
            .bind(listName(list))
            .bind(post)
            .run();
    }
}

std::optional<qint64> newestSort(Connection &connection, const UserId &user, FeedList list)
{
    Statement statement(connection, u"SELECT max(sort) FROM feed_items WHERE user_id = ? AND list = ?"_s);
    statement.bind(user).bind(listName(list));
    return statement.next() && !statement.isNull(0) ? std::optional(statement.number(0)) : std::nullopt;
}

std::optional<qint64> floorOf(Connection &connection, const UserId &user, FeedList list)
{
    const QString text = enginestate::value(connection, user, floorKey(list));
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

void setFloor(Connection &connection, const UserId &user, FeedList list, qint64 sort)
{
    enginestate::setValue(connection, user, floorKey(list), QString::number(sort));
}

void forgetFloors(Connection &connection, const UserId &user)
{
    for (const FeedList list : {FeedList::Home, FeedList::Everyone}) {
        enginestate::setValue(connection, user, floorKey(list), u""_s);
    }
}

void walk(Connection &connection, const UserId &user, FeedList list, const std::optional<FeedCursor> &before,
          const std::function<bool(const StoredEntry &)> &visit)
{
    const FeedCursor from = before.value_or(FeedCursor{std::numeric_limits<qint64>::max(), PostId()});
    Statement statement(connection,
                        u"SELECT "_s + kEntry + u" FROM feed_items f JOIN posts p ON p.id = f.post_id "_s + kJoins +
                            uR"( WHERE f.user_id = ? AND f.list = ? AND (f.sort, f.post_id) < (?, ?) AND p.deleted = 0
                                             ORDER BY f.sort DESC, f.post_id DESC)"_s);
    statement.bind(user).bind(listName(list)).bind(from.sort).bind(from.id);
    while (statement.next()) {
        if (!visit(read(statement))) {
            return;
        }
    }
}

std::optional<StoredEntry> find(Connection &connection, const UserId &user, const PostId &post, FeedList list)
{
    Statement statement(connection, u"SELECT "_s + kEntry +
                                        u" FROM posts p LEFT JOIN feed_items f ON f.list = ? AND f.post_id = p.id "_s +
                                        kJoins + u" WHERE p.user_id = ? AND p.id = ?"_s);
    statement.bind(listName(list)).bind(user).bind(post);
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

QList<PostId> postsBy(Connection &connection, const UserId &user, const UserId &author, int limit)
{
    Statement statement(connection,
                        u"SELECT id FROM posts WHERE user_id = ? AND owner_id = ? ORDER BY sort DESC LIMIT ?"_s);
    statement.bind(user).bind(author).bind(limit);
    QList<PostId> ids;
    while (statement.next()) {
        ids.append(PostId(statement.text(0)));
    }
    return ids;
}

Sizes sizes(Connection &connection, const UserId &user)
{
    Statement statement(connection,
                        uR"(SELECT (SELECT count(*) FROM posts WHERE user_id = ?),
                                               (SELECT count(*) FROM users WHERE user_id = ?))"_s);
    statement.bind(user).bind(user);
    if (!statement.next()) {
        return {};
    }
    return {static_cast<int>(statement.number(0)), static_cast<int>(statement.number(1))};
}

}  // namespace postr::feeds
