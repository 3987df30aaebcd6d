#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/samples.h"
#include "ui/feed/blurcache.h"
#include "ui/feed/blurhash.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestBlurhash : public QObject {
    Q_OBJECT

private slots:
    void aPlainColourComesBack()
    {
        QImage plain(24, 18, QImage::Format_RGB32);
        plain.fill(QColor(40, 120, 200));
        const QString hash = samples::blurhashOf(plain);
        const QColor average = blurhash::average(hash).value();
        QVERIFY(qAbs(average.red() - 40) <= 2 && qAbs(average.green() - 120) <= 2 && qAbs(average.blue() - 200) <= 2);
        const QImage back = blurhash::decode(hash, {16, 12});
        QCOMPARE(back.size(), QSize(16, 12));
        for (const QPoint at : {QPoint(0, 0), QPoint(8, 6), QPoint(15, 11)}) {
            QVERIFY(qAbs(back.pixelColor(at).blue() - 200) < 16);
        }
    }

    void aGradientKeepsItsDirection()
    {
        const QString hash = samples::blurhashOf(QColor(250, 240, 120), QColor(240, 150, 20), QColor(60, 20, 10));
        const QImage back = blurhash::decode(hash, {32, 32});
        QVERIFY(back.pixelColor(16, 2).lightness() > back.pixelColor(16, 16).lightness());
        QVERIFY(back.pixelColor(16, 16).lightness() > back.pixelColor(16, 30).lightness());
    }

    void whateverAServerSaysIsSafe_data()
    {
        QTest::addColumn<QString>("hash");
        const QString good = samples::blurhashOf(Qt::red, Qt::green, Qt::blue);
        QTest::newRow("empty") << QString();
        QTest::newRow("one") << u"L"_s;
        QTest::newRow("too short") << good.chopped(1);
        QTest::newRow("too long") << good + u'0';
        QTest::newRow("wrong digit") << good.left(8) + u'"' + good.mid(9);
        QTest::newRow("not latin") << good.left(8) + u'م' + good.mid(9);
        QTest::newRow("size flag out of range") << u'~' + good.mid(1);
    }

    void whateverAServerSaysIsSafe()
    {
        QFETCH(QString, hash);
        QVERIFY(!blurhash::isValid(hash));
        QVERIFY(blurhash::decode(hash, {32, 32}).isNull());
        QVERIFY(!blurhash::average(hash));
    }

    void sizesAreBounded()
    {
        const QString hash = samples::blurhashOf(Qt::red, Qt::green, Qt::blue);
        QCOMPARE(blurhash::decode(hash, {100'000, 100'000}).size(), QSize(64, 64));
        QVERIFY(blurhash::decode(hash, {0, 5}).isNull());
    }

    void theCacheDecodesInTheBackground()
    {
        BlurCache cache;
        QSignalSpy ready(&cache, &BlurCache::ready);
        const QString hash = samples::blurhashOf(Qt::red, Qt::green, Qt::blue);
        QVERIFY(cache.get(hash, {100, 60}, 2.0, 15, 14).isNull());
        QVERIFY(cache.get(hash, {100, 60}, 2.0, 15, 14).isNull());  // asked twice, decoded once
        QVERIFY(ready.wait());
        const QPixmap picture = cache.get(hash, {100, 60}, 2.0, 15, 14);
        QCOMPARE(picture.size(), QSize(200, 120));
        QCOMPARE(picture.toImage().pixelColor(0, 0).alpha(), 0);  // the corner is cut
        QCOMPARE(ready.size(), 1);
    }
};

QTEST_MAIN(TestBlurhash)
#include "tst_blurhash.moc"
