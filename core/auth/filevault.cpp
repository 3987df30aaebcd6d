#include "core/auth/filevault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMetaObject>

#include "core/base/guithread.h"
#include "core/base/replacefile.h"

namespace postr {
namespace {

constexpr qint64 kMaxSecret = 64 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Runs `done` later, on this thread.
template <class Handler, class Value>
void later(QObject *context, Handler done, Value value)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), value = std::move(value)] { done(value); }, Qt::QueuedConnection);
}

}  // namespace

FileVault::FileVault(const QString &profileFolder, QObject *parent)
    : QObject(parent), m_folder(QDir(profileFolder).filePath(QStringLiteral("vault")))
{
}

QString FileVault::pathOf(const QString &key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

void FileVault::read(const QString &key, ReadHandler done)
{
    const guithread::Permit permit("where there is no keychain, which answers later");
    QFile file(pathOf(key));
    Result<QByteArray> result;
    if (!file.exists()) {
        result = failure(ErrorCode::NotFound,
                         QCoreApplication::translate("Auth", "There is no stored sign-in for this account."));
    } else if (!file.open(QIODevice::ReadOnly)) {
        result = failure(ErrorCode::Vault, QCoreApplication::translate("Auth", "The stored sign-in cannot be read."),
                         file.errorString());
    } else {
        result = file.read(kMaxSecret);
    }
    later(this, std::move(done), std::move(result));
}

void FileVault::write(const QString &key, const QByteArray &secret, DoneHandler done)
{
    later(this, std::move(done), writeNow(key, secret));
}

Status FileVault::writeNow(const QString &key, const QByteArray &secret) const
{
    const guithread::Permit permit("where there is no keychain, which answers later");
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, kOwnerOnly | QFileDevice::ExeOwner);
    // The mode is set while the file is still empty: at no moment can somebody else read the secret.
    const QString problem = replaceFile(pathOf(key), secret, kOwnerOnly);
    if (!problem.isEmpty()) {
        return failure(ErrorCode::Vault,
                       QCoreApplication::translate("Auth", "The sign-in cannot be stored in the profile folder."),
                       problem);
    }
    return {};
}

void FileVault::remove(const QString &key, DoneHandler done)
{
    const guithread::Permit permit("where there is no keychain, which answers later");
    QFile file(pathOf(key));
    Status result;
    if (file.exists() && !file.remove()) {
        result = failure(ErrorCode::Vault, QCoreApplication::translate("Auth", "The stored sign-in cannot be removed."),
                         file.errorString());
    }
    later(this, std::move(done), std::move(result));
}

}  // namespace postr
