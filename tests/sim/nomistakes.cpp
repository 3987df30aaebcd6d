// postr-sim: the program itself makes no mistakes on purpose.

#include "mistakes.h"

namespace postr::sim {

QList<Mistake> knownMistakes() { return mistakesOfTheWorld(); }

void plantMistake(int) {}

}  // namespace postr::sim
