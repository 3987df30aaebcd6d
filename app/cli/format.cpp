#include "app/cli/format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace postr::format {
namespace {

QString name(PostState state)
{
    switch (state) {
    case PostState::Synced:
        return u"synced"_s;
    case PostState::Waiting:
        return u"waiting"_s;
    case PostState::Sending:
        return u"sending"_s;
    case PostState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray handles(const QList<PersonSummary> &people)
{
    QJsonArray array;
    for (const PersonSummary &person : people) {
        array.append(person.handle);
    }
    return array;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonArray media(const QList<MediaItem> &items)
{
    QJsonArray array;
    for (const MediaItem &item : items) {
        array.append(QJsonObject{
            {u"path"_s, item.path}, {u"width"_s, item.width}, {u"height"_s, item.height}, {u"alt"_s, item.alt}});
    }
    return array;
}

QJsonValue cardOrNull(const std::optional<LinkCard> &card)
{
    return card ? QJsonObject{{u"url"_s, card->url},
                              {u"title"_s, card->title},
                              {u"description"_s, textOrNull(card->description)},
                              {u"site"_s, textOrNull(card->site)}}
                : QJsonValue();
}

QString target(const Intent &intent)
{
    if (!intent.post().isEmpty()) {
        return intent.post().text();
    }
    if (!intent.person().isEmpty()) {
        return intent.person().text();
    }
    if (!intent.handle().isEmpty()) {
        return u'@' + intent.handle();
    }
    return intent.path().isEmpty() ? intent.field() : intent.path();
}

}  // namespace

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject personObject(const PersonSummary &summary)
{
    return {{u"handle"_s, summary.handle}, {u"name"_s, summary.name}};
}

QJsonObject notificationObject(const NotificationGroup &group)
{
    return {{u"kind"_s, notificationKindName(group.kind)},
            {u"post"_s, group.post ? QJsonValue(group.post->id.text()) : QJsonValue()},
            {u"text"_s, group.post ? QJsonValue(group.post->text) : QJsonValue()},
            {u"actors"_s, handles(group.actors)},
            {u"count"_s, group.count},
            {u"note"_s, textOrNull(group.note)},
            {u"created_at"_s, group.createdAt.toString(Qt::ISODateWithMs)},
            {u"unread"_s, group.unread},
            {u"cursor"_s, QString::number(group.sort)}};
}

QString notificationText(const NotificationGroup &group)
{
    QStringList who;
    for (const PersonSummary &person : group.actors) {
        who.append(u'@' + person.handle);
    }
    const qsizetype others = group.count - group.actors.size();
    QString line = (group.unread ? u"* "_s : u"  "_s) + notificationKindName(group.kind) + u": "_s + who.join(u", "_s);
    if (others > 0 && !who.isEmpty()) {
        line += u" and %1 more"_s.arg(others);
    }
    line += group.note;
    return group.post ? line + u"\n    "_s + QString(group.post->text).replace(u'\n', u' ') : line;
}

QJsonObject postObject(const FeedEntry &entry)
{
    return {{u"id"_s, entry.id.text()},
            {u"author"_s, personObject(entry.author)},
            {u"text"_s, entry.text},
            {u"created_at"_s, entry.createdAt.toString(Qt::ISODateWithMs)},
            {u"state"_s, name(entry.state)},
            {u"reason"_s, textOrNull(entry.reason)},
            {u"reply_to"_s, textOrNull(entry.replyTo.text())},
            {u"quote"_s, entry.quote ? QJsonValue(entry.quote->id.text()) : QJsonValue()},
            {u"reposters"_s, handles(entry.repostedBy)},
            {u"media"_s, media(entry.media)},
            {u"card"_s, cardOrNull(entry.card)},
            {u"like_count"_s, entry.counts.likes},
            {u"repost_count"_s, entry.counts.reposts},
            {u"reply_count"_s, entry.counts.replies},
            {u"liked"_s, entry.liked},
            {u"reposted"_s, entry.reposted},
            {u"bookmarked"_s, entry.bookmarked},
            {u"edited"_s, entry.edited},
            {u"deleted"_s, entry.deleted},
            {u"cursor"_s, FeedCursor{entry.sort, entry.id}.text()}};
}

QString postText(const FeedEntry &entry)
{
    QString head = u"%1 @%2 · %3"_s.arg(entry.author.name, entry.author.handle,
                                        entry.createdAt.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s));
    if (entry.state != PostState::Synced) {
        head += u" · "_s + name(entry.state);
    }
    if (!entry.reason.isEmpty()) {
        head += u" ("_s + entry.reason + u')';
    }
    QString text = entry.text;
    text.replace(u'\n', u"\n  "_s);
    return u"%1\n  %2\n  %3 replies, %4 reposts, %5 likes%6 · %7\n"_s.arg(head, text)
        .arg(entry.counts.replies)
        .arg(entry.counts.reposts)
        .arg(entry.counts.likes)
        .arg(entry.liked ? u" (yours too)"_s : QString(), entry.id.text());
}

QJsonObject outboxObject(const OutboxRow &row)
{
    QJsonArray dependsOn;
    for (const Mid &mid : row.dependsOn) {
        dependsOn.append(mid.text());
    }
    return {{u"mid"_s, row.mid.text()},
            {u"kind"_s, intentKindName(row.intent.kind())},
            {u"target"_s, target(row.intent)},
            {u"text"_s, textOrNull(row.intent.text())},
            {u"state"_s, outboxStatusName(row.status)},
            {u"attempts"_s, row.attempts},
            {u"reason"_s, textOrNull(row.error)},
            {u"depends_on"_s, dependsOn}};
}

QString outboxText(const OutboxRow &row)
{
    QString line = u"%1 %2 %3 · %4"_s.arg(row.mid.text(), intentKindName(row.intent.kind()), target(row.intent),
                                          outboxStatusName(row.status));
    if (!row.error.isEmpty()) {
        line += u" ("_s + row.error + u')';
    }
    if (!row.intent.text().isEmpty()) {
        line += u"\n  "_s + row.intent.text();
    }
    return line;
}

QString stateName(const SyncState &state)
{
    switch (state.kind) {
    case SyncState::Kind::Idle:
        return u"idle"_s;
    case SyncState::Kind::Running:
        return u"running"_s;
    case SyncState::Kind::Waiting:
        return u"waiting"_s;
    case SyncState::Kind::Offline:
        return u"offline"_s;
    case SyncState::Kind::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace postr::format
