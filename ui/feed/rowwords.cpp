#include "ui/feed/rowwords.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include "ui/text/timewords.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr qint64 kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour;

qint64 age(const QDateTime &then, qint64 now) { return std::max<qint64>(0, now - then.toMSecsSinceEpoch()) / 1000; }

}  // namespace

QString RowWords::contextOf(const FeedEntry &entry)
{
    if (!entry.repostedBy.isEmpty()) {
        const QString &name = entry.repostedBy.constFirst().name;
        const auto others = static_cast<int>(entry.repostedBy.size()) - 1;
        return others == 0 ? tr("%1 reposted").arg(name) : tr("%1 and %n other(s) reposted", nullptr, others).arg(name);
    }
    if (entry.replyTo.isEmpty()) {
        return {};
    }
    return entry.replyToHandle.isEmpty() ? tr("Reply") : tr("Replying to @%1").arg(entry.replyToHandle);
}

QString RowWords::hostOf(const LinkCard &card)
{
    constexpr int kMostHost = 36;
    const QString host = QUrl(card.url, QUrl::StrictMode).host();
    return host.size() > kMostHost ? u'…' + host.right(kMostHost - 1) : host;
}

QString RowWords::shortAge(const QDateTime &then, qint64 now)
{
    const qint64 seconds = age(then, now);
    if (seconds < kMinute) {
        return tr("now", "relative time");
    }
    if (seconds < kHour) {
        return tr("%1 min", "relative time").arg(seconds / kMinute);
    }
    if (seconds < kDay) {
        return tr("%1 h", "relative time").arg(seconds / kHour);
    }
    if (seconds < 7 * kDay) {
        return tr("%1 d", "relative time").arg(seconds / kDay);
    }
    const QDate day = then.toLocalTime().date();
    const bool thisYear = day.year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    return QLocale().toString(day, thisYear ? tr("d MMM", "date of this year") : tr("d MMM yyyy", "date"));
}

QString RowWords::longAge(const QDateTime &then, qint64 now)
{
    const qint64 seconds = age(then, now);
    if (seconds < kMinute) {
        return tr("just now");
    }
    if (seconds < kHour) {
        return tr("%n minute(s) ago", nullptr, int(seconds / kMinute));
    }
    if (seconds < kDay) {
        return tr("%n hour(s) ago", nullptr, int(seconds / kHour));
    }
    return exactTime(then);
}

QString RowWords::exactTime(const QDateTime &then)
{
    const QDateTime local = then.toLocalTime();
    return tr("%1, %2", "date, time").arg(QLocale().toString(local.date(), QLocale::LongFormat), clockTime(then));
}

QString RowWords::count(int n)
{
    if (n < 1000) {
        return QString::number(n);
    }
    if (n < 1'000'000) {
        return tr("%1K", "thousands").arg(QLocale().toString(n / 1000.0, 'f', n < 10000 ? 1 : 0));
    }
    return tr("%1M", "millions").arg(QLocale().toString(n / 1e6, 'f', 1));
}

