// Which way connections take, with a proxy made of sockets.
#include <QtTest>

#include "core/backend/proxyways.h"
#include "core/backend/qtsocket.h"
#include "core/backend/qttransport.h"
#include "tests/core/backend/socketproxy.h"

using namespace postr;
using postr::testing::SocketProxy;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply get(const QString &url)
{
    QtTransport transport;
    HttpReply result;
    bool isDone = false;
    transport.send({"GET", QUrl(url), {}, {}, Milliseconds{5000}, false}, [&](const HttpReply &reply) {
        result = reply;
        isDone = true;
    });
    (void)QTest::qWaitFor([&] { return isDone; }, 15'000);
    return result;
}

void use(const QString &text) { proxyways::use(ProxyChoice::fromText(text).value_or(ProxyChoice{})); }

}  // namespace

class TestProxy final : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        for (const char *name : {"http_proxy", "https_proxy", "no_proxy"}) {
            qunsetenv(name);
        }
        use(u"none"_s);
    }

    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");  // empty: refused
        QTest::newRow("nothing") << QString() << u"system"_s;
        QTest::newRow("system") << u"system"_s << u"system"_s;
        QTest::newRow("none") << u" none "_s << u"none"_s;
        QTest::newRow("host") << u"proxy.example:8080"_s << u"proxy.example:8080"_s;
        QTest::newRow("http") << u"http://proxy.example:8080/"_s << u"proxy.example:8080"_s;
        QTest::newRow("socks") << u"socks5://10.0.0.1:1080"_s << u"socks5://10.0.0.1:1080"_s;
        QTest::newRow("six") << u"[::1]:3128"_s << u"[::1]:3128"_s;
        QTest::newRow("no port") << u"proxy.example"_s << QString();
        QTest::newRow("port zero") << u"proxy.example:0"_s << QString();
        QTest::newRow("port beyond") << u"proxy.example:70000"_s << QString();
        QTest::newRow("password") << u"http://me:secret@proxy.example:8080"_s << QString();
        QTest::newRow("path") << u"http://proxy.example:8080/pac"_s << QString();
        QTest::newRow("another scheme") << u"ftp://proxy.example:21"_s << QString();
        QTest::newRow("words") << u"my proxy"_s << QString();
    }
    void whatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const Result<ProxyChoice> choice = ProxyChoice::fromText(typed);
        QCOMPARE(choice ? choice->text() : QString(), text);
        if (choice) {
            QVERIFY(*ProxyChoice::fromText(choice->text()) == *choice);
        } else {
            QCOMPARE(choice.error().code, ErrorCode::Usage);
            QVERIFY(!choice.error().message.contains(u"secret"));
        }
    }

    void requestsGoThroughIt()
    {
        const SocketProxy proxy;
        use(proxy.address());
        QCOMPARE(get(u"http://postr.invalid/x"_s).status, 418);
        QCOMPARE(proxy.asked(), QByteArrayList{"GET http://postr.invalid/x HTTP/1.1"});
    }

    void soDoesTheRealtimeConnection()
    {
        const SocketProxy proxy;
        use(proxy.address());
        QtSocket socket;
        bool isClosed = false;
        socket.open(QUrl(u"ws://postr.invalid/realtime"_s), {[] {}, [](const QString &) {}, [](const QByteArray &) {},
                                                             [&](const QString &) { isClosed = true; }});
        QTRY_VERIFY(isClosed);
        QCOMPARE(proxy.asked().value(0), QByteArray("CONNECT postr.invalid:80 HTTP/1.1"));
    }

    void thisComputerIsReachedWithoutOne()
    {
        const SocketProxy proxy;
        const SocketProxy server;
        use(proxy.address());
        QCOMPARE(get(u"http://%1/x"_s.arg(server.address())).status, 418);
        QCOMPARE(proxy.asked().size(), 0);
        QCOMPARE(server.asked(), QByteArrayList{"GET /x HTTP/1.1"});
    }

    void theEnvironmentCountsWhenTheSystemIsAsked()
    {
        const SocketProxy proxy;
        qputenv("http_proxy", "http://" + proxy.address().toLatin1());
        use(u"none"_s);
        QCOMPARE(get(u"http://postr.invalid/x"_s).delivery, Delivery::NotSent);
        QCOMPARE(proxy.asked().size(), 0);
        use(u"system"_s);
        QCOMPARE(get(u"http://postr.invalid/x"_s).status, 418);
        QCOMPARE(proxy.asked().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
