// Servers that lie, on real sockets: each is refused in one sentence, and nobody is signed in.
#include <QtTest>

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include "core/auth/serverprobe.h"
#include "core/backend/qttransport.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// For 127.0.0.1, signed by itself, until 2036.
const QByteArray kCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBjjCCATSgAwIBAgIUAmJ4tOWegmSpC8og0jYQ2YbGRF4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMB4XDTI2MTEyNzEyMDM0MFoXDTM2MTEyNDEy
MDM0MFowFDESMBAGA1UEAwwJMTI3LjAuMC4xMFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAENlZ60jGxDsuohrOLdgjrNHzKTN2hJLdFRJ+A/KaUrlpk3dFniT+HVEXJ
4FmQpwBVhQrjh6jIavhRfePNaVEBN6NkMGIwHQYDVR0OBBYEFK1T1B0DtUVMaOEn
FaLERbb69J6CMB8GA1UdIwQYMBaAFK1T1B0DtUVMaOEnFaLERbb69J6CMA8GA1Ud
EwEB/wQFMAMBAf8wDwYDVR0RBAgwBocEfwAAATAKBggqhkjOPQQDAgNIADBFAiEA
qYc0qodiE1Cm12EQuKTJNuiTWMn/RBXKBSeJCZAmqkoCIAP4nNk4SUzSH3wt4ee9
pspxF2+XkzpZ0p1H7RC4Cb3O
-----END CERTIFICATE-----
)";
const QByteArray kKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgj9mrOFtWAJIGnS8l
Q0wXpsoeLQifIuAP714WtPnOJSqhRANCAAQ2VnrSMbEOy6iGs4t2COs0fMpM3aEk
t0VEn4D8ppSuWmTd0WeJP4dURcngWZCnAFWFCuOHqMhq+FF9481pUQE3
-----END PRIVATE KEY-----
)";

/// The real transport of somebody who has little time.
class Hasty final : public Transport {
public:
    Ticket send(const HttpRequest &request, Handler done) override
    {
        HttpRequest hurried = request;
        hurried.timeout = std::min(request.timeout, Milliseconds{700});
        return m_transport.send(hurried, std::move(done));
    }
    void abort(Ticket ticket) override { m_transport.abort(ticket); }

private:
    QtTransport m_transport;
};

/// Does the same to whoever asks.
class Liar final : public QObject {
public:
    using Lie = std::function<void(QTcpSocket &)>;

    explicit Liar(Lie lie, bool isSecure = false)
        : m_lie(std::move(lie)),
          m_server(isSecure ? std::make_unique<QSslServer>() : std::make_unique<QTcpServer>()),
          m_scheme(isSecure ? u"https"_s : u"http"_s)
    {
        if (isSecure) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(kCertificate));
            configuration.setPrivateKey(QSslKey(kKey, QSsl::Ec));
            static_cast<QSslServer &>(*m_server).setSslConfiguration(configuration);
        }
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Liar::accept);
    }

    [[nodiscard]] Server server() const
    {
        return {ServerOrigin::fromUserInput(u"%1://127.0.0.1:%2"_s.arg(m_scheme).arg(m_server->serverPort())), u"k"_s};
    }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->readAll().contains("\r\n\r\n")) {
                    ++m_requests;
                    m_lie(*socket);
                }
            });
        }
    }

    Lie m_lie;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    int m_requests = 0;
};

