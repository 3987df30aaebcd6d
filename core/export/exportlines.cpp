#include "core/export/exportlines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace postr::exportlines {
namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue timeOrNull(const QDateTime &time) { return textOrNull(time.toString(Qt::ISODateWithMs)); }

QJsonValue timeOrNull(qint64 wallMs)
{
    return wallMs == 0 ? QJsonValue() : timeOrNull(QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC));
}

QJsonValue pictureOrNull(const QString &path, const Pictures &pictures)
{
    return path.isEmpty() ? QJsonValue() : QJsonObject{{u"path"_s, path}, {u"file"_s, textOrNull(pictures[path])}};
}

QJsonArray media(const QList<MediaItem> &items, const Pictures &pictures)
{
    QJsonArray array;
    for (const MediaItem &item : items) {
        array.append(QJsonObject{{u"path"_s, item.path},
                                 {u"file"_s, textOrNull(pictures[item.path])},
                                 {u"width"_s, item.width},
                                 {u"height"_s, item.height},
                                 {u"alt"_s, item.alt}});
    }
    return array;
}

QJsonArray media(const QList<DraftPicture> &items, const Pictures &pictures)
{
    QJsonArray array;
    for (const DraftPicture &item : items) {
        array.append(QJsonObject{{u"file"_s, textOrNull(pictures[item.file])},
                                 {u"width"_s, item.width},
                                 {u"height"_s, item.height},
                                 {u"alt"_s, item.alt}});
    }
    return array;
}

QJsonValue cardOrNull(const std::optional<LinkCard> &card)
{
    return !card ? QJsonValue()
                 : QJsonObject{{u"url"_s, card->url},
                               {u"title"_s, card->title},
                               {u"description"_s, textOrNull(card->description)},
                               {u"site"_s, textOrNull(card->site)}};
}

}  // namespace

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

QJsonObject profile(const Profile &profile, const Pictures &pictures)
{
    return {{u"id"_s, profile.id.text()},
            {u"handle"_s, profile.handle},
            {u"name"_s, profile.name},
            {u"bio"_s, profile.bio},
            {u"avatar"_s, pictureOrNull(profile.avatar, pictures)},
            {u"banner"_s, pictureOrNull(profile.banner, pictures)},
            {u"created_at"_s, timeOrNull(profile.createdAt)},
            {u"follower_count"_s, profile.counts.followers},
            {u"following_count"_s, profile.counts.following}};
}

QJsonObject post(const StoredEntry &entry, const Pictures &pictures)
{
    const Post &post = entry.post;
    return {{u"id"_s, post.id.text()},
            {u"author"_s, person(entry.author)},
            {u"text"_s, post.text},
            {u"warning"_s, textOrNull(post.warning)},
            {u"language"_s, textOrNull(post.lang)},
            {u"created_at"_s, timeOrNull(post.createdAt)},
            {u"edited_at"_s, timeOrNull(post.editedAt)},
            {u"revision"_s, post.rev},
            {u"conversation"_s, textOrNull(post.root.text())},
            {u"reply_to"_s, textOrNull(post.replyTo.text())},
            {u"quote"_s, textOrNull(post.quote.text())},
            {u"media"_s, media(post.media, pictures)},
            {u"card"_s, cardOrNull(post.card)},
            {u"like_count"_s, post.counts.likes},
            {u"repost_count"_s, post.counts.reposts},
            {u"reply_count"_s, post.counts.replies},
            {u"quote_count"_s, post.counts.quotes},
            {u"liked"_s, entry.liked},
            {u"reposted"_s, entry.reposted},
            {u"bookmarked"_s, entry.bookmarked}};
}

QJsonObject earlierVersion(const PostId &post, const PostHistory::Text &text)
{
    return {{u"post"_s, post.text()},
            {u"revision"_s, text.rev},
            {u"text"_s, text.text},
            {u"written_at"_s, timeOrNull(text.at)}};
}

QJsonObject mark(const PostId &post, const PersonSummary &author)
{
    return {{u"post"_s, post.text()}, {u"author"_s, author.id.isEmpty() ? QJsonValue() : QJsonValue(person(author))}};
}

QJsonObject person(const PersonSummary &person)
{
    return {
        {u"id"_s, person.id.text()}, {u"handle"_s, textOrNull(person.handle)}, {u"name"_s, textOrNull(person.name)}};
}

QJsonObject muted(const PersonSummary &one, bool repostsOnly)
{
    QJsonObject object = person(one);
    object.insert(u"what"_s, repostsOnly ? u"reposts"_s : u"everything"_s);
    return object;
}

QJsonObject notification(const Notification &event, const PersonSummary &actor, bool isUnread)
{
    return {{u"id"_s, event.id},
            {u"kind"_s, notificationKindName(event.kind)},
            {u"from"_s, actor.id.isEmpty() ? QJsonValue() : QJsonValue(person(actor))},
            {u"post"_s, textOrNull(event.post.text())},
            {u"note"_s, textOrNull(event.note)},
            {u"created_at"_s, timeOrNull(event.createdAt)},
            {u"unread"_s, isUnread}};
}

QJsonObject draft(const Draft &draft, const Pictures &pictures)
{
    return {{u"id"_s, draft.id.text()},
            {u"text"_s, draft.text},
            {u"warning"_s, textOrNull(draft.warning.value_or(QString()))},
            {u"reply_to"_s, textOrNull(draft.replyTo.text())},
            {u"quote"_s, textOrNull(draft.quote.text())},
            {u"media"_s, media(draft.pictures, pictures)},
            {u"changed_at"_s, timeOrNull(draft.changedAt)}};
}

QJsonObject outboxRow(const OutboxRow &row, const Pictures &pictures)
{
    QJsonArray dependsOn;
    for (const Mid &mid : row.dependsOn) {
        dependsOn.append(mid.text());
    }
    return {{u"mid"_s, row.mid.text()},
            {u"kind"_s, intentKindName(row.intent.kind())},
            {u"args"_s, row.intent.args()},
            {u"state"_s, outboxStatusName(row.status)},
            {u"attempts"_s, row.attempts},
            {u"reason"_s, textOrNull(row.error)},
            {u"depends_on"_s, dependsOn},
            {u"created_at"_s, timeOrNull(row.createdAt)},
            {u"not_before"_s, timeOrNull(row.notBefore)},
            {u"file"_s, textOrNull(pictures[row.intent.file()])}};
}

}  // namespace postr::exportlines
