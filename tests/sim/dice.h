#pragma once

#include "core/base/random.h"

namespace postr::sim {

/// All chance of one part of the world; the same numbers for the same seed (splitmix64).
class Dice final : public Random {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next() override
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    /// Uniform in [0, limit).
    [[nodiscard]] int below(int limit)
    {
        return limit < 2 ? 0 : static_cast<int>(next() % static_cast<quint64>(limit));
    }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    template <class List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    quint64 m_state;
};

}  // namespace postr::sim
