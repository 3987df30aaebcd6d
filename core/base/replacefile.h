#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace postr {

/// Writes a file as a whole: afterwards all of `content` is on the disk (fsynced) under this name, or what was there before. Its folder must be there.
/// `permissions` hold from before the first byte; none: as the system gives them. Empty when it is done, else the system's words for why not. Any thread but the GUI's.
[[nodiscard]] QString replaceFile(const QString &path, const QByteArray &content,
                                  QFileDevice::Permissions permissions = {});

}  // namespace postr
