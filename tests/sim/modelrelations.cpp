// The setters of marks, relations and the own profile, in the model.

#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

QString textOf(const QJsonObject &args, const QString &name) { return args.value(name).toString(); }
bool isOnIn(const QJsonObject &args) { return args.value(u"on"_s).toBool(); }

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

void ModelServer::setMark(Transaction &t, const QString &person, const QString &kind, const QJsonObject &args,
                          LedgerRow &entry)
{
    const auto table = kind == u"set_like"     ? &ServerState::likes
                       : kind == u"set_repost" ? &ServerState::reposts
                                               : &ServerState::bookmarks;
    const QString post = textOf(args, u"post"_s);
    const bool on = isOnIn(args);
    entry.ref = post;
    if (on) {
        static_cast<void>(livePost(person, post));
    }
    const Two key(person, post);
    const FlagRow old = (m_state.*table).value(key);
    const bool toggles = m_mutant == Mutant::Toggle;
    if (old.on == on && !toggles) {
        return;
    }
    const FlagRow row{toggles ? !old.on : on, drawVersion(t), t.xid};
    entry.ver = row.ver;
    if (kind == u"set_repost" && m_mutant == Mutant::SilentRepost) {
        // planted
    } else if (kind == u"set_repost") {
        log(t, {0, 6, post, person, {}, row.ver});
    } else {
        log(t, {0, 3, post, {}, person, row.ver});
    }
    t.effects.push_back([key, row, table](ServerState &state) { (state.*table).insert(key, row); });
    const auto about = m_state.posts.constFind(post);
    if (kind == u"set_bookmark" || about == m_state.posts.cend() || about->deleted) {
        return;
    }
    const QString told = kind == u"set_like" ? u"like"_s : u"repost"_s;
    if (on) {
        notify(t, about->author, told, person, post, threadOf(m_state, post));
    } else {
        withdraw(t, about->author, told, person, post);
    }
}

void ModelServer::setFollow(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString other = personNamed(args);
    const bool on = isOnIn(args);
    if (!m_state.people.contains(other)) {
        throw Refusal{u"unknown_person"_s};
    }
    if (other == person) {
        throw Refusal{u"self_follow"_s};
    }
    if (on && areApart(m_state, person, other)) {
        throw Refusal{u"blocked"_s};
    }
    entry.ref = other;
    const Two key(person, other);
    if (m_state.follows.value(key).on == on) {
        return;
    }
    if (!on) {
        endFollow(t, person, other);
        return;
    }
    const FlagRow row{on, drawVersion(t), t.xid};
    entry.ver = row.ver;
    if (m_mutant != Mutant::SilentFollow) {
        log(t, {0, 4, other, {}, person, row.ver});
        log(t, {0, 4, person, {}, other, 0});
    }
    t.effects.push_back([key, row](ServerState &state) { state.follows.insert(key, row); });
    notify(t, other, u"follow"_s, person, {}, {});
}

void ModelServer::endFollow(Transaction &t, const QString &follower, const QString &followee)
{
    const Two key(follower, followee);
    if (!m_state.follows.value(key).on) {
        return;
    }
    const FlagRow row{false, drawVersion(t), t.xid};
    if (m_mutant != Mutant::SilentFollow) {
        log(t, {0, 4, followee, {}, follower, row.ver});
        log(t, {0, 4, follower, {}, followee, 0});
    }
    t.effects.push_back([key, row](ServerState &state) { state.follows.insert(key, row); });
    withdraw(t, followee, u"follow"_s, follower, {});
}

