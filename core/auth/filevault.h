#pragma once

#include <QObject>

#include "core/auth/vault.h"

namespace postr {

/// Secrets as files that only their owner can read (0600), in `vault/` of the profile folder. For machines without a
/// keychain, when the user asked for it (POSTR_VAULT=file): whoever can read the user's files can read them.
class FileVault final : public QObject, public Vault {
    Q_OBJECT

public:
    explicit FileVault(const QString &profileFolder, QObject *parent = nullptr);

    void read(const QString &key, ReadHandler done) override;
    void write(const QString &key, const QByteArray &secret, DoneHandler done) override;
    void remove(const QString &key, DoneHandler done) override;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] Status writeNow(const QString &key, const QByteArray &secret) const;

    QString m_folder;
};

}  // namespace postr
