// What must be true when the faults are over and everything has come to rest.

#include "checks.h"

#include <algorithm>

#include "core/db/era.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/personstore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/model/notification.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

/// Rows in a page of the healed server.
constexpr int kPage = 7;

}  // namespace

QStringList Checks::atRest(Device &device)
{
    QStringList broken = atStart(device);
    const Status done = readConsistently(device.connection(), [&] {
        checkOwn(device, broken);
        checkRelations(device, broken);
        checkPeople(device, broken);
        checkPicturesGone(device, broken);
        checkEveryone(device, broken);
        checkNotifications(device, broken);
        checkFollowed(device, broken);
    });
    if (!done) {
        broken.append(u"reading failed: "_s + done.error().detail);
    }
    return broken;
}

QStringList Checks::afterPage(Device &device)
{
    QStringList broken;
    const Status done = readConsistently(device.connection(), [&] {
        checkEveryone(device, broken);
        const auto extent = feeds::extentOf(device.connection(), device.user(), FeedList::Everyone);
        QHash<QString, qint64> there;
        qint64 bottom = 0;
        for (const Place &place : everyone(m_server.state(), device.user().text())) {
            bottom = there.size() < kPage ? place.sort : bottom;
            there.insert(place.post, place.sort);
        }
        Statement stored(device.connection(),
                         u"SELECT post_id FROM feed_items WHERE user_id = ? AND list = 'everyone' AND sort >= ?"_s);
        stored.bind(device.user()).bind(bottom);
        while (stored.next()) {
            if (!there.contains(stored.text(0))) {
                broken.append(
                    u"I5: a page of everyone's list does not have %1, and the list does"_s.arg(stored.text(0)));
            }
        }
        if (!extent) {
            broken.append(u"I5: everyone's list was read, and is not loaded"_s);
        }
    });
    return done ? broken : QStringList{u"reading failed"_s};
}

QStringList Checks::afterSweep(Device &device)
{
    QStringList broken = atRest(device);
    checkHome(device, broken);
    const Status done = readConsistently(device.connection(), [&] {
        checkEvicted(device, broken);
        checkStrangers(device, broken);
    });
    if (!done) {
        broken.append(u"reading failed: "_s + done.error().detail);
    }
    checkFile(device, broken);
    return broken;
}

/// A block stood between the two at some time: what had to be forgotten for it need not have been told again.
bool Checks::isUpset(const QString &person) const
{
    return m_history.blockers.contains(person) || m_server.state().blocks.contains({kMe, person});
}

