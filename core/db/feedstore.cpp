#include "core/db/feedstore.h"

#include "core/db/enginestate.h"
#include "core/db/era.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::feeds {
namespace {

const QString kFloorPrefix = u"floor:"_s;

QString floorKey(const FeedList &list) { return kFloorPrefix + list.name(); }

QList<FeedGap> gapsOf(Connection &connection, const UserId &user, const FeedList &list)
{
    Statement statement(connection,
                        u"SELECT newer, older FROM gaps WHERE user_id = ? AND list = ? ORDER BY newer DESC"_s);
    statement.bind(user).bind(list.name());
    QList<FeedGap> gaps;
    while (statement.next()) {
        gaps.append({statement.number(0), statement.number(1)});
    }
    return gaps;
}

void removeBetween(Connection &connection, const UserId &user, const FeedList &list, const FeedGap &gap)
{
    Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND list = ? AND sort < ? AND sort > ?"_s)
        .bind(user)
        .bind(list.name())
        .bind(gap.newer)
        .bind(gap.older)
        .run();
}

/// Where a post stands in a list; 0: it does not.
struct Place {
    qint64 sort = 0;
    QStringList reposters;    ///< newest first
    bool keepsPlace = false;  ///< the list's own order is not known here: a stored place is better
};

bool put(Connection &connection, const UserId &user, const FeedList &list, const PostId &post, const Place &place)
{
    const QString conflict =
        place.keepsPlace
            ? u"ON CONFLICT (list, post_id) DO NOTHING"_s
            : uR"(ON CONFLICT (list, post_id) DO UPDATE SET sort = excluded.sort, reposters = excluded.reposters
                                       WHERE (sort, reposters) <> (excluded.sort, excluded.reposters))"_s;
    return Statement(
               connection,
               u"INSERT INTO feed_items (list, post_id, user_id, sort, reposters) VALUES (?, ?, ?, ?, ?) "_s + conflict)
               .bind(list.name())
               .bind(post)
               .bind(user)
               .bind(place.sort)
               .bind(place.reposters.join(u' '))
               .run() > 0;
}

bool take(Connection &connection, const UserId &user, const FeedList &list, const PostId &post)
{
    return Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND list = ? AND post_id = ?"_s)
               .bind(user)
               .bind(list.name())
               .bind(post)
               .run() > 0;
}

void addReposts(Connection &connection, const UserId &user, const PostId &post, QHash<FeedList, Place> &places)
{
    Statement reposts(connection,
                      uR"(SELECT x.person_id, x.sort, x.is_on,
                                 x.person_id = x.user_id OR (coalesce(r.following, 0) = 1 AND coalesce(r.muted, 0) = 0 AND coalesce(r.reposts_muted, 0) = 0)
                          FROM reposts x LEFT JOIN relations r ON r.person_id = x.person_id AND )"_s +
                          era::isBelieved(u"r"_s) + u" WHERE x.user_id = ? AND x.post_id = ? AND "_s +
                          era::isBelieved(u"x"_s) + u" ORDER BY x.sort DESC"_s);
    reposts.bind(user).bind(post);
    while (reposts.next()) {
        const QString person = reposts.text(0);
        Place &own = places[FeedList(FeedList::Posts, UserId(person))];
        if (!reposts.flag(2)) {
            continue;
        }
        const qint64 sort = reposts.number(1);
        const auto add = [&](Place &place) {
            place.sort = qMax(place.sort, sort);
            place.reposters.append(person);
        };
        add(own);
        if (reposts.flag(3)) {
            add(places[FeedList::Home]);
        }
    }
}

void addMarks(Connection &connection, const UserId &user, const PostId &post, QHash<FeedList, Place> &places)
{
    Statement mine(connection,
                   u"SELECT m.bookmarked, m.liked, m.ver FROM mine m WHERE m.user_id = ? AND m.post_id = ? AND "_s +
                       era::isBelieved(u"m"_s));
    mine.bind(user).bind(post);
    if (!mine.next()) {
        return;
    }
    // The version is that of the latest of all marks, so a bit too new.
    const qint64 sort = mine.number(2);
    places.insert(FeedList::Bookmarks, {mine.flag(0) ? sort : 0, {}, true});
    places.insert(FeedList(FeedList::Likes, user), {mine.flag(1) ? sort : 0, {}, true});
}

