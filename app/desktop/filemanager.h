#pragma once

#include <QString>

namespace postr {

/// Has the desktop's file manager show a file in its folder, or open the folder where there is none that can mark a file. Returns at once. GUI thread.
void showInFolder(const QString &file);

}  // namespace postr
