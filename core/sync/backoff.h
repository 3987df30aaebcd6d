#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

namespace postr {

/// 1 s · 2^failures, at most `cap`. `failures` counts from 0.
[[nodiscard]] Milliseconds doubledDelay(int failures, Milliseconds cap);

/// Full jitter: a random delay between a floor of 200 ms and doubledDelay().
[[nodiscard]] Milliseconds fullJitter(int failures, Milliseconds cap, Random &random);

inline constexpr Milliseconds kLongestBackoff{5 * 60 * 1000};
/// An unreachable server is probed more often: a refused connection costs nobody anything, and a post should go out soon after
/// the network is back.
inline constexpr Milliseconds kLongestProbe{30 * 1000};

}  // namespace postr
