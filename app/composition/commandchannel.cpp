#include "app/composition/commandchannel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>

#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// No honest command is longer; whoever sends more is cut off.
constexpr qint64 kLongestLine = 1024 * 1024;

void writeLine(QLocalSocket *socket, const QJsonObject &object)
{
    if (socket) {
        socket->write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        socket->flush();
    }
}

class SocketIo final : public CommandIo {
public:
    explicit SocketIo(QLocalSocket *socket) : m_socket(socket) {}
    void out(const QString &line) override { writeLine(m_socket, {{u"out"_s, line}}); }
    void err(const QString &line) override { writeLine(m_socket, {{u"err"_s, line}}); }
    void progress(int percent) override { writeLine(m_socket, {{u"progress"_s, percent}}); }

private:
    QPointer<QLocalSocket> m_socket;
};

ForwardedCommand parse(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    ForwardedCommand command;
    const QJsonArray arguments = object.value(u"args"_s).toArray();
    for (const QJsonValue &argument : arguments) {
        command.arguments.append(argument.toString());
    }
    command.input = object.value(u"input"_s).toString();
    command.folder = object.value(u"folder"_s).toString();
    return command;
}

}  // namespace

CommandServer::CommandServer(const QString &channelName, Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(channelName);  // left by a killed process; the profile's lock says that it is gone
    if (!m_server.listen(channelName)) {
        qCWarning(lcApp) << "commands of other processes cannot be taken:" << m_server.errorString();
    }
    connect(&m_server, &QLocalServer::newConnection, this, &CommandServer::accept);
}

void CommandServer::accept()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > kLongestLine) {
                socket->abort();
            }
            return;
        }
        const ForwardedCommand command = parse(socket->readLine(kLongestLine));
        disconnect(socket, &QLocalSocket::readyRead, socket, nullptr);
        const QPointer<QLocalSocket> asker(socket);
        auto run = m_handler(command, std::make_shared<SocketIo>(socket), [asker](int exitCode) {
            if (asker) {
                writeLine(asker, {{u"exit"_s, exitCode}});
                asker->disconnectFromServer();
            }
        });
        if (run) {
            run.release()->setParent(socket);  // goes with the asker
        }
    });
}

CommandClient::CommandClient(CommandIo &io, QObject *parent)
    : QObject(parent), m_io(io), m_socket(new QLocalSocket(this))
{
    connect(m_socket, &QLocalSocket::readyRead, this, &CommandClient::readLines);
    connect(m_socket, &QLocalSocket::disconnected, this, [this] {
        readLines();
        if (!m_finished) {
            m_finished = true;
            emit unreachable(m_sent);
        }
    });
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError) {
        if (!m_sent && !m_finished) {
            m_finished = true;
            emit unreachable(false);
        }
    });
}

CommandClient::~CommandClient() { m_finished = true; }

void CommandClient::send(const QString &channelName, const ForwardedCommand &command)
{
    connect(m_socket, &QLocalSocket::connected, this, [this, command] {
        m_sent = true;
        writeLine(m_socket, {{u"args"_s, QJsonArray::fromStringList(command.arguments)},
                             {u"input"_s, command.input},
                             {u"folder"_s, command.folder}});
    });
    m_socket->connectToServer(channelName);
}

void CommandClient::readLines()
{
    while (m_socket->canReadLine() && !m_finished) {
        const QJsonObject line = QJsonDocument::fromJson(m_socket->readLine()).object();
        if (line.contains(u"out"_s)) {
            m_io.out(line.value(u"out"_s).toString());
        } else if (line.contains(u"err"_s)) {
            m_io.err(line.value(u"err"_s).toString());
        } else if (line.contains(u"progress"_s)) {
            m_io.progress(line.value(u"progress"_s).toInt());
        } else if (line.contains(u"exit"_s)) {
            m_finished = true;
            emit finished(line.value(u"exit"_s).toInt());
        }
    }
}

}  // namespace postr
