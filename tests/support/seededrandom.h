#pragma once

#include "core/base/random.h"

namespace postr::test {

/// The same numbers for the same seed (splitmix64).
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed = 1) : m_state(seed) {}

    quint64 next() override
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

private:
    quint64 m_state;
};

}  // namespace postr::test
