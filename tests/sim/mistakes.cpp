#include "mistakes.h"

namespace postr::sim {

QList<Mistake> mistakesOfTheWorld()
{
    QList<Mistake> mistakes;
    for (const MutantName &entry : kMutants) {
        mistakes.append({entry.mutant, 0, entry.name.toString(), entry.says.toString(), true});
    }
    return mistakes;
}

}  // namespace postr::sim
