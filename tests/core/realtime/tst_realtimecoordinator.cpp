#include <QtTest>

#include "core/realtime/realtimecoordinator.h"
#include "tests/support/seededrandom.h"
#include "tests/support/sessions.h"
#include "tests/support/virtualclock.h"

using namespace postr;
using namespace postr::test;

namespace {

/// A connection whose other end is the test.
class FakeSocket final : public Socket {
public:
    void open(const QUrl &url, Events events) override
    {
        ++opens;
        lastUrl = url;
        m_events = std::move(events);
        sent.clear();
    }
    void send(const QString &text) override
    {
        if (const auto frame = phoenix::decodeText(text)) {
            sent.append(*frame);
        }
    }
    void close() override { m_events.reset(); }

    [[nodiscard]] bool isOpen() const { return m_events.has_value(); }
    void opened() { Events(*m_events).opened(); }
    void closed() { std::exchange(m_events, std::nullopt)->closed(QStringLiteral("gone")); }
    void text(const PhoenixFrame &frame) { Events(*m_events).text(phoenix::encode(frame)); }
    void raw(const QString &text) { Events(*m_events).text(text); }
    void binary(const QByteArray &bytes) { Events(*m_events).binary(bytes); }

    int opens = 0;
    QUrl lastUrl;
    QList<PhoenixFrame> sent;

private:
    std::optional<Events> m_events;
};

class FakeTokens final : public TokenSource {
public:
    void token(Handler done) override
    {
        ++asked;
        reply(std::move(done));
    }
    void renewedToken(const QByteArray &stale, Handler done) override
    {
        renewed.append(stale);
        reply(std::move(done));
    }

    QByteArray jwt = "jwt1";
    bool fails = false;
    int asked = 0;
    QList<QByteArray> renewed;

private:
    void reply(const Handler &done) const
    {
        if (fails) {
            done(failure(ErrorCode::Offline, QStringLiteral("Offline.")));
        } else {
            done(AccessToken{jwt, UserId(kUser)});
        }
    }
};

struct World {
    FakeSocket socket;
    VirtualClock clock;
    SeededRandom random;
    FakeTokens tokens;
    RealtimeCoordinator coordinator{
        {socket, clock, random, tokens},
        {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), QStringLiteral("k")},
        UserId(kUser)};
    int nudges = 0;
    QList<bool> live;

    World()
    {
        QObject::connect(&coordinator, &RealtimeCoordinator::nudged, &coordinator, [this] { ++nudges; });
        QObject::connect(&coordinator, &RealtimeCoordinator::liveChanged, &coordinator,
                         [this](bool now) { live.append(now); });
    }

    [[nodiscard]] QString topic() const { return phoenix::userTopic(UserId(kUser)); }
    [[nodiscard]] const PhoenixFrame &last() const { return socket.sent.last(); }
    void replyToJoin(const QString &status, const QJsonObject &response = {})
    {
        const PhoenixFrame join = last();
        socket.text({join.joinRef, join.ref, topic(), QStringLiteral("phx_reply"),
                     QJsonObject{{QStringLiteral("status"), status}, {QStringLiteral("response"), response}}});
    }
    void refuseJoin(const char *reason)
    {
        replyToJoin(QStringLiteral("error"), {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
    }
    void goLive()
    {
        coordinator.start();
        socket.opened();
        replyToJoin(QStringLiteral("ok"));
    }
    void answerHeartbeat()
    {
        socket.text({{},
                     last().ref,
                     QStringLiteral("phoenix"),
                     QStringLiteral("phx_reply"),
                     QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}}});
    }
    void beat(int times)
    {
        for (int i = 0; i < times; ++i) {
            clock.advance(RealtimeCoordinator::kHeartbeat);
            for (const PhoenixFrame &frame : QList<PhoenixFrame>(socket.sent)) {
                if (frame.event == u"heartbeat") {
                    socket.text({{}, frame.ref, QStringLiteral("phoenix"), QStringLiteral("phx_reply"), {}});
                }
            }
        }
    }
};

}  // namespace

class TestRealtimeCoordinator final : public QObject {
    Q_OBJECT

private slots:
    void joinsWithATokenAndNudges()
    {
        World it;
        it.coordinator.start();
        QCOMPARE(it.socket.opens, 1);
        QCOMPARE(it.socket.lastUrl.host(), QStringLiteral("postr.example"));
        it.socket.opened();
        QCOMPARE(it.last().event, QStringLiteral("phx_join"));
        QCOMPARE(it.last().payload.value(QStringLiteral("access_token")).toString(), QStringLiteral("jwt1"));
        QCOMPARE(it.nudges, 0);
        it.replyToJoin(QStringLiteral("ok"));
        QCOMPARE(it.nudges, 1);
        QCOMPARE(it.live, QList<bool>{true});
        QVERIFY(it.coordinator.isLive());
    }

