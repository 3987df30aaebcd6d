#include "tests/bench/backlog.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/backend/supabase/cursor.h"
#include "core/db/enginestate.h"
#include "core/db/feedstore.h"
#include "core/db/personstore.h"
#include "core/db/transaction.h"
#include "core/sync/enginekeys.h"
#include "tests/sim/dice.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

const QString kEpoch = u"1-1-1"_s;
const QByteArray kFrom = "1000:1000:";
const QByteArray kTo = "900000:900000:";

/// Words as frequent as in a language, roughly: a few all the time, most of them seldom.
QString word(sim::Dice &dice)
{
    static const QList<QString> syllables{u"ka"_s, u"lo"_s,  u"mi"_s, u"ter"_s, u"sen"_s, u"ra"_s,  u"no"_s, u"vel"_s,
                                          u"du"_s, u"sha"_s, u"ri"_s, u"pon"_s, u"e"_s,   u"tal"_s, u"bu"_s, u"ge"_s};
    const double unit = dice.unit();
    auto rank = static_cast<quint32>(8000.0 * unit * unit * unit);
    QString text;
    do {
        text += syllables.at(rank % 16);
        rank /= 16;
    } while (rank > 0);
    return text;
}

QJsonObject personJson(int person)
{
    return {{u"id"_s, Backlog::personId(person)},
            {u"handle"_s, u"person%1"_s.arg(person)},
            {u"name"_s, u"Person %1"_s.arg(person)},
            {u"bio"_s, u"Somebody who writes now and then"_s},
            {u"avatar"_s, QJsonValue::Null},
            {u"banner"_s, QJsonValue::Null},
            {u"suspended"_s, false},
            {u"created_at"_s, Backlog::createdAt()},
            {u"ver"_s, 500 + person},
            {u"counts"_s, QJsonObject{{u"followers"_s, 12}, {u"following"_s, 34}}},
            {u"follows_me"_s, false},
            {u"mine"_s, QJsonObject{{u"ver"_s, 700 + person},
                                    {u"following"_s, true},
                                    {u"muted"_s, false},
                                    {u"reposts_muted"_s, false},
                                    {u"blocked"_s, false}}}};
}

QJsonObject postJson(const Backlog::Row &row)
{
    return {{u"id"_s, row.id},
            {u"author"_s, Backlog::personId(row.author)},
            {u"text"_s, row.text},
            {u"root"_s, QJsonValue::Null},
            {u"reply_to"_s, QJsonValue::Null},
            {u"quote"_s, QJsonValue::Null},
            {u"media"_s, QJsonArray{}},
            {u"warning"_s, QJsonValue::Null},
            {u"lang"_s, u"en"_s},
            {u"created_at"_s, Backlog::createdAt()},
            {u"sort"_s, row.number},
            {u"ver"_s, row.number},
            {u"rev"_s, 0},
            {u"deleted"_s, false},
            {u"edited_at"_s, QJsonValue::Null},
            {u"counts"_s, QJsonObject{{u"replies"_s, 1}, {u"reposts"_s, 0}, {u"likes"_s, 3}, {u"quotes"_s, 0}}},
            {u"mine"_s, QJsonValue::Null}};
}

