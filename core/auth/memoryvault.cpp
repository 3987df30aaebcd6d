#include "core/auth/memoryvault.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace postr {

MemoryVault::MemoryVault(QObject *parent) : QObject(parent) {}

tl::unexpected<Error> MemoryVault::broken()
{
    return failure(ErrorCode::Vault, QCoreApplication::translate("Auth", "The keychain cannot be used."));
}

void MemoryVault::read(const QString &key, ReadHandler done)
{
    Result<QByteArray> result = m_secrets.value(key);
    if (m_broken) {
        result = broken();
    } else if (!m_secrets.contains(key)) {
        result = failure(ErrorCode::NotFound,
                         QCoreApplication::translate("Auth", "There is no stored sign-in for this account."));
    }
    QMetaObject::invokeMethod(
        this, [done, result] { done(result); }, Qt::QueuedConnection);
}

void MemoryVault::write(const QString &key, const QByteArray &secret, DoneHandler done)
{
    Status result;
    if (m_broken) {
        result = broken();
    } else {
        m_secrets.insert(key, secret);
    }
    QMetaObject::invokeMethod(
        this, [done, result] { done(result); }, Qt::QueuedConnection);
}

void MemoryVault::remove(const QString &key, DoneHandler done)
{
    Status result;
    if (m_broken) {
        result = broken();
    } else {
        m_secrets.remove(key);
    }
    QMetaObject::invokeMethod(
        this, [done, result] { done(result); }, Qt::QueuedConnection);
}

}  // namespace postr
