#include "core/db/truthstore.h"

#include "core/db/answerstore.h"
#include "core/db/era.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::truth {

namespace {

/// Rows that go when they are not believed, in an order that an index has; `first` and `second` name one. ?1 is the user.
struct Droppable {
    QString table;  ///< called t
    QString first;
    QString second;
    QString goes;
    QString among = {};
    int atOnce = 200;  ///< how many of them go in a piece
};

const QList<Droppable> &droppables()
{
    const QString isOld = u"NOT "_s + era::isBelieved(u"t"_s);
    // What was told in a form that cannot be stored is there all the same: the earlier form stays until it can.
    const auto isReadable = [](const QString &id) {
        return u" AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.user_id = ?1 AND q.entity = t.%1)"_s.arg(id);
    };
    const QString isTold = u"EXISTS (SELECT 1 FROM posts p WHERE p.user_id = ?1 AND p.id = t.post_id AND "_s +
                           era::isBelieved(u"p"_s) + u')';
    static const QList<Droppable> kAll{
        {u"relations"_s, u"person_id"_s, u"user_id"_s, isOld + isReadable(u"person_id"_s)},
        {u"reposts"_s, u"post_id"_s, u"person_id"_s, isOld},
        {u"notifications"_s, u"id"_s, u"user_id"_s, isOld},
        {u"mine"_s, u"post_id"_s, u"user_id"_s, isOld + u" AND "_s + isTold},
        // Each leaves the full-text index, too.
        {u"posts"_s, u"sort"_s, u"id"_s, isOld + u" AND t.deleted = 0"_s + isReadable(u"id"_s),
         u"AND t.owner_id = ?1"_s, 20},
        {u"feed_items"_s, u"list"_s, u"post_id"_s, u"NOT "_s + isTold + isReadable(u"post_id"_s)},
    };
    return kAll;
}

}  // namespace

void distrust(Connection &connection, const UserId &user)
{
    Statement(connection, u"UPDATE owner SET era = era + 1 WHERE user_id = ?"_s).bind(user).run();
    feeds::forgetExtents(connection, user);
    notifications::forgetFloor(connection, user);
    answers::clear(connection, user);
}

bool Drop::isDone() const { return m_table == droppables().size(); }

void Drop::find(Connection &connection, const UserId &user)
{
    m_gone.clear();
    m_goneFrom = m_table;
    const Droppable &rows = droppables().at(m_table);
    Statement seen(connection,
                   u"SELECT t.%2, t.%3, %4 FROM %1 t WHERE t.user_id = ?1 %5 %6 ORDER BY t.%2, t.%3 LIMIT %7"_s.arg(
                       rows.table, rows.first, rows.second, rows.goes, rows.among,
                       m_after ? u"AND (t.%1, t.%2) > (?2, ?3)"_s.arg(rows.first, rows.second) : QString(),
                       QString::number(kMostSeen)));
    seen.bind(user);
    if (m_after) {
        seen.bind(m_after->first).bind(m_after->second);
    }
    int count = 0;
    while (m_gone.size() < rows.atOnce && seen.next()) {
        ++count;
        m_after = {seen.text(0), seen.text(1)};
        if (seen.flag(2)) {
            m_gone.append(*m_after);
        }
    }
    if (count < kMostSeen && m_gone.size() < rows.atOnce) {
        ++m_table;
        m_after.reset();
    }
}

void Drop::remove(Connection &connection, const UserId &user)
{
    const Droppable &rows = droppables().at(m_goneFrom);
    for (const Key &key : std::as_const(m_gone)) {
        Statement(connection,
                  u"DELETE FROM %1 WHERE user_id = ? AND %2 = ? AND %3 = ?"_s.arg(rows.table, rows.first, rows.second))
            .bind(user)
            .bind(key.first)
            .bind(key.second)
            .run();
    }
}

bool isQuarantined(Connection &connection, const UserId &user, const QString &entity)
{
    if (entity.isEmpty()) {
        return false;  // rows that could not even say what they are about have this name there
    }
    Statement statement(connection, u"SELECT 1 FROM quarantine WHERE user_id = ? AND entity = ?"_s);
    statement.bind(user).bind(entity);
    return statement.next();
}

void forgetDistrustedMark(Connection &connection, const UserId &user, const PostId &post)
{
    Statement(connection, u"DELETE FROM mine WHERE user_id = ? AND post_id = ? AND NOT "_s + era::isBelieved(u"mine"_s))
        .bind(user)
        .bind(post)
        .run();
}

void assumeMark(Connection &connection, const UserId &user, IntentKind kind, const PostId &post, bool on)
{
    QString mark;
    switch (kind) {
    case IntentKind::SetLike:
        mark = u"liked"_s;
        break;
    case IntentKind::SetRepost:
        mark = u"reposted"_s;
        break;
    case IntentKind::SetBookmark:
        mark = u"bookmarked"_s;
        break;
    case IntentKind::SetMute:
        if (post.isEmpty()) {
            return;  // of a person: told in full
        }
        mark = u"thread_muted"_s;
        break;
    default:
        return;  // told in full by a new start
    }
    // Version 0 loses against anything that the server says.
    Statement(connection,
              uR"(INSERT INTO mine (post_id, user_id, %1, ver, era) VALUES (?, ?, ?, 0, (SELECT era FROM owner))
                              ON CONFLICT (post_id) DO UPDATE SET %1 = excluded.%1, ver = 0, era = excluded.era
                              WHERE mine.ver <= 0 OR mine.era <> excluded.era)"_s.arg(mark))
        .bind(post)
        .bind(user)
        .bind(on)
        .run();
}

}  // namespace postr::truth
