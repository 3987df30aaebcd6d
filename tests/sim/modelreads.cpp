// What the read functions answer, in the model.

#include <QJsonArray>
#include <algorithm>

#include "core/backend/supabase/snapshot.h"
#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

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

QJsonObject notificationJson(const ServerState &state, const NotificationRow &row)
{
    return {{u"id"_s, row.id},
            {u"kind"_s, row.kind},
            {u"actor"_s, row.actor},
            {u"post"_s, row.post.isEmpty() ? QJsonValue() : QJsonValue(row.post)},
            {u"on"_s, row.on && !areApart(state, row.recipient, row.actor)},
            {u"created_at"_s, timeJson(row.createdAt)},
            {u"sort"_s, row.born},
            {u"ver"_s, row.ver}};
}

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
    return page(person, hits, more, end, after);
}

QJsonObject ModelServer::page(const QString &person, const QList<qint64> &hits, bool more, const QString &end,
                              qint64 after) const
{
    QStringList posts;
    QStringList people;
    QStringList goneNotifications;
    QJsonArray changes;
    QJsonArray reposts;
    QJsonArray notifications;
    QJsonValue read;
    for (const qint64 seq : hits) {
        const LogRow line = m_state.log.value(seq);
        changes.append(line.kind == 6 ? QJsonArray{seq, line.kind, line.entity, line.author}
                                      : QJsonArray{seq, line.kind, line.entity});
        switch (line.kind) {
        case 2:
        case 4:
            people.append(line.entity);
            break;
        case 5:
            if (const NotificationRow *row = notification(line.entity)) {
                notifications.append(notificationJson(m_state, *row));
                people.append(row->actor);
                posts += row->post.isEmpty() ? QStringList() : QStringList(row->post);
            } else {
                goneNotifications.append(line.entity);
            }
            break;
        case 6: {
            posts.append(line.entity);
            people.append(line.author);
            const FlagRow row = m_state.reposts.value({line.author, line.entity});
            reposts.append(repostJson(line.author, line.entity, row.on, row.ver > 0 ? row.ver : seq));
            break;
        }
        case 7: {
            const ReadRow row = m_state.read.value(person);
            read = QJsonObject{{u"up_to"_s, row.upTo}, {u"ver"_s, row.ver}};
            break;
        }
        case 8:  // whom it is about is all that it says
            break;
        default:
            posts.append(line.entity);
        }
    }
    QJsonObject answer{{u"epoch"_s, epoch()},
                       {u"to"_s, end},
                       {u"after"_s, hits.isEmpty() ? after : hits.constLast()},
                       {u"more"_s, more},
                       {u"changes"_s, changes},
                       {u"reposts"_s, reposts},
                       {u"notifications"_s, notifications},
                       {u"gone_notifications"_s, jsonOf(goneNotifications)},
                       {u"read"_s, read}};
    rowsOf(m_state, person, posts, people).addTo(answer);
    return answer;
}

const NotificationRow *ModelServer::notification(const QString &id) const
{
    const auto found = std::find_if(m_state.notifications.cbegin(), m_state.notifications.cend(),
                                    [&](const NotificationRow &row) { return row.id == id; });
    return found == m_state.notifications.cend() ? nullptr : &*found;
}

QJsonObject ModelServer::notificationsPage(const QString &person, const QJsonObject &args) const
{
    const qint64 before = args.value(u"before"_s).toInteger(std::numeric_limits<qint64>::max());
    QMap<qint64, NotificationRow> newest;
    for (const NotificationRow &row : m_state.notifications) {
        if (row.recipient == person && row.on && row.born < before && !areApart(m_state, person, row.actor)) {
            newest.insert(-row.born, row);
        }
    }
    const int size = qMin(args.value(u"lim"_s).toInt(), m_tuning.pageCap);
    const bool more = newest.size() > size;
    const QList<NotificationRow> rows = newest.values().mid(0, size);
    QStringList posts;
    QStringList people;
    QJsonArray notifications;
    for (const NotificationRow &row : rows) {
        notifications.append(notificationJson(m_state, row));
        people.append(row.actor);
        posts += row.post.isEmpty() ? QStringList() : QStringList(row.post);
    }
    QJsonObject answer{{u"epoch"_s, epoch()},
                       {u"notifications"_s, notifications},
                       {u"more"_s, more},
                       {u"next"_s, more ? QJsonValue(rows.constLast().born) : QJsonValue()}};
    rowsOf(m_state, person, posts, people).addTo(answer);
    return answer;
}

