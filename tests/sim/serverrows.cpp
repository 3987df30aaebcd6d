// Rows as the model server sends them.

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "serverlists.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

constexpr qint64 kStart = 1'767'225'600'000;  // 2026-01-01

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject postJson(const ServerState &state, const QString &me, const PostRow &row, const Counts &counts)
{
    return {{u"id"_s, row.id},
            {u"author"_s, row.author},
            {u"text"_s, row.text},
            {u"root"_s, orNull(row.root)},
            {u"reply_to"_s, orNull(row.replyTo)},
            {u"quote"_s, orNull(row.quote)},
            {u"media"_s, row.media},
            {u"created_at"_s, timeJson(row.createdAt)},
            {u"sort"_s, row.born},
            {u"ver"_s, row.ver},
            {u"rev"_s, row.rev},
            {u"deleted"_s, row.deleted},
            {u"counts"_s, counts.json()},
            {u"mine"_s, mineJson(state, me, row)}};
}

QJsonObject personJson(const ServerState &state, const QString &me, const PersonRow &row)
{
    const Two key(me, row.id);
    const FlagRow follow = state.follows.value(key);
    const FlagRow block = state.blocks.value(key);
    const MuteRow mute = state.mutes.value(key);
    QJsonObject json{{u"id"_s, row.id},
                     {u"handle"_s, row.handle},
                     {u"name"_s, row.name},
                     {u"bio"_s, row.bio},
                     {u"ver"_s, row.ver},
                     {u"follows_me"_s, isOn(state.follows, row.id, me)},
                     {u"suspended"_s, false},
                     {u"created_at"_s, timeJson(0)},
                     {u"counts"_s, QJsonObject{{u"followers"_s, 0}, {u"following"_s, 0}}}};
    if (!row.avatar.isEmpty() || !row.banner.isEmpty()) {
        json.insert(u"avatar"_s, orNull(row.avatar));
        json.insert(u"banner"_s, orNull(row.banner));
    }
    const qint64 ver = std::max({follow.ver, block.ver, mute.ver});
    if (ver > 0) {
        json.insert(u"mine"_s, QJsonObject{{u"ver"_s, ver},
                                           {u"following"_s, follow.on},
                                           {u"muted"_s, mute.on},
                                           {u"reposts_muted"_s, mute.reposts},
                                           {u"blocked"_s, block.on}});
    }
    return json;
}

}  // namespace

QJsonObject Counts::json() const
{
    return {{u"replies"_s, replies}, {u"reposts"_s, reposts}, {u"likes"_s, likes}, {u"quotes"_s, quotes}};
}

QString timeJson(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(kStart + time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonArray jsonOf(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts) {
        array.append(text);
    }
    return array;
}

QJsonValue mineJson(const ServerState &state, const QString &me, const PostRow &row)
{
    const Two key(me, row.id);
    const FlagRow like = state.likes.value(key);
    const FlagRow repost = state.reposts.value(key);
    const FlagRow bookmark = state.bookmarks.value(key);
    const FlagRow mute = row.root.isEmpty() ? state.threadMutes.value(key) : FlagRow();
    const qint64 ver = std::max({like.ver, repost.ver, bookmark.ver, mute.ver});
    if (ver == 0) {
        return {};
    }
    return QJsonObject{{u"ver"_s, ver},
                       {u"liked"_s, like.on},
                       {u"reposted"_s, repost.on},
                       {u"bookmarked"_s, bookmark.on},
                       {u"thread_muted"_s, mute.on}};
}

void Rows::addTo(QJsonObject &answer) const
{
    answer.insert(u"rows"_s, rows);
    answer.insert(u"gone"_s, jsonOf(gone));
    answer.insert(u"hidden"_s, jsonOf(hidden));
    answer.insert(u"gone_people"_s, QJsonArray());
    answer.insert(u"hidden_people"_s, jsonOf(hiddenPeople));
}

Rows rowsOf(const ServerState &state, const QString &me, const QStringList &posts, const QStringList &people, bool deep)
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
    Rows answer;
    QStringList persons = people;
    QJsonArray postRows;
    const QHash<QString, Counts> counts = posts.isEmpty() ? QHash<QString, Counts>() : countsOf(state);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto row = state.posts.constFind(wanted.at(i));
        if (row == state.posts.cend()) {
            answer.gone.append(wanted.at(i));
            continue;
        }
        if (areApart(state, me, row->author)) {
            answer.hidden.append(row->id);
            continue;
        }
        if (deep) {
            want(row->root);
            want(row->replyTo);
            want(row->quote);
        }
        persons.append(row->author);
        postRows.append(postJson(state, me, *row, counts.value(row->id)));
    }
    persons.removeDuplicates();
    QJsonArray personRows;
    for (const QString &id : persons) {
        const auto row = state.people.constFind(id);
        if (row == state.people.cend()) {
            continue;
        }
        if (isOn(state.blocks, id, me)) {
            answer.hiddenPeople.append(id);
        } else {
            personRows.append(personJson(state, me, *row));
        }
    }
    answer.rows = {{u"posts"_s, postRows}, {u"people"_s, personRows}};
    return answer;
}

}  // namespace postr::sim
