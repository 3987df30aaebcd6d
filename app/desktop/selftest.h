#pragma once

#include <QJsonObject>

namespace postr {

/// Whether all is there that the program stands on: `{"ok": …, "plugins": …, "tls": …, "sqlite": …, "keychain": …, "dbus": …, "tray": …}`.
/// What a desktop may lack (keychain, D-Bus, tray) is told and fails nothing. Asks no server and changes nothing. Blocking, some
/// milliseconds; needs the application object, but no display.
[[nodiscard]] QJsonObject selfTest();

/// Prints it; 0 when all is well, else 1.
[[nodiscard]] int runSelfTest(int argc, char **argv);

}  // namespace postr
