// What the read functions answer, in the model.

#include <QJsonArray>

#include "core/backend/supabase/snapshot.h"
#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

QJsonArray jsonOf(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts) {
        array.append(text);
    }
    return array;
}

std::optional<Snapshot> snapshotIn(const QJsonObject &args, const QString &name)
{
    return Snapshot::parse(args.value(name).toString().toLatin1());
}

QJsonObject repostJson(const QString &person, const QString &post, bool on, qint64 ver)
{
    return {{u"person"_s, person}, {u"post"_s, post}, {u"on"_s, on}, {u"sort"_s, ver}, {u"ver"_s, ver}};
}

quint64 maxOf(const QString &snapshot) { return snapshot.section(u':', 1, 1).toULongLong(); }
quint64 minOf(const QString &snapshot) { return snapshot.section(u':', 0, 0).toULongLong(); }

}  // namespace

QString ModelServer::resetReason(const QJsonObject &args) const
{
    const QString since = args.value(u"since"_s).toString();
    const QString until = args.value(u"until"_s).toString();
    if (since.isEmpty()) {
        return u"new"_s;
    }
    if (args.value(u"epoch"_s).toString() != epoch()) {
        return u"epoch"_s;
    }
    if (minOf(since) < m_state.floor) {
        return u"retention"_s;
    }
    return maxOf(since) > m_state.nextXid || maxOf(until) > m_state.nextXid ? u"ahead"_s : QString();
}

QJsonObject ModelServer::feedPull(const QString &person, const QJsonObject &args)
{
    const QString present = snapshot();
    QString reset = resetReason(args);
    const QString end = args.value(u"until"_s).toString(present);
    const auto since = snapshotIn(args, u"since"_s);
    const auto until = Snapshot::parse(end.toLatin1());
    const qint64 after = args.value(u"after"_s).toInteger();
    const int size = qMin(args.value(u"lim"_s).toInt(), m_tuning.pageCap);
    QList<qint64> hits;
    if (reset.isEmpty()) {
        for (auto line = m_state.log.upperBound(after); line != m_state.log.cend(); ++line) {
            const bool concerns = line->audience == person || line->author == person ||
                                  (!line->author.isEmpty() && isOn(m_state.follows, person, line->author));
            const bool isOld = m_mutant == Mutant::UpdatedCursor ? line->xid < maxOf(args.value(u"since"_s).toString())
                                                                 : since->contains(line->xid);
            if (concerns && !isOld && until->contains(line->xid)) {
                hits.append(line.key());
            }
        }
        reset = hits.size() > m_tuning.farLimit ? u"far"_s : QString();
    }
    if (!reset.isEmpty()) {
        m_hooks.reset(person, present);
        return {{u"epoch"_s, epoch()}, {u"reset"_s, reset}, {u"to"_s, present}};
    }
    const bool more = hits.size() > size;
    hits.resize(qMin<qsizetype>(hits.size(), size));
    QStringList posts;
    QStringList people;
    QJsonArray changes;
    QJsonArray reposts;
    for (const qint64 seq : hits) {
        const LogRow line = m_state.log.value(seq);
        changes.append(QJsonArray{seq, line.kind, line.entity});
        (line.kind == 2 || line.kind == 4 ? people : posts).append(line.entity);
        if (line.kind == 6) {
            people.append(line.author);
            const FlagRow row = m_state.reposts.value({line.author, line.entity});
            reposts.append(repostJson(line.author, line.entity, row.on, row.ver > 0 ? row.ver : seq));
        }
    }
    QStringList gone;
    const QJsonObject rows = rowsOf(m_state, person, posts, people, gone);
    return {{u"epoch"_s, epoch()},   {u"to"_s, end},           {u"after"_s, hits.isEmpty() ? after : hits.constLast()},
            {u"more"_s, more},       {u"changes"_s, changes},  {u"rows"_s, rows},
            {u"reposts"_s, reposts}, {u"gone"_s, jsonOf(gone)}};
}

