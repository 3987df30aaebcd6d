#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <cstdio>
#include <iostream>
#include <string>
#include <utility>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

#include "app/cli/arguments.h"
#include "app/cli/commandrun.h"
#include "app/composition/profileclaim.h"
#include "app/composition/stopsignal.h"
#include "core/backend/proxyways.h"
#include "core/base/version.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

class StandardIo final : public CommandIo {
public:
    void out(const QString &line) override { print(stdout, line); }
    void err(const QString &line) override { print(stderr, line); }
    void progress([[maybe_unused]] int percent) override
    {
#ifdef Q_OS_UNIX
        if (isatty(STDERR_FILENO) != 0) {
            std::fprintf(stderr, "\r%3d %%", percent);
            std::fflush(stderr);
            m_isInProgress = true;
        }
#endif
    }

private:
    void print(std::FILE *stream, const QString &line)
    {
        if (std::exchange(m_isInProgress, false)) {
            std::fputs("\r     \r", stderr);
        }
        const QByteArray bytes = line.toUtf8() + '\n';
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
        std::fflush(stream);
    }

    bool m_isInProgress = false;  ///< a number stands on the terminal's last line
};

#ifdef Q_OS_UNIX
/// Hides what is typed while it lives.
class SilentTerminal final {
public:
    SilentTerminal() : m_isTerminal(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSANOW, &silent);
            std::fputs("Password: ", stderr);
        }
    }
    ~SilentTerminal()
    {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
            std::fputs("\n", stderr);
        }
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before{};
    bool m_isTerminal;
};
#endif

/// One line, or as many as there are passwords.
QString readPassword(int lines)
{
#ifdef Q_OS_UNIX
    const SilentTerminal silent;
#endif
    QStringList read;
    for (std::string line; read.size() < lines && std::getline(std::cin, line);) {
        read.append(QString::fromStdString(line));
    }
    return read.join(u'\n');
}

/// The process that works on the profile: it carries out its own command and those of others meanwhile.
class Worker final : public QObject {
public:
    Worker(ProfileFolder profile, const Invocation &invocation, const QString &input, std::shared_ptr<CommandIo> io)
        : m_profile(std::move(profile)),
          m_network(m_profile.folder()),
          m_services(m_profile.folder(), m_network),
          m_server(ProfileFolder::channelName(m_profile.folder()),
                   [this](const ForwardedCommand &command, std::shared_ptr<CommandIo> asker, CommandServer::Done done) {
                       return runForwarded(command, asker, std::move(done));
                   }),
          m_run(m_services, invocation, input, std::move(io), [](int exitCode) { QCoreApplication::exit(exitCode); })
    {
        m_services.host().setOnline(findCommand(invocation.command)->needsNetwork);
        connect(&m_stopSignal, &StopSignal::asked, this, [this] { m_run.stop(); });
        m_services.start();
        m_run.start();
    }

private:
    std::unique_ptr<QObject> runForwarded(const ForwardedCommand &command, const std::shared_ptr<CommandIo> &io,
                                          CommandServer::Done done)
    {
        const Result<Invocation> invocation = parseArguments(command.arguments, command.folder);
        if (!invocation) {
            io->err(invocation.error().message);
            done(kExitUsage);
            return nullptr;
        }
        auto run = std::make_unique<CommandRun>(m_services, *invocation, command.input, io, std::move(done));
        run->start();
        return run;
    }

    ProfileFolder m_profile;
    NetworkSettings m_network;
    Services m_services;
    StopSignal m_stopSignal;
    CommandServer m_server;
    CommandRun m_run;
};

/// Carries the command out on the profile, here or in the process that has it.
class Start final {
public:
    Start(Invocation invocation, const QStringList &arguments, QString input)
        : m_invocation(std::move(invocation)),
          m_input(std::move(input)),
          m_io(std::make_shared<StandardIo>()),
          m_claim(m_invocation.profileFolder, {arguments, m_input, m_invocation.folder}, ProfileClaim::Sending::Once,
                  *m_io,
                  {[this](ProfileFolder profile) {
                       m_worker = std::make_unique<Worker>(std::move(profile), m_invocation, m_input, m_io);
                   },
                   [](int exitCode) { QCoreApplication::exit(exitCode); },
                   [this](ProfileClaim::Refusal refusal, const QString &sentence) { fail(refusal, sentence); }})
    {
    }

private:
    void fail(ProfileClaim::Refusal refusal, const QString &sentence)
    {
        switch (refusal) {
        case ProfileClaim::Refusal::Folder:
            m_io->err(sentence);
            break;
        case ProfileClaim::Refusal::Lost:
            m_io->err(QCoreApplication::translate(
                "CommandLine", "The running Postr ended before the command did. Run it again: nothing happens twice."));
            break;
        case ProfileClaim::Refusal::Silent:
            m_io->err(QCoreApplication::translate(
                "CommandLine", "Another Postr is using this profile and does not answer. Close it and try again."));
            break;
        }
        QCoreApplication::exit(kExitFailed);
    }

    Invocation m_invocation;
    QString m_input;
    std::shared_ptr<CommandIo> m_io;
    ProfileClaim m_claim;
    std::unique_ptr<Worker> m_worker;
};

int run(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Postr"_s);
    QCoreApplication::setApplicationName(u"Postr"_s);
    QCoreApplication::setApplicationVersion(version());
    // Standard error belongs to the command; the log is asked for with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"postr.*=false"_s);
    StandardIo io;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        io.out(usageText());
        return kExitDone;
    }
    if (arguments.contains(u"--version"_s)) {
        io.out(u"postr-cli "_s + version());
        return kExitDone;
    }
    Result<Invocation> invocation = parseArguments(arguments, QDir::currentPath());
    if (!invocation) {
        io.err(invocation.error().message);
        return kExitUsage;
    }
    if (invocation->profileFolder.isEmpty()) {
        invocation->profileFolder = ProfileFolder::defaultFolder();
    }
    if (Services::usesFileVault()) {
        io.err(
            QCoreApplication::translate("CommandLine", "Secrets are kept in the profile folder (POSTR_VAULT=file)."));
    }
    const int lines = invocation->has(u"current"_s) ? 2 : 1;
    const QString input = findCommand(invocation->command)->readsInput ? readPassword(lines) : QString();
    const Start start(*invocation, arguments, input);
    return QCoreApplication::exec();
}

}  // namespace
}  // namespace postr

int main(int argc, char **argv)
{
    const int exitCode = postr::run(argc, argv);
    postr::proxyways::leave(exitCode);
    return exitCode;
}
