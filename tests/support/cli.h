#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <memory>

namespace postr::testing {

/// What a run of postr-cli left behind.
struct CliResult {
    int exitCode = -1;
    QList<QJsonObject> lines;  ///< standard output, one object per line
    QString errorText;         ///< standard error without the note about the file vault

    [[nodiscard]] QJsonObject first() const { return lines.isEmpty() ? QJsonObject() : lines.constFirst(); }
};

/// The real postr-cli on one profile. Blocking; for tests only.
class Cli final {
public:
    Cli(QString profileFolder, QString server, QString key);

    [[nodiscard]] CliResult run(const QStringList &arguments, const QString &input = {}) const;
    /// A command that goes on; the caller stops it.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] const QString &profileFolder() const { return m_profileFolder; }

private:
    [[nodiscard]] QStringList withAccount(const QStringList &arguments) const;

    QString m_profileFolder;
    QString m_server;
    QString m_key;
};

}  // namespace postr::testing
