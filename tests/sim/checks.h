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
    QSet<QString> hardDeleted;
    QString lastReset;  ///< newest snapshot somebody was told to start over from
    int resets = 0;
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
    /// A refusal that only a wrong order can cause.
    [[nodiscard]] QStringList atRefusal(const QString &mid, const QString &code) const;
    /// No durable cursor is ahead of its data.
    [[nodiscard]] QStringList atStart(Device &device) const;
    [[nodiscard]] QStringList atRest(Device &device);
    /// What all devices together must have brought about.
    [[nodiscard]] QStringList ofEffects(const QList<Device *> &devices) const;

private:
    /// What the latest check of a device found.
    struct Seen {
        qsizetype stamp = -1;
        QHash<QString, int> rows;  ///< of the outbox, by mid: how far each has come
    };

    void checkStored(Device &device, QStringList &broken) const;
    void checkWishes(Device &device, const QList<OutboxRow> &rows, QStringList &broken);
    /// The keys of wishes whose effect on the screen may be another than when the device was looked at last.
    [[nodiscard]] QSet<QString> stirred(Device &device, const QList<OutboxRow> &rows, bool isTruthWritten);
    void checkShown(Device &device, const QSet<QString> &keys, QStringList &broken) const;
    /// The last word about something that nobody but this device has had a say in.
    [[nodiscard]] const Wish *lastWord(Device &device, const QString &key) const;
    void checkHome(Device &device, QStringList &broken) const;
    void checkOwn(Device &device, QStringList &broken) const;
    void checkMarks(Device &device, const QString &sql, const QMap<Two, FlagRow> &there, QStringList &broken) const;
    void checkRelations(Device &device, QStringList &broken) const;
    void checkFollowed(Device &device, QStringList &broken) const;
    void checkFile(Device &device, QStringList &broken) const;
    [[nodiscard]] bool mayBeGone(const Wish &wish) const;
    [[nodiscard]] bool isBuried(Device &device, const QString &post) const;
    [[nodiscard]] bool isBeforeReset(quint64 xid) const;

    const ModelServer &m_server;
    History &m_history;
    Dice m_dice;
    QHash<int, Seen> m_seen;  ///< by device
};

}  // namespace postr::sim
