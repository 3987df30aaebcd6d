#include <rapidcheck.h>
#include <QtTest>

#include "core/backend/supabase/cursor.h"

using namespace postr;

namespace {

Snapshot snapshot(const char *text) { return *Snapshot::parse(text); }

}  // namespace

class TestCursor final : public QObject {
    Q_OBJECT

private slots:
    void fullPageKeepsTheGoalAndAdvances()
    {
        const FeedPlace start{QStringLiteral("e1"), snapshot("10:10:"), std::nullopt, 0};
        const FeedPlace second = start.next(snapshot("20:22:21"), 57, true);
        QCOMPARE(second.from.text(), QByteArray("10:10:"));
        QCOMPARE(second.to->text(), QByteArray("20:22:21"));
        QCOMPARE(second.after, 57);
        QCOMPARE(second.epoch, QStringLiteral("e1"));
    }

    void shortPageMovesOn()
    {
        const FeedPlace walking{QStringLiteral("e1"), snapshot("10:10:"), snapshot("20:20:"), 57};
        const FeedPlace done = walking.next(snapshot("20:20:"), 90, false);
        QCOMPARE(done.from.text(), QByteArray("20:20:"));
        QVERIFY(!done.to);
        QCOMPARE(done.after, 0);
    }

    void bytesSurviveARoundTrip()
    {
        QVERIFY(rc::check("cursor bytes", [](quint32 min, quint32 span, qint64 after, bool walking) {
            const QByteArray from = QByteArray::number(min + 1ULL) + ':' + QByteArray::number(min + 1ULL + span) + ':';
            FeedPlace place{QStringLiteral("e-\"ö"), *Snapshot::parse(from), std::nullopt, 0};
            if (walking) {
                place.to = place.from;
                place.after = after < 0 ? -(after + 1) : after;
            }
            RC_ASSERT(FeedPlace::fromBytes(place.bytes()) == place);
        }));
    }

    void damagedBytesAreNoCursor()
    {
        const QByteArray whole = FeedPlace{QStringLiteral("e"), snapshot("1:2:1"), snapshot("3:4:3"), 9}.bytes();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY2(!FeedPlace::fromBytes(whole.left(length)), qPrintable(QString::fromLatin1(whole.left(length))));
        }
        QVERIFY(!FeedPlace::fromBytes("[]"));
        QVERIFY(!FeedPlace::fromBytes(R"({"e":"x","f":"2:1:"})"));
        QVERIFY(!FeedPlace::fromBytes(R"({"e":"","f":"1:2:"})"));
        QVERIFY(!FeedPlace::fromBytes(R"({"e":"x","f":"1:2:","t":"bad","a":1})"));
        QVERIFY(!FeedPlace::fromBytes(R"({"e":"x","f":"1:2:","t":"1:2:","a":-1})"));
    }

    void marksSurviveARoundTrip()
    {
        const AckMark ack{QStringLiteral("e"), 18446744073709551615ULL};
        QCOMPARE(AckMark::fromBytes(ack.bytes())->xid, ack.xid);
        QCOMPARE(AckMark::fromBytes(ack.bytes())->epoch, ack.epoch);
        QVERIFY(!AckMark::fromBytes({}));
        const SeenMark seen{QStringLiteral("e"), snapshot("5:9:7")};
        QCOMPARE(SeenMark::fromBytes(seen.bytes())->snapshot, seen.snapshot);
        QVERIFY(!SeenMark::fromBytes("{}"));
    }
};

QTEST_APPLESS_MAIN(TestCursor)
#include "tst_cursor.moc"
