#pragma once

#include <QString>

namespace postr {

/// The AppImage that this process runs from: the file that the person has, which outlives what it unpacks to. Empty outside of one.
/// Whoever is started by the program of another AppImage has that one's variables in its environment; they do not count.
[[nodiscard]] QString appImage();

}  // namespace postr
