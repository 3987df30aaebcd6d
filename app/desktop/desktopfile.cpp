#include "app/desktop/desktopfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include "core/base/guithread.h"
#include "core/base/replacefile.h"

namespace postr {

QThreadPool &desktopfile::writer()
{
    // The application's, which waits for it: main() may end the process without static destructors.
    static QThreadPool *const pool = [] {
        auto *one = new QThreadPool(QCoreApplication::instance());
        one->setMaxThreadCount(1);
        return one;
    }();
    return *pool;
}

bool desktopfile::write(const QString &file, const QByteArray &content)
{
    guithread::assertElsewhere("a file of the desktop's is written");
    QDir().mkpath(QFileInfo(file).path());
    return replaceFile(file, content).isEmpty();
}

}  // namespace postr
