#pragma once

#include <QString>
#include <QUrl>

namespace postr {

// In a file of its own, so that another version compiles no more than that one anew.

/// Of this program, such as "0.1.0".
[[nodiscard]] QString version();
/// Where newer ones are told about: shown in the browser when somebody asks for it, never fetched.
[[nodiscard]] QUrl releasesPage();

}  // namespace postr