QString RowWords::postSentence(const FeedEntry &entry, qint64 now, bool uncovered)
{
    QStringList said;
    const bool covered = !entry.warning.isEmpty() && !uncovered;
    const QString text = entry.warning.isEmpty() ? entry.text
                         : covered               ? tr("Content warning: %1").arg(entry.warning)
                                   : tr("Content warning: %1. %2", "warning, text").arg(entry.warning, entry.text);
    said << tr("%1, %2: %3", "author, time: text").arg(entry.author.name, longAge(entry.createdAt, now), text);
    if (!entry.repostedBy.isEmpty()) {
        said << contextOf(entry);
    }
    if (!entry.replyToHandle.isEmpty()) {
        said << tr("Replying to %1").arg(entry.replyToHandle);
    }
    if (!entry.media.isEmpty() && !covered) {
        said << tr("%n image(s)", nullptr, int(entry.media.size()));
        for (const MediaItem &item : entry.media) {
            if (!item.alt.isEmpty()) {
                said << item.alt;
            }
        }
    }
    if (entry.quote && !entry.quote->gone && !covered) {
        said << tr("Quotes %1: %2").arg(entry.quote->author.name, entry.quote->text);
    }
    if (entry.card && !covered) {
        said << tr("Link to %1: %2", "host, title of the page").arg(hostOf(*entry.card), entry.card->title);
    }
    switch (entry.state) {
    case PostState::Waiting:
        said << tr("Waiting to send");
        break;
    case PostState::Sending:
        said << tr("Being sent");
        break;
    case PostState::Failed:
        said << tr("Not sent: %1").arg(entry.reason);
        break;
    case PostState::Synced: {
        QStringList numbers{tr("%n reply(s)", nullptr, entry.counts.replies),
                            tr("%n repost(s)", nullptr, entry.counts.reposts + entry.counts.quotes),
                            tr("%n like(s)", nullptr, entry.counts.likes)};
        if (entry.liked) {
            numbers << tr("liked by you");
        }
        if (entry.reposted) {
            numbers << tr("reposted by you");
        }
        if (entry.bookmarked) {
            numbers << tr("bookmarked by you");
        }
        said << QLocale().createSeparatedList(numbers);
    }
    }
    if (entry.edited) {
        said << tr("Edited");
    }
    QString sentence;
    for (const QString &part : std::as_const(said)) {
        if (!sentence.isEmpty()) {
            sentence += QStringView(u".!?…”“»。！？」؟").contains(sentence.back()) ? u" "_s : u". "_s;
        }
        sentence += part;
    }
    return sentence;
}

QString RowWords::gap(bool isFilling)
{
    return isFilling ? tr("Getting the posts in between…") : tr("Show the posts in between");
}

QString RowWords::sentence(const ListRow &row, qint64 now, bool uncovered)
{
    switch (row.kind) {
    case ListRow::Kind::Gone:
        return tr("This post is not available.");
    case ListRow::Kind::Person:
        return row.entry.author.following
                   ? tr("%1, @%2, followed by you").arg(row.entry.author.name, row.entry.author.handle)
                   : tr("%1, @%2", "name, handle").arg(row.entry.author.name, row.entry.author.handle);
    case ListRow::Kind::Event: {
        QString said =
            tr("%1, %2", "what happened, when").arg(eventSentence(*row.event), longAge(row.event->createdAt, now));
        if (!row.entry.text.isEmpty()) {
            said += u": "_s + row.entry.text;
        }
        return row.unread ? tr("New: %1").arg(said) : said;
    }
    default:
        return row.unread ? tr("New: %1").arg(postSentence(row.entry, now, uncovered))
                          : postSentence(row.entry, now, uncovered);
    }
}

QString RowWords::relationVerb(const ListRow &row)
{
    const PersonSummary &person = row.entry.author;
    return row.unmutes        ? tr("Unmute @%1").arg(person.handle)
           : person.blocked   ? tr("Unblock @%1").arg(person.handle)
           : person.following ? tr("Unfollow @%1").arg(person.handle)
                              : tr("Follow @%1").arg(person.handle);
}

QString RowWords::eventSentence(const NotificationGroup &event, QString *name)
{
    if (event.kind == NotificationKind::Moderation) {
        return event.note.isEmpty() ? tr("The moderators acted on your account.")
                                    : tr("From the moderators: %1").arg(event.note);
    }
    const QString who = event.actors.isEmpty() ? tr("Somebody") : event.actors.constFirst().name;
    if (name) {
        *name = who;
    }
    const int others = std::max(0, event.count - 1);
    switch (event.kind) {
    case NotificationKind::Like:
        return others == 0 ? tr("%1 liked your post").arg(who)
                           : tr("%1 and %n other(s) liked your post", nullptr, others).arg(who);
    case NotificationKind::Repost:
        return others == 0 ? tr("%1 reposted your post").arg(who)
                           : tr("%1 and %n other(s) reposted your post", nullptr, others).arg(who);
    case NotificationKind::Follow:
        return others == 0 ? tr("%1 followed you").arg(who)
                           : tr("%1 and %n other(s) followed you", nullptr, others).arg(who);
    case NotificationKind::Reply:
        return tr("%1 replied to you").arg(who);
    case NotificationKind::Quote:
        return tr("%1 quoted you").arg(who);
    default:
        return tr("%1 mentioned you").arg(who);
    }
}

}  // namespace postr
