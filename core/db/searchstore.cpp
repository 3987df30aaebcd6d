#include "core/db/searchstore.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::searchstore {
namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

/// The words as the full-text index understands them; empty when there are none to look for.
QString expressionOf(const QList<SearchTerms::Word> &words)
{
    QString wanted;
    QString unwanted;
    for (const SearchTerms::Word &word : words) {
        const QString term = quoted(word.text) + (word.isPrefix ? u"*"_s : QString());
        if (word.isNot) {
            unwanted += (unwanted.isEmpty() ? QString() : u" OR "_s) + term;
        } else {
            // OR binds weaker than AND there, but "a b or c" means a and (b or c).
            if (word.isOr && wanted.endsWith(u')')) {
                wanted.chop(1);
                wanted += u" OR "_s + term + u')';
            } else {
                wanted += (wanted.isEmpty() ? u"("_s : u" AND ("_s) + term + u')';
            }
        }
    }
    return wanted.isEmpty() || unwanted.isEmpty() ? wanted : u'(' + wanted + u") NOT ("_s + unwanted + u')';
}

qint64 startOf(const QDate &day) { return day.startOfDay().toMSecsSinceEpoch(); }

QString escapedForLike(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'}) {
        text.replace(special, u'\\' + QString(special));
    }
    return text;
}

}  // namespace

void walk(Connection &connection, const UserId &user, const SearchTerms &terms, qint64 before,
          const std::function<bool(const StoredEntry &, qint64 number)> &visit)
{
    const QString expression = expressionOf(terms.words);
    const bool hasWords = !expression.isEmpty();
    // CROSS: the words first, whatever the planner thinks.
    const QString source =
        hasWords ? u"posts_fts x CROSS JOIN posts p ON p.number = x.rowid AND p.user_id = ?"_s : u"posts p"_s;
    QString where = hasWords ? u"x.rowid < ? AND x.posts_fts MATCH ?"_s : u"p.user_id = ? AND p.number < ?"_s;
    where += u" AND p.deleted = 0"_s;
    where += terms.from.isEmpty()
                 ? QString()
                 : uR"( AND p.owner_id = (SELECT w.id FROM users w WHERE w.user_id = p.user_id AND w.handle = ?
                                         ORDER BY w.era DESC, w.ver DESC LIMIT 1))"_s;
    switch (terms.in) {
    case SearchTerms::In::Everywhere:
        break;
    case SearchTerms::In::Bookmarks:
        where += u" AND m.bookmarked = 1"_s;
        break;
    case SearchTerms::In::Likes:
        where += u" AND m.liked = 1"_s;
        break;
    case SearchTerms::In::Mine:
        where += u" AND p.owner_id = p.user_id"_s;
        break;
    }
    where += terms.hasImage ? u" AND p.media <> ''"_s : QString();
    where += terms.before ? u" AND p.created_at < ?"_s : QString();
    where += terms.after ? u" AND p.created_at >= ?"_s : QString();
    // By number, which is the server's order: the index then has to read no further than the page.
    const QString order = hasWords ? u"x.rowid"_s : u"p.number"_s;
    Statement statement(
        connection, u"SELECT "_s + storedentry::columns() + u", p.number FROM "_s + source +
                        u" LEFT JOIN feed_items f ON f.user_id = p.user_id AND f.list = '' AND f.post_id = p.id "_s +
                        storedentry::joins() + u" WHERE "_s + where + u" ORDER BY "_s + order + u" DESC"_s);
    statement.bind(user).bind(before);
    if (hasWords) {
        statement.bind(expression);
    }
    if (!terms.from.isEmpty()) {
        statement.bind(terms.from);
    }
    if (terms.before) {
        statement.bind(startOf(*terms.before));
    }
    if (terms.after) {
        statement.bind(startOf(*terms.after));
    }
    while (statement.next()) {
        if (!visit(storedentry::read(statement), statement.number(storedentry::kColumns))) {
            return;
        }
    }
}

QList<UserId> people(Connection &connection, const UserId &user, const QString &typed, int limit)
{
    const QString bare = typed.startsWith(u'@') ? typed.mid(1) : typed;
    if (bare.isEmpty()) {
        return {};
    }
    Statement statement(connection,
                        uR"(SELECT u.id FROM users u LEFT JOIN relations r ON r.person_id = u.id
                            WHERE u.user_id = ? AND (u.handle LIKE ? ESCAPE '\' OR u.name LIKE ? ESCAPE '\')
                            ORDER BY u.handle = ? DESC, coalesce(r.following, 0) DESC, u.followers DESC, u.handle LIMIT ?)"_s);
    statement.bind(user)
        .bind(escapedForLike(bare) + u'%')
        .bind(u'%' + escapedForLike(bare) + u'%')
        .bind(bare.toLower())
        .bind(limit);
    QList<UserId> found;
    while (statement.next()) {
        found.append(UserId(statement.text(0)));
    }
    return found;
}

void walkRecent(Connection &connection, const UserId &user, qint64 since, int limit,
                const std::function<void(const QString &text, const UserId &author)> &visit)
{
    // Limited by what was stored last, not by time: there is no index by time, and none is worth its room.
    Statement statement(connection,
                        uR"(SELECT text, owner_id FROM (SELECT text, owner_id, created_at FROM posts
                                WHERE user_id = ? AND deleted = 0 AND warning = '' ORDER BY number DESC LIMIT ?)
                            WHERE created_at > ?)"_s);
    statement.bind(user).bind(limit).bind(since);
    while (statement.next()) {
        visit(statement.text(0), UserId(statement.text(1)));
    }
}

}  // namespace postr::searchstore
