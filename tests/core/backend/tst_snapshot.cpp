#include <rapidcheck.h>
#include <QtTest>

#include <set>

#include "core/backend/supabase/snapshot.h"

using namespace postr;

namespace {

/// A snapshot as PostgreSQL could print it, and the transactions it says are running.
struct Sample {
    quint64 min = 0;
    quint64 max = 0;
    std::set<quint64> running;

    [[nodiscard]] QByteArray text() const
    {
        QByteArrayList parts;
        for (const quint64 xid : running) {
            parts.append(QByteArray::number(xid));
        }
        return QByteArray::number(min) + ':' + QByteArray::number(max) + ':' + parts.join(',');
    }
};

Sample anySample()
{
    Sample sample;
    sample.min = *rc::gen::inRange<quint64>(1, 1ULL << 40);
    const quint64 span = *rc::gen::inRange<quint64>(0, 40);
    sample.max = sample.min + span;
    const auto offsets = *rc::gen::container<std::set<quint64>>(rc::gen::inRange<quint64>(0, span + 1));
    for (const quint64 offset : offsets) {
        if (offset < span) {
            sample.running.insert(sample.min + offset);
        }
    }
    return sample;
}

}  // namespace

class TestSnapshot final : public QObject {
    Q_OBJECT

private slots:
    void textSurvivesARoundTrip()
    {
        QVERIFY(rc::check("parse and print", [] {
            const Sample sample = anySample();
            const auto parsed = Snapshot::parse(sample.text());
            RC_ASSERT(parsed.has_value());
            RC_ASSERT(parsed->text() == sample.text());
        }));
    }

    void containsIsPostgresRule()
    {
        QVERIFY(rc::check("visible: below xmin, or below xmax and not running", [] {
            const Sample sample = anySample();
            const quint64 xid = sample.min - 1 + *rc::gen::inRange<quint64>(0, 45);
            const bool visible = xid < sample.min || (xid < sample.max && sample.running.count(xid) == 0);
            RC_ASSERT(Snapshot::parse(sample.text())->contains(xid) == visible);
        }));
    }

    void garbageIsNoSnapshot()
    {
        QVERIFY(rc::check("random bytes never crash", [](const std::string &text) {
            const auto parsed = Snapshot::parse(QByteArray::fromStdString(text));
            if (parsed) {
                RC_ASSERT(Snapshot::parse(parsed->text()) == parsed);
            }
        }));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 ":",
                                 "::",
                                 "1:2",
                                 "1:2:3:4",
                                 "2:1:",
                                 "0:5:",
                                 "1:0:",
                                 "a:5:",
                                 "1:5:7",
                                 "5:9:4",
                                 "5:9:9",
                                 "5:9:7,6",
                                 "5:9:6,6",
                                 "5:9:6,",
                                 "5:9:,6",
                                 " 5:9:",
                                 "5:9: 6",
                                 "-5:9:",
                                 "+5:9:",
                                 "5:18446744073709551616:",
                                 "5:99999999999999999999999:"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void malformed()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Snapshot::parse(text));
    }

    void xidsUseAll64Bits()
    {
        const auto snapshot = Snapshot::parse("18446744073709551613:18446744073709551615:18446744073709551614");
        QVERIFY(snapshot);
        QVERIFY(snapshot->contains(18446744073709551613ULL));
        QVERIFY(!snapshot->contains(18446744073709551614ULL));
        QVERIFY(!snapshot->contains(18446744073709551615ULL));
        QCOMPARE(parseXid("18446744073709551615").value_or(0), 18446744073709551615ULL);
        QVERIFY(!parseXid("0"));
        QVERIFY(!parseXid(""));
        QVERIFY(!parseXid("12a"));
    }
};

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
