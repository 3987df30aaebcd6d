#include <cstdio>

#include "tests/bench/areas.h"

namespace postr::bench {

bool measureSync(Figures &figures)
{
    struct Part {
        const char *name;
        bool (*measure)(Figures &);
    };
    for (const Part &part :
         {Part{"intents", measureIntents}, Part{"backlog", measureBacklog}, Part{"restart", measureRestart},
          Part{"search", measureSearch}, Part{"session", measureSession}, Part{"commands", measureCommands}}) {
        std::fprintf(stderr, "measuring: %s\n", part.name);
        if (!part.measure(figures)) {
            return false;
        }
    }
    return true;
}

}  // namespace postr::bench
