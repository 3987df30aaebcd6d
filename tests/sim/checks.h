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

    [[nodiscard]] bool isDeleteWished(const PostId &post) const;
    /// The wishes about one thing, oldest first.
    [[nodiscard]] QList<QPair<QString, Wish>> about(const QString &key) const;
};

/// The invariants of the simulated world. Each function returns sentences, none when all is well.
class Checks final {
public:
    Checks(const ModelServer &server, const History &history, Dice dice)
        : m_server(server), m_history(history), m_dice(dice)
    {
    }

    /// After every step of a device's engine.
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
    void checkStored(Device &device, QStringList &broken) const;
    void checkWishes(Device &device, const QList<OutboxRow> &rows, QStringList &broken) const;
    void checkShown(Device &device, QStringList &broken);
    void checkHome(Device &device, QStringList &broken) const;
    void checkOwn(Device &device, QStringList &broken) const;
    void checkMarks(Device &device, const QString &sql, const QMap<Two, FlagRow> &there, QStringList &broken) const;
    void checkRelations(Device &device, QStringList &broken) const;
    void checkFollowed(Device &device, QStringList &broken) const;
    void checkFile(Device &device, QStringList &broken) const;
    [[nodiscard]] bool mayBeGone(const QString &mid, const Wish &wish) const;
    [[nodiscard]] bool isBuried(Device &device, const QString &post) const;
    [[nodiscard]] bool isBeforeReset(quint64 xid) const;

    const ModelServer &m_server;
    const History &m_history;
    Dice m_dice;
};

}  // namespace postr::sim
