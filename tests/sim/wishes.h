#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <deque>

#include "core/model/outboxrow.h"

namespace postr::sim {

/// One thing the user wanted on one device, kept by the world to compare with what became of it. What it is about is read out of
/// the intent once: the checks ask after every step.
struct Wish {
    QString mid;
    Intent intent;
    IntentKind kind;
    QString key;
    PostId post;
    int device = 0;
    int order = 0;           ///< of writing, over all devices
    bool withdrawn = false;  ///< discarded, or tried again under another mid
    int behind = 0;          ///< as many wishes there were when it was written, or tried again under the same mid
};

/// All wishes of a world, in the order they were written.
class Wishes final {
public:
    /// Of one that is known already nothing changes.
    void add(const OutboxRow &row, int device);
    void withdraw(const QString &mid);
    /// It goes on under another mid.
    void replace(const QString &mid);
    /// It says something else now; edits of the same post that were folded into it say nothing any more.
    void reword(const OutboxRow &row);
    /// Parked, and then tried again under the same mid: what was sent meanwhile did not overtake it.
    void tryAgain(const QString &mid);

    [[nodiscard]] const Wish *find(const QString &mid) const { return m_byMid.value(mid); }
    [[nodiscard]] int size() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const Wish &at(int order) const { return m_all.at(static_cast<size_t>(order)); }
    /// Those about one thing, oldest first.
    [[nodiscard]] const QList<const Wish *> &about(const QString &key) const;
    /// Also of a new post that was discarded.
    [[nodiscard]] bool isDeleteWished(const PostId &post) const { return m_deleted.contains(post); }
    /// Of one device those whose end is not known yet; whoever finds it out calls settle().
    [[nodiscard]] const QList<const Wish *> &unsettled(int device) const { return m_unsettled[device]; }
    void settle(int device, const QList<const Wish *> &settled);
    /// The profile is to show something else than this picture, or the picture was replaced before it was sent.
    [[nodiscard]] bool isPortraitOver(const QString &path) const;
    /// Rises whenever a wish is added or withdrawn.
    [[nodiscard]] int changes() const { return m_changes; }

private:
    std::deque<Wish> m_all;  ///< a deque: addresses stay
    QHash<QString, Wish *> m_byMid;
    QHash<QString, QList<const Wish *>> m_byKey;
    mutable QHash<int, QList<const Wish *>> m_unsettled;
    QSet<PostId> m_deleted;
    int m_changes = 0;
};

}  // namespace postr::sim
