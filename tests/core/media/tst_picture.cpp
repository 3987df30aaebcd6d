// Pictures made fit to be posted.

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QtTest>

#include "core/media/picture.h"
#include "ui/feed/blurhash.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;

namespace {

/// Left half one colour, right half another, with grain so that it does not pack to nothing.
QImage photograph(QSize size, const QColor &left = Qt::darkGreen, const QColor &right = Qt::darkBlue)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor base = x < size.width() / 2 ? left : right;
            const int grain = (x * 7919 + y * 104729) % 23;
            image.setPixelColor(x, y, base.lighter(100 + grain));
        }
    }
    return image;
}

QByteArray written(const QImage &image, const char *format, int quality = 95)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

/// A JPEG as a camera writes it: EXIF with an orientation and a place, before everything else.
QByteArray withExif(const QByteArray &jpeg, int orientation)
{
    const auto u16 = [](int v) { return QByteArray(1, char(v >> 8)) + QByteArray(1, char(v)); };
    const auto u32 = [&](int v) { return u16(v >> 16) + u16(v & 0xffff); };
    const QByteArray place("52.5200 N 13.4050 E");
    QByteArray tiff = QByteArray("MM") + u16(42) + u32(8) + u16(2);
    tiff += u16(0x0112) + u16(3) + u32(1) + u16(orientation) + u16(0);                // orientation
    tiff += u16(0x010e) + u16(2) + u32(int(place.size()) + 1) + u32(8 + 2 + 24 + 4);  // description
    tiff += u32(0) + place + '\0';
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.left(2) + QByteArray("\xff\xe1", 2) + u16(int(exif.size()) + 2) + exif + jpeg.mid(2);
}

QImage read(const NewPicture &picture) { return QImage::fromData(picture.content); }

}  // namespace

class TestPicture final : public QObject {
    Q_OBJECT

private slots:
    void theCamerasOrientationIsAppliedAndItsNotesStayHere();
    void largePicturesAreScaled();
    void transparencyStaysTransparent();
    void neverLargerThanTheSource();
    void animationsStayAsTheyAre();
    void aPlaceholderLooksLikeThePicture();
    void aPortraitIsTheChosenPartAndNoMore();
    void aLargePictureIsOpenedSmallerAndUpright();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
};

void TestPicture::theCamerasOrientationIsAppliedAndItsNotesStayHere()
{
    QByteArray source =
        withExif(written(photograph({400, 300}, Qt::white, Qt::black), "jpeg"), 6);  // hold it to the right
    QVERIFY(source.contains("13.4050"));
    const Result<NewPicture> picture = preparePicture(source);
    QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(QSize(picture->width, picture->height), QSize(300, 400));
    const QImage image = read(*picture);
    QCOMPARE(image.size(), QSize(300, 400));
    QVERIFY(qGray(image.pixel(150, 40)) > 200);  // what was left is above now
    QVERIFY(qGray(image.pixel(150, 360)) < 60);
    QVERIFY(!picture->content.contains("Exif") && !picture->content.contains("13.4050"));
    QCOMPARE(picture->type, u"image/jpeg"_s);

    QImage noted = photograph({50, 50});
    noted.setText(u"Location"_s, u"at home"_s);
    const Result<NewPicture> png = preparePicture(written(noted, "png"));
    QVERIFY(png && !png->content.contains("Location"));
    QVERIFY(QImage::fromData(png->content).textKeys().isEmpty());
}

void TestPicture::largePicturesAreScaled()
{
    const Result<NewPicture> wide = preparePicture(written(photograph({3000, 600}), "jpeg"));
    QCOMPARE(QSize(wide->width, wide->height), QSize(2048, 409));
    QCOMPARE(read(*wide).size(), QSize(2048, 409));
    const Result<NewPicture> thin = preparePicture(written(photograph({4000, 1}), "png"));
    QCOMPARE(QSize(thin->width, thin->height), QSize(2048, 1));
}

void TestPicture::transparencyStaysTransparent()
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(20, 20, 60, 60, Qt::red);
    painter.end();
    const Result<NewPicture> picture = preparePicture(written(image, "png"));
    QCOMPARE(picture->extension, u"png"_s);
    QCOMPARE(qAlpha(read(*picture).pixel(5, 5)), 0);
    QCOMPARE(read(*picture).pixelColor(50, 50), QColor(Qt::red));
}

