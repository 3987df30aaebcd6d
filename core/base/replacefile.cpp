#include "core/base/replacefile.h"

#include <QSaveFile>

#include "core/base/guithread.h"

namespace postr {

QString replaceFile(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    guithread::assertElsewhere("a file is written");
    QSaveFile file(path);
    // flush(): what commit() itself writes last may fail unnoticed (Qt 6.4), and half a file would replace a whole one.
    const bool isDone = file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(permissions)) &&
                        file.write(content) == content.size() && file.flush() && file.commit();
    return isDone ? QString() : file.errorString();
}

}  // namespace postr
