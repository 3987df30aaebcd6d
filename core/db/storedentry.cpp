#include "core/db/storedentry.h"

#include "core/db/poststore.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::storedentry {
namespace {

const QString kEntry =
    uR"(
    p.id, p.owner_id, p.text, p.root, p.reply_to, p.quote, p.media, p.warning, p.lang, p.created_at, p.edited_at, p.sort, p.ver,
    p.rev, p.deleted, u.handle, u.name, u.avatar, coalesce(r.following, 0), coalesce(r.muted, 0), coalesce(r.reposts_muted, 0),
    coalesce(r.blocked, 0), coalesce(m.liked, 0), coalesce(m.reposted, 0), coalesce(m.bookmarked, 0), coalesce(t.thread_muted, 0),
    coalesce(c.replies, 0), coalesce(c.reposts, 0), coalesce(c.likes, 0), coalesce(c.quotes, 0),
    coalesce(f.sort, p.sort), coalesce(f.reposters, ''), p.card)"_s;

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

}  // namespace

const QString &columns() { return kEntry; }

const QString &joins() { return kJoins; }

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
    post.card = posts::cardFromText(row.text(32));
    return entry;
}

}  // namespace postr::storedentry
