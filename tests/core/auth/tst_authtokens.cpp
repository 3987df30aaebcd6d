#include <QtTest>

#include <QThread>

#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using Kind = AuthState::Kind;
using Token = Answer<Result<AccessToken>>;

namespace {

const QByteArray kHtml = "<html>nginx</html>";

QByteArray jwtAfter(const char *refreshToken) { return jwtOf(kUser, QString::fromLatin1(refreshToken)); }

/// A signed-in computer after a restart: a stored refresh token, no access token.
struct Restarted : AuthFixture {
    Restarted()
    {
        initialize();
        signIn();
        restartAndInitialize();
    }
};

}  // namespace

class TestAuthTokens final : public QObject {
    Q_OBJECT

private slots:
    void aLiveTokenNeedsNoRequest()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        Token token;
        it.store->token(token.handler());
        QCOMPARE(token.calls, 0);
        settle();
        QVERIFY(token.isGood());
        QCOMPARE((*token.value)->jwt, jwtAfter("r1"));
        QCOMPARE((*token.value)->subject, UserId(kUser));
        QCOMPARE(it.transport->sentTo(QStringLiteral("refresh_token")), 0);
    }

    void oneRefreshServesEverybodyAndIsStoredFirst()
    {
        Restarted it;
        std::array<Token, 4> tokens;
        it.store->token(tokens[0].handler());
        it.store->token(tokens[1].handler());
        it.store->renewedToken("stale", tokens[2].handler());
        settle();
        QCOMPARE(it.transport->open(), 1);
        QCOMPARE(it.transport->body().value(QStringLiteral("refresh_token")).toString(), QStringLiteral("r1"));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        it.store->token(tokens[3].handler());
        QCOMPARE(it.storedToken(), QStringLiteral("r2"));
        QCOMPARE(tokens[0].calls, 0);
        settle();
        for (const Token &token : tokens) {
            QVERIFY(token.isGood());
            QCOMPARE((*token.value)->jwt, jwtAfter("r2"));
        }
        QCOMPARE(it.transport->history().size(), 1);
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.store->state().generation, 1);
    }

    void whatKeepsTheSession_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("pause");
        const auto add = [](const char *name, const HttpReply &reply, ErrorCode code, int pause) {
            QTest::newRow(name) << reply << code << pause;
        };
        const QByteArray fatal = R"({"code":"refresh_token_not_found"})";
        add("no network", undelivered(Delivery::NotSent), ErrorCode::Offline, 1000);
        add("timeout", undelivered(Delivery::Unknown), ErrorCode::Timeout, 1000);
        add("500", answered(500, fatal), ErrorCode::Server, 1000);
        add("502 HTML", answered(502, kHtml), ErrorCode::Server, 1000);
        add("503 Retry-After", answered(503, kHtml, {{"retry-after", "20"}}), ErrorCode::Server, 20'000);
        add("504", answered(504, kHtml), ErrorCode::Server, 1000);
        add("522", answered(522, kHtml), ErrorCode::Server, 1000);
        add("408", answered(408, fatal), ErrorCode::Server, 1000);
        add("409", answered(409, QByteArray(R"({"code":"conflict"})")), ErrorCode::Server, 1000);
        add("429", answered(429, fatal), ErrorCode::RateLimited, 1000);
        add("429 Retry-After", answered(429, fatal, {{"retry-after", "45"}}), ErrorCode::RateLimited, 45'000);
        add("HTML 200", answered(200, kHtml), ErrorCode::NotPostrServer, 1000);
        add("HTML 400", answered(400, kHtml), ErrorCode::NotPostrServer, 1000);
        add("unknown 400", answered(400, QByteArray(R"({"code":"brand_new"})")), ErrorCode::Refused, 60'000);
        add("401", answered(401, fatal), ErrorCode::Refused, 60'000);
        add("403", answered(403, fatal), ErrorCode::Refused, 60'000);
        add("somebody else's session", answered(200, grantBody(QStringLiteral("evil"), kOther)), ErrorCode::Server,
            60'000);
    }
    void whatKeepsTheSession()
    {
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, code);
        QFETCH(int, pause);
        Restarted it;
        Token first;
        it.store->token(first.handler());
        settle();
        it.transport->answer(reply);
        settle();
        QCOMPARE(first.calls, 1);
        QCOMPARE(first.code(), code);
        QVERIFY(first.value->error().retryable || code == ErrorCode::Server);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));

        // Nobody makes it ask again before the pause is over.
        it.clock.advance(Milliseconds{pause / 2 - 1});
        Token second;
        it.store->token(second.handler());
        settle();
        QCOMPARE(second.code(), code);
        QCOMPARE(it.transport->open(), 0);

        it.clock.advance(Milliseconds{pause});
        Token third;
        it.store->token(third.handler());
        settle();
        QCOMPARE(it.transport->open(), 1);
        QCOMPARE(it.transport->body().value(QStringLiteral("refresh_token")).toString(), QStringLiteral("r1"));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        settle();
        QVERIFY(third.isGood());
    }

    void whatEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"refresh_token_not_found", "refresh_token_already_used", "session_not_found",
                                 "session_expired", "user_banned", "validation_failed"}) {
            QTest::newRow(code) << QByteArray(code);
        }
    }
    void whatEndsTheSession()
    {
        QFETCH(QByteArray, code);
        Restarted it;
        Token token;
        it.store->token(token.handler());
        settle();
        it.transport->answer(answered(400, QByteArray("{\"code\":\"" + code + "\"}")));
        settle();
        QCOMPARE(token.calls, 1);
        QCOMPARE(token.code(), ErrorCode::AuthExpired);
        QCOMPARE(it.states.size(), 2);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.store->state().notice.isEmpty());
        QCOMPARE(it.store->state().generation, 2);
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
        QCOMPARE(it.store->lastAccount()->identity, identityOf());
        it.restartAndInitialize();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QVERIFY(!it.store->state().notice.isEmpty());
        it.signIn(kUser, QStringLiteral("r7"));
        QCOMPARE(it.onDisk()->state, AccountEntry::State::SignedIn);
    }

    void aDifferentStoredTokenIsAdopted()
    {
        Restarted it;
        Token token;
        it.store->token(token.handler());
        settle();
        it.vault.put(identityOf().vaultKey(), StoredSession{identityOf(), QStringLiteral("theirs"), {}}.bytes());
        it.transport->answer(answered(400, QByteArray(R"({"code":"refresh_token_already_used"})")));
        settle();
        QCOMPARE(it.transport->body().value(QStringLiteral("refresh_token")).toString(), QStringLiteral("theirs"));
        it.transport->answer(answered(200, grantBody(QStringLiteral("r3"))));
        settle();
        QVERIFY(token.isGood());
        QCOMPARE(it.states.size(), 1);
        QCOMPARE(it.storedToken(), QStringLiteral("r3"));
    }

    void anAdoptedTokenThatIsRefusedEndsTheSession()
    {
        Restarted it;
        Token token;
        it.store->token(token.handler());
        settle();
        it.vault.put(identityOf().vaultKey(), StoredSession{identityOf(), QStringLiteral("theirs"), {}}.bytes());
        it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        settle();
        it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        settle();
        QCOMPARE(token.code(), ErrorCode::AuthExpired);
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        QCOMPARE(it.transport->open(), 0);
    }

    void aLockedVaultDoesNotEndTheSession()
    {
        Restarted it;
        Token token;
        it.store->token(token.handler());
        settle();
        it.vault.setBroken(true);
        it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        settle();
        QCOMPARE(token.code(), ErrorCode::Vault);
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void isRefreshedNinetySecondsEarlyAndOldTokensServeMeanwhile()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.advance(Milliseconds{3'600'000 - 90'001});
        Token early;
        it.store->token(early.handler());
        settle();
        QVERIFY(early.isGood());
        QCOMPARE(it.transport->open(), 0);
        it.clock.advance(Milliseconds{1});
        Token due;
        it.store->token(due.handler());
        settle();
        QCOMPARE(it.transport->open(), 1);
        it.transport->answer(undelivered(Delivery::NotSent));
        settle();
        QVERIFY2(due.isGood(), "a failed refresh does not spoil a token that is still good");
        QCOMPARE((*due.value)->jwt, jwtAfter("r1"));
        it.clock.advance(Milliseconds{90'000});
        Token late;
        it.store->token(late.handler());
        settle();
        it.transport->answer(undelivered(Delivery::NotSent));
        settle();
        QCOMPARE(late.code(), ErrorCode::Offline);
    }

    void sleepIsNoticed()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.sleep(Milliseconds{8 * 3'600'000});
        Token token;
        it.store->token(token.handler());
        settle();
        QCOMPARE(it.transport->sentTo(QStringLiteral("refresh_token")), 1);
    }

    void aWrongWallClockIsNot()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.setWallMs(0);
        Token token;
        it.store->token(token.handler());
        settle();
        QVERIFY(token.isGood());
        QCOMPARE(it.transport->open(), 0);
    }

    /// The computer's clock is ten years ahead: by it every token has run out when it arrives.
    void anotherClockThanTheServersMakesNoCircles()
    {
        AuthFixture it;
        it.initialize();
        it.clock.setWallMs(it.clock.wallMs() + 10LL * 365 * 24 * 3'600'000);
        it.signIn();
        for (int minute = 0; minute < 58; ++minute) {
            Token token;
            it.store->token(token.handler());
            settle();
            QVERIFY(token.isGood());
            it.clock.advance(Milliseconds{60'000});
        }
        QCOMPARE(it.transport->sentTo(QStringLiteral("refresh_token")), 0);
    }

    void nobodyAsksNobodyRefreshes()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        it.clock.advance(Milliseconds{7LL * 24 * 3'600'000});
        settle();
        QCOMPARE(it.transport->sentTo(QStringLiteral("refresh_token")), 0);
        QCOMPARE(it.clock.armedTimers(), std::size_t(0));
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
    }

    void lifetimeCountsFromTheSending()
    {
        Restarted it;
        Token token;
        it.store->token(token.handler());
        settle();
        it.clock.advance(Milliseconds{3'600'000});  // an answer that took its whole life to arrive
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        settle();
        Token next;
        it.store->token(next.handler());
        settle();
        QCOMPARE(it.transport->open(), 1);
    }

    void aRefusedTokenIsRenewedOnce()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        Token first;
        it.store->renewedToken(jwtAfter("r1"), first.handler());
        settle();
        QCOMPARE(it.transport->open(), 1);
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        settle();
        Token late;
        it.store->renewedToken(jwtAfter("r1"), late.handler());
        settle();
        QVERIFY(late.isGood());
        QCOMPARE((*late.value)->jwt, jwtAfter("r2"));
        QCOMPARE(it.transport->open(), 0);
    }

    void aLateRefreshAfterSignOutIsDropped()
    {
        Restarted it;
        it.transport->setDeafToAbort(true);
        Token token;
        it.store->token(token.handler());
        settle();
        it.store->signOut(SignOutChoice::Keep, it.store.get(), [](const Result<SignOutReport> &) {});
        settle();
        QCOMPARE(token.code(), ErrorCode::Canceled);
        it.clock.advance(Milliseconds{5000});
        settle();
        QCOMPARE(it.store->state().kind, Kind::SignedOut);
        const auto states = it.states.size();
        it.transport->answer(answered(200, grantBody(QStringLiteral("late"))));
        settle();
        QVERIFY(it.vault.secrets().isEmpty());
        QCOMPARE(it.states.size(), states);
        QCOMPARE(token.calls, 1);
    }

    void aLateRefreshOfTheOtherAccountIsDropped()
    {
        AuthFixture it;
        it.initialize();
        it.signIn(kOther, QStringLiteral("o1"));
        it.signIn();
        it.restartAndInitialize();
        it.transport->setDeafToAbort(true);
        Token mine;
        it.store->token(mine.handler());
        settle();
        it.store->switchTo(identityOf(kOther), it.store.get(), [](const Status &) {});
        settle();
        QCOMPARE(mine.code(), ErrorCode::Canceled);
        it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        settle();
        QCOMPARE(it.store->state().kind, Kind::SignedIn);
        QCOMPARE(it.store->state().identity, identityOf(kOther));
        QCOMPARE(it.storedToken(kOther), QStringLiteral("o1"));
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));
    }

    void aTokenThatCannotBeStoredIsUsedAndStoredBeforeTheNextRefresh()
    {
        Restarted it;
        it.vault.setBroken(true);
        Token token;
        it.store->token(token.handler());
        settle();
        it.transport->answer(answered(200, grantBody(QStringLiteral("r2"))));
        settle();
        QVERIFY(token.isGood());
        QCOMPARE(it.storedToken(), QStringLiteral("r1"));  // the parent, which the server still takes
        it.vault.setBroken(false);
        it.clock.advance(Milliseconds{3'600'000});
        Token next;
        it.store->token(next.handler());
        settle();
        QCOMPARE(it.storedToken(), QStringLiteral("r2"));
        QCOMPARE(it.transport->body().value(QStringLiteral("refresh_token")).toString(), QStringLiteral("r2"));
    }

    void retryNowSkipsThePause()
    {
        Restarted it;
        Token token;
        it.store->token(token.handler());
        settle();
        it.transport->answer(answered(429, QByteArray("{}"), {{"retry-after", "200"}}));
        settle();
        it.store->retryNow();
        Token next;
        it.store->token(next.handler());
        settle();
        QCOMPARE(it.transport->open(), 1);
    }

    void nobodySignedInIsSaid()
    {
        AuthFixture it;
        it.initialize();
        Token token;
        it.store->token(token.handler());
        settle();
        QCOMPARE(token.code(), ErrorCode::Canceled);
    }

    void destructionAnswersWhoeverWaits()
    {
        Restarted it;
        Token waiting;
        Token queued;
        it.store->token(waiting.handler());
        settle();
        it.store->token(queued.handler());
        it.store.reset();
        settle();
        QCOMPARE(waiting.calls, 1);
        QCOMPARE(waiting.code(), ErrorCode::Canceled);
        QCOMPARE(queued.calls, 1);
        QCOMPARE(queued.code(), ErrorCode::Canceled);
    }

    void anotherThreadIsAnsweredOnItself()
    {
        AuthFixture it;
        it.initialize();
        it.signIn();
        QThread worker;
        QObject there;
        there.moveToThread(&worker);
        worker.start();
        std::atomic<QThread *> answeredOn = nullptr;
        QMetaObject::invokeMethod(&there, [&] {
            it.store->token(
                [&](const Result<AccessToken> &token) { answeredOn = token ? QThread::currentThread() : nullptr; });
        });
        QTRY_COMPARE(answeredOn.load(), &worker);
        worker.quit();
        worker.wait();
    }
};

QTEST_GUILESS_MAIN(TestAuthTokens)
#include "tst_authtokens.moc"
