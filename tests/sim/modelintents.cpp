// What apply_intent does, in the model.

#include <QCryptographicHash>
#include <QJsonDocument>

#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

QString textOf(const QJsonObject &args, const QString &name) { return args.value(name).toString(); }

}  // namespace

QString ModelServer::personNamed(const QJsonObject &args) const
{
    const QString person = textOf(args, u"person"_s);
    if (!person.isEmpty()) {
        return person;
    }
    for (const PersonRow &row : m_state.people) {
        if (row.handle == textOf(args, u"handle"_s)) {
            return row.id;
        }
    }
    return {};
}

QStringList ModelServer::locksOf(const QString &person, const QString &mid, const QString &kind,
                                 const QJsonObject &args) const
{
    QStringList locks;
    if (!mid.isEmpty()) {
        locks.append(u"ledger:"_s + person + mid);
    }
    if (kind == u"put_post" || kind == u"delete_post") {
        locks.append(u"post:"_s + textOf(args, u"id"_s));
    } else if (kind == u"set_like" || kind == u"set_repost" || kind == u"set_bookmark") {
        locks.append(u"marks:"_s + person);  // they share a version: the later must have the higher
    } else if (kind == u"set_follow") {
        locks.append(u"follow:"_s + person + personNamed(args));
    }
    return locks;
}

QJsonObject ModelServer::repeated(Transaction &t, const Two &key, LedgerRow entry)
{
    if (entry.epoch != epoch()) {
        entry.epoch = epoch();
        entry.xid = t.xid;
        t.effects.push_back([key, entry](ServerState &state) { state.ledger.insert(key, entry); });
    }
    return {{u"status"_s, entry.status}, {u"duplicate"_s, true},    {u"code"_s, entry.code},
            {u"ref"_s, entry.ref},       {u"epoch"_s, entry.epoch}, {u"xid"_s, QString::number(entry.xid)}};
}

QJsonObject ModelServer::applyIntent(Transaction &t, const QString &person, const QString &mid, const QString &kind,
                                     const QJsonObject &args)
{
    const Two key(person, mid);
    const auto known = m_state.ledger.constFind(key);
    if (known != m_state.ledger.cend()) {
        return repeated(t, key, *known);
    }
    QJsonObject answer{{u"duplicate"_s, false}, {u"epoch"_s, epoch()}, {u"xid"_s, QString::number(t.xid)}};
    if (m_dice.chance(m_tuning.waits)) {
        answer.insert(u"status"_s, u"wait"_s);
        answer.insert(u"code"_s, u"rate_limited"_s);
        answer.insert(u"seconds"_s, m_dice.between(1, 90));
        return answer;
    }
    LedgerRow entry;
    entry.epoch = epoch();
    entry.kind = kind;
    entry.xid = t.xid;
    try {
        perform(t, person, kind, args, entry);
        t.effects.push_back([mid](ServerState &state) { ++state.effects[mid]; });
        if (m_hooks.applied) {
            m_hooks.applied(person, mid, kind, args);
        }
    } catch (const Refusal &refusal) {
        t.effects.clear();
        entry.status = u"refused"_s;
        entry.code = refusal.code;
        if (m_hooks.refused) {
            m_hooks.refused(person, mid, refusal.code);
        }
    }
    const auto write = [key, entry](ServerState &state) { state.ledger.insert(key, entry); };
    if (m_mutant == Mutant::LedgerOutside) {
        if (!m_dice.chance(0.3)) {  // the process died between the two
            m_timeline.at(Milliseconds(m_dice.between(1, 2000)), [this, write] { write(m_state); });
        }
    } else {
        t.effects.push_back(write);
    }
    answer.insert(u"status"_s, entry.status);
    answer.insert(u"code"_s, entry.code);
    answer.insert(u"ref"_s, entry.ref);
    return answer;
}

void ModelServer::perform(Transaction &t, const QString &person, const QString &kind, const QJsonObject &args,
                          LedgerRow &entry)
{
    if (kind == u"put_post") {
        putPost(t, person, args, entry);
    } else if (kind == u"delete_post") {
        deletePost(t, person, args, entry);
    } else if (kind == u"set_like" || kind == u"set_repost" || kind == u"set_bookmark") {
        setMark(t, person, kind, args, entry);
    } else if (kind == u"set_follow") {
        setFollow(t, person, args, entry);
    } else {
        throw Refusal{u"unknown_kind"_s};
    }
}

