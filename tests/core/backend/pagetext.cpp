#include "tests/core/backend/pagetext.h"

#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace postr::test {
namespace {

/// A kind, a name and what there is to say about it.
template <class... Values>
QString line(const char *kind, const QString &name, const Values &...values)
{
    QString text;
    QTextStream stream(&text);
    stream << kind << ' ' << name;
    ((stream << '|' << values), ...);
    return text;
}

QString textOf(const QList<MediaItem> &media)
{
    QStringList items;
    for (const MediaItem &item : media) {
        items.append(line("media", item.path, item.width, item.height, item.alt, item.blurhash));
    }
    return items.join(u',');
}

QString textOf(const PostCounts &counts)
{
    return line("counts", {}, counts.replies, counts.reposts, counts.likes, counts.quotes);
}

QString textOf(const Mine &mine)
{
    return line("mine", mine.post.text(), mine.liked, mine.reposted, mine.bookmarked, mine.threadMuted, mine.ver);
}

QString textOf(const Post &post)
{
    return line("post", post.id.text(), post.author.text(), post.text, post.root.text(), post.replyTo.text(),
                post.quote.text(), textOf(post.media), post.warning, post.lang, post.createdAt.toString(Qt::ISODate),
                post.editedAt.toString(Qt::ISODate), post.sort, post.ver, post.rev, post.deleted, textOf(post.counts),
                post.card ? post.card->url + post.card->title + post.card->description + post.card->site : QString());
}

template <class Row>
void add(const char *kind, const QList<Row> &ids, QStringList &lines)
{
    for (const Row &id : ids) {
        if constexpr (std::is_same_v<Row, QString>) {
            lines.append(line(kind, id));
        } else {
            lines.append(line(kind, id.text()));
        }
    }
}

PageText textOf(const QString &place, const Batch &batch)
{
    PageText text;
    text.place = place;
    for (const Profile &person : batch.people) {
        text.rows.append(line("person", person.id.text(), person.handle, person.name, person.bio, person.avatar,
                              person.banner, person.createdAt.toString(Qt::ISODate), person.ver,
                              person.counts.followers, person.counts.following, person.followsMe, person.suspended));
    }
    for (const Relation &relation : batch.relations) {
        text.rows.append(line("relation", relation.person.text(), relation.following, relation.muted, relation.blocked,
                              relation.repostsMuted, relation.ver));
    }
    for (const Post &post : batch.posts) {
        text.rows.append(textOf(post));
    }
    for (const Mine &mine : batch.mine) {
        text.rows.append(textOf(mine));
    }
    for (const PostPulse &pulse : batch.pulses) {
        text.rows.append(
            line("state", pulse.id.text(), textOf(pulse.counts), pulse.mine ? textOf(*pulse.mine) : u""_s));
    }
    for (const Repost &repost : batch.reposts) {
        text.rows.append(line("repost", repost.name(), repost.on, repost.sort, repost.ver));
    }
    for (const Notification &one : batch.notifications) {
        text.rows.append(line("notification", one.id, notificationKindName(one.kind), one.actor.text(), one.post.text(),
                              one.note, one.on, one.createdAt.toString(Qt::ISODate), one.sort, one.ver));
    }
    if (batch.read) {
        text.rows.append(line("read", {}, batch.read->upTo, batch.read->ver));
    }
    add("gone", batch.gone, text.rows);
    add("gone", batch.gonePeople, text.rows);
    add("gone", batch.goneNotifications, text.rows);
    add("hidden", batch.hidden, text.rows);
    add("hidden", batch.hiddenPeople, text.rows);
    for (const UnstorableRow &row : batch.unstorable) {
        text.aside.append(QString::fromUtf8(row.raw));
    }
    text.rows.sort();
    text.aside.sort();
    return text;
}

}  // namespace

std::optional<PageText> PageText::of(const PullOutcome &outcome)
{
    if (const auto *reset = std::get_if<PullReset>(&outcome)) {
        return textOf(line("reset", QString::fromUtf8(reset->cursor), reset->snapshot, reset->history), Batch());
    }
    const auto *page = std::get_if<PullPage>(&outcome);
    if (!page) {
        return std::nullopt;
    }
    PageText text = textOf(line("feed", QString::fromUtf8(page->cursor), page->snapshot, page->more), page->batch);
    add("seen", page->seenAgain, text.rows);
    text.rows.sort();
    return text;
}

std::optional<PageText> PageText::of(const PageOutcome &outcome)
{
    const auto *page = std::get_if<ListPage>(&outcome);
    if (!page) {
        return std::nullopt;
    }
    QStringList places;
    for (const ListPage::Item &item : page->items) {
        places.append(line("item", item.post.text(), item.sort));
    }
    add("person", page->people, places);
    for (const Trends::Tag &tag : page->tags) {
        places.append(line("tag", tag.name, tag.posts, tag.people));
    }
    return textOf(line("page", page->person.text(), page->next.value_or(-1), places.join(u',')), page->batch);
}

PageText PageText::without(const QJsonValue &row) const
{
    QString name = row[u"id"_s].toString();
    if (name.isEmpty() && !row[u"post"_s].isUndefined()) {
        name = Repost{.person = UserId(row[u"person"_s].toString()), .post = PostId(row[u"post"_s].toString())}.name();
    }
    PageText rest = *this;
    rest.rows.removeIf([&](const QString &text) {
        const QString kind = text.section(u' ', 0, 0);
        const QString subject = text.section(u'|', 0, 0).mid(kind.size() + 1);
        return kind != u"gone" && kind != u"hidden" && subject == name;
    });
    return rest;
}

}  // namespace postr::test
