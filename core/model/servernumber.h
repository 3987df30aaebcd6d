#pragma once

#include <QtGlobal>

namespace postr {

/// The highest version, place in a list or number of a change that a server is believed; it draws all of them from one sequence. One in a
/// microsecond would take 285 years to get here, and whatever reads JSON knows it exactly. What is beyond could never be followed by
/// anything newer.
inline constexpr qint64 kMostServerNumber = (1LL << 53) - 1;

}  // namespace postr
