#include "serverlists.h"

#include <algorithm>

namespace postr::sim {
namespace {

void sortNewestFirst(QList<Place> &places)
{
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.sort > b.sort; });
}

}  // namespace

QString threadOf(const ServerState &state, const QString &post)
{
    const auto row = state.posts.constFind(post);
    return row == state.posts.cend() ? QString() : row->root.isEmpty() ? row->id : row->root;
}

QList<Place> following(const ServerState &state, const QString &me)
{
    const auto isRead = [&](const QString &person) {
        return person == me || (isOn(state.follows, me, person) && !state.mutes.value({me, person}).on);
    };
    QList<Place> places;
    for (const PostRow &row : state.posts) {
        if (!row.deleted && row.replyTo.isEmpty() && isRead(row.author)) {
            places.append({row.id, row.born});
        }
    }
    for (auto repost = state.reposts.cbegin(); repost != state.reposts.cend(); ++repost) {
        const QString &person = repost.key().first;
        if (repost->on && isRead(person) && !state.mutes.value({me, person}).reposts) {
            places.append({repost.key().second, repost->ver, person});
        }
    }
    sortNewestFirst(places);
    return places;
}

QList<Place> everyone(const ServerState &state, const QString &me)
{
    QList<Place> places;
    for (const PostRow &row : state.posts) {
        if (row.replyTo.isEmpty() && isWanted(state, me, row.id)) {
            places.append({row.id, row.born});
        }
    }
    sortNewestFirst(places);
    return places;
}

bool isWanted(const ServerState &state, const QString &me, const QString &post)
{
    const auto row = state.posts.constFind(post);
    return row != state.posts.cend() && !row->deleted && !areApart(state, me, row->author) &&
           !state.mutes.value({me, row->author}).on;
}

QList<Item> itemsOf(const ServerState &state, const QString &me, const QList<Place> &places)
{
    QList<Item> items;
    QHash<QString, qsizetype> known;
    for (const Place &place : places) {
        if (!isWanted(state, me, place.post)) {
            continue;
        }
        if (!known.contains(place.post)) {
            known.insert(place.post, items.size());
            items.append({place.post, place.sort});
        }
        if (!place.reposter.isEmpty()) {
            items[known.value(place.post)].reposters.append(place.reposter);
        }
    }
    return items;
}

QHash<QString, Counts> countsOf(const ServerState &state)
{
    QHash<QString, Counts> counts;
    for (const PostRow &row : state.posts) {
        if (row.deleted) {
            continue;
        }
        if (!row.replyTo.isEmpty()) {
            ++counts[row.replyTo].replies;
        }
        if (!row.quote.isEmpty()) {
            ++counts[row.quote].quotes;
        }
    }
    for (auto like = state.likes.cbegin(); like != state.likes.cend(); ++like) {
        counts[like.key().second].likes += like->on ? 1 : 0;
    }
    for (auto repost = state.reposts.cbegin(); repost != state.reposts.cend(); ++repost) {
        counts[repost.key().second].reposts += repost->on ? 1 : 0;
    }
    return counts;
}

}  // namespace postr::sim
