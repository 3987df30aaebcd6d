// Sign-in in a browser, against a scripted server and a browser made of sockets.
#include <QtTest>

#include <QTcpSocket>
#include <QUrlQuery>

#include "core/auth/browsersignin.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using namespace Qt::Literals::StringLiterals;
using Kind = AuthState::Kind;
using SignIn = Answer<Result<SignInReport>>;

namespace {

struct Browser : AuthFixture {
    std::unique_ptr<BrowserSignIn> flow;
    QUrl asked;       ///< where the browser was sent
    QUrl back;        ///< where it is to come back to
    QByteArray page;  ///< what it was shown there

    Browser()
    {
        initialize();
        flow = std::make_unique<BrowserSignIn>(ports(), *store);
    }
    ~Browser() { flow.reset(); }
    Q_DISABLE_COPY_MOVE(Browser)

    void begin(SignIn &answer)
    {
        flow->begin(
            testServer(), u"github"_s,
            [this](const QUrl &url) {
                asked = url;
                back = QUrl(QUrlQuery(url).queryItemValue(u"redirect_to"_s, QUrl::FullyDecoded));
                return true;
            },
            store.get(), answer.handler());
    }

    /// Sends `request` to the address it was given and reads the page; false when nobody listens.
    bool send(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(back.host(), quint16(back.port()));
        if (!socket.waitForConnected(5000)) {
            return false;
        }
        socket.write(request);
        page.clear();
        while (socket.state() != QAbstractSocket::UnconnectedState) {
            QCoreApplication::processEvents();
            socket.waitForReadyRead(10);
            page += socket.readAll();
        }
        return true;
    }
    bool get(const QByteArray &target) { return send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"); }
    [[nodiscard]] QByteArray path() const { return back.path().toLatin1(); }
};

}  // namespace

class TestBrowserSignIn final : public QObject {
    Q_OBJECT

private slots:
    void theBrowserComesBackWithACode()
    {
        Browser it;
        SignIn answer;
        it.begin(answer);
        const QUrlQuery query(it.asked);
        QCOMPARE(it.asked.adjusted(QUrl::RemoveQuery), QUrl(u"https://postr.example/auth/v1/authorize"_s));
        QCOMPARE(query.queryItemValue(u"provider"_s), u"github"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"s256"_s);
        QCOMPARE(it.back.host(), u"127.0.0.1"_s);
        QVERIFY(it.path().size() >= 33);  // nobody guesses it
        QVERIFY(it.get(it.path() + "?code=abc%2Fdef"));
        QVERIFY(it.page.startsWith("HTTP/1.1 200"));
        QCOMPARE(it.transport->path(), u"/auth/v1/token?grant_type=pkce"_s);
        QCOMPARE(it.transport->body().value(u"auth_code"_s).toString(), u"abc/def"_s);
        const QByteArray verifier = it.transport->body().value(u"code_verifier"_s).toString().toLatin1();
        QVERIFY(verifier.size() >= 43 && verifier.size() <= 128);
        QCOMPARE(query.queryItemValue(u"code_challenge"_s).toLatin1(),
                 QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QVERIFY(!it.asked.toString().contains(QString::fromLatin1(verifier)));
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        settle();
        QVERIFY(answer.isGood());
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.storedToken(), u"r1"_s);
        QVERIFY(!it.get(it.path() + "?code=again"));  // once
    }

    void whoDoesNotKnowThePathIsTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("root") << QByteArray("GET /?code=evil HTTP/1.1\r\n\r\n");
        QTest::newRow("another path") << QByteArray("GET /0123456789abcdef?code=evil HTTP/1.1\r\n\r\n");
        QTest::newRow("no path") << QByteArray("GET  HTTP/1.1\r\n\r\n");
        QTest::newRow("post") << QByteArray("POST PATH?code=evil HTTP/1.1\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\r\n\r\n");
        QTest::newRow("below the path") << QByteArray("GET PATH/x?code=evil HTTP/1.1\r\n\r\n");
        QTest::newRow("endless") << QByteArray(20'000, 'x');
    }
    void whoDoesNotKnowThePathIsTurnedAway()
    {
        QFETCH(QByteArray, request);
        Browser it;
        SignIn answer;
        it.begin(answer);
        QVERIFY(it.send(request.replace("PATH", it.path())));
        QVERIFY(!it.page.contains("200"));
        QCOMPARE(it.transport->open(), 0);
        QCOMPARE(answer.calls, 0);
        QVERIFY(it.get(it.path() + "?code=good"));  // and the right one is still heard
        QCOMPARE(it.transport->body().value(u"auth_code"_s).toString(), u"good"_s);
    }

