// A system that takes its time to say which proxy to use: nobody waits for it but what needs its answer, and that does not go past the proxy.
#include <QtTest>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QWebSocket>
#include <optional>

#include "core/backend/proxyways.h"
#include "core/backend/qtsocket.h"
#include "core/backend/qttransport.h"
#include "tests/core/backend/socketproxy.h"

using namespace postr;
using namespace Qt::Literals::StringLiterals;
using postr::testing::SocketProxy;

namespace {

/// Answers one question each time it is let to, with what stands in the list for it, or the last there is.
class SlowSystem final {
public:
    explicit SlowSystem(QList<QNetworkProxy> answers) { m_state->answers = std::move(answers); }
    ~SlowSystem() { let(1000); }
    Q_DISABLE_COPY_MOVE(SlowSystem)

    void let(int answers = 1) { m_state->gate.release(answers); }
    [[nodiscard]] QList<QNetworkProxyQuery> questions() const
    {
        const QMutexLocker lock(&m_state->mutex);
        return m_state->questions;
    }
    [[nodiscard]] qsizetype asked() const { return questions().size(); }
    [[nodiscard]] Qt::HANDLE thread() const { return m_state->thread; }

    [[nodiscard]] proxyways::Lookup lookup() const
    {
        return [state = m_state](const QNetworkProxyQuery &query) -> QList<QNetworkProxy> {
            qsizetype number = 0;
            {
                const QMutexLocker lock(&state->mutex);
                state->thread = QThread::currentThreadId();
                state->questions.append(query);
                number = state->questions.size();
            }
            state->gate.tryAcquire(1, 10'000);  // whoever waits for it on a wrong thread fails instead of hanging
            return {state->answers.value(number - 1, state->answers.constLast())};
        };
    }

private:
    /// The thread that asks may outlive the test.
    struct State {
        QList<QNetworkProxy> answers;
        QSemaphore gate;
        QMutex mutex;
        QList<QNetworkProxyQuery> questions;
        std::atomic<Qt::HANDLE> thread = nullptr;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// From now on; an answer is fresh for longer than any test takes.
void ask(const SlowSystem &system, Milliseconds fresh = Milliseconds{3'600'000})
{
    proxyways::use({}, system.lookup(), fresh);
}

const QString kServer = u"http://postr.invalid/x"_s;

/// What became of a request, or of a WebSocket.
struct Outcome {
    int events = 0;
    HttpReply reply;
    Transport::Ticket ticket = 0;
};
using Shared = std::shared_ptr<const Outcome>;  // a transport that ends may tell after the test has

Shared send(QtTransport &transport, const QString &url = kServer, Milliseconds timeout = Milliseconds{60'000})
{
    const auto outcome = std::make_shared<Outcome>();
    const HttpRequest request{"GET", QUrl(url), {}, {}, timeout, false};
    outcome->ticket = transport.send(request, [outcome](const HttpReply &reply) {
        ++outcome->events;
        outcome->reply = reply;
    });
    return outcome;
}

HttpReply get(QtTransport &transport, const QString &url = kServer)
{
    const Shared outcome = send(transport, url);
    (void)QTest::qWaitFor([&outcome] { return outcome->events > 0; }, 10'000);
    return outcome->reply;
}

Shared open(QtSocket &socket, const QString &url)
{
    const auto outcome = std::make_shared<Outcome>();
    const auto count = [outcome] { ++outcome->events; };
    socket.open(QUrl(url),
                {count, [](const QString &) {}, [](const QByteArray &) {}, [count](const QString &) { count(); }});
    return outcome;
}

/// What of this process is destroyed only when it is not ended before.
struct Destroyed {
    Destroyed() = default;
    ~Destroyed() { std::_Exit(9); }
    Q_DISABLE_COPY_MOVE(Destroyed)
};

/// The other process of endsWhileTheSystemIsAsked().
int endWhileAsking(bool isAsking)
{
    static Destroyed destroyed;
    QSemaphore asked;
    proxyways::use({}, [&asked](const QNetworkProxyQuery &) -> QList<QNetworkProxy> {
        asked.release();
        QSemaphore().acquire();
        return {};
    });
    if (isAsking) {
        (void)proxyways::prepare(QUrl(kServer));
        asked.acquire();
    }
    std::fputs("said", stdout);
    proxyways::leave(3);
    std::_Exit(4);
}

}  // namespace

class TestProxyWays final : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("http_proxy");
        proxyways::use(ProxyChoice::fromText(u"none"_s).value_or(ProxyChoice{}));
    }

    void whoDoesNotWaitIsNotHeldUp()
    {
        const SocketProxy proxy;
        SlowSystem system({proxy.way()});
        ask(system);
        QtTransport transport;
        const Shared first = send(transport);
        const Shared second = send(transport);
        QTRY_COMPARE(system.asked(), 1);  // turns the event loop
        QVERIFY(system.thread() != QThread::currentThreadId());
        const SocketProxy here;
        QCOMPARE(get(transport, u"http://%1/"_s.arg(here.address())).status, 418);
        QCOMPARE(here.asked(), QByteArrayList{"GET / HTTP/1.1"});
        QVERIFY(first->events == 0);
        QVERIFY(proxy.asked().isEmpty());
        system.let();
        QTRY_VERIFY(first->events > 0 && second->events > 0);
        QCOMPARE(first->reply.status, 418);
        QCOMPARE(second->reply.status, 418);
        QCOMPARE(get(transport).status, 418);
        QCOMPARE(system.asked(), 1);
        QCOMPARE(proxy.asked().size(), 3);
    }

    void norByTheRealtimeConnection()
    {
        const SocketProxy proxy;
        SlowSystem system({proxy.way()});
        ask(system);
        QtSocket socket;
        const Shared first = open(socket, u"ws://postr.invalid/first"_s);
        const Shared second = open(socket, u"ws://postr.invalid/second"_s);
        QTRY_COMPARE(system.asked(), 1);
        QVERIFY(system.thread() != QThread::currentThreadId());
        QCOMPARE(second->events, 0);
        system.let();
        QTRY_COMPARE(second->events, 1);
        QCOMPARE(first->events, 0);
        QCOMPARE(proxy.asked(), QByteArrayList{"CONNECT postr.invalid:80 HTTP/1.1"});
        QCOMPARE(system.asked(), 1);
    }

    void theSystemIsAskedWhatQtWillAsk_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("asked");
        const auto row = [](const QString &url, const QString &asked) {
            QTest::addRow("%s", qPrintable(url)) << url << asked;
        };
        row(u"http://postr.invalid"_s, u"http://postr.invalid/"_s);
        row(u"https://postr.invalid/a/b?token=secret#c"_s, u"https://postr.invalid/"_s);
        row(u"https://Postr.INVALID:443/a"_s, u"https://postr.invalid:443/"_s);
        row(u"https://me:secret@postr.invalid:8443/a"_s, u"https://postr.invalid:8443/"_s);
        row(u"https://b\u00fccher.invalid/a"_s, u"https://xn--bcher-kva.invalid/"_s);
        row(u"http://[2001:db8::1]/a"_s, u"http://[2001:db8::1]/"_s);
        row(u"ws://postr.invalid/a"_s, u"http://postr.invalid:80"_s);
        row(u"wss://postr.invalid/a?apikey=k"_s, u"https://postr.invalid:443"_s);
        row(u"wss://b\u00fccher.invalid:8443/a"_s, u"https://xn--bcher-kva.invalid:8443"_s);
        row(u"wss://[2001:db8::1]/a"_s, u"https://[2001:db8::1]:443"_s);
    }
    void theSystemIsAskedWhatQtWillAsk()
    {
        QFETCH(QString, url);
        QFETCH(QString, asked);
        const SocketProxy proxy;
        SlowSystem system({proxy.way()});
        system.let();
        ask(system);
        QtTransport transport;
        QtSocket socket;
        const bool isSocket = url.startsWith(u"ws");
        (void)(isSocket ? open(socket, url) : send(transport, url));
        QTRY_COMPARE(proxy.asked().size(), 1);
        QCOMPARE(system.asked(), 1);
        const QNetworkProxyQuery question = system.questions().constFirst();
        QCOMPARE(question.queryType(), isSocket ? QNetworkProxyQuery::TcpSocket : QNetworkProxyQuery::UrlRequest);
        QCOMPARE(QString::fromLatin1(question.url().toEncoded()), asked);
    }

    void allThreadsShareTheAnswer()
    {
        const SocketProxy proxy;
        SlowSystem system({proxy.way()});
        ask(system);
        std::atomic<int> status = 0;
        std::atomic<bool> isSent = false;
        const std::unique_ptr<QThread> thread(QThread::create([&status, &isSent] {
            QtTransport transport;
            QEventLoop loop;
            transport.send({"GET", QUrl(kServer), {}, {}, Milliseconds{60'000}, false}, [&](const HttpReply &reply) {
                status = reply.status;
                loop.quit();
            });
            isSent = true;
            loop.exec();
        }));
        const auto joined = qScopeGuard([&] {
            system.let(1000);
            thread->wait(30'000);
        });
        thread->start();
        QtTransport transport;
        const Shared sent = send(transport);
        QTRY_VERIFY(isSent);
        QTRY_COMPARE(system.asked(), 1);
        system.let();
        QTRY_COMPARE(status, 418);
        QTRY_COMPARE(sent->reply.status, 418);
        QCOMPARE(system.asked(), 1);
    }

    void anotherChoiceEndsTheWait()
    {
        const SocketProxy proxy;
        const SlowSystem system({QNetworkProxy::NoProxy});
        ask(system);
        QtTransport transport;
        const Shared sent = send(transport);
        QtSocket socket;
        const Shared opened = open(socket, u"ws://postr.invalid/"_s);
        QTRY_COMPARE(system.asked(), 1);
        proxyways::use(ProxyChoice::fromText(proxy.address()).value_or(ProxyChoice{}));
        QTRY_COMPARE(sent->reply.status, 418);
        QTRY_COMPARE(opened->events, 1);
        QCOMPARE(proxy.asked().size(), 2);
    }

    void whatIsNotWantedAnyMoreIsNotSent()
    {
        const SocketProxy proxy;
        SlowSystem system({proxy.way()});
        ask(system);
        QtTransport transport;
        auto ending = std::make_unique<QtTransport>();
        const Shared late = send(transport, u"http://postr.invalid/late"_s, Milliseconds{1});
        const Shared aborted = send(transport, u"http://postr.invalid/aborted"_s);
        const Shared orphan = send(*ending, u"http://postr.invalid/orphan"_s);
        QtSocket closing;
        const Shared closed = open(closing, u"ws://postr.invalid/"_s);
        auto ended = std::make_unique<QtSocket>();
        const Shared gone = open(*ended, u"ws://postr.invalid/"_s);
        QTRY_COMPARE(system.asked(), 1);
        QTRY_VERIFY(late->events > 0);
        QCOMPARE(late->reply.delivery, Delivery::NotSent);
        transport.abort(aborted->ticket);
        QCOMPARE(aborted->reply.delivery, Delivery::Aborted);
        ending.reset();
        QCOMPARE(orphan->reply.delivery, Delivery::Aborted);
        closing.close();
        ended.reset();
        system.let(2);
        QCOMPARE(get(transport).status, 418);
        QtSocket another;
        const Shared last = open(another, u"ws://postr.invalid/"_s);
        QTRY_COMPARE(last->events, 1);
        QCOMPARE(proxy.asked(),
                 (QByteArrayList{"GET http://postr.invalid/x HTTP/1.1", "CONNECT postr.invalid:80 HTTP/1.1"}));
        QCOMPARE(late->events + aborted->events + orphan->events, 3);
        QCOMPARE(closed->events + gone->events, 0);
    }

    void whatWaitsIsOfTheNewNetwork()
    {
        const SocketProxy before;
        const SocketProxy after;
        SlowSystem system({before.way(), after.way()});
        ask(system);
        QtTransport transport;
        const Shared sent = send(transport);
        QTRY_COMPARE(system.asked(), 1);
        proxyways::forget();
        transport.renew();
        system.let();
        QTRY_COMPARE(system.asked(), 2);
        QVERIFY(sent->events == 0);
        system.let();
        QTRY_COMPARE(sent->reply.status, 418);
        QCOMPARE(before.asked().size(), 0);
        QCOMPARE(after.asked().size(), 1);
    }

    void soIsWhatIsSentNext()
    {
        const SocketProxy before;
        const SocketProxy after;
        SlowSystem system({before.way(), after.way()});
        system.let();
        ask(system);
        QtTransport transport;
        QCOMPARE(get(transport).status, 418);
        proxyways::forget();
        const Shared sent = send(transport);
        QTRY_COMPARE(system.asked(), 2);
        system.let();
        QTRY_COMPARE(sent->reply.status, 418);
        QCOMPARE(before.asked().size(), 1);
        QCOMPARE(after.asked().size(), 1);
    }

    void anOldAnswerIsUsedWhileItIsRenewed()
    {
        const SocketProxy before;
        const SocketProxy after;
        SlowSystem system({before.way(), after.way()});
        system.let();
        ask(system, Milliseconds{0});
        QtTransport transport;
        QCOMPARE(get(transport).status, 418);
        QObject here;
        int changes = 0;
        proxyways::onChange(&here, [&changes] { ++changes; });
        QCOMPARE(get(transport).status, 418);
        QTRY_COMPARE(system.asked(), 2);
        QCOMPARE(changes, 0);
        QCOMPARE(before.asked().size(), 2);
        system.let();
        QTRY_COMPARE(changes, 1);
        QCOMPARE(get(transport).status, 418);
        QCOMPARE(after.asked().size(), 1);
    }

    void whoHasNotAskedGetsNoConnection()
    {
        const SlowSystem system({QNetworkProxy::NoProxy});
        ask(system);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(kServer))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::ProxyNotFoundError);
        QWebSocket socket;
        socket.open(QUrl(u"ws://postr.invalid/"_s));
        QTRY_COMPARE(socket.error(), QAbstractSocket::UnsupportedSocketOperationError);
        QCOMPARE(system.asked(), 0);
    }

    void anAnswerThatComesTooLateIsForNobody()
    {
        const SocketProxy proxy;
        SlowSystem former({proxy.way()});
        ask(former);
        QVERIFY(!proxyways::prepare(QUrl(kServer)));
        QTRY_COMPARE(former.asked(), 1);
        const SlowSystem system({proxy.way()});
        ask(system);
        QVERIFY(!proxyways::prepare(QUrl(u"http://another.invalid/"_s)));
        former.let();
        QTRY_COMPARE(system.asked(), 1);  // it has come
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(kServer))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::ProxyNotFoundError);
    }

