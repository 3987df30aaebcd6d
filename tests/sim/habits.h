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
    int people = 5;                ///< of the strangers, the last ones
    int blockers = 5;              ///< of those, the last ones, who block the user now and then
    int posts = 12;                ///< from the top of the home list the user does something with
    int upheavals = 1;             ///< how often the server's history changes, if it does
    int busy = 1;                  ///< so many times as much does the user do
    double elsewhere = 0;          ///< share of that about any post that is stored, not one at the top of the home list
    double newcomer = 0.3;         ///< chance that the last of the strangers comes later
    bool areQuietAtFirst = false;  ///< whom the user does not follow: they have written nothing before
    double lateDevice = 0;         ///< chance that the last device comes later
    double moreUpheaval = 0;       ///< chance of each kind of upheaval that the faults have not drawn
    bool pruned = false;     ///< the log ends before what somebody has not read yet, whatever the faults have drawn
    double strangeRows = 0;  ///< share of replies with a row that nobody can read
    double lost = 0;         ///< share of requests lost on the way, at least
    double tooLarge = 0;     ///< share of intents that somebody in between finds too large
    int pageCap = 200;       ///< most rows that the server puts on a page

    [[nodiscard]] static Habits draw(quint64 seed);
    void change(Faults &faults, Dice &dice) const;

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
    /// Some of these worlds are about one thing that comes together in hardly any other.
    void takeUp(int subject);
    int &often(UserAct act) { return user[static_cast<std::size_t>(act)]; }
    int &often(OthersAct act) { return others[static_cast<std::size_t>(act)]; }
};

}  // namespace postr::sim
