#pragma once

#include <QtGlobal>

namespace postr {

/// Port: where chance comes from. Production uses the system's generator, the simulation a seed.
class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual quint64 next() = 0;
    /// Uniform in [0, 1).
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
};

class SystemRandom final : public Random {
public:
    [[nodiscard]] quint64 next() override;
};

}  // namespace postr
