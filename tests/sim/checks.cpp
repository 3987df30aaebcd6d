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

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

bool History::isDeleteWished(const PostId &post) const
{
    return std::any_of(wishes.cbegin(), wishes.cend(), [&](const Wish &wish) {
        const bool withdrawsPut = wish.withdrawn && wish.intent.kind() == IntentKind::PutPost;
        return (wish.intent.kind() == IntentKind::DeletePost || withdrawsPut) && wish.intent.post() == post;
    });
}

QList<QPair<QString, Wish>> History::about(const QString &key) const
{
    QList<QPair<QString, Wish>> found;
    for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish) {
        if (wish->intent.key() == key) {
            found.append({wish.key(), *wish});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.second.order < b.second.order; });
    return found;
}

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
    QList<OutboxRow> rows;
    const Status done = readConsistently(device.connection(), [&] {
        rows = outbox::load(device.connection(), device.user());
        checkStored(device, broken);
    });
    if (!done) {
        broken.append(u"reading failed: "_s + done.error().detail);
        return broken;
    }
    checkWishes(device, rows, broken);
    checkShown(device, broken);
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

/// Whether an intent that is in no outbox has met an end that the user knows of.
bool Checks::mayBeGone(const QString &mid, const Wish &wish) const
{
    if (wish.withdrawn || m_history.applied.contains(mid)) {
        return true;
    }
    const bool undoes = wish.intent.kind() == IntentKind::DeletePost || !wish.intent.isOn();
    if (m_history.refused.contains(mid) && undoes && wish.intent.kind() != IntentKind::PutPost) {
        return true;  // moot
    }
    if (wish.intent.kind() != IntentKind::SetFollow && m_history.isDeleteWished(wish.intent.post())) {
        return true;
    }
    const auto same = m_history.about(wish.intent.key());
    return wish.intent.kind() != IntentKind::PutPost && same.constLast().second.order > wish.order;
}

void Checks::checkWishes(Device &device, const QList<OutboxRow> &rows, QStringList &broken) const
{
    QSet<QString> present;
    for (const OutboxRow &row : rows) {
        present.insert(row.mid.text());
        const bool looksUntouched = row.status == OutboxStatus::Pending && row.attempts == 0;
        if (looksUntouched && m_history.applied.contains(row.mid.text())) {
            broken.append(u"I1: %1 counts as never sent, and the server has it"_s.arg(row.mid.text()));
        }
    }
    for (auto wish = m_history.wishes.cbegin(); wish != m_history.wishes.cend(); ++wish) {
        if (wish->device == device.index() && !present.contains(wish.key()) && !mayBeGone(wish.key(), *wish)) {
            broken.append(u"I1: an intent vanished: %1 %2"_s.arg(wish.key(), wish->intent.key()));
        }
    }
}

/// No flicker: what the user did is shown from the moment of writing on, until somebody else changes it or it is refused.
void Checks::checkShown(Device &device, QStringList &broken)
{
    if (m_history.wishes.isEmpty() || m_server.restores() > 0) {
        return;
    }
    // The newest ten (mids rise with time), for what is under way can flicker most, and any one.
    const auto size = static_cast<int>(m_history.wishes.size());
    QSet<int> places{m_dice.below(size)};
    for (int i = 1; i <= qMin(10, size); ++i) {
        places.insert(size - i);
    }
    for (const int place : places) {
        auto wish = m_history.wishes.cbegin();
        std::advance(wish, place);
        const PostId post = wish->intent.post();
        const bool isTouched = wish->device != device.index() || m_history.isDeleteWished(post) ||
                               m_history.hardDeleted.contains(post.text());
        if (post.isEmpty() || isTouched) {
            continue;
        }
        const auto same = m_history.about(wish->intent.key());
        const bool isOnlyMine = std::all_of(same.cbegin(), same.cend(), [&](const auto &other) {
            return other.second.device == device.index() && !other.second.withdrawn &&
                   !m_history.refused.contains(other.first);
        });
        const auto row = m_server.state().posts.constFind(post.text());
        if (!isOnlyMine || (row != m_server.state().posts.cend() && row->deleted)) {
            continue;
        }
        const QList<FeedEntry> shown = device.entries({post});
        if (wish->intent.kind() == IntentKind::PutPost && shown.isEmpty()) {
            broken.append(u"I7: an own post is not shown: "_s + post.text());
        } else if (wish->intent.kind() == IntentKind::SetLike && !shown.isEmpty() &&
                   shown.constFirst().liked != same.constLast().second.intent.isOn()) {
            broken.append(u"I7: a like of %1 flickers: %2 is shown, wished by %3"_s.arg(post.text())
                              .arg(shown.constFirst().liked)
                              .arg(same.constLast().first));
        }
    }
}

QStringList Checks::atEffect(Device &device, const QString &mid)
{
    QStringList broken;
    const auto wish = m_history.wishes.constFind(mid);
    if (wish == m_history.wishes.cend() || wish->device != device.index() || !device.isUp()) {
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
        const bool isOlder = m_history.wishes.value(row.mid.text()).order <
                             wish->order;  // one tried again keeps its place, but is a new wish
        if (isOlder && row.intent.lane() == wish->intent.lane() && isOnItsWay && !isBlocked && !isTaken) {
            broken.append(u"I8: %1 overtook %2 in lane %3"_s.arg(mid, row.mid.text(), row.intent.lane()));
        }
    }
    return broken;
}

QStringList Checks::atRefusal(const QString &mid, const QString &code) const
{
    const auto wish = m_history.wishes.constFind(mid);
    if (code != u"not_found" || wish == m_history.wishes.cend() || m_server.restores() > 0) {
        return {};
    }
    const NewPost post = wish->intent.newPost();
    if (m_history.isDeleteWished(post.replyTo) || m_history.isDeleteWished(post.quote) ||
        m_history.isDeleteWished(wish->intent.post())) {
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
