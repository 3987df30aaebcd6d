#pragma once

#include <QByteArray>
#include <QString>

class QThreadPool;

namespace postr::desktopfile {

/// What the desktop reads is written on a thread of its own, one file after the other: the GUI thread waits for no disk. The
/// application owns it and waits for it at its end.
[[nodiscard]] QThreadPool &writer();

/// With the folders above it, whole or not at all. On the thread of `writer()`.
[[nodiscard]] bool write(const QString &file, const QByteArray &content);

}  // namespace postr::desktopfile
