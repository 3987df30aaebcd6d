#include "core/sync/backoff.h"

#include <algorithm>

namespace postr {

Milliseconds fullJitter(int failures, Milliseconds cap, Random &random)
{
    constexpr Milliseconds kFloor{200};
    const int doublings = std::clamp(failures, 0, 16);
    const Milliseconds ceiling = std::min(cap, Milliseconds(1000LL << doublings));
    const auto jittered = static_cast<qint64>(random.unit() * static_cast<double>(ceiling.count()));
    return std::max(kFloor, Milliseconds(jittered));
}

}  // namespace postr
