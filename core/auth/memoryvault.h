#pragma once

#include <QHash>
#include <QObject>

#include "core/auth/vault.h"

namespace postr {

/// Secrets that end with the process. Can be told to fail, which is what tests need of it.
class MemoryVault final : public QObject, public Vault {
    Q_OBJECT

public:
    explicit MemoryVault(QObject *parent = nullptr);

    void read(const QString &key, ReadHandler done) override;
    void write(const QString &key, const QByteArray &secret, DoneHandler done) override;
    void remove(const QString &key, DoneHandler done) override;

    /// While set, every call fails like a keychain that is locked or missing.
    void setBroken(bool broken) { m_broken = broken; }
    [[nodiscard]] const QHash<QString, QByteArray> &secrets() const { return m_secrets; }
    void put(const QString &key, const QByteArray &secret) { m_secrets.insert(key, secret); }

private:
    [[nodiscard]] static tl::unexpected<Error> broken();

    QHash<QString, QByteArray> m_secrets;
    bool m_broken = false;
};

}  // namespace postr