/// Places are counted before what is not to be seen is left out: a page may be shorter than asked for and not the last.
QJsonObject ModelServer::homePage(const QString &person, const QJsonObject &args) const
{
    const bool isEveryone = args.value(u"list"_s).toString() == u"everyone";
    QList<Place> places = isEveryone ? everyone(m_state, person) : following(m_state, person);
    const qint64 before = args.value(u"before"_s).toInteger(std::numeric_limits<qint64>::max());
    const int size = qMin(args.value(u"lim"_s).toInt(), m_tuning.pageCap);
    places.removeIf([&](const Place &place) { return place.sort >= before; });
    const bool more = places.size() > size;
    places.resize(qMin<qsizetype>(places.size(), size));
    QStringList posts;
    QStringList people;
    QJsonArray items;
    QJsonArray reposts;
    for (const Item &item : itemsOf(m_state, person, places)) {
        posts.append(item.post);
        people += item.reposters;
        items.append(
            QJsonObject{{u"id"_s, item.post}, {u"sort"_s, item.sort}, {u"reposters"_s, jsonOf(item.reposters)}});
    }
    for (const Place &place : places) {
        if (!place.reposter.isEmpty() && isWanted(m_state, person, place.post)) {
            reposts.append(repostJson(place.reposter, place.post, true, place.sort));
        }
    }
    QJsonObject answer{{u"epoch"_s, epoch()},
                       {u"items"_s, items},
                       {u"next"_s, more ? QJsonValue(places.constLast().sort) : QJsonValue()},
                       {u"more"_s, more},
                       {u"reposts"_s, reposts}};
    rowsOf(m_state, person, posts, people).addTo(answer);
    return answer;
}

QJsonObject ModelServer::refreshPosts(const QString &person, const QJsonObject &args) const
{
    const QJsonArray ids = args.value(u"ids"_s).toArray();
    const QJsonArray vers = args.value(u"vers"_s).toArray();
    const QHash<QString, Counts> counts = countsOf(m_state);
    QStringList newer;
    QStringList gone;
    QStringList hidden;
    QJsonArray states;
    for (qsizetype i = 0; i < qMin<qsizetype>(ids.size(), 100); ++i) {
        const QString id = ids.at(i).toString();
        const auto row = m_state.posts.constFind(id);
        if (row == m_state.posts.cend()) {
            gone.append(id);
        } else if (areApart(m_state, person, row->author)) {
            hidden.append(id);
        } else if (row->ver > vers.at(i).toInteger()) {
            newer.append(id);
        } else {
            states.append(QJsonObject{{u"id"_s, id},
                                      {u"ver"_s, row->ver},
                                      {u"counts"_s, counts.value(id).json()},
                                      {u"mine"_s, mineJson(m_state, person, *row)}});
        }
    }
    Rows rows = rowsOf(m_state, person, newer, {}, false);
    rows.gone = gone;
    rows.hidden = hidden;
    QJsonObject answer{{u"epoch"_s, epoch()}, {u"states"_s, states}};
    rows.addTo(answer);
    return answer;
}

QJsonObject ModelServer::refreshPeople(const QString &person, const QJsonObject &args) const
{
    const QJsonArray ids = args.value(u"ids"_s).toArray();
    const QJsonArray vers = args.value(u"vers"_s).toArray();
    QStringList newer;
    for (qsizetype i = 0; i < qMin<qsizetype>(ids.size(), 100); ++i) {
        const QString id = ids.at(i).toString();
        const auto row = m_state.people.constFind(id);
        const bool isKnown = row != m_state.people.cend() && row->ver <= vers.at(i).toInteger();
        if (!isKnown || areApart(m_state, person, id)) {
            newer.append(id);
        }
    }
    QJsonObject answer{{u"epoch"_s, epoch()}};
    rowsOf(m_state, person, {}, newer, false).addTo(answer);
    return answer;
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
        // Somebody followed and muted comes once for each.
        const auto collect = [&](const auto &relations) {
            for (auto row = relations.cbegin(); row != relations.cend(); ++row) {
                if (row.key().first == person && row->ver > after) {
                    byVersion.insert(row->ver, row.key().second);
                }
            }
        };
        collect(m_state.follows);
        collect(m_state.mutes);
        collect(m_state.blocks);
    }
    const bool more = byVersion.size() > size;
    QStringList ids = byVersion.values().mid(0, size);
    const qint64 last = ids.isEmpty() ? after : byVersion.keys().at(ids.size() - 1);
    QJsonObject answer{{u"epoch"_s, epoch()}, {u"after"_s, last}, {u"more"_s, more}};
    rowsOf(m_state, person, isPosts ? ids : QStringList(), (isPosts ? QStringList() : ids) + QStringList(person))
        .addTo(answer);
    return answer;
}

}  // namespace postr::sim
