#include "tests/support/cli.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace postr::testing {
namespace {

constexpr int kPatienceMs = 120'000;

QString program() { return qEnvironmentVariable("POSTR_CLI"); }

}  // namespace

Cli::Cli(QString profileFolder, QString server, QString key)
    : m_profileFolder(std::move(profileFolder)), m_server(std::move(server)), m_key(std::move(key))
{
}

QStringList Cli::withAccount(const QStringList &arguments) const
{
    QStringList all{u"--profile"_s, m_profileFolder, u"--json"_s};
    if (!m_server.isEmpty()) {
        all << u"--server"_s << m_server;
    }
    if (!m_key.isEmpty()) {
        all << u"--key"_s << m_key;
    }
    return all + arguments;
}

CliResult Cli::run(const QStringList &arguments, const QString &input) const
{
    QProcess process;
    process.start(program(), withAccount(arguments));
    process.write(input.toUtf8() + '\n');
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished(kPatienceMs);
        result.errorText = u"the command did not end"_s;
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty()) {
            result.lines.append(QJsonDocument::fromJson(line).object());
        }
    }
    const QStringList errors = QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : errors) {
        if (!line.contains(u"POSTR_VAULT=file"_s)) {
            result.errorText += line + u'\n';
        }
    }
    result.errorText = result.errorText.trimmed();
    return result;
}

std::unique_ptr<QProcess> Cli::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(), withAccount(arguments));
    process->waitForStarted(kPatienceMs);
    return process;
}

}  // namespace postr::testing