const PostRow &ModelServer::livePost(const QString &id) const
{
    const auto row = m_state.posts.constFind(id);
    if (row == m_state.posts.cend()) {
        throw Refusal{m_state.gone.contains(id) ? u"deleted_target"_s : u"not_found"_s};
    }
    if (row->deleted) {
        throw Refusal{u"deleted_target"_s};
    }
    return *row;
}

void ModelServer::putPost(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString id = textOf(args, u"id"_s);
    const QByteArray print =
        QCryptographicHash::hash(QJsonDocument(args).toJson(QJsonDocument::Compact), QCryptographicHash::Md5);
    entry.ref = id;
    const auto old = m_state.posts.constFind(id);
    if (old != m_state.posts.cend()) {
        if (old->author != person || (!old->deleted && old->print != print)) {
            throw Refusal{u"id_taken"_s};
        }
        entry.ver = old->ver;
        return;
    }
    if (m_state.gone.contains(id)) {
        return;  // called off before it arrived
    }
    PostRow row;
    row.id = id;
    row.author = person;
    row.text = textOf(args, u"text"_s);
    row.replyTo = textOf(args, u"reply_to"_s);
    row.quote = textOf(args, u"quote"_s);
    if (!row.replyTo.isEmpty()) {
        const PostRow &parent = livePost(row.replyTo);
        row.root = parent.root.isEmpty() ? parent.id : parent.root;
    }
    if (!row.quote.isEmpty()) {
        static_cast<void>(livePost(row.quote));
    }
    if (m_dice.chance(m_tuning.refusals)) {
        throw Refusal{u"too_long"_s};
    }
    row.createdAt = m_timeline.now().count();
    row.print = print;
    row.born = row.ver = entry.ver = drawVersion(t);
    log(t, {0, 1, id, person, {}, row.ver});
    t.effects.push_back([row](ServerState &state) { state.posts.insert(row.id, row); });
}

void ModelServer::deletePost(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString id = textOf(args, u"id"_s);
    entry.ref = id;
    const auto old = m_state.posts.constFind(id);
    if (old == m_state.posts.cend()) {
        t.effects.push_back([id, person](ServerState &state) { state.gone.insert(id, person); });
        return;
    }
    if (old->author != person) {
        throw Refusal{u"not_owner"_s};
    }
    if (old->deleted) {
        return;
    }
    PostRow row = *old;
    row.deleted = true;
    row.text.clear();
    row.quote.clear();
    row.ver = entry.ver = drawVersion(t);
    if (m_mutant != Mutant::SilentDelete) {
        log(t, {0, 1, id, person, {}, row.ver});
    }
    t.effects.push_back([row](ServerState &state) { state.posts.insert(row.id, row); });
}

void ModelServer::setMark(Transaction &t, const QString &person, const QString &kind, const QJsonObject &args,
                          LedgerRow &entry)
{
    const auto table = kind == u"set_like"     ? &ServerState::likes
                       : kind == u"set_repost" ? &ServerState::reposts
                                               : &ServerState::bookmarks;
    const QString post = textOf(args, u"post"_s);
    const bool on = args.value(u"on"_s).toBool();
    entry.ref = post;
    if (on) {
        static_cast<void>(livePost(post));
    }
    const Two key(person, post);
    const FlagRow old = (m_state.*table).value(key);
    if (old.on == on) {
        return;
    }
    const FlagRow row{on, drawVersion(t), t.xid};
    entry.ver = row.ver;
    if (kind == u"set_repost" && m_mutant == Mutant::SilentRepost) {
        // planted
    } else if (kind == u"set_repost") {
        log(t, {0, 6, post, person, {}, row.ver});
    } else {
        log(t, {0, 3, post, {}, person, row.ver});
    }
    t.effects.push_back([key, row, table](ServerState &state) { (state.*table).insert(key, row); });
}

void ModelServer::setFollow(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString other = personNamed(args);
    const bool on = args.value(u"on"_s).toBool();
    if (!m_state.people.contains(other)) {
        throw Refusal{u"unknown_person"_s};
    }
    if (other == person) {
        throw Refusal{u"self_follow"_s};
    }
    entry.ref = other;
    const Two key(person, other);
    const FlagRow old = m_state.follows.value(key);
    if (old.on == on) {
        return;
    }
    const FlagRow row{on, drawVersion(t), t.xid};
    entry.ver = row.ver;
    if (m_mutant != Mutant::SilentFollow) {
        log(t, {0, 4, other, {}, person, row.ver});
        log(t, {0, 4, person, {}, other, 0});
    }
    t.effects.push_back([key, row](ServerState &state) { state.follows.insert(key, row); });
}

}  // namespace postr::sim