void ModelServer::setBlock(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString other = personNamed(args);
    const bool on = isOnIn(args);
    if (!m_state.people.contains(other)) {
        throw Refusal{u"unknown_person"_s};
    }
    if (other == person) {
        throw Refusal{u"bad_args"_s};
    }
    entry.ref = other;
    const Two key(person, other);
    if (m_state.blocks.value(key).on != on) {
        const FlagRow row{on, drawVersion(t), t.xid};
        entry.ver = row.ver;
        if (m_mutant != Mutant::SilentBlock) {
            log(t, {0, 4, other, {}, person, row.ver});
            log(t, {0, 4, person, {}, other, 0});
            if (!on && !m_state.blocks.value(Two(other, person)).on) {
                log(t, {0, 8, person, {}, other, 0});
            }
        }
        t.effects.push_back([key, row](ServerState &state) { state.blocks.insert(key, row); });
    }
    if (on) {
        endFollow(t, person, other);
        endFollow(t, other, person);
    }
}

void ModelServer::setMute(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const bool on = isOnIn(args);
    if (args.contains(u"thread"_s)) {
        const QString thread = threadOf(m_state, textOf(args, u"thread"_s));
        if (thread.isEmpty()) {
            throw Refusal{u"not_found"_s};
        }
        muteThread(t, person, thread, on, entry);
        return;
    }
    const bool isOfReposts = args.contains(u"reposts"_s);
    const QString other = textOf(args, isOfReposts ? u"reposts"_s : u"person"_s);
    if (other.isEmpty() || other == person) {
        throw Refusal{u"bad_args"_s};
    }
    if (!m_state.people.contains(other)) {
        throw Refusal{u"unknown_person"_s};
    }
    entry.ref = other;
    const Two key(person, other);
    MuteRow row = m_state.mutes.value(key);
    bool &flag = isOfReposts ? row.reposts : row.on;
    if (row.ver > 0 && flag == on) {
        return;
    }
    flag = on;
    row.ver = entry.ver = drawVersion(t);
    row.xid = t.xid;
    log(t, {0, 4, other, {}, person, row.ver});
    t.effects.push_back([key, row](ServerState &state) { state.mutes.insert(key, row); });
}

void ModelServer::muteThread(Transaction &t, const QString &person, const QString &thread, bool on, LedgerRow &entry)
{
    entry.ref = thread;
    const Two key(person, thread);
    const FlagRow old = m_state.threadMutes.value(key);
    if (old.ver > 0 && old.on == on) {
        return;
    }
    const FlagRow row{on, drawVersion(t), t.xid};
    entry.ver = row.ver;
    log(t, {0, 3, thread, {}, person, row.ver});
    t.effects.push_back([key, row](ServerState &state) { state.threadMutes.insert(key, row); });
}

void ModelServer::setProfile(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const QString field = textOf(args, u"field"_s);
    const QString value = textOf(args, u"value"_s);
    PersonRow row = m_state.people.value(person);
    if (field == u"name") {
        row.name = value;
    } else if (field == u"bio") {
        row.bio = value;
    } else if (field == u"handle") {
        for (const PersonRow &other : m_state.people) {
            if (other.handle == value && other.id != person) {
                throw Refusal{u"handle_taken"_s};
            }
        }
        row.handle = value;
    } else if (field == u"avatar" || field == u"banner") {
        (field == u"avatar" ? row.avatar : row.banner) = value;
    } else {
        throw Refusal{u"bad_args"_s};
    }
    row.ver = entry.ver = drawVersion(t);
    entry.ref = person;
    t.effects.push_back([row](ServerState &state) { state.people.insert(row.id, row); });
    if (m_mutant != Mutant::SilentProfile) {
        log(t, {0, 2, person, person, {}, row.ver});
    }
}

/// Reading goes forward only, and not into the future.
void ModelServer::markRead(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry)
{
    const qint64 seen = qMin(args.value(u"up_to"_s).toInteger(), m_state.nextSeq - 1);
    const ReadRow old = m_state.read.value(person);
    entry.ref = person;
    if (old.ver > 0 && old.upTo >= seen) {
        return;
    }
    const ReadRow row{seen, drawVersion(t), t.xid};
    entry.ver = row.ver;
    if (m_mutant != Mutant::SilentRead) {
        log(t, {0, 7, person, {}, person, row.ver});
    }
    t.effects.push_back([person, row](ServerState &state) { state.read.insert(person, row); });
}

}  // namespace postr::sim
