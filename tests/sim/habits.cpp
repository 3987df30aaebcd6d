#include "habits.h"

#include <algorithm>

namespace postr::sim {
namespace {

template <std::size_t count>
void distort(std::array<int, count> &weights, Dice &dice)
{
    for (int &weight : weights) {
        const double luck = dice.unit();
        weight *= luck < 0.3 ? 0 : luck < 0.6 ? 6 : 1;
    }
    weights[0] += 1;  // something is left to do
}

}  // namespace

Habits Habits::draw(quint64 seed)
{
    Dice dice(seed ^ 0x68616269'74730000ULL);  // not the world's own: the others stay as they are
    Habits habits;
    if (!dice.chance(1.0 / 3)) {
        return habits;
    }
    habits.often(UserAct::Reword) = 6;
    habits.often(UserAct::Portrait) = 3;
    habits.often(UserAct::Look) = 6;
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
    habits.takeUp(dice.below(12));
    return habits;
}

void Habits::change(Faults &faults, Dice &dice) const
{
    faults.restore = dice.chance(moreUpheaval) || faults.restore;
    faults.epochRaised = dice.chance(moreUpheaval) || faults.epochRaised;
    faults.pruned = dice.chance(moreUpheaval) || pruned || faults.pruned;
    faults.nudgesAreLost = pruned || faults.nudgesAreLost;  // or it is heard of before anything is done
    faults.lostBefore = std::max(faults.lostBefore, lost);
    faults.strangeRows = strangeRows;
    faults.tooLarge = tooLarge;
}

void Habits::takeUp(int subject)
{
    switch (subject) {
    case 0:  // blocks come and end while followees pass on what they hide
        people = 5;
        blockers = 2;  // whom the user does not follow from the beginning
        others.fill(0);
        often(OthersAct::Post) = 10;
        often(OthersAct::Mark) = 60;
        often(OthersAct::Block) = 30;
        often(UserAct::Follow) = often(UserAct::Block) = often(UserAct::Mute) = 0;
        break;
    case 1:  // what no page of a new start tells is liked, and the log ends before it
        elsewhere = 0.9;
        people = 5;
        user.fill(0);
        often(UserAct::Post) = 10;
        often(UserAct::Mark) = 60;
        others.fill(0);
        often(OthersAct::Post) = 5;
        often(OthersAct::Answer) = 40;
        upheavals = 4;
        moreUpheaval = 0;
        pruned = true;
        break;
    case 2:  // somebody is followed by name, and is known before that has arrived
    case 3:
    case 4:
        people = 3;
        areQuietAtFirst = true;
        newcomer = 0;
        busy = 3;
        user.fill(0);
        often(UserAct::Follow) = 60;
        often(UserAct::Cycle) = 5;
        others.fill(0);
        often(OthersAct::Follow) = 30;
        often(OthersAct::Post) = 5;
        lost = 0.5;
        break;
    default:
        break;
    }
}

}  // namespace postr::sim
