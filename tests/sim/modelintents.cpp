// What apply_intent does, in the model.

#include <QCryptographicHash>
#include <QJsonDocument>

#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

QString textOf(const QJsonObject &args, const QString &name) { return args.value(name).toString(); }

}  // namespace

QStringList ModelServer::locksOf(const QString &person, const QString &mid, const QString &kind,
                                 const QJsonObject &args) const
{
    QStringList locks;
    if (!mid.isEmpty()) {
        locks.append(u"ledger:"_s + person + mid);
    }
    if (kind == u"put_post" || kind == u"delete_post" || kind == u"edit_post") {
        locks.append(u"post:"_s + textOf(args, u"id"_s));
    } else if (kind == u"set_profile") {
        locks.append(u"person:"_s + person);
        locks += textOf(args, u"field"_s) == u"handle" ? QStringList(u"handles"_s) : QStringList();
    } else if (kind == u"mark_read") {
        locks.append(u"read:"_s + person);
    } else {
        locks.append(u"relations:"_s + person);  // their rows make up one part: the later must have the higher version
        if (kind == u"set_block") {
            locks.append(u"relations:"_s + personNamed(args));  // following ends both ways
        }
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
    return answerOf(entry, true, m_state);
}

QJsonObject ModelServer::answerOf(const LedgerRow &entry, bool isDuplicate, const ServerState &after) const
{
    QJsonObject answer{{u"status"_s, entry.status}, {u"duplicate"_s, isDuplicate},
                       {u"code"_s, entry.code},     {u"ref"_s, entry.ref},
                       {u"epoch"_s, entry.epoch},   {u"xid"_s, QString::number(entry.xid)}};
    if (entry.rev >= 0) {
        answer.insert(u"rev"_s, entry.rev);
    }
    if (entry.status == u"applied" && (entry.kind == u"set_like" || entry.kind == u"set_repost")) {
        answer.insert(u"counts"_s, countsOf(after).value(entry.ref).json());
    }
    const auto post = m_state.posts.constFind(entry.ref);
    if (entry.code == u"conflict" && post != m_state.posts.cend() && !post->deleted) {
        answer.insert(u"current"_s, QJsonObject{{u"text"_s, post->text}, {u"rev"_s, post->rev}});
    }
    return answer;
}

QJsonObject ModelServer::applyIntent(Transaction &t, const QString &person, const QString &mid, const QString &kind,
                                     const QJsonObject &args)
{
    const Two key(person, mid);
    const auto known = m_state.ledger.constFind(key);
    if (known != m_state.ledger.cend()) {
        return repeated(t, key, *known);
    }
    if (m_dice.chance(m_tuning.waits)) {
        return {{u"status"_s, u"wait"_s},       {u"duplicate"_s, false},
                {u"code"_s, u"rate_limited"_s}, {u"seconds"_s, m_dice.between(1, 90)},
                {u"epoch"_s, epoch()},          {u"xid"_s, QString::number(t.xid)}};
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
        entry.ref = refusal.ref;
        entry.rev = -1;
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
    if (kind != u"set_like" && kind != u"set_repost") {
        return answerOf(entry, false, m_state);
    }
    ServerState after = m_state;  // the counts contain what it did
    for (const auto &effect : t.effects) {
        effect(after);
    }
    return answerOf(entry, false, after);
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
    } else if (kind == u"edit_post") {
        editPost(t, person, args, entry);
    } else if (kind == u"set_follow") {
        setFollow(t, person, args, entry);
    } else if (kind == u"set_block") {
        setBlock(t, person, args, entry);
    } else if (kind == u"set_mute") {
        setMute(t, person, args, entry);
    } else if (kind == u"set_profile") {
        setProfile(t, person, args, entry);
    } else if (kind == u"mark_read") {
        markRead(t, person, args, entry);
    } else {
        throw Refusal{u"unknown_kind"_s};
    }
}

const PostRow &ModelServer::livePost(const QString &person, const QString &id) const
{
    const auto row = m_state.posts.constFind(id);
    if (row == m_state.posts.cend()) {
        throw Refusal{m_state.gone.contains(id) ? u"deleted_target"_s : u"not_found"_s};
    }
    if (row->deleted) {
        throw Refusal{u"deleted_target"_s};
    }
    if (areApart(m_state, person, row->author)) {
        throw Refusal{u"blocked"_s};
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
        entry.rev = old->rev;
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
    row.media = args.value(u"media"_s).toArray();
    if (!row.replyTo.isEmpty()) {
        const PostRow &parent = livePost(person, row.replyTo);
        row.root = parent.root.isEmpty() ? parent.id : parent.root;
    }
    if (!row.quote.isEmpty()) {
        static_cast<void>(livePost(person, row.quote));
    }
    if (m_dice.chance(m_tuning.refusals)) {
        throw Refusal{u"too_long"_s};
    }
    row.createdAt = m_timeline.now().count();
    row.print = print;
    row.born = row.ver = entry.ver = drawVersion(t);
    entry.rev = 0;
    log(t, {0, 1, id, person, {}, row.ver});
    t.effects.push_back([row](ServerState &state) { state.posts.insert(row.id, row); });
    notifyOfPost(t, row, true);
}

void ModelServer::editPost(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString id = textOf(args, u"id"_s);
    const QString text = textOf(args, u"text"_s);
    const auto old = m_state.posts.constFind(id);
    if (old == m_state.posts.cend()) {
        throw Refusal{m_state.gone.contains(id) ? u"deleted_target"_s : u"not_found"_s};
    }
    if (old->deleted) {
        throw Refusal{u"deleted_target"_s};
    }
    if (old->author != person) {
        throw Refusal{u"not_owner"_s};
    }
    PostRow row = *old;
    entry.ref = id;
    if (row.text != text) {
        if (row.rev != args.value(u"base_rev"_s).toInt()) {
            throw Refusal{u"conflict"_s, id};
        }
        row.text = text;
        row.ver = drawVersion(t);
        ++row.rev;
        if (m_mutant != Mutant::SilentEdit) {
            log(t, {0, 1, id, person, {}, row.ver});
        }
        t.effects.push_back([row](ServerState &state) { state.posts.insert(row.id, row); });
        notifyOfPost(t, row, false);
    }
    entry.ver = row.ver;
    entry.rev = row.rev;
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

}  // namespace postr::sim
