#pragma once

#include <array>

#include "dice.h"
#include "faults.h"

namespace postr::sim {

enum class UserAct {
    Post,
    Answer,
    Mark,
    Follow,
    Delete,
    Edit,
    Mute,
    Block,
    Profile,
    Read,
    Settle,
    List,
    Cycle,
    Reword,
    Portrait,
    Look
};
enum class OthersAct { Post, Answer, Mark, Delete, Edit, Profile, Follow, Block, Removal };

/// How often each thing is done in a world, and with how many. Two of three worlds do everything now and then with everybody. The
/// others leave some of it out, do some of it again and again, and do it with few people and posts: there meets what is rare elsewhere.
struct Habits {
    std::array<int, 16> user{25, 10, 22, 10, 8, 9, 6, 3, 4, 3, 10, 12, 2, 0, 0, 0};  ///< by UserAct
    std::array<int, 9> others{34, 14, 14, 10, 8, 8, 6, 3, 3};                        ///< by OthersAct
    int people = 5;           ///< of the strangers, the last ones
    int posts = 12;           ///< from the top of the home list the user does something with
    int upheavals = 1;        ///< how often the server's history changes, if it does
    double newcomer = 0.3;    ///< chance that the last of the strangers comes later
    double lateDevice = 0;    ///< chance that the last device comes later
    double moreUpheaval = 0;  ///< chance of each kind of upheaval that the faults have not drawn
    double strangeRows = 0;   ///< share of replies with a row that nobody can read
    double tooLarge = 0;      ///< share of intents that somebody in between finds too large
    int pageCap = 200;        ///< most rows that the server puts on a page

    [[nodiscard]] static Habits draw(quint64 seed)
    {
        Dice dice(seed ^ 0x68616269'74730000ULL);  // not the world's own: the others stay as they are
        Habits habits;
        if (!dice.chance(1.0 / 3)) {
            return habits;
        }
        habits.user[static_cast<std::size_t>(UserAct::Reword)] = 6;
        habits.user[static_cast<std::size_t>(UserAct::Portrait)] = 3;
        habits.user[static_cast<std::size_t>(UserAct::Look)] = 6;
        distort(habits.user, dice);
        distort(habits.others, dice);
        habits.people = dice.between(1, 3);
        habits.posts = dice.between(1, 4);
        habits.upheavals = dice.between(1, 4);
        habits.newcomer = 0.5;
        habits.lateDevice = 0.5;
        habits.moreUpheaval = 0.3;
        habits.strangeRows = dice.chance(0.4) ? 0.3 * dice.unit() : 0;
        habits.tooLarge = dice.chance(0.3) ? 0.2 * dice.unit() : 0;
        habits.pageCap = dice.chance(0.5) ? dice.between(2, 5) : 200;
        return habits;
    }

    void change(Faults &faults, Dice &dice) const
    {
        faults.restore = dice.chance(moreUpheaval) || faults.restore;
        faults.epochRaised = dice.chance(moreUpheaval) || faults.epochRaised;
        faults.pruned = dice.chance(moreUpheaval) || faults.pruned;
        faults.strangeRows = strangeRows;
        faults.tooLarge = tooLarge;
    }

    /// Which of the acts is next.
    template <class Act, std::size_t count>
    [[nodiscard]] static Act pick(const std::array<int, count> &weights, Dice &dice)
    {
        int sum = 0;
        for (const int weight : weights) {
            sum += weight;
        }
        int luck = dice.below(sum);
        std::size_t act = 0;
        while (luck >= weights[act]) {
            luck -= weights[act++];
        }
        return static_cast<Act>(act);
    }

private:
    template <std::size_t count>
    static void distort(std::array<int, count> &weights, Dice &dice)
    {
        for (int &weight : weights) {
            const double luck = dice.unit();
            weight *= luck < 0.3 ? 0 : luck < 0.6 ? 6 : 1;
        }
        weights[0] += 1;  // something is left to do
    }
};

}  // namespace postr::sim