    /// Qt and libproxy as they are.
    void aScriptThatNeverArrivesIsBeingOffline()
    {
        auto place = std::make_unique<QTcpServer>();
        QVERIFY(place->listen(QHostAddress::LocalHost));
        qputenv("http_proxy", "pac+http://127.0.0.1:" + QByteArray::number(place->serverPort()) + "/proxy.pac");
        proxyways::use({});
        QtTransport transport;
        const Shared first = send(transport);
        QTRY_VERIFY(place->hasPendingConnections() || first->events > 0);
        if (first->events > 0) {
            QSKIP("no automatic proxy was tested: this Qt fetches no script");
        }
        const Shared second = send(transport, kServer, Milliseconds{1});
        QTRY_VERIFY(second->events > 0);
        QCOMPARE(second->reply.delivery, Delivery::NotSent);
        QVERIFY(first->events == 0);
        QVERIFY(!proxyways::prepare(QUrl(kServer)));
        const SocketProxy here;
        QCOMPARE(get(transport, u"http://%1/"_s.arg(here.address())).status, 418);
        place.reset();  // ends the wait
        QTRY_VERIFY(proxyways::prepare(QUrl(kServer)));
    }

    void endsWhileTheSystemIsAsked_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("asked") << u"asking"_s << 3;
        QTest::newRow("not asked") << u"idle"_s << 4;
    }
    void endsWhileTheSystemIsAsked()
    {
        QFETCH(QString, how);
        QFETCH(int, exitCode);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {how});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), exitCode);
        if (exitCode == 3) {
            QCOMPARE(process.readAllStandardOutput(), QByteArray("said"));
        }
    }
};

int main(int argc, char **argv)
{
    const QByteArray how = argc > 1 ? argv[1] : "";
    if (how == "asking" || how == "idle") {
        return endWhileAsking(how == "asking");
    }
    const QCoreApplication application(argc, argv);
    TestProxyWays test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_proxyways.moc"
