#pragma once

#include <QStringList>
#include <array>

#include "core/base/clock.h"
#include "dice.h"

namespace postr::sim {

/// What may go wrong in one world, as shares of requests or of moments; drawn anew for every seed, healed at its end.
struct Faults {
    // one request
    double refusedConnection = 0;
    double lostBefore = 0;   ///< sent, never arrives; the sender learns nothing
    double lostAfter = 0;    ///< arrives and acts, the reply is lost
    double duplicated = 0;   ///< arrives again later
    double delayed = 0;      ///< arrives late, perhaps after the sender gave up
    double signInPage = 0;   ///< HTML with status 200 from somebody in between
    double truncated = 0;    ///< arrives and acts, the reply is cut off
    double strangeRows = 0;  ///< arrives, and one row of the reply says something that cannot be
    double tooLarge = 0;     ///< of intents: 413 from somebody in between
    double busy = 0;         ///< 429 or 503
    double failed = 0;       ///< 500, before or after the server acted
    double tokenExpires = 0;
    double tokenTrouble = 0;    ///< no token can be had
    double tokenForgotten = 0;  ///< whoever was asked for one answers after twelve minutes, or never
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
    bool diskIsFull = false;  ///< now and then

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
        faults.tokenForgotten = dice.chance(0.1) ? 0.03 : 0;
        faults.diskIsFull = dice.chance(0.3);
        return faults;
    }

    /// Those that this world has, by name.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Share &share : kShares) {
            names += this->*share.member > 0 ? QStringList(QString::fromLatin1(share.name)) : QStringList();
        }
        for (const Event &event : kEvents) {
            names += this->*event.member ? QStringList(QString::fromLatin1(event.name)) : QStringList();
        }
        return names;
    }
    void leaveOut(const QStringList &names)
    {
        for (const Share &share : kShares) {
            this->*share.member = names.contains(QString::fromLatin1(share.name)) ? 0 : this->*share.member;
        }
        for (const Event &event : kEvents) {
            this->*event.member = this->*event.member && !names.contains(QString::fromLatin1(event.name));
        }
    }

private:
    struct Share {
        const char *name;
        double Faults::*member;
    };
    struct Event {
        const char *name;
        bool Faults::*member;
    };
    static const std::array<Share, 14> kShares;
    static const std::array<Event, 8> kEvents;
};

inline constexpr std::array<Faults::Share, 14> Faults::kShares{{
    {"refused", &Faults::refusedConnection},
    {"lost-before", &Faults::lostBefore},
    {"lost-after", &Faults::lostAfter},
    {"duplicates", &Faults::duplicated},
    {"delays", &Faults::delayed},
    {"sign-in-pages", &Faults::signInPage},
    {"half-replies", &Faults::truncated},
    {"strange-rows", &Faults::strangeRows},
    {"too-large", &Faults::tooLarge},
    {"busy", &Faults::busy},
    {"failures", &Faults::failed},
    {"expired-tokens", &Faults::tokenExpires},
    {"no-tokens", &Faults::tokenTrouble},
    {"forgotten-tokens", &Faults::tokenForgotten},
}};
inline constexpr std::array<Faults::Event, 8> Faults::kEvents{{
    {"unclean-kills", &Faults::killsAreUnclean},
    {"offline", &Faults::offlineSpells},
    {"phase-rewritten", &Faults::phaseRewritten},
    {"clock-jumps", &Faults::clockJumps},
    {"restore", &Faults::restore},
    {"epoch-raised", &Faults::epochRaised},
    {"pruned", &Faults::pruned},
    {"full-disk", &Faults::diskIsFull},
}};

}  // namespace postr::sim