/// In which lists a post could stand by what is stored and believed, and where.
QHash<FeedList, Place> placesOf(Connection &connection, const UserId &user, const PostId &post)
{
    QHash<FeedList, Place> places{{FeedList::Home, {}}};
    Statement own(connection,
                  uR"(SELECT p.sort, p.owner_id, p.reply_to <> '', p.media <> '', p.deleted,
                             p.owner_id = p.user_id OR coalesce(r.following, 0) = 1
                      FROM posts p LEFT JOIN relations r ON r.person_id = p.owner_id AND )"_s +
                      era::isBelieved(u"r"_s) + u" WHERE p.user_id = ? AND p.id = ?"_s);
    own.bind(user).bind(post);
    if (!own.next() || own.flag(4)) {
        return places;
    }
    const qint64 sort = own.number(0);
    const UserId author(own.text(1));
    const bool isReply = own.flag(2);
    addReposts(connection, user, post, places);
    addMarks(connection, user, post, places);
    const auto stands = [&](const FeedList &list, bool is) {
        Place &place = places[list];
        place.sort = qMax(place.sort, is ? sort : 0);
    };
    stands(FeedList::Home, !isReply && own.flag(5));
    stands(FeedList(FeedList::Posts, author), !isReply);
    stands(FeedList(FeedList::Replies, author), isReply);
    stands(FeedList(FeedList::Media, author), own.flag(3));
    if (author == user) {  // of others' posts only a page says that they stand there
        stands(FeedList::Everyone, !isReply);
    }
    return places;
}

/// False: nothing of the list has been stored yet.
bool isFilled(Connection &connection, const UserId &user, const FeedList &list)
{
    if (extentOf(connection, user, list)) {
        return true;
    }
    Statement any(connection, u"SELECT 1 FROM feed_items WHERE user_id = ? AND list = ? LIMIT 1"_s);
    any.bind(user).bind(list.name());
    return any.next();
}

void forgetExtent(Connection &connection, const UserId &user, const FeedList &list)
{
    enginestate::setValue(connection, user, floorKey(list), u""_s);
    Statement(connection, u"DELETE FROM gaps WHERE user_id = ? AND list = ?"_s).bind(user).bind(list.name()).run();
}

/// Which of a person's posts stand in a list of theirs; empty for lists that do not consist of them.
QString ownPostsIn(const FeedList &list)
{
    switch (list.kind()) {
    case FeedList::Posts:
        return u"p.reply_to = ''"_s;
    case FeedList::Replies:
        return u"p.reply_to <> ''"_s;
    case FeedList::Media:
        return u"p.media <> ''"_s;
    default:
        return {};
    }
}

}  // namespace

bool isToldInFull(const FeedList &list, const UserId &user)
{
    return list.kind() == FeedList::Home || list.kind() == FeedList::Bookmarks || list.person() == user;
}

void insert(Connection &connection, const UserId &user, const FeedList &list, const PostId &post, qint64 sort)
{
    Statement(connection,
              uR"(INSERT INTO feed_items (list, post_id, user_id, sort) VALUES (?, ?, ?, ?)
                              ON CONFLICT (list, post_id) DO UPDATE SET sort = excluded.sort WHERE sort <> excluded.sort)"_s)
        .bind(list.name())
        .bind(post)
        .bind(user)
        .bind(sort)
        .run();
}

Extents extents(Connection &connection, const UserId &user)
{
    QHash<QString, QList<FeedGap>> gaps;
    Statement statement(connection, u"SELECT list, newer, older FROM gaps WHERE user_id = ?"_s);
    statement.bind(user);
    while (statement.next()) {
        gaps[statement.text(0)].append({statement.number(1), statement.number(2)});
    }
    Extents loaded;
    const QHash<QString, QString> values = enginestate::valuesUnder(connection, user, kFloorPrefix);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const QString name = value.key().mid(kFloorPrefix.size());
        const auto list = FeedList::fromName(name);
        if (list && !value->isEmpty()) {
            loaded.insert(*list, ListExtent(value->toLongLong(), gaps.value(name)));
        }
    }
    return loaded;
}

