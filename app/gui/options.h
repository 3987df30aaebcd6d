#pragma once

#include <QString>

#include "core/base/result.h"

namespace postr {

/// How the window was started.
struct GuiOptions {
    QString profileFolder;
    QString server;            ///< address offered in the sign-in page
    QString key;               ///< that server's public key
    QString link;              ///< a postr:// link to open; empty: none
    QString screenshot;        ///< write a picture of the window here once it is painted, then quit
    bool hidden = false;       ///< in the tray, where there is one
    bool reportPaint = false;  ///< print one line when the feed was first painted (for measuring)
};

/// From the command line; `--help` and `--version` print and end the program. Usage errors come back as one sentence.
[[nodiscard]] Result<GuiOptions> parseGuiOptions(const QStringList &arguments);

}  // namespace postr
