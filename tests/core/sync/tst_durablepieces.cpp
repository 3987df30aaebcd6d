// What a page of the change feed takes away in pieces is away for good, whenever the power goes.

#include <QCoreApplication>
#include <QJsonArray>
#include <QtTest>

#include "tests/core/sync/enginebench.h"
#include "tests/support/crashdisk.h"
#include "tests/support/serverrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

class TestDurablePieces final : public QObject {
    Q_OBJECT

private slots:
    void whatWasSeenToGoStaysAway_data();
    void whatWasSeenToGoStaysAway();
};

void TestDurablePieces::whatWasSeenToGoStaysAway_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed) {
        QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void TestDurablePieces::whatWasSeenToGoStaysAway()
{
    QFETCH(quint64, seed);
    constexpr int kPosts = 40;
    CrashDisk disk(seed);
    EngineBench bench(disk.uriOptions());
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kAnn}, {u"on"_s, true}});
    QJsonArray ids;
    for (int i = 1; i <= kPosts; ++i) {
        othersPost(bench, kAnn, i);
        ids.append(numbered(i));
    }
    QVERIFY(bench.tryOpen());
    QVERIFY(bench.sync());
    const auto alive = [&] { return bench.table(u"SELECT id FROM posts WHERE deleted = 0"_s).size(); };
    QCOMPARE(alive(), kPosts);
    bench.script = [&](const QString &function, const QJsonObject &) -> std::optional<HttpReply> {
        return function == u"feed_pull"
                   ? std::optional(answered(200, feedJson(u"7-1-1"_s, u"2000:2000:"_s, {{u"gone"_s, ids}})))
                   : std::nullopt;
    };
    bench.driver->requestCycle();
    bench.settle();
    bench.answerOne();
    qsizetype seen = kPosts;
    for (int steps = 0; steps < 10 && seen == kPosts; ++steps) {
        QCoreApplication::sendPostedEvents(bench.driver.get(), QEvent::MetaCall);  // one step
        seen = alive();
    }
    QVERIFY2(seen < kPosts && seen > 0, "the page went in one piece");
    disk.stop();
    bench.kill();
    disk.losePower();
    QVERIFY(bench.tryOpen());
    QCOMPARE(alive(), seen);
    QVERIFY(bench.sync());
    QCOMPARE(alive(), 0);  // the rest is told again
}

QTEST_GUILESS_MAIN(TestDurablePieces)
#include "tst_durablepieces.moc"