void Checks::checkHome(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    const QString me = device.user().text();
    const auto home = readConsistently(
        device.connection(), [&] { return feeds::extentOf(device.connection(), device.user(), FeedList::Home); });
    if (!home || !*home) {
        broken.append(u"I4: the home list was never loaded"_s);
        return;
    }
    if (!(*home)->gaps().isEmpty()) {
        broken.append(u"I4: the change feed has told everything, and the home list has a gap"_s);
    }
    QStringList expected;
    QMap<QString, QStringList> reposters;
    const Status compared = readConsistently(device.connection(), [&] {
        for (const Item &item : itemsOf(state, me, following(state, me))) {
            const bool isMuted = isOn(state.threadMutes, me, threadOf(state, item.post));
            if (item.sort >= (*home)->floor() && !isMuted && !isBuried(device, item.post)) {
                expected.append(item.post);
                reposters.insert(item.post, item.reposters);
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
        if ((entry.text != post.text && !entry.edit) || entry.author.id.text() != post.author || !isNamed) {
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

/// Whatever was ever asked for is there, or a gap says that it is not.
void Checks::checkEveryone(Device &device, QStringList &broken) const
{
    const auto extent = feeds::extentOf(device.connection(), device.user(), FeedList::Everyone);
    if (!extent) {
        return;
    }
    const QList<FeedGap> gaps = extent->gaps();
    for (const Place &place : everyone(m_server.state(), device.user().text())) {
        const bool isInGap = std::any_of(gaps.cbegin(), gaps.cend(), [&](const FeedGap &gap) {
            return gap.older < place.sort && place.sort < gap.newer;
        });
        // Whoever blocked the user while the list was read for the first time is not known to have been hidden.
        const PostRow post = m_server.state().posts.value(place.post);
        const bool mayLack = post.isLate || isBuried(device, place.post) || isUpset(post.author);
        if (place.sort < extent->floor() || isInGap || mayLack) {
            continue;
        }
        if (!feeds::isIn(device.connection(), device.user(), FeedList::Everyone, PostId(place.post))) {
            broken.append(u"I5: everyone's list lacks %1, and no gap says so"_s.arg(place.post));
        }
    }
}

void Checks::checkOwn(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    QSet<QString> seen;
    Statement own(device.connection(),
                  u"SELECT id, text, deleted, rev FROM posts WHERE user_id = ? AND owner_id = ?"_s);
    own.bind(device.user()).bind(device.user());
    while (own.next()) {
        const QString id = own.text(0);
        seen.insert(id);
        const auto row = state.posts.constFind(id);
        const bool isGone = row == state.posts.cend() || row->deleted;
        if (own.flag(2) && isBuried(device, id)) {
            continue;
        }
        if (isGone != own.flag(2) || (!isGone && (row->text != own.text(1) || row->rev != own.number(3)))) {
            broken.append(u"I4: own post %1 is not as the server has it"_s.arg(id));
        }
    }
    for (const PostRow &row : state.posts) {
        if (row.author == device.user().text() && !seen.contains(row.id) && !isBuried(device, row.id)) {
            broken.append(u"I4: own post %1 is not stored"_s.arg(row.id));
        }
    }
    checkMarks(device, u"liked"_s, state.likes, broken);
    checkMarks(device, u"reposted"_s, state.reposts, broken);
    checkMarks(device, u"bookmarked"_s, state.bookmarks, broken);
    checkMarks(device, u"thread_muted"_s, state.threadMutes, broken);
}

void Checks::checkMarks(Device &device, const QString &column, const QMap<Two, FlagRow> &there,
                        QStringList &broken) const
{
    Statement mine(device.connection(), u"SELECT post_id, %1 FROM mine WHERE user_id = ?"_s.arg(column));
    mine.bind(device.user());
    QMap<QString, bool> stored;
    while (mine.next()) {
        stored.insert(mine.text(0), mine.flag(1));
    }
    for (auto mark = there.cbegin(); mark != there.cend(); ++mark) {
        const QString post = mark.key().second;
        const auto row = m_server.state().posts.constFind(post);
        if (mark.key().first == device.user().text() && row != m_server.state().posts.cend() && !isUpset(row->author) &&
            !isBeforeReset(mark->xid) && stored.value(post) != mark->on) {
            broken.append(u"I4: a mark on %1 is not as the server has it (%2)"_s.arg(post, column));
        }
    }
}

void Checks::checkRelations(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    const QString me = device.user().text();
    for (const PersonRow &person : state.people) {
        if (isOn(state.blocks, person.id, me)) {
            continue;  // hidden, and so is what was set about them
        }
        const Relation stored = persons::relation(device.connection(), device.user(), UserId(person.id));
        const MuteRow mute = state.mutes.value({me, person.id});
        if (stored.following != isOn(state.follows, me, person.id)) {
            broken.append(u"I4: the follow of %1 is not as the server has it"_s.arg(person.handle));
        }
        if (stored.blocked != isOn(state.blocks, me, person.id)) {
            broken.append(u"I4: the block of %1 is not as the server has it"_s.arg(person.handle));
        }
        if (stored.muted != mute.on || stored.repostsMuted != mute.reposts) {
            broken.append(u"I4: the mute of %1 is not as the server has it"_s.arg(person.handle));
        }
    }
}

/// Whoever is followed goes by their present name, and so does the user.
void Checks::checkPeople(Device &device, QStringList &broken) const
{
    const QString me = device.user().text();
    for (const PersonRow &person : m_server.state().people) {
        if (person.id != me && !isOn(m_server.state().follows, me, person.id)) {
            continue;
        }
        const auto stored = persons::find(device.connection(), device.user(), UserId(person.id));
        if (!stored || stored->name != person.name || stored->bio != person.bio || stored->handle != person.handle ||
            stored->avatar != person.avatar || stored->banner != person.banner) {
            broken.append(u"I4: the profile of %1 is not as the server has it"_s.arg(person.handle));
        }
    }
}

/// What was told before a new start is not told again: the screen asks for its page.
void Checks::checkNotifications(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    const QString me = device.user().text();
    QMap<QString, bool> stored;
    Statement statement(device.connection(), u"SELECT id, is_on FROM notifications WHERE user_id = ?"_s);
    statement.bind(device.user());
    while (statement.next()) {
        stored.insert(statement.text(0), statement.flag(1));
    }
    QSet<QString> there;
    for (const NotificationRow &row : state.notifications) {
        there.insert(row.id);
        if (row.recipient == me && !isUpset(row.actor) && !isBeforeReset(row.xid) &&
            (!stored.contains(row.id) || stored.value(row.id) != row.on)) {
            broken.append(u"I4: a notification (%1) is not as the server has it"_s.arg(row.kind));
        }
    }
    for (auto known = stored.cbegin(); known != stored.cend(); ++known) {
        if (*known && !there.contains(known.key())) {
            broken.append(u"I4: a notification is stored that exists no more"_s);
        }
    }
    const ReadRow read = state.read.value(me);
    if (!isBeforeReset(read.xid) && notifications::readMarker(device.connection(), device.user()).upTo != read.upTo) {
        broken.append(u"I4: reading stopped elsewhere than at the server"_s);
    }
}

/// Everything stored of somebody who was followed all the time is as the server has it, replies and quoted posts too. What a
/// new start has not told again is stored, but not believed.
void Checks::checkFollowed(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    Statement posts(device.connection(), u"SELECT id, owner_id, deleted, text FROM posts WHERE user_id = ? AND "_s +
                                             era::isBelieved(u"posts"_s));
    posts.bind(device.user());
    while (posts.next()) {
        const FlagRow follow = state.follows.value({device.user().text(), posts.text(1)});
        const auto row = state.posts.constFind(posts.text(0));
        const bool isGone = row == state.posts.cend() || row->deleted;
        const bool isOther = isGone != posts.flag(2) || (!isGone && row->text != posts.text(3));
        if (follow.on && follow.ver <= m_history.versionAtStart && isOther) {
            broken.append(u"I4: post %1 of a followed person is not as the server has it"_s.arg(posts.text(0)));
        }
    }
}

/// Posts that a block keeps from the user are not kept here either.
void Checks::checkEvicted(Device &device, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    Statement posts(device.connection(), u"SELECT id, owner_id FROM posts WHERE user_id = ? AND deleted = 0 AND "_s +
                                             era::isBelieved(u"posts"_s));
    posts.bind(device.user());
    while (posts.next()) {
        if (areApart(state, device.user().text(), posts.text(1)) && state.posts.contains(posts.text(0))) {
            broken.append(u"I4: post %1 is stored and not to be seen"_s.arg(posts.text(0)));
        }
    }
}

/// Nobody tells of them by itself: they were asked about.
void Checks::checkStrangers(Device &device, QStringList &broken) const
{
    Statement people(device.connection(), u"SELECT id, name, handle, bio FROM users WHERE user_id = ?"_s);
    people.bind(device.user());
    while (people.next()) {
        const auto row = m_server.state().people.constFind(people.text(0));
        // Whom the user blocked stays: the list of blocked people needs names.
        if (row == m_server.state().people.cend() || isOn(m_server.state().blocks, people.text(0), kMe)) {
            broken.append(u"I4: %1 is stored and not to be seen"_s.arg(people.text(2)));
        } else if (row->name != people.text(1) || row->handle != people.text(2) || row->bio != people.text(3)) {
            broken.append(u"I4: the profile of %1, a stranger, is not as the server has it"_s.arg(row->handle));
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

}  // namespace postr::sim
