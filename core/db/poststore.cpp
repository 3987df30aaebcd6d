#include "core/db/poststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/db/answerstore.h"
#include "core/db/era.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::posts {
namespace {

void remember(Connection &connection, const UserId &user, const PostId &post, qint64 now)
{
    Statement(connection, u"INSERT INTO tombstones (id, user_id, at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING"_s)
        .bind(post)
        .bind(user)
        .bind(now)
        .run();
    answers::forgetHistory(connection, user, post);
}

}  // namespace

bool upsert(Connection &connection, const UserId &user, const Post &post, qint64 now)
{
    if (post.deleted) {
        remember(connection, user, post.id, now);
    } else if (isKnownDeleted(connection, user, post.id)) {
        return false;
    }
    return Statement(
               connection,
               uR"(INSERT INTO posts (number, id, user_id, owner_id, text, root, reply_to, quote, media, warning, lang,
                                                        created_at, edited_at, sort, ver, rev, deleted, checked_at, card, era)
                                     VALUES ((SELECT n.sort FROM (SELECT ? AS sort) n
                                              WHERE NOT EXISTS (SELECT 1 FROM posts o WHERE o.number = n.sort)),
                                             ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (id) DO UPDATE SET text = excluded.text, root = excluded.root,
                                         reply_to = excluded.reply_to, quote = excluded.quote, media = excluded.media,
                                         warning = excluded.warning, lang = excluded.lang,
                                         created_at = excluded.created_at, edited_at = excluded.edited_at,
                                         sort = excluded.sort, ver = excluded.ver, rev = excluded.rev,
                                         deleted = excluded.deleted, checked_at = excluded.checked_at, card = excluded.card,
                                         era = excluded.era
                                     WHERE excluded.ver > posts.ver OR excluded.era <> posts.era)"_s)
               .bind(post.sort)  // the full-text index is then in the server's order; taken after a restore: any other
               .bind(post.id)
               .bind(user)
               .bind(post.author)
               .bind(post.text)
               .bind(post.root)
               .bind(post.replyTo)
               .bind(post.quote)
               .bind(mediaText(post.media))
               .bind(post.warning)
               .bind(post.lang)
               .bind(post.createdAt)
               .bind(post.editedAt)
               .bind(post.sort)
               .bind(post.ver)
               .bind(post.rev)
               .bind(post.deleted)
               .bind(now)
               .bind(cardText(post.card))
               .run() > 0;
}

bool upsert(Connection &connection, const UserId &user, const Mine &mine)
{
    return Statement(connection,
                     uR"(INSERT INTO mine (post_id, user_id, liked, reposted, bookmarked, thread_muted, ver, era)
                                     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (post_id) DO UPDATE SET liked = excluded.liked, reposted = excluded.reposted,
                                         bookmarked = excluded.bookmarked, thread_muted = excluded.thread_muted,
                                         ver = excluded.ver, era = excluded.era
                                     WHERE excluded.ver > mine.ver OR excluded.era <> mine.era)"_s)
               .bind(mine.post)
               .bind(user)
               .bind(mine.liked)
               .bind(mine.reposted)
               .bind(mine.bookmarked)
               .bind(mine.threadMuted)
               .bind(mine.ver)
               .run() > 0;
}

bool upsert(Connection &connection, const UserId &user, const Repost &repost)
{
    return Statement(connection,
                     uR"(INSERT INTO reposts (person_id, post_id, user_id, is_on, sort, ver, era)
                                     VALUES (?, ?, ?, ?, ?, ?, (SELECT era FROM owner))
                                     ON CONFLICT (post_id, person_id) DO UPDATE SET is_on = excluded.is_on,
                                         sort = excluded.sort, ver = excluded.ver, era = excluded.era
                                     WHERE excluded.ver > reposts.ver OR excluded.era <> reposts.era)"_s)
               .bind(repost.person)
               .bind(repost.post)
               .bind(user)
               .bind(repost.on)
               .bind(repost.sort)
               .bind(repost.ver)
               .run() > 0;
}

bool evict(Connection &connection, const UserId &user, const PostId &post)
{
    answers::forgetHistory(connection, user, post);
    Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND post_id = ?"_s).bind(user).bind(post).run();
    return Statement(connection, u"DELETE FROM posts WHERE user_id = ? AND id = ?"_s).bind(user).bind(post).run() > 0;
}

