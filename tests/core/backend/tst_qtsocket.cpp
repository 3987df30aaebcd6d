#include <QtTest>

#include <QTcpServer>
#include <QWebSocket>
#include <QWebSocketServer>

#include "core/backend/qtsocket.h"

using namespace postr;

namespace {

struct Log {
    int opened = 0;
    int closed = 0;
    QStringList texts;
    QList<QByteArray> binaries;

    [[nodiscard]] Socket::Events events()
    {
        return {[this] { ++opened; }, [this](const QString &text) { texts.append(text); },
                [this](const QByteArray &bytes) { binaries.append(bytes); }, [this](const QString &) { ++closed; }};
    }
};

}  // namespace

class TestQtSocket final : public QObject {
    Q_OBJECT

private slots:
    void textAndBinaryArrive()
    {
        QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QStringList received;
        QWebSocket *peer = nullptr;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            peer = server.nextPendingConnection();
            connect(peer, &QWebSocket::textMessageReceived, this, [&](const QString &text) { received.append(text); });
        });
        Log log;
        QtSocket socket;
        socket.open(server.serverUrl(), log.events());
        QCOMPARE(log.opened, 0);
        QTRY_COMPARE(log.opened, 1);
        socket.send(QStringLiteral("hello"));
        QTRY_COMPARE(received, QStringList{QStringLiteral("hello")});
        peer->sendTextMessage(QStringLiteral("text"));
        peer->sendBinaryMessage(QByteArray("\x04\x00\xff", 3));
        QTRY_COMPARE(log.texts, QStringList{QStringLiteral("text")});
        QTRY_COMPARE(log.binaries, QList<QByteArray>{QByteArray("\x04\x00\xff", 3)});
        peer->close();
        QTRY_COMPARE(log.closed, 1);
        QTest::qWait(20);
        QCOMPARE(log.closed, 1);
    }

    void failuresCloseOnce()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("ws://127.0.0.1:%1/").arg(nobody.serverPort()));
        nobody.close();
        Log log;
        QtSocket socket;
        socket.open(url, log.events());
        QTRY_COMPARE(log.closed, 1);
        QTest::qWait(50);
        QCOMPARE(log.closed, 1);
        QCOMPARE(log.opened, 0);
    }

    void anHttpAnswerIsNoSocket()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *peer = web.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer,
                    [peer] { peer->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"); });
        });
        Log log;
        QtSocket socket;
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(web.serverPort())), log.events());
        QTRY_COMPARE(log.closed, 1);
        QCOMPARE(log.opened, 0);
    }

    void nothingComesAfterClose()
    {
        QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Log first;
        Log second;
        QtSocket socket;
        socket.open(server.serverUrl(), first.events());
        socket.open(server.serverUrl(), second.events());
        QTRY_COMPARE(second.opened, 1);
        socket.close();
        QTest::qWait(50);
        QCOMPARE(first.opened + first.closed, 0);
        QCOMPARE(second.closed, 0);
    }
};

QTEST_GUILESS_MAIN(TestQtSocket)
#include "tst_qtsocket.moc"