    void broadcastsNudgeInBothForms()
    {
        World it;
        it.goLive();
        it.socket.text({{},
                        {},
                        it.topic(),
                        QStringLiteral("broadcast"),
                        QJsonObject{{QStringLiteral("event"), QStringLiteral("nudge")}}});
        QCOMPARE(it.nudges, 2);
        const QByteArray topic = it.topic().toLatin1();
        it.socket.binary(QByteArray("\x04", 1) + static_cast<char>(topic.size()) + QByteArray("\x05\x00\x01", 3) +
                         topic + "nudge{}");
        QCOMPARE(it.nudges, 3);
        it.socket.text({{}, {}, QStringLiteral("realtime:user:somebody-else"), QStringLiteral("broadcast"), {}});
        it.socket.raw(QStringLiteral("garbage"));
        it.socket.binary("garbage");
        it.socket.text({{}, {}, it.topic(), QStringLiteral("presence_state"), {}});
        QCOMPARE(it.nudges, 3);
    }

    void staleFramesAreIgnored()
    {
        World it;
        it.goLive();
        it.socket.text({QStringLiteral("999"), {}, it.topic(), QStringLiteral("phx_close"), {}});
        QVERIFY(it.coordinator.isLive());
    }

    void heartbeatsKeepItAndSilenceEndsIt()
    {
        World it;
        it.goLive();
        it.clock.advance(Milliseconds{24'999});
        QCOMPARE(it.last().event, QStringLiteral("phx_join"));
        it.clock.advance(Milliseconds{1});
        QCOMPARE(it.last().event, QStringLiteral("heartbeat"));
        QCOMPARE(it.last().topic, QStringLiteral("phoenix"));
        it.answerHeartbeat();
        it.clock.advance(Milliseconds{25'000});
        QVERIFY(it.coordinator.isLive());
        // Other traffic is no answer to a heartbeat.
        it.socket.text({{}, {}, it.topic(), QStringLiteral("broadcast"), {}});
        it.clock.advance(Milliseconds{25'000});
        QVERIFY(!it.coordinator.isLive());
        QVERIFY(!it.socket.isOpen());
        QCOMPARE(it.live, (QList<bool>{true, false}));
        it.clock.advance(Milliseconds{10'000});
        QCOMPARE(it.socket.opens, 2);
    }

    void everyRejoinNudges()
    {
        World it;
        it.goLive();
        it.beat(1);
        it.socket.closed();
        QVERIFY(!it.coordinator.isLive());
        it.clock.advance(Milliseconds{10'000});
        it.socket.opened();
        it.replyToJoin(QStringLiteral("ok"));
        QCOMPARE(it.nudges, 2);
        QCOMPARE(it.live, (QList<bool>{true, false, true}));
    }

    void aClosedChannelIsRejoinedOnTheSameConnection()
    {
        for (const char *event : {"phx_close", "phx_error"}) {
            World it;
            it.goLive();
            const QString firstJoin = it.socket.sent.first().joinRef;
            it.socket.text({firstJoin, {}, it.topic(), QString::fromLatin1(event), {}});
            QVERIFY(!it.coordinator.isLive());
            it.clock.advance(Milliseconds{10'000});
            QCOMPARE(it.socket.opens, 1);
            QCOMPARE(it.last().event, QStringLiteral("phx_join"));
            QVERIFY(it.last().joinRef != firstJoin);
            it.replyToJoin(QStringLiteral("ok"));
            QCOMPARE(it.nudges, 2);
        }
    }

    void aChannelThatClosesAfterEveryJoinIsNotJoinedWithoutEnd()
    {
        World it;
        it.goLive();
        int joins = 0;
        for (int second = 0; second < 600; ++second) {
            if (it.coordinator.isLive()) {
                ++joins;
                it.socket.text({it.last().joinRef, {}, it.topic(), QStringLiteral("phx_close"), {}});
            }
            it.clock.advance(Milliseconds{1000});
            if (!it.socket.sent.isEmpty() && it.last().event == u"phx_join" && !it.coordinator.isLive()) {
                it.replyToJoin(QStringLiteral("ok"));
            }
            for (const PhoenixFrame &frame : QList<PhoenixFrame>(it.socket.sent)) {
                if (frame.event == u"heartbeat") {
                    it.socket.text({{}, frame.ref, QStringLiteral("phoenix"), QStringLiteral("phx_reply"), {}});
                }
            }
        }
        QVERIFY2(joins < 20, qPrintable(QString::number(joins)));
    }

    void anExpiredTokenIsRenewed()
    {
        World it;
        it.coordinator.start();
        it.socket.opened();
        it.refuseJoin("InvalidJWTToken: Token has expired 12 seconds ago");
        it.tokens.jwt = "jwt2";
        it.clock.advance(Milliseconds{1000});
        QCOMPARE(it.tokens.renewed, QList<QByteArray>{"jwt1"});
        QCOMPARE(it.last().payload.value(QStringLiteral("access_token")).toString(), QStringLiteral("jwt2"));
        it.replyToJoin(QStringLiteral("ok"));
        QVERIFY(it.coordinator.isLive());
        it.beat(1);
        it.socket.text({{},
                        {},
                        it.topic(),
                        QStringLiteral("system"),
                        QJsonObject{{QStringLiteral("status"), QStringLiteral("error")},
                                    {QStringLiteral("message"), QStringLiteral("Token has expired")}}});
        it.socket.text({{}, {}, it.topic(), QStringLiteral("phx_close"), {}});
        it.clock.advance(Milliseconds{10'000});
        QCOMPARE(it.tokens.renewed, (QList<QByteArray>{"jwt1", "jwt2"}));
    }

    void aNewTokenIsToldToTheChannel()
    {
        World it;
        it.goLive();
        it.beat(1);
        QVERIFY(it.last().event != u"access_token");
        it.tokens.jwt = "jwt2";
        it.beat(1);
        QCOMPARE(it.last().event, QStringLiteral("access_token"));
        QCOMPARE(it.last().payload.value(QStringLiteral("access_token")).toString(), QStringLiteral("jwt2"));
        QCOMPARE(it.last().topic, it.topic());
        QVERIFY(it.coordinator.isLive());
        const auto sent = it.socket.sent.size();
        it.beat(1);
        QCOMPARE(it.socket.sent.size(), sent + 1);  // only the heartbeat
    }

    void refusalsWaitTenMinutes()
    {
        World it;
        it.coordinator.start();
        it.socket.opened();
        it.refuseJoin("Unauthorized: You do not have permissions");
        const auto joins = [&] {
            return std::count_if(it.socket.sent.begin(), it.socket.sent.end(),
                                 [](const auto &frame) { return frame.event == u"phx_join"; });
        };
        QCOMPARE(joins(), 1);
        it.beat(23);
        QCOMPARE(joins(), 1);
        // A lost connection does not shorten the pause.
        it.socket.closed();
        it.clock.advance(Milliseconds{20'000});
        QCOMPARE(it.socket.opens, 1);
        it.clock.advance(Milliseconds{8000});
        QCOMPARE(it.socket.opens, 2);
    }

    void connectionsAreTriedLessAndLessOften()
    {
        World it;
        it.coordinator.start();
        for (int i = 0; i < 3600; ++i) {
            if (it.socket.isOpen()) {
                it.socket.closed();
            }
            it.clock.advance(Milliseconds{1000});
        }
        QVERIFY2(it.socket.opens >= 12 && it.socket.opens < 35, qPrintable(QString::number(it.socket.opens)));
    }

    void silenceWhileConnectingOrJoiningEnds()
    {
        World it;
        it.coordinator.start();
        it.clock.advance(RealtimeCoordinator::kPatience);
        QVERIFY(!it.socket.isOpen());
        it.clock.advance(Milliseconds{1000});
        QCOMPARE(it.socket.opens, 2);
        it.socket.opened();
        it.clock.advance(RealtimeCoordinator::kPatience);
        it.clock.advance(Milliseconds{2000});
        QCOMPARE(it.socket.opens, 3);
    }

    void withoutATokenNothingIsOpened()
    {
        World it;
        it.tokens.fails = true;
        it.coordinator.start();
        it.clock.advance(Milliseconds{30'000});
        QCOMPARE(it.socket.opens, 0);
        QVERIFY(it.tokens.asked > 1);
        it.tokens.fails = false;
        it.clock.advance(Milliseconds{60'000});
        QVERIFY(it.socket.opens >= 1);
    }

    void aSetClockReconnects()
    {
        World it;
        it.goLive();
        it.beat(1);
        it.clock.sleep(Milliseconds{3'600'000});
        it.clock.advance(RealtimeCoordinator::kHeartbeat);
        QCOMPARE(it.socket.opens, 2);
        QVERIFY(!it.coordinator.isLive());
    }

    void reconnectStartsOver()
    {
        World it;
        it.goLive();
        it.coordinator.reconnect();
        QCOMPARE(it.socket.opens, 2);
        QCOMPARE(it.live, (QList<bool>{true, false}));
        it.socket.opened();
        it.replyToJoin(QStringLiteral("ok"));
        QCOMPARE(it.nudges, 2);
    }

    void stopIsSilentAndFinal()
    {
        World it;
        it.goLive();
        it.coordinator.stop();
        QVERIFY(!it.socket.isOpen());
        QCOMPARE(it.last().event, QStringLiteral("phx_leave"));
        QCOMPARE(it.live, QList<bool>{true});
        QCOMPARE(it.clock.armedTimers(), std::size_t{0});
        it.coordinator.reconnect();
        it.clock.advance(Milliseconds{600'000});
        QCOMPARE(it.socket.opens, 1);
        it.coordinator.start();
        QCOMPARE(it.socket.opens, 2);
    }
};

QTEST_GUILESS_MAIN(TestRealtimeCoordinator)
#include "tst_realtimecoordinator.moc"