    void aNoInTheBrowserIsSaid()
    {
        Browser it;
        SignIn answer;
        it.begin(answer);
        QVERIFY(it.get(it.path() + "?error=access_denied&error_description=%3Cb%3Eno"));
        QCOMPARE(answer.code(), ErrorCode::Refused);
        QVERIFY(!answer.value->error().message.contains(u"<b>"));
        QVERIFY(it.page.startsWith("HTTP/1.1 200"));
        QVERIFY(!it.page.contains("<b>"));
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
    }

    void refusedCodesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"flow_state_not_found", "flow_state_expired", "bad_code_verifier"}) {
            QTest::newRow(code) << QByteArray(code);
        }
    }
    void refusedCodesAreSaid()
    {
        QFETCH(QByteArray, code);
        Browser it;
        SignIn answer;
        it.begin(answer);
        QVERIFY(it.get(it.path() + "?code=abc"));
        it.transport->answer(answered(400, QByteArray("{\"code\":\"" + code + "\"}")));
        QCOMPARE(answer.code(), ErrorCode::Refused);
        QVERIFY(answer.value->error().message.contains(u"browser"));
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
    }

    void aSilentBrowserIsWaitedForFiveMinutes()
    {
        Browser it;
        SignIn answer;
        it.begin(answer);
        it.clock.advance(BrowserSignIn::kLimit - Milliseconds{1});
        QCOMPARE(answer.calls, 0);
        it.clock.advance(Milliseconds{1});
        QCOMPARE(answer.code(), ErrorCode::Timeout);
        QVERIFY(!it.get(it.path() + "?code=late"));
    }

    void goingBackStopsListening()
    {
        Browser it;
        SignIn answer;
        it.begin(answer);
        it.flow->cancel();
        QCOMPARE(answer.code(), ErrorCode::Canceled);
        QVERIFY(!it.get(it.path() + "?code=late"));
        SignIn second;
        it.begin(second);
        SignIn third;
        it.begin(third);
        QCOMPARE(second.code(), ErrorCode::Canceled);
        QCOMPARE(third.calls, 0);
    }

    void whoGivesUpWhileTheCodeIsExchangedIsNotSignedIn_data()
    {
        QTest::addColumn<bool>("isTooLate");
        QTest::newRow("canceled") << false;
        QTest::newRow("time limit") << true;
    }
    void whoGivesUpWhileTheCodeIsExchangedIsNotSignedIn()
    {
        QFETCH(bool, isTooLate);
        Browser it;
        SignIn answer;
        it.begin(answer);
        QVERIFY(it.get(it.path() + "?code=abc"));
        if (isTooLate) {
            it.clock.advance(BrowserSignIn::kLimit);
        } else {
            it.flow->cancel();
        }
        QCOMPARE(answer.code(), isTooLate ? ErrorCode::Timeout : ErrorCode::Canceled);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        settle();
        QCOMPARE(answer.calls, 1);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.onDisk());
        QVERIFY(it.vault.secrets().isEmpty());
        QCOMPARE(it.transport->sentTo(u"/logout"_s), 1);  // the session that nobody has ends at the server, too
    }

    void whoGivesUpAndBeginsAgainHearsOfTheNewOneAlone()
    {
        Browser it;
        SignIn first;
        it.begin(first);
        QVERIFY(it.get(it.path() + "?code=abc"));
        it.transport->setDeafToAbort(true);
        SignIn second;
        it.begin(second);
        QCOMPARE(first.code(), ErrorCode::Canceled);
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        settle();
        QCOMPARE(second.calls, 0);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
    }

    void withoutABrowserThatIsSaid()
    {
        Browser it;
        SignIn answer;
        it.flow->begin(
            testServer(), u"github"_s, [](const QUrl &) { return false; }, it.store.get(), answer.handler());
        QCOMPARE(answer.code(), ErrorCode::Refused);
    }

    void noTwoSecretsAreAlike()
    {
        Browser it;
        SignIn first;
        it.begin(first);
        const QUrl before = it.asked;
        SignIn second;
        it.begin(second);
        QVERIFY(QUrlQuery(before).queryItemValue(u"code_challenge"_s) !=
                QUrlQuery(it.asked).queryItemValue(u"code_challenge"_s));
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
