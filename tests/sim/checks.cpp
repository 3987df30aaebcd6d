// Invariants that hold at every moment. What must be true at rest is in restchecks.cpp.

#include "checks.h"

#include <algorithm>

#include "core/backend/supabase/cursor.h"
#include "core/db/enginestate.h"
#include "core/db/outboxstore.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/sync/enginekeys.h"
#include "core/view/feedreader.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

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
    const Status done = readConsistently(device.connection(), [&] {
        const QList<OutboxRow> rows = outbox::load(device.connection(), device.user());
        checkWishes(device, rows, broken);
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

void Checks::checkStored(Device &device, QStringList &broken) const
{
    Statement orphan(device.connection(),
                     uR"(SELECT p.id FROM posts p LEFT JOIN users u ON u.id = p.owner_id
                                              WHERE p.user_id = ? AND u.id IS NULL LIMIT 1)"_s);
    orphan.bind(device.user());
    if (orphan.next()) {
        broken.append(u"I6: a post without its author: "_s + orphan.text(0));
    }
    Statement risen(device.connection(),
                    uR"(SELECT p.id FROM tombstones t JOIN posts p ON p.id = t.id
                                             WHERE p.user_id = ? AND p.deleted = 0 LIMIT 1)"_s);
    risen.bind(device.user());
    if (risen.next()) {
        broken.append(u"I3: a deleted post lives: "_s + risen.text(0));
    }
}

/// Whether an intent that is in no outbox has met an end that the user knows of. Once it has, it stays so.
bool Checks::mayBeGone(const Wish &wish) const
{
    if (wish.withdrawn || m_history.applied.contains(wish.mid)) {
        return true;
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
        if (mayBeGone(*wish)) {
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

const Wish *Checks::lastWord(Device &device, const QString &key) const
{
    const QList<const Wish *> &same = m_history.wishes.about(key);
    const bool isOnlyMine = !same.isEmpty() && std::all_of(same.cbegin(), same.cend(), [&](const Wish *wish) {
        return wish->device == device.index() && !wish->withdrawn && !m_history.refused.contains(wish->mid);
    });
    return isOnlyMine ? same.constLast() : nullptr;
}

/// No flicker: what the user did is shown from the moment of writing on, until somebody else changes it or it is refused.
void Checks::checkShown(Device &device, const QSet<QString> &keys, QStringList &broken) const
{
    if (m_server.restores() > 0) {
        return;
    }
    QList<const Wish *> words;
    QList<PostId> posts;
    for (const QString &key : keys) {
        const Wish *last = lastWord(device, key);
        if (!last || last->post.isEmpty() || m_history.wishes.isDeleteWished(last->post) ||
            m_history.hardDeleted.contains(last->post.text())) {
            continue;
        }
        const auto row = m_server.state().posts.constFind(last->post.text());
        if (row == m_server.state().posts.cend() || !row->deleted) {
            words.append(last);
            posts.append(last->post);
        }
    }
    if (words.isEmpty()) {
        return;
    }
    QHash<PostId, FeedEntry> shown;
    for (const FeedEntry &entry : feedreader::loadEntries(device.connection(), device.user(), posts)) {
        shown.insert(entry.id, entry);
    }
    for (const Wish *word : words) {
        const auto entry = shown.constFind(word->post);
        if (word->kind == IntentKind::PutPost && entry == shown.cend()) {
            broken.append(u"I7: an own post is not shown: "_s + word->post.text());
        } else if (word->kind == IntentKind::SetLike && entry != shown.cend() && entry->liked != word->intent.isOn()) {
            broken.append(u"I7: a like of %1 flickers: %2 is shown, wished by %3"_s.arg(word->post.text())
                              .arg(entry->liked)
                              .arg(word->mid));
        }
    }
}

QStringList Checks::atEffect(Device &device, const QString &mid)
{
    QStringList broken;
    const Wish *wish = m_history.wishes.find(mid);
    if (!wish || wish->device != device.index() || !device.isUp()) {
        return broken;
    }
    const QList<OutboxRow> rows = device.outboxRows();
    QSet<QString> unfinished;
    for (const OutboxRow &row : rows) {
        if (row.mid.text() == mid) {
            return broken;
        }
        const bool isBlocked = std::any_of(row.dependsOn.cbegin(), row.dependsOn.cend(),
                                           [&](const Mid &on) { return unfinished.contains(on.text()); });
        const bool isOnItsWay = row.status == OutboxStatus::Pending || row.status == OutboxStatus::Committing;
        if (row.status != OutboxStatus::Committed) {
            unfinished.insert(row.mid.text());
        }
        const bool isTaken = m_history.applied.contains(row.mid.text()) || m_history.refused.contains(row.mid.text());
        const Wish *other = m_history.wishes.find(row.mid.text());
        const bool isOlder = other && other->order < wish->order;  // one tried again keeps its place, but is a new wish
        if (isOlder && row.intent.lane() == wish->lane && isOnItsWay && !isBlocked && !isTaken) {
            broken.append(u"I8: %1 overtook %2 in lane %3"_s.arg(mid, row.mid.text(), wish->lane));
        }
    }
    return broken;
}

QStringList Checks::atRefusal(const QString &mid, const QString &code) const
{
    const Wish *wish = m_history.wishes.find(mid);
    if (code != u"not_found" || !wish || m_server.restores() > 0) {
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
            const bool isMine = (line.kind == 1 && line.author == me) ||
                                (line.kind == 3 && line.audience == me && !isBeforeReset(line.xid));
            if (!isMine || line.ver == 0 || !place->from.contains(line.xid) ||
                !m_server.state().posts.contains(line.entity)) {
                continue;
            }
            Statement stored(device.connection(), line.kind == 1
                                                      ? u"SELECT ver FROM posts WHERE user_id = ? AND id = ?"_s
                                                      : u"SELECT ver FROM mine WHERE user_id = ? AND post_id = ?"_s);
            stored.bind(device.user()).bind(line.entity);
            if ((!stored.next() || stored.number(0) < line.ver) && !isBuried(device, line.entity)) {
                broken.append(u"I5: the cursor is ahead of %1 (kind %2)"_s.arg(line.entity).arg(line.kind));
            }
        }
    });
    return done ? broken : QStringList{u"reading failed"_s};
}

}  // namespace postr::sim
