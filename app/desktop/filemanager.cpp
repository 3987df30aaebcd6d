#include "app/desktop/filemanager.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#ifdef POSTR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

using namespace Qt::StringLiterals;

namespace postr {
namespace {

void openFolder(const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }

}  // namespace

void showInFolder(const QString &file)
{
#ifdef POSTR_DBUS
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                                       u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    call << QStringList{QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)} << QString();
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call));
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, file] {
        answer->deleteLater();
        if (answer->isError()) {
            openFolder(file);
        }
    });
#else
    openFolder(file);
#endif
}

}  // namespace postr
