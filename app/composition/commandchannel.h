#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

#include "app/composition/commandio.h"

class QLocalSocket;

namespace postr {

/// A command as it travels between processes: its arguments, the line it was given on standard input, and the folder it was given in.
struct ForwardedCommand {
    QStringList arguments;
    QString input;
    QString folder;
};

/// The running process's end: takes commands of other processes on the same profile and answers with their lines and exit code.
/// Lines of JSON over a local socket that only the same user can open.
class CommandServer final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(int exitCode)>;
    /// Starts the command; the returned object is destroyed when the asker has gone.
    using Handler = std::function<std::unique_ptr<QObject>(const ForwardedCommand &, std::shared_ptr<CommandIo>, Done)>;

    CommandServer(const QString &channelName, Handler handler, QObject *parent = nullptr);

private:
    void accept();

    QLocalServer m_server;
    Handler m_handler;
};

/// The other end: sends one command and passes on what comes back.
class CommandClient final : public QObject {
    Q_OBJECT

public:
    explicit CommandClient(CommandIo &io, QObject *parent = nullptr);
    ~CommandClient() override;

    void send(const QString &channelName, const ForwardedCommand &command);

signals:
    void finished(int exitCode);
    /// Nobody answers at that address, or it went away before the command ended.
    void unreachable(bool commandWasSent);

private:
    void readLines();

    CommandIo &m_io;
    QLocalSocket *m_socket;
    bool m_sent = false;
    bool m_finished = false;
};

}  // namespace postr
