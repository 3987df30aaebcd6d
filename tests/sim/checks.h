#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

#include "device.h"
#include "modelserver.h"

namespace postr::sim {

/// What the world remembers of a run, to judge it by.
struct History {
    Wishes wishes;
    QSet<QString> applied;           ///< mids that had an effect in any history of the server
    QMap<QString, QString> refused;  ///< mids the server said no to, and why
    QSet<QString> beforeRestore;     ///< those of them that had it before the latest restore
    QSet<QString> hardDeleted;
    QSet<QString> blockers;  ///< people who have blocked the user at some time
    QString lastReset;       ///< newest snapshot somebody was told to start over from
    int resets = 0;
    int devices = 0;
    qint64 versionAtStart = 0;

    /// Changes whenever something was wished, or the server answered for the first time.
    [[nodiscard]] qsizetype stamp() const { return wishes.changes() + applied.size() + refused.size(); }
};

/// The invariants of the simulated world. Each function returns sentences, none when all is well.
class Checks final {
public:
    Checks(const ModelServer &server, History &history, Dice dice) : m_server(server), m_history(history), m_dice(dice)
    {
    }

    /// After every step of a device's engine: whatever may have changed since the last time is looked at again.
    [[nodiscard]] QStringList afterStep(Device &device);
    /// A put or setter of the device had its effect: nothing before it in its lane may still be on its way.
    [[nodiscard]] QStringList atEffect(Device &device, const QString &mid);
    /// A post that has come to be must have its pictures there.
    [[nodiscard]] QStringList atPost(const QJsonObject &args) const;
    /// A refusal that only a wrong order can cause.
    [[nodiscard]] QStringList atRefusal(const QString &mid, const QString &code) const;
    /// No durable cursor is ahead of its data.
    [[nodiscard]] QStringList atStart(Device &device) const;
    /// What the change feed tells of.
    [[nodiscard]] QStringList atRest(Device &device);
    /// The newest page of everyone's list was just read.
    [[nodiscard]] QStringList afterPage(Device &device);
    /// That, and what the device has to ask about: strangers' posts in its lists.
    [[nodiscard]] QStringList afterSweep(Device &device);
    /// What all devices together must have brought about.
    [[nodiscard]] QStringList ofEffects(const QList<Device *> &devices) const;

private:
    /// What the latest check of a device found.
    struct Seen {
        qsizetype stamp = -1;
        QHash<QString, int> rows;  ///< of the outbox, by mid: how far each has come
        QSet<QString> dead;        ///< posts that were deleted here at any time
    };

    void checkStored(Device &device, QStringList &broken);
    /// What waits to be sent is kept, and what is over is not.
    static void checkPictures(Device &device, const QList<OutboxRow> &rows, QStringList &broken);
    static void checkPicturesGone(Device &device, QStringList &broken);
    void checkWishes(Device &device, const QList<OutboxRow> &rows, QStringList &broken);
    /// The keys of wishes whose effect on the screen may be another than when the device was looked at last.
    [[nodiscard]] QSet<QString> stirred(Device &device, const QList<OutboxRow> &rows, bool isTruthWritten);
    void checkShown(Device &device, const QSet<QString> &keys, QStringList &broken) const;
    void checkEntry(const Wish &word, const FeedEntry &entry, QStringList &broken) const;
    void checkCount(const Wish &word, const FeedEntry &entry, QStringList &broken) const;
    void checkHidden(Device &device, const Wish &word, QStringList &broken) const;
    void checkProfileShown(Device &device, const Wish &word, QStringList &broken) const;
    [[nodiscard]] bool isThreadOfOne(const PostId &post) const;
    /// Nobody but this device has had a say in it, and nothing of that was refused or taken back.
    [[nodiscard]] bool isOnlyOf(const QString &key, int device) const;
    /// The last word about something that nobody but this device has had a say in.
    [[nodiscard]] const Wish *lastWord(Device &device, const QString &key) const;
    void checkHome(Device &device, QStringList &broken) const;
    void checkEveryone(Device &device, QStringList &broken) const;
    void checkOwn(Device &device, QStringList &broken) const;
    void checkMarks(Device &device, const QString &column, const QMap<Two, FlagRow> &there, QStringList &broken) const;
    void checkRelations(Device &device, QStringList &broken) const;
    void checkPeople(Device &device, QStringList &broken) const;
    void checkNotifications(Device &device, QStringList &broken) const;
    /// It came in a form that cannot be stored, and is put aside.
    [[nodiscard]] static bool isQuarantined(Device &device, const QString &entity);
    [[nodiscard]] bool isUpset(const QString &person) const;
    void checkFollowed(Device &device, QStringList &broken) const;
    void checkEvicted(Device &device, QStringList &broken) const;
    void checkStrangers(Device &device, QStringList &broken) const;
    void checkFile(Device &device, QStringList &broken) const;
    void checkOwnPictures(const QSet<QString> &waiting, QStringList &broken) const;
    [[nodiscard]] bool isAsWished(const Wish &last) const;
    [[nodiscard]] QList<const Wish *> byBothNames(const QString &prefix, const QString &id,
                                                  const QString &handle) const;
    void checkLastWord(const QList<const Wish *> &same, bool isSo, const QSet<QString> &waiting,
                       QStringList &broken) const;
    [[nodiscard]] static bool isFolded(const Wish &wish, const QList<OutboxRow> &rows);
    [[nodiscard]] bool mayBeGone(const Wish &wish) const;
    [[nodiscard]] bool isBuried(Device &device, const QString &post) const;
    [[nodiscard]] bool isBeforeReset(quint64 xid) const;

    const ModelServer &m_server;
    History &m_history;
    Dice m_dice;
    QHash<int, Seen> m_seen;  ///< by device
};

}  // namespace postr::sim
