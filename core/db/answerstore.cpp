#include "core/db/answerstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace postr::answers {
namespace {

constexpr int kMost = 300;
const QString kTalk = u"talk"_s;
const QString kHistory = u"history:"_s;

QString keyOf(const PageQuery &query)
{
    return (query.kind == PageQuery::Kind::Followers ? u"followers:"_s : u"following:"_s) + query.text;
}

QString keyOf(const PostId &post) { return kHistory + post.text(); }

QJsonObject load(Connection &connection, const UserId &user, const QString &key)
{
    Statement statement(connection, u"SELECT content FROM answers WHERE user_id = ? AND key = ?"_s);
    statement.bind(user).bind(key);
    return statement.next() ? QJsonDocument::fromJson(statement.text(0).toUtf8()).object() : QJsonObject();
}

void save(Connection &connection, const UserId &user, const QString &key, const QJsonObject &content, qint64 now)
{
    Statement(connection, u"INSERT OR REPLACE INTO answers (user_id, key, content, at) VALUES (?, ?, ?, ?)"_s)
        .bind(user)
        .bind(key)
        .bind(QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
        .bind(now)
        .run();
    Statement(connection,
              uR"(DELETE FROM answers WHERE user_id = ? AND key NOT IN
                              (SELECT key FROM answers WHERE user_id = ? ORDER BY at DESC, key LIMIT ?))"_s)
        .bind(user)
        .bind(user)
        .bind(kMost)
        .run();
}

QJsonArray idsText(const QList<UserId> &people)
{
    QJsonArray ids;
    for (const UserId &person : people) {
        ids.append(person.text());
    }
    return ids;
}

QList<UserId> idsOf(const QJsonValue &ids)
{
    QList<UserId> people;
    for (const QJsonValue &id : ids.toArray()) {
        people.append(UserId(id.toString()));
    }
    return people;
}

}  // namespace

PeopleOrder people(Connection &connection, const UserId &user, const PageQuery &query)
{
    const QJsonObject content = load(connection, user, keyOf(query));
    PeopleOrder order{idsOf(content.value(u"people"_s)), content.value(u"walked"_s).toInt(), std::nullopt};
    if (content.contains(u"next"_s)) {
        order.next = content.value(u"next"_s).toInteger();
    }
    return order;
}

void setPeople(Connection &connection, const UserId &user, const PageQuery &query, const PeopleOrder &order, qint64 now)
{
    QJsonObject content{{u"people"_s, idsText(order.people)}, {u"walked"_s, order.walked}};
    if (order.next) {
        content.insert(u"next"_s, *order.next);
    }
    save(connection, user, keyOf(query), content, now);
}

std::optional<Talk> talk(Connection &connection, const UserId &user)
{
    const QJsonObject content = load(connection, user, kTalk);
    if (content.isEmpty()) {
        return std::nullopt;
    }
    Talk talk{{}, idsOf(content.value(u"people"_s)), content.value(u"at"_s).toInteger()};
    for (const QJsonValue &value : content.value(u"tags"_s).toArray()) {
        const QJsonObject tag = value.toObject();
        talk.tags.append(
            {tag.value(u"tag"_s).toString(), tag.value(u"posts"_s).toInt(), tag.value(u"people"_s).toInt()});
    }
    return talk;
}

void setTalk(Connection &connection, const UserId &user, const Talk &talk)
{
    QJsonArray tags;
    for (const Trends::Tag &tag : talk.tags) {
        tags.append(QJsonObject{{u"tag"_s, tag.name}, {u"posts"_s, tag.posts}, {u"people"_s, tag.people}});
    }
    save(connection, user, kTalk, {{u"tags"_s, tags}, {u"people"_s, idsText(talk.people)}, {u"at"_s, talk.at}},
         talk.at);
}

std::optional<PostHistory> history(Connection &connection, const UserId &user, const PostId &post)
{
    const QJsonArray texts = load(connection, user, keyOf(post)).value(u"texts"_s).toArray();
    PostHistory history;
    for (const QJsonValue &value : texts) {
        const QJsonObject text = value.toObject();
        history.texts.append({text.value(u"rev"_s).toInt(), text.value(u"text"_s).toString(),
                              QDateTime::fromMSecsSinceEpoch(text.value(u"at"_s).toInteger(), Qt::UTC)});
    }
    return texts.isEmpty() ? std::nullopt : std::optional(history);
}

void setHistory(Connection &connection, const UserId &user, const PostId &post, const PostHistory &history, qint64 now)
{
    QJsonArray texts;
    for (const PostHistory::Text &text : history.texts) {
        texts.append(QJsonObject{{u"rev"_s, text.rev}, {u"text"_s, text.text}, {u"at"_s, text.at.toMSecsSinceEpoch()}});
    }
    save(connection, user, keyOf(post), {{u"texts"_s, texts}}, now);
}

QList<PostId> postsWithHistory(Connection &connection, const UserId &user)
{
    Statement statement(connection, u"SELECT key FROM answers WHERE user_id = ? AND key GLOB ? ORDER BY key"_s);
    statement.bind(user).bind(QString(kHistory + u'*'));
    QList<PostId> posts;
    while (statement.next()) {
        posts.append(PostId(statement.text(0).sliced(kHistory.size())));
    }
    return posts;
}

void forgetHistory(Connection &connection, const UserId &user, const PostId &post)
{
    Statement(connection, u"DELETE FROM answers WHERE user_id = ? AND key = ?"_s).bind(user).bind(keyOf(post)).run();
}

void clear(Connection &connection, const UserId &user)
{
    Statement(connection, u"DELETE FROM answers WHERE user_id = ?"_s).bind(user).run();
}

}  // namespace postr::answers