void TestPicture::neverLargerThanTheSource()
{
    for (const int quality : {95, 70, 50}) {
        const QByteArray source = written(photograph({600, 400}), "jpeg", quality);
        const Result<NewPicture> picture = preparePicture(source);
        QVERIFY2(picture->content.size() <= source.size(), qPrintable(QString::number(quality)));
    }
    QImage drawing(600, 400, QImage::Format_RGB32);
    drawing.fill(Qt::white);
    const QByteArray source = written(drawing, "png");
    const Result<NewPicture> picture = preparePicture(source);
    QCOMPARE(picture->extension, u"png"_s);
    QVERIFY(picture->content.size() <= source.size());
}

void TestPicture::animationsStayAsTheyAre()
{
    const QByteArray frame = QByteArray::fromHex("21f904000a000000") + QByteArray::fromHex("2c000000000100010000") +
                             QByteArray::fromHex("0202440100");
    const QByteArray source =
        QByteArray("GIF89a") + QByteArray::fromHex("0100010080 0000 ff0000 ffffff") + frame + frame + ';';
    const Result<NewPicture> picture = preparePicture(source);
    QVERIFY(picture);
    QCOMPARE(picture->content, source);
    QCOMPARE(picture->type, u"image/gif"_s);
}

void TestPicture::aPlaceholderLooksLikeThePicture()
{
    const Result<NewPicture> picture = preparePicture(written(photograph({300, 200}, Qt::red, Qt::blue), "jpeg"));
    QVERIFY2(blurhash::isValid(picture->blurhash), qPrintable(picture->blurhash));
    const QImage placeholder = blurhash::decode(picture->blurhash, {30, 20});
    const QColor left = placeholder.pixelColor(3, 10);
    const QColor right = placeholder.pixelColor(26, 10);
    QVERIFY(left.red() > left.blue() + 80);
    QVERIFY(right.blue() > right.red() + 80);
}

void TestPicture::aPortraitIsTheChosenPartAndNoMore()
{
    QImage image = photograph({2000, 1000}, Qt::red, Qt::blue);
    image.setText(u"Location"_s, u"at home"_s);
    const Result<NewPicture> avatar = preparePortrait({ProfileField::Avatar, image, {1100, 0, 900, 900}});
    QCOMPARE(QSize(avatar->width, avatar->height), kAvatarPixels);
    const QImage shown = read(*avatar);
    QCOMPARE(shown.size(), kAvatarPixels);
    QVERIFY(shown.pixelColor(10, 10).blue() > 200 && shown.pixelColor(10, 10).red() < 60);
    QVERIFY(shown.textKeys().isEmpty() && !avatar->content.contains("Location"));

    const Result<NewPicture> small = preparePortrait({ProfileField::Avatar, image, {0, 0, 90, 90}});
    QCOMPARE(QSize(small->width, small->height), QSize(90, 90));  // what is not there is not made up
    const QRect middle = middlePart(image.size(), kBannerPixels);
    QCOMPARE(middle.center().y(), 499);
    const Result<NewPicture> banner = preparePortrait({ProfileField::Banner, image, middle});
    QCOMPARE(QSize(banner->width, banner->height), kBannerPixels);
    QVERIFY(!preparePortrait({ProfileField::Avatar, image, {3000, 0, 10, 10}}));
    QVERIFY(!preparePortrait({ProfileField::Avatar, {}, {0, 0, 10, 10}}));
}

void TestPicture::aLargePictureIsOpenedSmallerAndUpright()
{
    const QByteArray source = withExif(written(photograph({4000, 3000}, Qt::white, Qt::black), "jpeg"), 6);
    const Result<QImage> picture = openPicture(source);
    QVERIFY(picture);
    QCOMPARE(picture->size(), QSize(1536, 2048));
    QVERIFY(qGray(picture->pixel(700, 100)) > 200);
    QVERIFY(qGray(picture->pixel(700, 1900)) < 60);
}

void TestPicture::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("source");
    const QByteArray jpeg = written(photograph({200, 200}), "jpeg");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    QTest::newRow("bmp") << written(photograph({20, 20}), "bmp");
    QTest::newRow("head only") << jpeg.left(300);
    // A PNG that says it has 60,000 x 60,000 pixels.
    QByteArray bomb = written(photograph({2, 2}), "png");
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    QTest::newRow("bomb") << bomb;
    QTest::newRow("too large") << jpeg + QByteArray(int(kMostSourceBytes), '\0');
}

void TestPicture::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, source);
    const Result<NewPicture> picture = preparePicture(source);
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::Usage);
    QVERIFY(!openPicture(source));
    QVERIFY(picture.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