QJsonObject ModelServer::homePage(const QString &person, const QJsonObject &args) const
{
    const QList<Place> all =
        args.value(u"list"_s).toString() == u"everyone" ? everyone(m_state) : homeOf(m_state, person);
    const qint64 before = args.value(u"before"_s).toInteger(std::numeric_limits<qint64>::max());
    const int size = qMin(args.value(u"lim"_s).toInt(), m_tuning.pageCap);
    QStringList posts;
    QStringList people;
    QJsonArray items;
    QJsonArray reposts;
    QJsonValue next;
    bool more = false;
    for (const Place &place : all) {
        if (place.sort >= before) {
            continue;
        }
        if (posts.size() == size) {
            more = true;
            break;
        }
        posts.append(place.post);
        people += place.reposters;
        for (const QString &reposter : place.reposters) {
            reposts.append(repostJson(reposter, place.post, true, m_state.reposts.value({reposter, place.post}).ver));
        }
        items.append(
            QJsonObject{{u"id"_s, place.post}, {u"sort"_s, place.sort}, {u"reposters"_s, jsonOf(place.reposters)}});
        next = place.sort;
    }
    QStringList gone;
    const QJsonObject rows = rowsOf(m_state, person, posts, people, gone);
    return {{u"epoch"_s, epoch()},    {u"items"_s, items}, {u"next"_s, more ? next : QJsonValue()},
            {u"more"_s, more},        {u"rows"_s, rows},   {u"reposts"_s, reposts},
            {u"gone"_s, jsonOf(gone)}};
}

QJsonObject ModelServer::refreshPosts(const QString &person, const QJsonObject &args) const
{
    const QJsonArray ids = args.value(u"ids"_s).toArray();
    const QJsonArray vers = args.value(u"vers"_s).toArray();
    QStringList newer;
    QStringList gone;
    QStringList others;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString id = ids.at(i).toString();
        const auto row = m_state.posts.constFind(id);
        if (row == m_state.posts.cend()) {
            gone.append(id);
            continue;
        }
        (row->ver > vers.at(i).toInteger() ? newer : others).append(id);
    }
    QStringList linked;  // what rows refer to is not asked for
    QJsonArray states;
    const QJsonArray every = rowsOf(m_state, person, others, {}, linked).value(u"posts"_s).toArray();
    for (const QJsonValue &value : every) {
        const QJsonObject post = value.toObject();
        if (others.contains(post.value(u"id"_s).toString())) {
            states.append(QJsonObject{{u"id"_s, post.value(u"id"_s)},
                                      {u"ver"_s, post.value(u"ver"_s)},
                                      {u"counts"_s, post.value(u"counts"_s)},
                                      {u"mine"_s, post.value(u"mine"_s)}});
        }
    }
    return {{u"epoch"_s, epoch()},
            {u"states"_s, states},
            {u"rows"_s, rowsOf(m_state, person, newer, {}, gone)},
            {u"gone"_s, jsonOf(gone)}};
}

QJsonObject ModelServer::selfPage(const QString &person, const QJsonObject &args) const
{
    const bool isPosts = args.value(u"part"_s).toString() == u"posts";
    const qint64 after = args.value(u"after"_s).toInteger();
    const int size = qMin(args.value(u"lim"_s).toInt(), m_tuning.pageCap);
    QMap<qint64, QString> byVersion;
    if (isPosts) {
        for (const PostRow &row : m_state.posts) {
            if (row.author == person && row.ver > after) {
                byVersion.insert(row.ver, row.id);
            }
        }
    } else {
        for (auto row = m_state.follows.cbegin(); row != m_state.follows.cend(); ++row) {
            if (row.key().first == person && row->ver > after) {
                byVersion.insert(row->ver, row.key().second);
            }
        }
    }
    const bool more = byVersion.size() > size;
    QStringList ids = byVersion.values().mid(0, size);
    const qint64 last = ids.isEmpty() ? after : byVersion.keys().at(ids.size() - 1);
    QStringList gone;
    const QJsonObject rows =
        rowsOf(m_state, person, isPosts ? ids : QStringList(), isPosts ? QStringList() : ids, gone);
    return {{u"epoch"_s, epoch()}, {u"after"_s, last}, {u"more"_s, more}, {u"rows"_s, rows}, {u"gone"_s, jsonOf(gone)}};
}

}  // namespace postr::sim