QByteArray pageJson(const QJsonArray &changes, const QJsonArray &posts, const QJsonArray &people, qint64 after,
                    bool more)
{
    const QJsonObject page{{u"epoch"_s, kEpoch},
                           {u"from"_s, QString::fromLatin1(kFrom)},
                           {u"to"_s, QString::fromLatin1(kTo)},
                           {u"after"_s, after},
                           {u"more"_s, more},
                           {u"changes"_s, changes},
                           {u"rows"_s, QJsonObject{{u"posts"_s, posts}, {u"people"_s, people}}},
                           {u"gone"_s, QJsonArray{}},
                           {u"hidden"_s, QJsonArray{}},
                           {u"gone_people"_s, QJsonArray{}},
                           {u"hidden_people"_s, QJsonArray{}},
                           {u"reposts"_s, QJsonArray{}},
                           {u"notifications"_s, QJsonArray{}},
                           {u"gone_notifications"_s, QJsonArray{}},
                           {u"read"_s, QJsonValue::Null}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

}  // namespace

std::unique_ptr<QTemporaryDir> benchFolder()
{
    const QString build = qEnvironmentVariable("POSTR_SOURCE_DIR", QDir::currentPath()) + u"/build/bench"_s;
    QDir().mkpath(build);
    return std::make_unique<QTemporaryDir>(build + u"/data-XXXXXX"_s);
}

Identity Backlog::owner() { return {ServerOrigin::fromUserInput(u"https://postr.example"_s), UserId(personId(0))}; }

QString Backlog::personId(int person) { return u"00000000-0000-7000-8000-%1"_s.arg(person, 12, 10, QChar(u'0')); }

QString Backlog::createdAt() { return u"2026-11-20T10:11:12.123456+00:00"_s; }

Backlog::Backlog(int rows)
{
    sim::Dice dice(11);
    m_rows.reserve(static_cast<size_t>(rows));
    QJsonArray changes;
    QJsonArray posts;
    QSet<int> authors;
    for (int i = 0; i < rows; ++i) {
        QStringList words;
        for (int count = dice.between(4, 36); count > 0; --count) {
            words.append(word(dice));
        }
        const Row row{makeUuid7(1'795'000'000'000 + i, dice), dice.between(1, kPeople), words.join(u' '), 10'000 + i};
        m_rows.push_back(row);
        changes.append(QJsonArray{row.number, 1, row.id});
        posts.append(postJson(row));
        authors.insert(row.author);
        if (posts.size() == kPageSize || i + 1 == rows) {
            QJsonArray people;
            for (const int author : std::as_const(authors)) {
                people.append(personJson(author));
            }
            m_replies.append(pageJson(changes, posts, people, row.number, i + 1 < rows));
            changes = posts = {};
            authors.clear();
        }
    }
    m_last = pageJson({}, {}, {}, 0, false);
}

HttpReply Backlog::answer(QStringView path, int &page) const
{
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = 200;
    if (path.endsWith(u"feed_pull")) {
        reply.body = page < pages() ? m_replies.at(page) : m_last;
        ++page;
    } else if (path.endsWith(u"apply_intent")) {
        reply.body = R"({"status":"applied","epoch":"1-1-1","xid":"950000"})";
    } else {
        reply.body = R"({"epoch":"1-1-1","items":[],"reposts":[],"notifications":[],"order":[],"after":0,"more":false,
            "rows":{"posts":[],"people":[]},"gone":[],"hidden":[],"gone_people":[],"hidden_people":[]})";
    }
    return reply;
}

Result<BoundDatabase> Backlog::openBefore(const QString &folder)
{
    auto database = openAccount(folder, owner(), u"me"_s);
    if (!database) {
        return database;
    }
    Connection &connection = database->connection();
    const UserId user = database->user();
    const Status prepared = transact(connection, [&] {
        for (int person = 1; person <= kPeople; ++person) {
            Profile profile;
            profile.id = UserId(personId(person));
            profile.handle = u"person%1"_s.arg(person);
            profile.ver = 1;
            persons::upsert(connection, user, profile);
            Relation relation;
            relation.person = profile.id;
            relation.following = true;
            relation.ver = 700 + person;
            persons::upsert(connection, user, relation);
        }
        for (const FeedList list : {FeedList::Home, FeedList::Everyone}) {
            feeds::setExtent(connection, user, list, ListExtent(0));
        }
        const FeedPlace place{kEpoch, *Snapshot::parse(kFrom), std::nullopt, 0};
        enginestate::setCursor(connection, user, kFeedStream, place.bytes());
        // What the feed does not cover was looked at just now.
        enginestate::setValue(connection, user, kSweptAt, QString::number(QDateTime::currentMSecsSinceEpoch()));
    });
    return prepared ? std::move(database) : Result<BoundDatabase>(failure(prepared.error()));
}

}  // namespace postr::bench
