#include "app/desktop/appimage.h"

#include <QCoreApplication>
#include <QDir>

namespace postr {

QString appImage()
{
    // Both are set by the runtime of AppImages; APPDIR is where it is mounted.
    const QString folder = QDir(qEnvironmentVariable("APPDIR")).canonicalPath();
    const bool isOurs = qEnvironmentVariableIsSet("APPDIR") && !folder.isEmpty() &&
                        QCoreApplication::applicationFilePath().startsWith(folder + u'/');
    return isOurs ? qEnvironmentVariable("APPIMAGE") : QString();
}

}  // namespace postr
