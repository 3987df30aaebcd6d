// What must be true when the faults are over and everything has come to rest.

#include "checks.h"

#include <algorithm>

#include "core/db/feedstore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

QStringList Checks::atRest(Device &device)
{
    QStringList broken = atStart(device);
    checkHome(device, broken);
    const Status done = readConsistently(device.connection(), [&] {
        checkOwn(device, broken);
        checkRelations(device, broken);
        checkFollowed(device, broken);
    });
    if (!done) {
        broken.append(u"reading failed: "_s + done.error().detail);
    }
    checkFile(device, broken);
    return broken;
}

namespace {

bool isMark(IntentKind kind)
{
    return kind == IntentKind::SetLike || kind == IntentKind::SetRepost || kind == IntentKind::SetBookmark;
}

const QMap<Two, FlagRow> &marksOf(const ServerState &state, IntentKind kind)
{
    return kind == IntentKind::SetLike ? state.likes : kind == IntentKind::SetRepost ? state.reposts : state.bookmarks;
}

}  // namespace

void Checks::checkHome(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    const QString me = device.user().text();
    const auto floor = readConsistently(
        device.connection(), [&] { return feeds::floorOf(device.connection(), device.user(), FeedList::Home); });
    if (!floor || !*floor) {
        broken.append(u"I4: the home list was never loaded"_s);
        return;
    }
    QStringList expected;
    QMap<QString, QStringList> reposters;
    const Status compared = readConsistently(device.connection(), [&] {
        for (const Place &place : homeOf(state, me)) {
            if (place.sort >= **floor && !isBuried(device, place.post)) {
                expected.append(place.post);
                reposters.insert(place.post, place.reposters);
            }
        }
    });
    if (!compared) {
        broken.append(u"reading failed: "_s + compared.error().detail);
    }
    QStringList shown;
    for (const FeedEntry &entry : device.home(100'000)) {
        if (entry.state != PostState::Synced) {
            continue;
        }
        shown.append(entry.id.text());
        const PostRow post = state.posts.value(entry.id.text());
        const PersonRow author = state.people.value(post.author);
        // Strangers whose posts are passed on may go by an old name: nobody asks about them yet.
        const bool isNamed =
            (post.author != me && !isOn(state.follows, me, post.author)) || entry.author.name == author.name;
        if (entry.text != post.text || entry.author.id.text() != post.author || !isNamed) {
            broken.append(u"I4: home shows %1 otherwise than the server"_s.arg(entry.id.text()));
        }
        QStringList passedOnBy;
        for (const PersonSummary &person : entry.repostedBy) {
            passedOnBy.append(person.id.text());
        }
        if (passedOnBy != reposters.value(entry.id.text())) {
            broken.append(u"I4: home shows %1 passed on by others than at the server"_s.arg(entry.id.text()));
        }
        if (entry.liked != isOn(state.likes, me, entry.id.text())) {
            broken.append(u"I4: home shows the like of %1 otherwise than the server"_s.arg(entry.id.text()));
        }
    }
    if (shown != expected) {
        QStringList missing = expected;
        QStringList extra = shown;
        missing.removeIf([&](const QString &id) { return shown.contains(id); });
        extra.removeIf([&](const QString &id) { return expected.contains(id); });
        broken.append(u"I4: home differs; missing: %1; too many: %2"_s.arg(missing.join(u' '), extra.join(u' ')));
    }
}

void Checks::checkOwn(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    QSet<QString> seen;
    Statement own(device.connection(), u"SELECT id, text, deleted FROM posts WHERE user_id = ? AND owner_id = ?"_s);
    own.bind(device.user()).bind(device.user());
    while (own.next()) {
        const QString id = own.text(0);
        seen.insert(id);
        const auto row = state.posts.constFind(id);
        const bool isGone = row == state.posts.cend() || row->deleted;
        if (own.flag(2) && isBuried(device, id)) {
            continue;
        }
        if (isGone != own.flag(2) || (!isGone && row->text != own.text(1))) {
            broken.append(u"I4: own post %1 is not as the server has it"_s.arg(id));
        }
    }
    for (const PostRow &row : state.posts) {
        if (row.author == device.user().text() && !seen.contains(row.id) && !isBuried(device, row.id)) {
            broken.append(u"I4: own post %1 is not stored"_s.arg(row.id));
        }
    }
    checkMarks(device, u"SELECT post_id, liked FROM mine WHERE user_id = ?"_s, state.likes, broken);
    checkMarks(device, u"SELECT post_id, reposted FROM mine WHERE user_id = ?"_s, state.reposts, broken);
    checkMarks(device, u"SELECT post_id, bookmarked FROM mine WHERE user_id = ?"_s, state.bookmarks, broken);
}

void Checks::checkMarks(Device &device, const QString &sql, const QMap<Two, FlagRow> &there, QStringList &broken) const
{
    Statement mine(device.connection(), sql);
    mine.bind(device.user());
    QMap<QString, bool> stored;
    while (mine.next()) {
        stored.insert(mine.text(0), mine.flag(1));
    }
    for (auto mark = there.cbegin(); mark != there.cend(); ++mark) {
        const QString post = mark.key().second;
        if (mark.key().first == device.user().text() && m_server.state().posts.contains(post) &&
            !isBeforeReset(mark->xid) && stored.value(post) != mark->on) {
            broken.append(u"I4: a mark on %1 is not as the server has it (%2)"_s.arg(post, sql));
        }
    }
}

void Checks::checkRelations(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    const QString me = device.user().text();
    QMap<QString, bool> following;
    Statement relations(device.connection(), u"SELECT person_id, following FROM relations WHERE user_id = ?"_s);
    relations.bind(device.user());
    while (relations.next()) {
        following.insert(relations.text(0), relations.flag(1));
    }
    Statement people(device.connection(), u"SELECT id, name FROM users WHERE user_id = ?"_s);
    people.bind(device.user());
    QMap<QString, QString> names;
    while (people.next()) {
        names.insert(people.text(0), people.text(1));
    }
    for (const PersonRow &person : state.people) {
        const bool isFollowed = isOn(state.follows, me, person.id);
        if (following.value(person.id) != isFollowed) {
            broken.append(u"I4: the follow of %1 is not as the server has it"_s.arg(person.handle));
        }
        if (isFollowed && names.value(person.id) != person.name) {
            broken.append(u"I4: the name of %1 is not as the server has it"_s.arg(person.handle));
        }
    }
}

/// Everything stored of somebody who was followed all the time is as the server has it, replies and quoted posts too. What a
/// new start has not told again (version below 0) is stored, but not believed.
void Checks::checkFollowed(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    Statement posts(device.connection(), u"SELECT id, owner_id, deleted FROM posts WHERE user_id = ? AND ver >= 0"_s);
    posts.bind(device.user());
    while (posts.next()) {
        const FlagRow follow = state.follows.value({device.user().text(), posts.text(1)});
        const auto row = state.posts.constFind(posts.text(0));
        const bool isGone = row == state.posts.cend() || row->deleted;
        if (follow.on && follow.ver <= m_history.versionAtStart && isGone != posts.flag(2)) {
            broken.append(u"I4: post %1 of a followed person is not as the server has it"_s.arg(posts.text(0)));
        }
    }
}

void Checks::checkFile(Device &device, QStringList &broken) const
{
    const auto whole = device.connection().value(u"PRAGMA integrity_check(1)"_s);
    if (!whole || *whole != u"ok") {
        broken.append(u"I11: "_s + (whole ? *whole : whole.error().detail));
    }
    const auto keys = device.connection().value(u"PRAGMA foreign_key_check"_s);
    if (!keys || !keys->isEmpty()) {
        broken.append(u"I11: a foreign key is broken in "_s + keys.value_or(QString()));
    }
}

QStringList Checks::ofEffects(const QList<Device *> &devices) const
{
    QStringList broken;
    const ServerState &state = m_server.state();
    for (auto effect = state.effects.cbegin(); effect != state.effects.cend(); ++effect) {
        if (*effect > 1) {
            broken.append(u"I2: %1 had %2 effects"_s.arg(effect.key()).arg(*effect));
        }
    }
    if (m_server.restores() > 0) {
        return broken;
    }
    QSet<QString> waiting;
    for (Device *device : devices) {
        for (const OutboxRow &row : device->outboxRows()) {
            waiting.insert(row.intent.key());
        }
    }
    const QString me = devices.constFirst()->user().text();
    for (int order = 0; order < m_history.wishes.size(); ++order) {
        const Wish &last = m_history.wishes.at(order);
        const QList<const Wish *> &same = m_history.wishes.about(last.key);
        const bool isPlain = std::all_of(same.cbegin(), same.cend(), [&](const Wish *other) {
            return other->device == last.device && !other->withdrawn && !m_history.refused.contains(other->mid);
        });
        if (!isPlain || waiting.contains(last.key) || same.constLast() != &last) {
            continue;
        }
        const PostId post = last.intent.post();
        const auto row = state.posts.constFind(post.text());
        const bool isGone = row == state.posts.cend() || row->deleted;
        const bool isHere =
            last.intent.kind() == IntentKind::PutPost      ? !isGone || m_history.hardDeleted.contains(post.text())
            : last.intent.kind() == IntentKind::DeletePost ? isGone
            : isMark(last.intent.kind())
                ? isGone || isOn(marksOf(state, last.intent.kind()), me, post.text()) == last.intent.isOn()
                : true;
        if (!isHere) {
            broken.append(u"I1: what the user wanted last is not so at the server: "_s + last.key);
        }
    }
    for (const auto &[id, handle] : strangers()) {
        QList<const Wish *> same =
            m_history.wishes.about(u"follow:"_s + id) + m_history.wishes.about(u"follow:@"_s + handle);
        std::sort(same.begin(), same.end(), [](const Wish *a, const Wish *b) { return a->order < b->order; });
        const bool isPlain = !same.isEmpty() && std::all_of(same.cbegin(), same.cend(), [&](const Wish *other) {
            return other->device == same.constFirst()->device && !other->withdrawn;
        });
        if (isPlain && !waiting.contains(same.constLast()->key) &&
            isOn(state.follows, me, id) != same.constLast()->intent.isOn()) {
            broken.append(u"I1: the last word about following %1 is not so at the server"_s.arg(handle));
        }
    }
    return broken;
}

}  // namespace postr::sim
