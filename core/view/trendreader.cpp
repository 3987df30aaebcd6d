#include "core/view/trendreader.h"

#include <algorithm>

#include "core/db/answerstore.h"
#include "core/db/personstore.h"
#include "core/db/searchstore.h"
#include "core/model/facets.h"
#include "core/view/entryreader.h"

namespace postr::trendreader {
namespace {

constexpr int kMostPosts = 3000, kMostTags = 20, kMostPeople = 20, kMostLooked = 200;
constexpr int kFewestPosts = 2;  // one post is no trend
constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

struct Count {
    QHash<QString, int> spellings;
    QSet<UserId> people;
    int posts = 0;
};

QString commonest(const QHash<QString, int> &spellings)
{
    QString best;
    for (auto it = spellings.cbegin(); it != spellings.cend(); ++it) {
        const int most = spellings.value(best);
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            best = it.key();
        }
    }
    return best;
}

QList<Trends::Tag> ranked(const QHash<QString, Count> &counts)
{
    QList<Trends::Tag> tags;
    for (const Count &count : counts) {
        if (count.posts >= kFewestPosts) {
            tags.append({commonest(count.spellings), count.posts, int(count.people.size())});
        }
    }
    std::ranges::sort(tags, [](const Trends::Tag &a, const Trends::Tag &b) {
        return std::tie(b.people, b.posts, a.name) < std::tie(a.people, a.posts, b.name);
    });
    return tags.mid(0, kMostTags);
}

void countTags(const QString &text, const UserId &author, QHash<QString, Count> &counts)
{
    QSet<QString> seen;  // a post counts once, however often it repeats a tag
    for (const Facet &facet : findFacets(text)) {
        if (facet.kind != Facet::Kind::Hashtag) {
            continue;
        }
        const QString name = text.mid(facet.start + 1, facet.length - 1);
        Count &count = counts[name.toCaseFolded()];
        ++count.spellings[name];
        count.people.insert(author);
        if (!seen.contains(name.toCaseFolded())) {
            seen.insert(name.toCaseFolded());
            ++count.posts;
        }
    }
}

/// The server folds tags; people see them as they are written.
QList<Trends::Tag> spelledAsHere(QList<Trends::Tag> tags, const QHash<QString, Count> &counts)
{
    for (Trends::Tag &tag : tags) {
        const auto here = counts.constFind(tag.name.toCaseFolded());
        tag.name = here == counts.cend() ? tag.name : commonest(here->spellings);
    }
    return tags;
}

QList<UserId> mostSeen(const QHash<UserId, int> &seen)
{
    QList<std::pair<int, UserId>> often;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        often.append({-it.value(), it.key()});
    }
    std::ranges::sort(often, [](const auto &a, const auto &b) {
        return std::tuple(a.first, a.second.text()) < std::tuple(b.first, b.second.text());
    });
    QList<UserId> people;
    for (const auto &[count, id] : often) {
        people.append(id);
    }
    return people;
}

}  // namespace

Trends load(Connection &connection, const UserId &me, qint64 now)
{
    const EntryReader reader(connection, me);
    const QSet<UserId> unwanted = persons::restricted(connection, me);
    QHash<QString, Count> tags;
    QHash<UserId, int> seen;
    searchstore::walkRecent(connection, me, now - Trends::kDays * kDay, kMostPosts,
                            [&](const QString &text, const UserId &author) {
                                if (!unwanted.contains(author)) {
                                    countTags(text, author, tags);
                                    ++seen[author];
                                }
                            });
    const auto talk = answers::talk(connection, me);
    const bool isFresh = talk && !talk->tags.isEmpty() && talk->at <= now && now - talk->at < kDay;
    Trends trends = isFresh ? Trends{spelledAsHere(talk->tags, tags), {}, talk->at} : Trends{ranked(tags), {}};
    QList<UserId> proposed = isFresh ? talk->people : QList<UserId>();
    proposed += mostSeen(seen);
    QSet<UserId> looked{me};
    for (const UserId &id : std::as_const(proposed)) {
        if (trends.people.size() == kMostPeople || looked.size() > kMostLooked) {
            break;
        }
        const auto person = looked.contains(id) ? std::nullopt : reader.person(id);
        looked.insert(id);
        if (person && !person->following && !person->muted && !person->blocked) {
            trends.people.append(*person);
        }
    }
    return trends;
}

}  // namespace postr::trendreader
