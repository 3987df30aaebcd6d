#include "core/media/decode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>

#include "core/base/guithread.h"
#include "core/model/portrait.h"

namespace postr {
namespace {

tl::unexpected<Error> refusal(const char *detail)
{
    return failure(ErrorCode::Refused, QCoreApplication::translate("Picture", "This picture could not be shown."),
                   QString::fromLatin1(detail));
}

bool isShown(const QByteArray &format)
{
    return format == "jpeg" || format == "png" || format == "webp" || format == "gif";
}

/// A JPEG that was cut off decodes to grey without an error. Its end mark stands behind the scan; the one of a thumbnail in its notes stands
/// before, inside a segment that is skipped here.
bool isCutOff(const QByteArray &jpeg)
{
    const auto at = [&](qsizetype i) { return static_cast<uchar>(jpeg.at(i)); };
    qsizetype i = 2;
    while (i + 4 <= jpeg.size() && at(i) == 0xff) {
        const uchar marker = at(i + 1);
        if (marker == 0xff) {  // filling
            ++i;
            continue;
        }
        if (marker == 0xda) {  // the scan begins
            return jpeg.indexOf(QByteArrayView("\xff\xd9", 2), i) < 0;
        }
        i += 2 + (at(i + 2) << 8 | at(i + 3));
    }
    return true;
}

}  // namespace

Result<QImage> decodePicture(const QByteArray &bytes, QSize pixels, PictureQuery::Fit fit)
{
    guithread::assertElsewhere("a picture is decoded");
    if (bytes.size() > kMostShownBytes || pixels.isEmpty()) {
        return refusal("too large a file");
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (!isShown(format)) {
        return refusal("no picture");
    }
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostShownPixels) {
        return refusal("too many pixels");
    }
    if (format == "jpeg" && isCutOff(bytes)) {
        return refusal("cut off");
    }
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize wanted = isTurned ? pixels.transposed() : pixels;
    const QSize covering = size.scaled(wanted, Qt::KeepAspectRatioByExpanding);
    const bool isCover = fit == PictureQuery::Fit::Cover;
    const bool isStrip = qint64(covering.width()) * covering.height() > 4LL * wanted.width() * wanted.height();
    if (isCover && isStrip) {
        // Cut first: scaled first, a narrow strip would become millions of lines.
        reader.setClipRect(middlePart(size, wanted));
        reader.setScaledSize(wanted);
    } else if (isCover) {
        reader.setScaledSize(covering);  // in half the time that cutting first takes
    } else if (size.width() > wanted.width() || size.height() > wanted.height()) {
        reader.setScaledSize(size.scaled(wanted, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refusal("damaged");
    }
    if (isCover && image.size() != pixels) {
        image = image.copy({(image.width() - pixels.width()) / 2, (image.height() - pixels.height()) / 2,
                            pixels.width(), pixels.height()});
    }
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

}  // namespace postr