std::optional<ListExtent> extentOf(Connection &connection, const UserId &user, const FeedList &list)
{
    const QString floor = enginestate::value(connection, user, floorKey(list));
    if (floor.isEmpty()) {
        return std::nullopt;
    }
    return ListExtent(floor.toLongLong(), gapsOf(connection, user, list));
}

void setExtent(Connection &connection, const UserId &user, const FeedList &list, const ListExtent &extent)
{
    enginestate::setValue(connection, user, floorKey(list), QString::number(extent.floor()));
    const QList<FeedGap> gaps = extent.gaps();
    if (gaps != gapsOf(connection, user, list)) {
        Statement(connection, u"DELETE FROM gaps WHERE user_id = ? AND list = ?"_s).bind(user).bind(list.name()).run();
        for (const FeedGap &gap : gaps) {
            Statement(connection, u"INSERT INTO gaps (list, newer, older, user_id) VALUES (?, ?, ?, ?)"_s)
                .bind(list.name())
                .bind(gap.newer)
                .bind(gap.older)
                .bind(user)
                .run();
        }
    }
    // What came by the change feed alone stays: it fills the gaps of the lists that it tells in full.
    for (const FeedGap &gap : isToldInFull(list, user) ? QList<FeedGap>() : gaps) {
        if (gap.newer < ListExtent::kEnd) {
            removeBetween(connection, user, list, gap);
        }
    }
    removeBetween(connection, user, list, {extent.floor(), 0});
}

QSet<FeedList> place(Connection &connection, const UserId &user, const PostId &post, const Extents &extents)
{
    QSet<FeedList> changed;
    const QHash<FeedList, Place> places = placesOf(connection, user, post);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const auto extent = extents.constFind(place.key());
        if (extent == extents.cend()) {
            continue;  // not loaded (again) yet: what is shown meanwhile stays until pages replace it
        }
        // Rows below the floor are fetched on demand, and so are those in gaps that the change feed does not fill.
        const bool isTold = isToldInFull(place.key(), user) || extent->holds(place->sort);
        const bool stands = place->sort > 0 && place->sort >= extent->floor() && isTold;
        if (stands ? put(connection, user, place.key(), post, *place) : take(connection, user, place.key(), post)) {
            changed.insert(place.key());
        }
    }
    return changed;
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

QList<PostId> forgetReposts(Connection &connection, const UserId &user, const UserId &person)
{
    const QList<PostId> posts = repostedBy(connection, user, person);
    if (!posts.isEmpty()) {
        Statement(connection, u"DELETE FROM reposts WHERE user_id = ? AND person_id = ?"_s)
            .bind(user)
            .bind(person)
            .run();
        forgetExtent(connection, user, FeedList(FeedList::Posts, person));
    }
    return posts;
}

void retainBetween(Connection &connection, const UserId &user, const FeedList &list, qint64 below, qint64 above,
                   const QSet<PostId> &keep)
{
    QList<PostId> gone;
    {
        Statement held(connection,
                       u"SELECT post_id FROM feed_items WHERE user_id = ? AND list = ? AND sort < ? AND sort > ?"_s);
        held.bind(user).bind(list.name()).bind(below).bind(above);
        while (held.next()) {
            if (!keep.contains(PostId(held.text(0)))) {
                gone.append(PostId(held.text(0)));
            }
        }
    }
    for (const PostId &post : gone) {
        Statement(connection, u"DELETE FROM feed_items WHERE user_id = ? AND list = ? AND post_id = ?"_s)
            .bind(user)
            .bind(list.name())
            .bind(post)
            .run();
    }
}

std::optional<qint64> newestSort(Connection &connection, const UserId &user, const FeedList &list)
{
    Statement statement(connection, u"SELECT max(sort) FROM feed_items WHERE user_id = ? AND list = ?"_s);
    statement.bind(user).bind(list.name());
    return statement.next() && !statement.isNull(0) ? std::optional(statement.number(0)) : std::nullopt;
}

void forgetExtents(Connection &connection, const UserId &user, bool homeToo)
{
    const Extents loaded = extents(connection, user);
    for (auto extent = loaded.cbegin(); extent != loaded.cend(); ++extent) {
        if (homeToo || extent.key() != FeedList::Home) {
            forgetExtent(connection, user, extent.key());
        }
    }
}

