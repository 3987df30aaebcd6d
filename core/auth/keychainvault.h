#pragma once

#include <QObject>

#include "core/auth/vault.h"
#include "core/base/clock.h"

namespace QKeychain {
class Job;
}

namespace postr {

/// Secrets in the operating system's keychain. Never falls back to a plain file; a keychain that does not answer
/// within 10 s (nobody unlocks it) counts as refused. Whether it took a write after that is unknown.
class KeychainVault final : public QObject, public Vault {
    Q_OBJECT

public:
    /// `clock` outlives the vault. The clock's thread is the vault's.
    explicit KeychainVault(Clock &clock, QObject *parent = nullptr);

    void read(const QString &key, ReadHandler done) override;
    void write(const QString &key, const QByteArray &secret, DoneHandler done) override;
    void remove(const QString &key, DoneHandler done) override;

private:
    /// Starts the job; `done` hears its end, or an error after the time limit, whichever is first.
    void run(QKeychain::Job *job, std::function<void(Status)> done);

    Clock &m_clock;
};

}  // namespace postr