/// Sends `piece` again whenever there is room, for ever.
void pour(QTcpSocket &socket, const QByteArray &piece)
{
    const auto more = [&socket, piece] {
        if (socket.bytesToWrite() < 1024 * 1024) {
            socket.write(piece);
        }
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

void drip(QTcpSocket &socket, const QByteArray &begin)
{
    socket.write(begin);
    auto *drops = new QTimer(&socket);
    QObject::connect(drops, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
    drops->start(20);
}

}  // namespace

Q_DECLARE_METATYPE(Liar::Lie)

class TestLyingServer final : public QObject {
    Q_OBJECT

private slots:
    void everyLieIsRefused_data()
    {
        QTest::addColumn<Liar::Lie>("lie");
        QTest::addColumn<QList<ErrorCode>>("codes");
        const auto add = [](const char *name, const Liar::Lie &lie, const QList<ErrorCode> &codes) {
            QTest::newRow(name) << lie << codes;
        };
        add("sends one in circles",
            [](QTcpSocket &socket) {
                socket.write(
                    "HTTP/1.1 307 Temporary Redirect\r\nLocation: /.well-known/postr.json\r\n"
                    "Content-Length: 0\r\n\r\n");
            },
            {ErrorCode::NotPostrServer});
        add("sends a gigabyte",
            [](QTcpSocket &socket) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
                pour(socket, QByteArray(256 * 1024, 'x'));
            },
            {ErrorCode::Server});
        add("sends headers without end",
            [](QTcpSocket &socket) {
                socket.write("HTTP/1.1 200 OK\r\n");
                pour(socket, "X-More: " + QByteArray(1000, 'x') + "\r\n");
            },
            {ErrorCode::Timeout, ErrorCode::Offline});
        add("drips the body",
            [](QTcpSocket &socket) { drip(socket, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"); },
            {ErrorCode::Timeout});
        add("drips the header", [](QTcpSocket &socket) { drip(socket, "HTTP/1.1 200 OK\r\nX-Slow: "); },
            {ErrorCode::Timeout});
        add("says nothing", [](QTcpSocket &) {}, {ErrorCode::Timeout});
        add("stops in the middle",
            [](QTcpSocket &socket) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"key\":");
                socket.disconnectFromHost();
            },
            {ErrorCode::Timeout});
        add("is a sign-in page",
            [](QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>"); },
            {ErrorCode::NotPostrServer});
        add("speaks no HTTP", [](QTcpSocket &socket) { socket.write("220 mail.example ESMTP\r\n"); },
            {ErrorCode::Timeout, ErrorCode::NotPostrServer});
    }
    void everyLieIsRefused()
    {
        QFETCH(Liar::Lie, lie);
        QFETCH(QList<ErrorCode>, codes);
        const Liar liar(lie);
        const Error probed = probe(liar);
        QVERIFY2(codes.contains(probed.code), qPrintable(probed.message));
        const int before = liar.requests();
        // Asked once, and no circles followed. Qt tries again by itself where the answer is no HTTP at all.
        const int most = strcmp(QTest::currentDataTag(), "speaks no HTTP") == 0 ? 10 : 1;
        QVERIFY(before <= most);
        const Error refused = signIn(liar);
        QVERIFY2(codes.contains(refused.code), qPrintable(refused.message));
        QVERIFY(liar.requests() <= before + most);
    }

    void anAnswerThatIsTooLargeIsCalledSo()
    {
        const Liar liar([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            pour(socket, QByteArray(256 * 1024, 'x'));
        });
        for (const Error &error : {probe<QtTransport>(liar), signIn<QtTransport>(liar)}) {
            QVERIFY2(error.message.contains(u"too large"), qPrintable(error.message));
        }
    }

    void aCertificateThatNobodySignedIsExplained()
    {
        const Liar liar([](QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); },
                        true);
        for (const Error &error : {probe(liar), signIn(liar)}) {
            QCOMPARE(error.code, ErrorCode::Refused);
            QVERIFY2(error.message.contains(u"certificate"), qPrintable(error.message));
        }
        QCOMPARE(liar.requests(), 0);  // the password never left
    }

    void plainHttpIsForThisComputerAlone()
    {
        Hasty transport;
        ServerProbe prober(transport);
        for (const QString &address :
             {u"http://postr.example"_s, u"http://postr.example:8000"_s, u"http://127.0.0.1.example"_s}) {
            Answer<Result<Server>> answer;
            prober.check(address, {}, this, answer.handler());
            QCOMPARE(answer.code(), ErrorCode::Usage);
        }
    }

private:
    template <class Through = Hasty>
    [[nodiscard]] static Error probe(const Liar &liar)
    {
        Through transport;
        ServerProbe prober(transport);
        Answer<Result<Server>> answer;
        prober.check(liar.server().origin.text(), {}, &prober, answer.handler());
        if (!QTest::qWaitFor([&] { return answer.calls > 0; }, 20'000) || answer.value->has_value()) {
            return {ErrorCode::Bug, u"no refusal"_s};
        }
        return oneSentence(answer.value->error());
    }

    template <class Through = Hasty>
    [[nodiscard]] static Error signIn(const Liar &liar)
    {
        AuthFixture it;
        it.initialize();
        it.store.reset();
        Through transport;
        AuthStore store({transport, it.vault, it.clock, it.random}, it.profile.path());
        store.initialize();
        settle();
        Answer<Result<SignInReport>> answer;
        store.signIn(liar.server(), u"a@b.c"_s, u"a long password"_s, &store, answer.handler());
        if (!QTest::qWaitFor([&] { return answer.calls > 0; }, 20'000) || answer.value->has_value() ||
            store.state().kind != AuthState::Kind::SignedOut || !it.vault.secrets().isEmpty()) {
            return {ErrorCode::Bug, u"no refusal"_s};
        }
        return oneSentence(answer.value->error());
    }

    /// The error itself if it can be shown to a person.
    [[nodiscard]] static Error oneSentence(const Error &error)
    {
        const bool isSentence = error.message.endsWith(u'.') && !error.message.contains(u'\n') &&
                                error.message.size() < 200 && !error.message.contains(u"xxx");
        return isSentence ? error : Error{ErrorCode::Bug, u"no sentence: "_s + error.message.left(200)};
    }
};

QTEST_GUILESS_MAIN(TestLyingServer)
#include "tst_lyingserver.moc"
