// What both programs stand on.
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition/services.h"
#include "core/backend/proxyways.h"
#include "tests/core/backend/socketproxy.h"

using namespace postr;
using namespace Qt::Literals::StringLiterals;
using postr::testing::SocketProxy;

class TestServices final : public QObject {
    Q_OBJECT

private slots:
    void afterAWakeTheSystemIsAskedAnew();
};

void TestServices::afterAWakeTheSystemIsAskedAnew()
{
    const QTemporaryDir folder;
    NetworkSettings network(folder.path());
    Services services(folder.path(), network);
    const SocketProxy before;
    const SocketProxy after;
    std::atomic<bool> isElsewhere = false;
    const auto system = [&isElsewhere, before = before.way(), after = after.way()](const QNetworkProxyQuery &) {
        return QList<QNetworkProxy>{isElsewhere ? after : before};
    };
    proxyways::use({}, system, Milliseconds{3'600'000});
    const auto ask = [&services] {
        bool isAnswered = false;
        services.probe().check(u"https://postr.invalid"_s, u"key"_s, &services.auth(),
                               [&isAnswered](const Result<Server> &) { isAnswered = true; });
        return QTest::qWaitFor([&isAnswered] { return isAnswered; }, 30'000);
    };
    QVERIFY(ask());
    isElsewhere = true;
    QVERIFY(ask());
    QVERIFY(!before.asked().isEmpty());
    QVERIFY(after.asked().isEmpty());
    services.wake();
    QVERIFY(ask());
    QCOMPARE(after.asked(), QByteArrayList{"CONNECT postr.invalid:443 HTTP/1.1"});
    proxyways::use(ProxyChoice::fromText(u"none"_s).value_or(ProxyChoice{}));  // what it asks is gone now
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
