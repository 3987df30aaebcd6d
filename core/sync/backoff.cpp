#include "core/sync/backoff.h"

#include <algorithm>

namespace postr {

Milliseconds doubledDelay(int failures, Milliseconds cap)
{
    return std::min(cap, Milliseconds(1000LL << std::clamp(failures, 0, 16)));
}

Milliseconds fullJitter(int failures, Milliseconds cap, Random &random)
{
    constexpr Milliseconds kFloor{200};
    const auto jittered = static_cast<qint64>(random.unit() * static_cast<double>(doubledDelay(failures, cap).count()));
    return std::max(kFloor, Milliseconds(jittered));
}

}  // namespace postr
