#pragma once

#include <QHash>

#include "core/backend/backend.h"
#include "core/base/clock.h"

namespace postr {

/// How often each intent failed while the server answered everything else, so that it is given up at last and people are told. Kept for
/// one run of the program: whoever starts it again has it tried again. Session thread.
class Patience final {
public:
    /// One more failure at `now` (monotonic). True when it was the eighth or a later one, an hour or more after the first.
    [[nodiscard]] bool isOver(const Mid &mid, Milliseconds now);
    [[nodiscard]] int failures(const Mid &mid) const { return m_troubles.value(mid).failures; }
    void forget(const Mid &mid) { m_troubles.remove(mid); }

    /// Why it is parked then. Its outcome is not known.
    [[nodiscard]] static Rejected verdict();

private:
    struct Trouble {
        int failures = 0;
        Milliseconds since{0};
    };
    QHash<Mid, Trouble> m_troubles;
};

}  // namespace postr
