#pragma once

#include <QList>
#include <QString>

#include "mutant.h"

namespace postr::sim {

/// A mistake that can be planted: of the model server, the network or the adapter (`mutant`), or of the program itself (`planted`).
struct Mistake {
    Mutant mutant = Mutant::None;
    int planted = 0;  ///< 0: none
    QString name;
    QString says;
    bool isPossible = true;  ///< false: the text that it replaces is no longer there
};

/// All that this program can plant. postr-sim runs the program as it is shipped and knows only those of its surroundings.
[[nodiscard]] QList<Mistake> knownMistakes();
/// Which of the program's own mistakes it makes from now on.
void plantMistake(int planted);

/// Those of the surroundings.
[[nodiscard]] QList<Mistake> mistakesOfTheWorld();

}  // namespace postr::sim
