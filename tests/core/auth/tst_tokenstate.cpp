#include <QtTest>

#include "core/auth/tokenstate.h"

using namespace postr;

namespace {

Moment at(qint64 ms, qint64 wallShift = 0) { return {Milliseconds{ms}, 1'700'000'000'000 + ms + wallShift}; }

TokenGrant grantFor(Milliseconds lifetime, const QByteArray &access = "a1")
{
    TokenGrant grant;
    grant.accessToken = access;
    grant.refreshToken = QStringLiteral("r2");
    grant.lifetime = lifetime;
    return grant;
}

}  // namespace

class TestTokenState final : public QObject {
    Q_OBJECT

private slots:
    void startsWithoutAnAccessToken()
    {
        const TokenState state(QStringLiteral("r1"));
        QVERIFY(!state.isLive(at(0)));
        QVERIFY(state.isDue(at(0)));
        QVERIFY(state.mayRefresh(at(0)));
        QCOMPARE(state.refreshToken(), QStringLiteral("r1"));
    }

    void isDueNinetySecondsBeforeExpiry()
    {
        TokenState state(QStringLiteral("r1"));
        state.grant(grantFor(Milliseconds{3'600'000}), at(1000));
        QCOMPARE(state.refreshToken(), QStringLiteral("r2"));
        QVERIFY(!state.isDue(at(1000 + 3'509'999)));
        QVERIFY(state.isDue(at(1000 + 3'510'000)));
        QVERIFY(state.isLive(at(1000 + 3'599'999)));
        QVERIFY(!state.isLive(at(1000 + 3'600'000)));
    }

    void shortLivesAreNotRefreshedAllTheTime()
    {
        TokenState state(QStringLiteral("r1"));
        state.grant(grantFor(Milliseconds{60'000}), at(0));
        QVERIFY(!state.isDue(at(29'999)));
        QVERIFY(state.isDue(at(30'000)));
    }

    void sleepCountsAndABackwardClockDoesNot()
    {
        TokenState state(QStringLiteral("r1"));
        state.grant(grantFor(Milliseconds{3'600'000}), at(0));
        QVERIFY(!state.isLive(at(1000, 8 * 3'600'000)));
        QVERIFY(state.isLive(at(1000, -86'400'000)));
        QVERIFY(!state.isLive(at(3'600'000, -86'400'000)));
    }

    void onlyTheRefusedTokenIsDropped()
    {
        TokenState state(QStringLiteral("r1"));
        state.grant(grantFor(Milliseconds{3'600'000}), at(0));
        state.refuseAccess("older");
        QVERIFY(state.isLive(at(1)));
        state.refuseAccess("a1");
        QVERIFY(!state.isLive(at(1)));
        QVERIFY(state.isDue(at(1)));
    }

    void pausesDoubleUpToHalfAMinute()
    {
        TokenState state(QStringLiteral("r1"));
        qint64 now = 0;
        for (const qint64 ceiling : {1000, 2000, 4000, 8000, 16'000, 30'000, 30'000}) {
            state.failed(Milliseconds{0}, 0.999, at(now));
            QVERIFY2(!state.mayRefresh(at(now + ceiling / 2 - 1)), qPrintable(QString::number(ceiling)));
            QVERIFY2(state.mayRefresh(at(now + ceiling)), qPrintable(QString::number(ceiling)));
            now += ceiling;
        }
        state.grant(grantFor(Milliseconds{3'600'000}), at(now));
        state.failed(Milliseconds{0}, 0.0, at(now));
        QVERIFY(state.mayRefresh(at(now + 500)));
    }

    void theServersPauseIsKept()
    {
        TokenState state(QStringLiteral("r1"));
        state.failed(Milliseconds{60'000}, 0.5, at(0));
        QVERIFY(!state.mayRefresh(at(59'999)));
        QVERIFY(state.mayRefresh(at(60'000)));
        state.failed(Milliseconds{60'000}, 0.5, at(0));
        state.forgetPause();
        QVERIFY(state.mayRefresh(at(1)));
    }

    void anAdoptedTokenIsTriedAtOnce()
    {
        TokenState state(QStringLiteral("r1"));
        state.grant(grantFor(Milliseconds{3'600'000}), at(0));
        state.failed(Milliseconds{60'000}, 0.5, at(0));
        state.adopt(QStringLiteral("r9"));
        QCOMPARE(state.refreshToken(), QStringLiteral("r9"));
        QVERIFY(!state.isLive(at(1)));
        QVERIFY(state.mayRefresh(at(1)));
    }
};

QTEST_APPLESS_MAIN(TestTokenState)
#include "tst_tokenstate.moc"
