// Invariants that hold at every moment. What must be true at rest is in restchecks.cpp.

#include "checks.h"

#include <algorithm>

#include "core/backend/supabase/cursor.h"
#include "core/db/enginestate.h"
#include "core/db/era.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/sync/enginekeys.h"
#include "core/view/feedreader.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

/// Two words about one person are in one lane, whether they name the person by handle or by id.
QString laneOf(const Intent &intent)
{
    const auto named = std::find_if(strangers().cbegin(), strangers().cend(),
                                    [&](const auto &stranger) { return stranger.second == intent.handle(); });
    const bool isRelation = intent.kind() == IntentKind::SetFollow || intent.kind() == IntentKind::SetBlock;
    return isRelation && named != strangers().cend()
               ? Intent::setRelation(intent.kind(), UserId(named->first), intent.isOn()).lane()
               : intent.lane();
}

}  // namespace

bool Checks::isBeforeReset(quint64 xid) const
{
    const auto snapshot = Snapshot::parse(m_history.lastReset.toLatin1());
    return snapshot && snapshot->contains(xid);
}

/// Deleted here before a restore took the deletion back at the server: it stays deleted here.
bool Checks::isBuried(Device &device, const QString &post) const
{
    return m_server.restores() > 0 && posts::isKnownDeleted(device.connection(), device.user(), PostId(post));
}

bool Checks::isQuarantined(Device &device, const QString &entity)
{
    Statement statement(device.connection(), u"SELECT 1 FROM quarantine WHERE user_id = ? AND entity = ?"_s);
    statement.bind(device.user()).bind(entity);
    return statement.next();
}

QStringList Checks::afterStep(Device &device)
{
    QStringList broken;
    const WriteWatch::Written written = device.takeWritten();
    Seen &seen = m_seen[device.index()];
    const qsizetype stamp = m_history.stamp();
    if (!written.any() && seen.stamp == stamp) {
        return broken;
    }
    seen.stamp = stamp;
    const QList<OutboxRow> rows = device.outboxRows();
    const Status done = readConsistently(device.connection(), [&] {
        checkWishes(device, rows, broken);
        checkPictures(device, rows, broken);
        if (written.truth) {
            checkStored(device, broken);
        }
        checkShown(device, stirred(device, rows, written.truth), broken);
    });
    if (!done) {
        broken.append(u"reading failed: "_s + done.error().detail);
    }
    return broken;
}

void Checks::checkStored(Device &device, QStringList &broken)
{
    Statement orphan(device.connection(),
                     uR"(SELECT p.id FROM posts p LEFT JOIN users u ON u.id = p.owner_id
                                              WHERE p.user_id = ? AND u.id IS NULL LIMIT 1)"_s);
    orphan.bind(device.user());
    if (orphan.next()) {
        broken.append(u"I6: a post without its author: "_s + orphan.text(0));
    }
    // Not the store's own list of the dead, which may be what is wrong.
    QSet<QString> &dead = m_seen[device.index()].dead;
    Statement every(device.connection(), u"SELECT id, deleted FROM posts WHERE user_id = ?"_s);
    every.bind(device.user());
    while (every.next()) {
        if (every.flag(1)) {
            dead.insert(every.text(0));
        } else if (dead.contains(every.text(0))) {
            broken.append(u"I3: a deleted post lives: "_s + every.text(0));
        }
    }
}

/// Whether an intent that is in no outbox has met an end that the user knows of. Once it has, it stays so.
bool Checks::mayBeGone(const Wish &wish) const
{
    if (wish.withdrawn || m_history.applied.contains(wish.mid)) {
        return true;
    }
    if (wish.kind == IntentKind::DeleteMedia) {
        return true;  // one that was sent twice may have put it back
    }
    if (wish.kind == IntentKind::UploadMedia) {
        const QString post = wish.intent.path().section(u'/', 1, 1);
        return m_server.state().everStored.contains(wish.intent.path()) ||
               m_history.wishes.isDeleteWished(PostId(post)) || m_history.wishes.isPortraitOver(wish.intent.path());
    }
    const bool undoes = wish.kind == IntentKind::DeletePost || (wish.intent.isFlag() && !wish.intent.isOn());
    if (m_history.refused.contains(wish.mid) && undoes) {
        return true;  // moot
    }
    if (!wish.post.isEmpty() && m_history.wishes.isDeleteWished(wish.post)) {
        return true;
    }
    return wish.kind != IntentKind::PutPost && m_history.wishes.about(wish.key).constLast()->order > wish.order;
}

/// An edit that never left lives on in the new post or the edit before it.
bool Checks::isFolded(const Wish &wish, const QList<OutboxRow> &rows)
{
    return wish.kind == IntentKind::EditPost && std::any_of(rows.cbegin(), rows.cend(), [&](const OutboxRow &row) {
               return row.intent.carriesText() && row.intent.post() == wish.post &&
                      row.intent.text() == wish.intent.text();
           });
}

void Checks::checkWishes(Device &device, const QList<OutboxRow> &rows, QStringList &broken)
{
    QSet<QString> present;
    for (const OutboxRow &row : rows) {
        present.insert(row.mid.text());
        const bool looksUntouched = row.status == OutboxStatus::Pending && row.attempts == 0;
        if (looksUntouched && m_history.applied.contains(row.mid.text())) {
            broken.append(u"I1: %1 counts as never sent, and the server has it"_s.arg(row.mid.text()));
        }
    }
    QList<const Wish *> settled;
    for (const Wish *wish : m_history.wishes.unsettled(device.index())) {
        if (present.contains(wish->mid)) {
            continue;
        }
        if (mayBeGone(*wish) || isFolded(*wish, rows)) {
            settled.append(wish);
        } else {
            broken.append(u"I1: an intent vanished: %1 %2"_s.arg(wish->mid, wish->key));
        }
    }
    m_history.wishes.settle(device.index(), settled);
}

