#include "tests/bench/backlogserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kLookMs = 5;  // for whether it may answer

/// One request at the front of what has come, taken from there; nothing while it is not complete.
std::optional<QByteArray> takePath(QByteArray &come)
{
    const qsizetype head = come.indexOf("\r\n\r\n");
    if (head < 0) {
        return std::nullopt;
    }
    const QByteArray headers = come.left(head).toLower();
    const qsizetype at = headers.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : headers.mid(at + 15, headers.indexOf('\n', at) - at - 15).trimmed().toInt();
    if (come.size() < head + 4 + length) {
        return std::nullopt;
    }
    const QByteArray path = come.left(come.indexOf('\r')).split(' ').value(1);
    come.remove(0, head + 4 + length);
    return path;
}

}  // namespace

BacklogServer::BacklogServer(const Backlog &backlog) : m_backlog(backlog)
{
    auto *server = new QTcpServer;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            auto come = std::make_shared<QByteArray>();
            const auto answer = [this, socket, come] {
                for (auto path = m_isOpen ? takePath(*come) : std::nullopt; path; path = takePath(*come)) {
                    int page = m_page;  // only this thread writes it
                    const QByteArray body = m_backlog.answer(QString::fromUtf8(*path), page).body;
                    m_page = page;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
                }
            };
            auto *tick = new QTimer(socket);
            QObject::connect(tick, &QTimer::timeout, socket, [this, answer, tick] {
                if (m_isOpen) {
                    tick->stop();
                    answer();
                }
            });
            tick->start(kLookMs);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, come, answer] {
                come->append(socket->readAll());
                answer();
            });
        }
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        server,
        [this, server] {
            server->listen(QHostAddress::LocalHost);
            m_address = u"http://127.0.0.1:%1"_s.arg(server->serverPort());
        },
        Qt::BlockingQueuedConnection);
}

BacklogServer::~BacklogServer()
{
    m_thread.quit();
    m_thread.wait();
}

}  // namespace postr::bench
