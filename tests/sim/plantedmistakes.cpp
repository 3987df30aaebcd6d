// postr-mutants: the program with the mistakes of planted.txt in it.

#include <array>

#include "mistakes.h"

namespace postr::sim {
namespace {

struct Planted {
    int number;
    QStringView name;
    QStringView says;
    bool isPossible;
};

constexpr std::array kPlanted{
#include <planted.inc>
};

}  // namespace

int plantedMistake = 0;

QList<Mistake> knownMistakes()
{
    QList<Mistake> mistakes = mistakesOfTheWorld();
    for (const Planted &planted : kPlanted) {
        mistakes.append(
            {Mutant::None, planted.number, planted.name.toString(), planted.says.toString(), planted.isPossible});
    }
    return mistakes;
}

void plantMistake(int planted) { plantedMistake = planted; }

}  // namespace postr::sim
