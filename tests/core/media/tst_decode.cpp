// Pictures as they come from a server: shown at the size they are needed in, or refused.

#include <QBuffer>
#include <QImageWriter>
#include <QtTest>

#include "core/media/decode.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using Fit = PictureQuery::Fit;

namespace {

/// Three stripes beside each other: red, green, blue.
QImage stripes(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int third = x * 3 / size.width();
            image.setPixelColor(x, y, third == 0 ? Qt::red : third == 1 ? Qt::green : Qt::blue);
        }
    }
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    writer.write(image);
    return bytes;
}

/// A PNG that says it is `side` pixels wide and high, and holds nothing of it.
QByteArray bomb(quint32 side)
{
    QByteArray png = written(stripes({9, 9}), "png");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = png[20 + i] = char(side >> (8 * (3 - i)));
    }
    // The checksum of the header has to be right, or the reader stops before it believes the size.
    quint32 crc = 0xffffffff;
    for (int i = 12; i < 29; ++i) {
        crc ^= uchar(png.at(i));
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
        }
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i) {
        png[29 + i] = char(crc >> (8 * (3 - i)));
    }
    return png;
}

QByteArray turned(const QByteArray &jpeg)
{
    const QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    return jpeg.left(2) + QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif + jpeg.mid(2);
}

bool isNear(QColor a, QColor b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 40;
}

}  // namespace

class TestDecode final : public QObject {
    Q_OBJECT

private slots:
    /// Each kind that may be posted; WebP is a plugin that Qt does not bring along.
    void everyKindIsDecoded()
    {
        const QByteArray webp = QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        for (const QByteArray &bytes : {webp, gif, written(stripes({9, 9}), "png"), written(stripes({9, 9}), "jpeg")}) {
            const Result<QImage> image = decodePicture(bytes, {4, 4}, Fit::Cover);
            QVERIFY2(image, qPrintable(image ? QString() : image.error().message));
        }
    }

    void aTileIsFilledFromTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"jpeg", "png"}) {
            QTest::newRow(format) << QByteArray(format);
        }
    }

    void aTileIsFilledFromTheMiddle()
    {
        QFETCH(QByteArray, format);
        const auto image = decodePicture(written(stripes({300, 90}), format.constData()), {45, 45}, Fit::Cover);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(45, 45));
        QVERIFY(isNear(image->pixelColor(22, 22), Qt::green));
        QVERIFY(isNear(image->pixelColor(3, 22), Qt::green));  // a third of 300 is 100: the sides are cut off
        QVERIFY(isNear(image->pixelColor(41, 22), Qt::green));
    }

    void aWholePictureKeepsItsShapeAndIsNeverEnlarged()
    {
        const QByteArray jpeg = written(stripes({300, 90}), "jpeg");
        QCOMPARE(decodePicture(jpeg, {150, 150}, Fit::Whole)->size(), QSize(150, 45));
        QCOMPARE(decodePicture(jpeg, {4000, 4000}, Fit::Whole)->size(), QSize(300, 90));
    }

    void aTurnedPictureIsUpright()
    {
        const QByteArray jpeg = turned(written(stripes({300, 90}), "jpeg"));
        const auto whole = decodePicture(jpeg, {4000, 4000}, Fit::Whole);
        QVERIFY(whole);
        QCOMPARE(whole->size(), QSize(90, 300));
        QVERIFY(isNear(whole->pixelColor(45, 20), Qt::red));
        const auto tile = decodePicture(jpeg, {60, 30}, Fit::Cover);
        QCOMPARE(tile->size(), QSize(60, 30));
        QVERIFY(isNear(tile->pixelColor(30, 15), Qt::green));
    }

    void aStripOfOnePixelIsNoWall()
    {
        const auto image = decodePicture(written(stripes({8000, 1}), "png"), {300, 400}, Fit::Cover);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(300, 400));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray jpeg = written(stripes({300, 90}), "jpeg"), png = written(stripes({300, 90}), "png");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>no</html>");
        QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("bitmap") << written(stripes({9, 9}), "bmp");
        QTest::newRow("cut off jpeg") << jpeg.left(jpeg.size() / 2);
        QTest::newRow("cut off before the scan") << jpeg.left(60);
        QTest::newRow("cut off png") << png.left(png.size() / 2);
        QTest::newRow("broken png") << png.left(60) + QByteArray(png.size() - 60, 'x');
        QTest::newRow("bomb of 60,000 pixels") << bomb(60'000);
        QImage wall(5000, 5000, QImage::Format_Mono);  // a few kilobytes, and every pixel is there
        wall.fill(1);
        QTest::newRow("a whole one, too large") << written(wall, "png");
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        for (const Fit fit : {Fit::Cover, Fit::Whole}) {
            const auto image = decodePicture(bytes, {100, 100}, fit);
            QVERIFY(!image);
            QCOMPARE(image.error().code, ErrorCode::Refused);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
