#include "core/auth/keychainvault.h"

#include <qt6keychain/keychain.h>
#include <QCoreApplication>
#include <QPointer>

#ifdef POSTR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include "core/base/log.h"

namespace postr {
namespace {

constexpr Milliseconds kLimit{10'000};
const QString kService = QStringLiteral("Postr");

Status statusOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Auth", "There is no stored sign-in for this account."));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure(ErrorCode::Vault,
                       QCoreApplication::translate("Auth", "The keychain refused access. Unlock it and try again."),
                       job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failure(ErrorCode::Vault,
                       QCoreApplication::translate("Auth", "This computer has no keychain that Postr can use."),
                       job.errorString());
    default:
        return failure(ErrorCode::Vault,
                       QCoreApplication::translate("Auth", "The keychain does not work at the moment."),
                       job.errorString());
    }
}

Status timedOut()
{
    return failure(ErrorCode::Vault,
                   QCoreApplication::translate("Auth", "The keychain does not answer. Unlock it and try again."));
}

Status locked()
{
    return failure(ErrorCode::Vault,
                   QCoreApplication::translate("Auth", "The keychain is locked. Unlock it and try again."));
}

/// libsecret says the same of a secret that is not there and of one that nobody unlocked. `done` hears which it is, later.
void findOutWhetherLocked(QObject *context, std::function<void(bool)> done)
{
#ifdef POSTR_DBUS
    constexpr int kLimitMs = 3000;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, kLimitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        done(!reply.isError() && reply.value().variant().toBool());
    });
#else
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
#endif
}

}  // namespace

KeychainVault::KeychainVault(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void KeychainVault::run(QKeychain::Job *job, std::function<void(Status)> done)
{
    struct Pending {
        std::function<void(Status)> done;
        std::unique_ptr<TimerHandle> limit;
    };
    auto pending = std::make_shared<Pending>();
    pending->done = std::move(done);
    const auto settle = [pending](const Status &status) {
        if (const auto handler = std::exchange(pending->done, nullptr)) {
            handler(status);
        }
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [pending, settle](QKeychain::Job *ended) {
        pending->limit.reset();
        const Status status = statusOf(*ended);
        if (!status) {
            qCInfo(lcAuth) << "keychain:" << ended->error() << status.error().detail;
        }
        settle(status);
    });
    pending->limit = m_clock.singleShot(kLimit, [settle] { settle(timedOut()); });
    job->start();
}

void KeychainVault::read(const QString &key, ReadHandler done)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(key);
    run(job, [this, job = QPointer<QKeychain::ReadPasswordJob>(job), done = std::move(done)](const Status &status) {
        if (status) {
            done(job->binaryData());
        } else if (status.error().code == ErrorCode::NotFound) {
            findOutWhetherLocked(
                this, [done, status](bool isLocked) { done(failure(isLocked ? locked().error() : status.error())); });
        } else {
            done(failure(status.error()));
        }
    });
}

void KeychainVault::write(const QString &key, const QByteArray &secret, DoneHandler done)
{
    auto *job = new QKeychain::WritePasswordJob(kService, this);
    job->setKey(key);
    job->setBinaryData(secret);
    run(job, std::move(done));
}

void KeychainVault::remove(const QString &key, DoneHandler done)
{
    auto *job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(key);
    run(job, [done = std::move(done)](const Status &status) {
        const bool absent = !status && status.error().code == ErrorCode::NotFound;
        done(absent ? Status() : status);
    });
}

}  // namespace postr
