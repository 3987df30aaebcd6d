#pragma once

#include "tests/bench/figures.h"

namespace postr::bench {

/// Start of the window to its first painted feed, and its memory then, against a minimal Qt Widgets window.
[[nodiscard]] bool measureStart(Figures &figures);
/// `postr-cli sync` on the seeded network, against a command that needs no network.
[[nodiscard]] bool measureSync(Figures &figures);

}  // namespace postr::bench
