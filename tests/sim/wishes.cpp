#include "wishes.h"

namespace postr::sim {

void Wishes::add(const OutboxRow &row, int device)
{
    const QString mid = row.mid.text();
    if (m_byMid.contains(mid)) {
        return;
    }
    const Intent &intent = row.intent;
    m_all.push_back({mid, intent, intent.kind(), intent.key(), intent.post(), device, size(), false, size()});
    Wish &wish = m_all.back();
    m_byMid.insert(mid, &wish);
    m_byKey[wish.key].append(&wish);
    m_unsettled[device].append(&wish);
    if (wish.kind == IntentKind::DeletePost) {
        m_deleted.insert(wish.post);
    }
    ++m_changes;
}

void Wishes::tryAgain(const QString &mid)
{
    if (Wish *wish = m_byMid.value(mid)) {
        wish->behind = size();
    }
}

void Wishes::withdraw(const QString &mid)
{
    const auto found = m_byMid.constFind(mid);
    if (found == m_byMid.cend()) {
        return;
    }
    Wish &wish = **found;
    wish.withdrawn = true;
    if (wish.kind == IntentKind::PutPost) {
        m_deleted.insert(wish.post);
    }
    ++m_changes;
}

void Wishes::replace(const QString &mid)
{
    if (Wish *wish = m_byMid.value(mid)) {
        wish->withdrawn = true;
        ++m_changes;
    }
}

void Wishes::reword(const OutboxRow &row)
{
    Wish *wish = m_byMid.value(row.mid.text());
    if (!wish) {
        return;
    }
    wish->intent = row.intent;
    for (Wish &other : m_all) {
        other.withdrawn = other.withdrawn || (&other != wish && other.kind == IntentKind::EditPost &&
                                              other.post == wish->post && other.device == wish->device);
    }
    ++m_changes;
}

const QList<const Wish *> &Wishes::about(const QString &key) const
{
    static const QList<const Wish *> none;
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? none : *found;
}

bool Wishes::isPortraitOver(const QString &path) const
{
    for (const Wish &wish : m_all) {
        if (wish.kind == IntentKind::SetProfile && wish.intent.value() == path) {
            return wish.withdrawn || about(wish.key).constLast() != &wish;
        }
    }
    return false;
}

void Wishes::settle(int device, const QList<const Wish *> &settled)
{
    QList<const Wish *> &open = m_unsettled[device];
    for (const Wish *wish : settled) {
        open.removeOne(wish);
    }
}

}  // namespace postr::sim
