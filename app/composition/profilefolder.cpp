#include "app/composition/profilefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/base/guithread.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// Unix sockets take no longer path (108 bytes with the end mark, and Qt listens on a temporary name beside it first).
constexpr qsizetype kLongestSocketPath = 90;

}  // namespace

QString ProfileFolder::defaultFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString ProfileFolder::channelName(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
#ifdef Q_OS_UNIX
    const QString inside = absolute + u"/postr.socket"_s;
    if (QFile::encodeName(inside).size() <= kLongestSocketPath) {
        return inside;
    }
#endif
    const QByteArray hash = QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"postr-"_s + QString::fromLatin1(hash);
}

Result<ProfileFolder> ProfileFolder::take(const QString &folder)
{
    guithread::assertElsewhere("a profile is taken");
    const QString absolute = QDir(folder).absolutePath();
    const bool usable = QDir().mkpath(absolute) && QFileInfo(absolute).isDir() && QFileInfo(absolute).isWritable();
    if (!usable) {
        return failure(ErrorCode::Disk,
                       QCoreApplication::translate("Profile",
                                                   "Postr cannot write to the folder %1. Check its permissions, "
                                                   "or choose another one with --profile.")
                           .arg(QDir::toNativeSeparators(absolute)));
    }
    QFile::setPermissions(absolute, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<FileLock>(absolute + u"/postr.lock"_s);
    const FileLock::Outcome outcome = lock->take();
    if (outcome == FileLock::Outcome::Taken) {
        return ProfileFolder(absolute, std::move(lock));
    }
    if (outcome == FileLock::Outcome::Busy) {
        return failure(ErrorCode::Busy, QCoreApplication::translate("Profile", "Another Postr is using this profile."));
    }
    return failure(ErrorCode::Disk,
                   QCoreApplication::translate("Profile",
                                               "Postr cannot write to the folder %1. Check its permissions, "
                                               "or choose another one with --profile.")
                       .arg(QDir::toNativeSeparators(absolute)));
}

}  // namespace postr
