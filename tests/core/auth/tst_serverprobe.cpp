#include <QtTest>

#include "core/auth/serverprobe.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;

namespace {

using Found = Answer<Result<Server>>;

struct Probe {
    ScriptedTransport transport;
    ServerProbe probe{transport};
    Found found;

    void check(const QString &typed, const QString &key = {}) { probe.check(typed, key, &probe, found.handler()); }
};

const QString kAddress = QStringLiteral("postr.example");
const QByteArray kSettings = R"({"external":{"email":true},"disable_signup":false})";

}  // namespace

class TestServerProbe final : public QObject {
    Q_OBJECT

private slots:
    void aPostrServerTellsItsKey()
    {
        Probe it;
        it.check(QStringLiteral(" Postr.Example/ "));
        QCOMPARE(it.transport.request().url, QUrl(QStringLiteral("https://postr.example/.well-known/postr.json")));
        it.transport.answer(answered(200, QByteArray(R"({"name":"P","key":"sb_publishable_k"})")));
        QVERIFY(it.found.isGood());
        QCOMPARE((*it.found.value)->origin.text(), QStringLiteral("https://postr.example"));
        QCOMPARE((*it.found.value)->key, QStringLiteral("sb_publishable_k"));
    }

    void itMayNameAnotherOrigin()
    {
        Probe it;
        it.check(kAddress);
        it.transport.answer(
            answered(200, QByteArray("{\"name\":\"P\",\"key\":\"k\",\"url\":\"https://abc.supabase.co\"}")));
        QCOMPARE((*it.found.value)->origin.text(), QStringLiteral("https://abc.supabase.co"));
    }

    void wellKnownNonsenseIsNoServer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << 200 << QByteArray("<html>");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("no key") << 200 << QByteArray(R"({"name":"x"})");
        QTest::newRow("key is a number") << 200 << QByteArray(R"({"key":5})");
        QTest::newRow("plain http elsewhere") << 200 << QByteArray("{\"key\":\"k\",\"url\":\"http://far.example\"}");
        QTest::newRow("this computer") << 200 << QByteArray("{\"key\":\"k\",\"url\":\"http://127.0.0.1:9\"}");
        QTest::newRow("bad url") << 200 << QByteArray("{\"key\":\"k\",\"url\":\"javascript:1\"}");
        QTest::newRow("404") << 404 << QByteArray(R"({"key":"k"})");
        QTest::newRow("redirect") << 302 << QByteArray();
    }
    void wellKnownNonsenseIsNoServer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Probe it;
        it.check(kAddress);
        it.transport.answer(answered(status, body));
        QCOMPARE(it.found.code(), ErrorCode::NotPostrServer);
        QCOMPARE(it.transport.open(), 0);
    }

    void aGivenKeyIsTried()
    {
        Probe it;
        it.check(kAddress, QStringLiteral(" mine "));
        it.transport.answer(answered(404, QByteArray()));
        QCOMPARE(it.transport.path(), QStringLiteral("/auth/v1/settings"));
        QVERIFY(it.transport.request().headers.contains(QPair<QByteArray, QByteArray>("apikey", "mine")));
        it.transport.answer(answered(200, kSettings));
        QCOMPARE((*it.found.value)->key, QStringLiteral("mine"));
    }

    void aRefusedKeyIsSaid()
    {
        Probe it;
        it.check(kAddress, QStringLiteral("mine"));
        it.transport.answer(answered(404, QByteArray()));
        it.transport.answer(answered(401, QByteArray(R"({"message":"Invalid API key"})")));
        QCOMPARE(it.found.code(), ErrorCode::NotPostrServer);
    }

    void reasonsAreTold_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<ErrorCode>("code");
        HttpReply certificate = undelivered(Delivery::NotSent);
        certificate.certificateRefused = true;
        QTest::newRow("certificate") << certificate << ErrorCode::Refused;
        QTest::newRow("nobody") << undelivered(Delivery::NotSent) << ErrorCode::Offline;
        QTest::newRow("a body above the limit") << oversized() << ErrorCode::Server;
        QTest::newRow("silence") << undelivered(Delivery::Unknown) << ErrorCode::Timeout;
    }
    void reasonsAreTold()
    {
        QFETCH(HttpReply, reply);
        QFETCH(ErrorCode, code);
        Probe it;
        it.check(kAddress);
        it.transport.answer(reply);
        QCOMPARE(it.found.code(), code);
        QVERIFY(it.found.value->error().message.endsWith(u'.'));
    }

    void noAddressNoRequest()
    {
        for (const char *typed : {"", "   ", "http://far.example", "ftp://x", "a b", "https://user:pw@host"}) {
            Probe it;
            it.check(QString::fromLatin1(typed));
            QCOMPARE(it.found.code(), ErrorCode::Usage);
            QCOMPARE(it.transport.history().size(), 0);
        }
    }

    void aClosedPageIsNotCalled()
    {
        ScriptedTransport transport;
        Found found;
        auto page = std::make_unique<QObject>();
        ServerProbe probe(transport);
        probe.check(kAddress, {}, page.get(), found.handler());
        page.reset();
        transport.answer(answered(404, QByteArray()));
        QCOMPARE(found.calls, 0);
        {
            ServerProbe brief(transport);
            brief.check(kAddress, {}, this, found.handler());
        }
        QCOMPARE(transport.open(), 0);
        QCOMPARE(found.calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestServerProbe)
#include "tst_serverprobe.moc"