bool setCounts(Connection &connection, const UserId &user, const PostId &post, const PostCounts &counts, qint64 now)
{
    return Statement(connection,
                     uR"(INSERT INTO counts (post_id, user_id, replies, reposts, likes, quotes, learned_at)
                                     VALUES (?, ?, ?, ?, ?, ?, ?)
                                     ON CONFLICT (post_id) DO UPDATE SET replies = excluded.replies, reposts = excluded.reposts,
                                         likes = excluded.likes, quotes = excluded.quotes, learned_at = excluded.learned_at
                                     WHERE (replies, reposts, likes, quotes)
                                           <> (excluded.replies, excluded.reposts, excluded.likes, excluded.quotes))"_s)
               .bind(post)
               .bind(user)
               .bind(counts.replies)
               .bind(counts.reposts)
               .bind(counts.likes)
               .bind(counts.quotes)
               .bind(now)
               .run() > 0;
}

bool bury(Connection &connection, const UserId &user, const PostId &post, qint64 now)
{
    remember(connection, user, post, now);
    return Statement(connection,
                     uR"(UPDATE posts SET deleted = 1, text = '', media = '', warning = '', card = ''
                                     WHERE user_id = ? AND id = ? AND deleted = 0)"_s)
               .bind(user)
               .bind(post)
               .run() > 0;
}

QList<PostVersion> oldestChecked(Connection &connection, const UserId &user, qint64 now, qint64 age, int limit)
{
    Statement statement(
        connection,
        u"SELECT p.id, "_s + era::versionOf(u"p"_s) +
            uR"( FROM posts p WHERE p.user_id = ? AND (p.checked_at < ? OR p.checked_at > ?) AND p.deleted = 0
                 ORDER BY p.checked_at LIMIT ?)"_s);
    statement.bind(user).bind(now - age).bind(now).bind(limit);
    QList<PostVersion> posts;
    while (statement.next()) {
        posts.append({PostId(statement.text(0)), statement.number(1)});
    }
    return posts;
}

QList<CheckedPost> whenChecked(Connection &connection, const UserId &user, const QList<PostId> &posts)
{
    QList<CheckedPost> found;
    const QString sql = u"SELECT "_s + era::versionOf(u"p"_s) +
                        u", p.checked_at FROM posts p WHERE p.user_id = ? AND p.id = ? AND p.deleted = 0"_s;
    for (const PostId &post : posts) {
        Statement statement(connection, sql);
        statement.bind(user).bind(post);
        if (statement.next()) {
            found.append({{post, statement.number(0)}, statement.number(1)});
        }
    }
    return found;
}

void markChecked(Connection &connection, const UserId &user, const PostId &post, qint64 now)
{
    Statement(connection, u"UPDATE posts SET checked_at = ? WHERE user_id = ? AND id = ?"_s)
        .bind(now)
        .bind(user)
        .bind(post)
        .run();
}

bool isKnownDeleted(Connection &connection, const UserId &user, const PostId &post)
{
    Statement statement(connection, u"SELECT 1 FROM tombstones WHERE user_id = ? AND id = ?"_s);
    statement.bind(user).bind(post);
    return statement.next();
}

QString mediaText(const QList<MediaItem> &media)
{
    if (media.isEmpty()) {
        return {};
    }
    QJsonArray items;
    for (const MediaItem &item : media) {
        items.append(QJsonArray{item.path, item.width, item.height, item.alt, item.blurhash});
    }
    return QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact));
}

QList<MediaItem> mediaFromText(const QString &text)
{
    QList<MediaItem> media;
    if (text.isEmpty()) {
        return media;
    }
    const QJsonArray items = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : items) {
        const QJsonArray item = value.toArray();
        media.append({item.at(0).toString(), item.at(1).toInt(), item.at(2).toInt(), item.at(3).toString(),
                      item.at(4).toString()});
    }
    return media;
}

QString cardText(const std::optional<LinkCard> &card)
{
    if (!card) {
        return {};
    }
    const QJsonArray item{card->url, card->title, card->description, card->site};
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

std::optional<LinkCard> cardFromText(const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QJsonArray item = QJsonDocument::fromJson(text.toUtf8()).array();
    return LinkCard{item.at(0).toString(), item.at(1).toString(), item.at(2).toString(), item.at(3).toString()};
}

}  // namespace postr::posts