QSet<QString> Checks::stirred(Device &device, const QList<OutboxRow> &rows, bool isTruthWritten)
{
    const Wishes &wishes = m_history.wishes;
    QHash<QString, int> before = std::exchange(m_seen[device.index()].rows, {});
    QHash<QString, int> &now = m_seen[device.index()].rows;
    QSet<QString> keys;
    for (const OutboxRow &row : rows) {
        const int progress = static_cast<int>(row.status) + 4 * qMin(row.attempts, 2);
        now.insert(row.mid.text(), progress);
        const auto known = before.constFind(row.mid.text());
        if (known == before.cend() || *known != progress) {
            keys.insert(row.intent.key());
        }
        before.remove(row.mid.text());
    }
    for (auto left = before.cbegin(); left != before.cend(); ++left) {
        if (const Wish *wish = wishes.find(left.key())) {
            keys.insert(wish->key);
        }
    }
    if (isTruthWritten && wishes.size() > 0) {
        // The newest ten, for what is under way can flicker most, and any one.
        keys.insert(wishes.at(m_dice.below(wishes.size())).key);
        for (int order = qMax(0, wishes.size() - 10); order < wishes.size(); ++order) {
            keys.insert(wishes.at(order).key);
        }
    }
    return keys;
}

QStringList Checks::atEffect(Device &device, const QString &mid)
{
    QStringList broken;
    const Wish *wish = m_history.wishes.find(mid);
    if (!wish || wish->device != device.index() || !device.isUp()) {
        return broken;
    }
    const QString lane = laneOf(wish->intent);
    const QList<OutboxRow> rows = device.outboxRows();
    QSet<QString> unfinished;
    for (const OutboxRow &row : rows) {
        if (row.mid.text() == mid) {
            return broken;
        }
        // Its last picture may have arrived after the other was sent.
        const bool hasPictures = !row.intent.newPost().media.isEmpty();
        const bool isBlocked =
            hasPictures || std::any_of(row.dependsOn.cbegin(), row.dependsOn.cend(),
                                       [&](const Mid &on) { return unfinished.contains(on.text()); });
        const bool isOnItsWay = row.status == OutboxStatus::Pending || row.status == OutboxStatus::Committing;
        if (row.status != OutboxStatus::Committed) {
            unfinished.insert(row.mid.text());
        }
        const bool isTaken = m_history.applied.contains(row.mid.text()) || m_history.refused.contains(row.mid.text());
        const Wish *other = m_history.wishes.find(row.mid.text());
        const bool isOlder = other && other->behind < wish->order;  // one tried again keeps its place
        if (isOlder && laneOf(row.intent) == lane && isOnItsWay && !isBlocked && !isTaken) {
            broken.append(u"I8: %1 overtook %2 in lane %3"_s.arg(mid, row.mid.text(), lane));
        }
    }
    return broken;
}

QStringList Checks::atRefusal(const QString &mid, const QString &code) const
{
    const Wish *wish = m_history.wishes.find(mid);
    if (!wish || m_server.restores() > 0) {
        return {};
    }
    if (code == u"conflict" && isOnlyOf(wish->key, wish->device)) {
        return {u"I8: an edit of %1 is in conflict with nobody's"_s.arg(wish->post.text())};
    }
    if (code != u"not_found" || m_history.hardDeleted.contains(wish->post.text())) {
        return {};
    }
    const NewPost post = wish->intent.newPost();
    if (m_history.wishes.isDeleteWished(post.replyTo) || m_history.wishes.isDeleteWished(post.quote) ||
        m_history.wishes.isDeleteWished(wish->post)) {
        return {};  // the user took it back and insisted on the rest
    }
    return {u"I8: %1 was sent before what it depends on"_s.arg(mid)};
}

QStringList Checks::atStart(Device &device) const
{
    QStringList broken;
    const auto bytes = readConsistently(
        device.connection(), [&] { return enginestate::cursor(device.connection(), device.user(), kFeedStream); });
    const auto place = FeedPlace::fromBytes(bytes.value_or(QByteArray()));
    if (!place || place->epoch != m_server.epoch()) {
        return broken;
    }
    const QString me = device.user().text();
    const Status done = readConsistently(device.connection(), [&] {
        for (const LogRow &line : m_server.state().log) {
            if (isQuarantined(device, line.entity)) {
                continue;
            }
            const bool isMine = (line.kind == 1 && line.author == me) ||
                                (line.kind == 3 && line.audience == me && !isBeforeReset(line.xid));
            const auto row = m_server.state().posts.constFind(line.entity);
            if (!isMine || line.ver == 0 || !place->from.contains(line.xid) || row == m_server.state().posts.cend() ||
                isUpset(row->author)) {
                continue;
            }
            Statement stored(
                device.connection(),
                line.kind == 1
                    ? u"SELECT %1 FROM posts WHERE user_id = ? AND id = ?"_s.arg(era::versionOf(u"posts"_s))
                    : u"SELECT %1 FROM mine WHERE user_id = ? AND post_id = ?"_s.arg(era::versionOf(u"mine"_s)));
            stored.bind(device.user()).bind(line.entity);
            if ((!stored.next() || stored.number(0) < line.ver) && !isBuried(device, line.entity)) {
                broken.append(u"I5: the cursor is ahead of %1 (kind %2)"_s.arg(line.entity).arg(line.kind));
            }
        }
    });
    return done ? broken : QStringList{u"reading failed"_s};
}

}  // namespace postr::sim
