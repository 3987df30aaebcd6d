#pragma once

#include <QStringList>

#include "core/base/clock.h"
#include "dice.h"

namespace postr::sim {

/// What may go wrong in one world, as shares of requests or of moments; drawn anew for every seed, healed at its end.
struct Faults {
    // one request
    double refusedConnection = 0;
    double lostBefore = 0;  ///< sent, never arrives; the sender learns nothing
    double lostAfter = 0;   ///< arrives and acts, the reply is lost
    double duplicated = 0;  ///< arrives again later
    double delayed = 0;     ///< arrives late, perhaps after the sender gave up
    double signInPage = 0;  ///< HTML with status 200 from somebody in between
    double truncated = 0;   ///< arrives and acts, the reply is cut off
    double busy = 0;        ///< 429 or 503
    double failed = 0;      ///< 500, before or after the server acted
    double tokenExpires = 0;
    double tokenTrouble = 0;  ///< no token can be had
    // one step of an engine
    double kill = 0;
    bool killsAreUnclean = false;
    // the world
    bool offlineSpells = false;
    bool phaseRewritten = false;
    bool clockJumps = false;
    bool restore = false;
    bool epochRaised = false;
    bool pruned = false;
    bool nudgesAreLost = false;

    [[nodiscard]] static Faults draw(Dice &dice)
    {
        const auto some = [&](double most) { return dice.chance(0.4) ? most * dice.unit() : 0; };
        Faults faults;
        faults.refusedConnection = some(0.2);
        faults.lostBefore = some(0.15);
        faults.lostAfter = some(0.2);
        faults.duplicated = some(0.2);
        faults.delayed = some(0.2);
        faults.signInPage = some(0.1);
        faults.truncated = some(0.1);
        faults.busy = some(0.15);
        faults.failed = some(0.15);
        faults.tokenExpires = some(0.1);
        faults.tokenTrouble = some(0.1);
        faults.kill = some(0.03) + 0.002;
        faults.killsAreUnclean = dice.chance(0.5);
        faults.offlineSpells = dice.chance(0.4);
        faults.phaseRewritten = dice.chance(0.4);
        faults.clockJumps = dice.chance(0.3);
        faults.restore = dice.chance(0.15);
        faults.epochRaised = dice.chance(0.15);
        faults.pruned = dice.chance(0.15);
        faults.nudgesAreLost = dice.chance(0.5);
        return faults;
    }

    /// The rare ones by name, for whoever reads a violation.
    [[nodiscard]] QString rare() const
    {
        QStringList names;
        const auto add = [&](bool is, const char *name) {
            names += is ? QStringList(QString::fromLatin1(name)) : QStringList();
        };
        add(restore, "restore");
        add(epochRaised, "epoch raised");
        add(pruned, "pruned");
        add(clockJumps, "clock jumps");
        add(phaseRewritten, "phase rewritten");
        add(truncated > 0, "truncated replies");
        return names.join(QStringLiteral(", "));
    }
};

}  // namespace postr::sim