bool hasToldGaps(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT DISTINCT list FROM gaps WHERE user_id = ?"_s);
    statement.bind(user);
    while (statement.next()) {
        const auto list = FeedList::fromName(statement.text(0));
        if (list && isToldInFull(*list, user)) {
            return true;
        }
    }
    return false;
}

QSet<FeedList> closeToldGaps(Connection &connection, const UserId &user)
{
    QSet<FeedList> closed;
    if (!hasToldGaps(connection, user)) {
        return closed;
    }
    const Extents loaded = extents(connection, user);
    for (auto extent = loaded.cbegin(); extent != loaded.cend(); ++extent) {
        if (isToldInFull(extent.key(), user) && !extent->gaps().isEmpty()) {
            setExtent(connection, user, extent.key(), ListExtent(extent->floor()));
            closed.insert(extent.key());
        }
    }
    return closed;
}

void openTops(Connection &connection, const UserId &user, const UserId &person)
{
    for (const auto kind : {FeedList::Posts, FeedList::Replies, FeedList::Media}) {
        const FeedList list(kind, person);
        if (auto extent = extentOf(connection, user, list)) {
            extent->open(newestSort(connection, user, list).value_or(0));
            setExtent(connection, user, list, *extent);
        }
    }
}

void walk(Connection &connection, const UserId &user, const FeedList &list, const std::optional<FeedCursor> &before,
          const std::function<bool(const StoredEntry &)> &visit)
{
    const FeedCursor from = before.value_or(FeedCursor{std::numeric_limits<qint64>::max(), PostId()});
    const QString which = ownPostsIn(list);
    const bool isByAuthor = !which.isEmpty() && !isFilled(connection, user, list);
    const QString rows =
        isByAuthor
            ? u" FROM posts p LEFT JOIN feed_items f ON f.list = '' AND f.post_id = p.id "_s + storedentry::joins() +
                  u" WHERE p.user_id = ? AND p.owner_id = ? AND (p.sort, p.id) < (?, ?) AND p.deleted = 0 AND "_s +
                  which + u" ORDER BY p.sort DESC, p.id DESC"_s
            : u" FROM feed_items f JOIN posts p ON p.id = f.post_id "_s + storedentry::joins() +
                  uR"( WHERE f.user_id = ? AND f.list = ? AND (f.sort, f.post_id) < (?, ?) AND p.deleted = 0
                       ORDER BY f.sort DESC, f.post_id DESC)"_s;
    Statement statement(connection, u"SELECT "_s + storedentry::columns() + rows);
    statement.bind(user).bind(isByAuthor ? list.person().text() : list.name()).bind(from.sort).bind(from.id);
    while (statement.next()) {
        if (!visit(storedentry::read(statement))) {
            return;
        }
    }
}

bool isIn(Connection &connection, const UserId &user, const FeedList &list, const PostId &post)
{
    Statement statement(connection, u"SELECT 1 FROM feed_items WHERE user_id = ? AND list = ? AND post_id = ?"_s);
    statement.bind(user).bind(list.name()).bind(post);
    return statement.next();
}

std::optional<StoredEntry> find(Connection &connection, const UserId &user, const PostId &post, const FeedList &list)
{
    Statement statement(connection, u"SELECT "_s + storedentry::columns() +
                                        u" FROM posts p LEFT JOIN feed_items f ON f.list = ? AND f.post_id = p.id "_s +
                                        storedentry::joins() + u" WHERE p.user_id = ? AND p.id = ?"_s);
    statement.bind(list.name()).bind(user).bind(post);
    return statement.next() ? std::optional(storedentry::read(statement)) : std::nullopt;
}

QList<StoredEntry> answersTo(Connection &connection, const UserId &user, const PostId &post, int limit)
{
    // That `reply_to` is not empty is the index's condition: SQLite does not see that it follows from the other.
    Statement statement(connection,
                        u"SELECT "_s + storedentry::columns() +
                            u" FROM posts p LEFT JOIN feed_items f ON f.list = '' AND f.post_id = p.id "_s +
                            storedentry::joins() +
                            u" WHERE p.user_id = ? AND p.reply_to = ? AND p.reply_to <> '' ORDER BY p.sort LIMIT ?"_s);
    statement.bind(user).bind(post).bind(limit);
    QList<StoredEntry> answers;
    while (statement.next()) {
        answers.append(storedentry::read(statement));
    }
    return answers;
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
