#include "serverstate.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject countsOf(const ServerState &state, const QString &post)
{
    int replies = 0;
    int quotes = 0;
    int likes = 0;
    int reposts = 0;
    for (const PostRow &row : state.posts) {
        replies += !row.deleted && row.replyTo == post ? 1 : 0;
        quotes += !row.deleted && row.quote == post ? 1 : 0;
    }
    for (auto like = state.likes.cbegin(); like != state.likes.cend(); ++like) {
        likes += like.key().second == post && like->on ? 1 : 0;
    }
    for (auto repost = state.reposts.cbegin(); repost != state.reposts.cend(); ++repost) {
        reposts += repost.key().second == post && repost->on ? 1 : 0;
    }
    return {{u"replies"_s, replies}, {u"reposts"_s, reposts}, {u"likes"_s, likes}, {u"quotes"_s, quotes}};
}

QJsonObject postJson(const ServerState &state, const QString &me, const PostRow &row)
{
    QJsonObject json{
        {u"id"_s, row.id},
        {u"author"_s, row.author},
        {u"text"_s, row.text},
        {u"root"_s, orNull(row.root)},
        {u"reply_to"_s, orNull(row.replyTo)},
        {u"quote"_s, orNull(row.quote)},
        {u"media"_s, QJsonArray()},
        {u"created_at"_s,
         QDateTime::fromMSecsSinceEpoch(1'767'225'600'000 + row.createdAt, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"sort"_s, row.born},
        {u"ver"_s, row.ver},
        {u"rev"_s, 0},
        {u"deleted"_s, row.deleted},
        {u"counts"_s, countsOf(state, row.id)}};
    const Two key(me, row.id);
    const qint64 ver =
        std::max({state.likes.value(key).ver, state.reposts.value(key).ver, state.bookmarks.value(key).ver});
    if (ver > 0) {
        json.insert(u"mine"_s, QJsonObject{{u"ver"_s, ver},
                                           {u"liked"_s, state.likes.value(key).on},
                                           {u"reposted"_s, state.reposts.value(key).on},
                                           {u"bookmarked"_s, state.bookmarks.value(key).on}});
    }
    return json;
}

QJsonObject personJson(const ServerState &state, const QString &me, const PersonRow &row)
{
    QJsonObject json{{u"id"_s, row.id}, {u"handle"_s, row.handle}, {u"name"_s, row.name}, {u"ver"_s, row.ver}};
    const auto follow = state.follows.constFind({me, row.id});
    if (follow != state.follows.cend()) {
        json.insert(
            u"mine"_s,
            QJsonObject{
                {u"ver"_s, follow->ver}, {u"following"_s, follow->on}, {u"muted"_s, false}, {u"blocked"_s, false}});
    }
    return json;
}

void sortNewestFirst(QList<Place> &places)
{
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.sort > b.sort; });
}

}  // namespace

QList<Place> homeOf(const ServerState &state, const QString &me)
{
    const auto isMine = [&](const QString &person) { return person == me || isOn(state.follows, me, person); };
    QMap<QString, Place> places;
    for (const PostRow &row : state.posts) {
        if (!row.deleted && row.replyTo.isEmpty() && isMine(row.author)) {
            places.insert(row.id, {row.id, row.born, {}});
        }
    }
    QMap<qint64, Two> newestLast;
    for (auto repost = state.reposts.cbegin(); repost != state.reposts.cend(); ++repost) {
        const auto row = state.posts.constFind(repost.key().second);
        if (repost->on && row != state.posts.cend() && !row->deleted && isMine(repost.key().first)) {
            newestLast.insert(repost->ver, repost.key());
        }
    }
    for (auto repost = newestLast.cbegin(); repost != newestLast.cend(); ++repost) {
        Place &place = places[repost->second];
        place.post = repost->second;
        place.sort = std::max(place.sort, repost.key());
        place.reposters.prepend(repost->first);
    }
    QList<Place> all = places.values();
    sortNewestFirst(all);
    return all;
}

QList<Place> everyone(const ServerState &state)
{
    QList<Place> places;
    for (const PostRow &row : state.posts) {
        if (!row.deleted && row.replyTo.isEmpty()) {
            places.append({row.id, row.born, {}});
        }
    }
    sortNewestFirst(places);
    return places;
}

QJsonObject rowsOf(const ServerState &state, const QString &me, const QStringList &posts, const QStringList &people,
                   QStringList &gone)
{
    QStringList wanted;
    QSet<QString> seen;
    const auto want = [&](const QString &id) {
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            wanted.append(id);
        }
    };
    for (const QString &id : posts) {
        want(id);
    }
    QStringList persons = people;
    QJsonArray postRows;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto row = state.posts.constFind(wanted.at(i));
        if (row == state.posts.cend()) {
            gone.append(wanted.at(i));
            continue;
        }
        want(row->root);
        want(row->replyTo);
        want(row->quote);
        persons.append(row->author);
        postRows.append(postJson(state, me, *row));
    }
    persons.removeDuplicates();
    QJsonArray personRows;
    for (const QString &id : persons) {
        const auto row = state.people.constFind(id);
        if (row != state.people.cend()) {
            personRows.append(personJson(state, me, *row));
        }
    }
    return {{u"posts"_s, postRows}, {u"people"_s, personRows}};
}

}  // namespace postr::sim
