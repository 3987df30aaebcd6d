// Animations, a picture at a time: their order, their speed, and what a hostile one may cost.

#include <QtTest>

#include "core/media/animationreader.h"
#include "core/media/picture.h"
#include "tests/support/gif.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

Result<Frame> nextOf(FrameStream &stream)
{
    QFuture<Result<Frame>> future = stream.next();
    future.waitForFinished();
    return future.result();
}

QColor colorOf(const Frame &frame) { return frame.image.pixelColor(frame.image.rect().center()); }

}  // namespace

class TestAnimationReader final : public QObject {
    Q_OBJECT

private slots:
    void whatIsMadeByTheTestIsAnAnimation()
    {
        const auto picture = preparePicture(gif({12, 8}, {1, 2, 3}));
        QVERIFY(picture);
        QCOMPARE(picture->extension, u"gif"_s);
        QCOMPARE(QSize(picture->width, picture->height), QSize(12, 8));
    }

    void picturesComeInOrderAndBeginAnew()
    {
        const auto stream = openAnimation(gif({40, 20}, {1, 2, 3}, 7), {10, 10}, PictureQuery::Fit::Cover);
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().detail));
        for (int round = 0; round < 3; ++round) {
            for (const Qt::GlobalColor color : {Qt::red, Qt::green, Qt::blue}) {
                const auto frame = nextOf(**stream);
                QVERIFY(frame);
                QCOMPARE(colorOf(*frame), QColor(color));
                QCOMPARE(frame->image.size(), QSize(10, 10));
                QCOMPARE(frame->ms, 70);
                QVERIFY(!frame->isLast);
            }
        }
    }

    void allOfItIsShownWhereThereIsRoom()
    {
        const auto small = openAnimation(gif({40, 20}, {1, 2}), {400, 400}, PictureQuery::Fit::Whole);
        QCOMPARE(nextOf(**small)->image.size(), QSize(40, 20));
        const auto large = openAnimation(gif({40, 20}, {1, 2}), {20, 20}, PictureQuery::Fit::Whole);
        QCOMPARE(nextOf(**large)->image.size(), QSize(20, 10));
    }

    void oneThatEndsSaysSo()
    {
        const auto stream = openAnimation(gif({4, 4}, {1, 2}, 2, 1), {4, 4}, PictureQuery::Fit::Whole);
        QVERIFY(stream);
        int shown = 1;
        while (!nextOf(**stream)->isLast && shown < 20) {
            ++shown;
        }
        QCOMPARE(shown, 4);  // twice
    }

    void noHurryIsTooGreat()
    {
        const auto stream = openAnimation(gif({4, 4}, {1, 2}, 1), {4, 4}, PictureQuery::Fit::Whole);
        QCOMPARE(nextOf(**stream)->ms, 100);
        const auto slow = openAnimation(gif({4, 4}, {1, 2}, 60'000), {4, 4}, PictureQuery::Fit::Whole);
        QCOMPARE(nextOf(**slow)->ms, 10'000);
    }

    void whatDoesNotMoveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("one picture") << gif({4, 4}, {1});
        QTest::newRow("cut off in the first") << gif({200, 200}, {1, 2}).left(60);
        QByteArray huge = gif({4, 4}, {1, 2});
        huge.replace(6, 4, QByteArray::fromHex("ffffffff"));  // says that it has 65,535 x 65,535 pixels
        QTest::newRow("huge") << huge;
        QTest::newRow("too large to move") << gif({2'100, 2'000}, {1, 2});
        QTest::newRow("too large a file") << gif({4, 4}, {1, 2}) + QByteArray(kMostShownBytes, '\0');
    }

    void whatDoesNotMoveIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto stream = openAnimation(bytes, {10, 10}, PictureQuery::Fit::Cover);
        QVERIFY(!stream);
        QCOMPARE(stream.error().code, ErrorCode::Refused);
    }

    /// Ten thousand pictures need the memory of one, and no more of them are taken apart than are asked for.
    void thousandsOfPicturesAreNoBurden()
    {
        QList<int> colors;
        for (int i = 0; i < 10'000; ++i) {
            colors.append(1 + i % 3);
        }
        const QByteArray bytes = gif({16, 16}, colors);
        const auto stream = openAnimation(bytes, {16, 16}, PictureQuery::Fit::Whole);
        QVERIFY(stream);
        for (int i = 0; i < 5'000; ++i) {
            QVERIFY(nextOf(**stream));
        }
        QCOMPARE(colorOf(*nextOf(**stream)), QColor(Qt::red));  // so many are enough: it begins anew
    }

    void aDamagedRestIsTheEnd()
    {
        QByteArray bytes = gif({30, 30}, {1, 2, 3});
        bytes.chop(bytes.size() / 3);
        const auto stream = openAnimation(bytes, {30, 30}, PictureQuery::Fit::Whole);
        QVERIFY(stream);
        for (int i = 0; i < 10; ++i) {  // what is there is shown, again and again
            const auto frame = nextOf(**stream);
            QVERIFY(frame);
            QCOMPARE(frame->image.size(), QSize(30, 30));
        }
    }
};

QTEST_GUILESS_MAIN(TestAnimationReader)
#include "tst_animationreader.moc"
