#include "core/media/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <algorithm>
#include <array>
#include <cstring>

#include "core/base/guithread.h"
#include "core/media/blurhashencoder.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// Decoding more pixels than that at once is left to programs for photographs.
constexpr qint64 kMostPixels = 120'000'000;
constexpr std::array kQualities{85, 75, 60, 45};

struct Format {
    QByteArrayView name;
    QStringView type;
    QStringView extension;
};
constexpr std::array kFormats{
    Format{"jpeg", u"image/jpeg", u"jpg"},
    Format{"png", u"image/png", u"png"},
    Format{"webp", u"image/webp", u"webp"},
    Format{"gif", u"image/gif", u"gif"},
};

tl::unexpected<Error> refusal(const char *sentence)
{
    return failure(ErrorCode::Usage, QCoreApplication::translate("Picture", sentence));
}

const Format *formatNamed(const QByteArray &name)
{
    const auto found =
        std::find_if(kFormats.begin(), kFormats.end(), [&](const Format &format) { return format.name == name; });
    return found == kFormats.end() ? nullptr : &*found;
}

/// The pixels and nothing else: texts and profiles of the file are not copied.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage fresh(image.size(), image.format());
    for (int y = 0; y < image.height(); ++y) {
        std::memcpy(fresh.scanLine(y), image.constScanLine(y), static_cast<size_t>(image.bytesPerLine()));
    }
    return fresh;
}

/// PNG says that there may be transparency; photographs exported as PNG have none.
bool isSeeThrough(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return false;
    }
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; })) {
            return true;
        }
    }
    return false;
}

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

NewPicture described(QByteArray content, const Format &format, const QImage &image)
{
    NewPicture picture;
    picture.content = std::move(content);
    picture.type = format.type.toString();
    picture.extension = format.extension.toString();
    picture.width = image.width();
    picture.height = image.height();
    picture.blurhash = blurhash::encode(image);
    return picture;
}

Result<NewPicture> asTheyAre(const QByteArray &source, const Format &format, const QImage &first)
{
    if (source.size() > kMostPictureBytes) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "This animation is larger than 10 MB. Choose a smaller one."));
    }
    return described(source, format, first);
}

}  // namespace

Result<NewPicture> preparePicture(const QByteArray &source)
{
    guithread::assertElsewhere("a picture is prepared");
    if (source.size() > kMostSourceBytes) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "This file is larger than 60 MB. Choose a smaller picture."));
    }
    QByteArray bytes = source;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const Format *format = formatNamed(reader.format());
    if (!format) {
        return refusal(
            QT_TRANSLATE_NOOP("Picture", "This is no picture that can be posted. JPEG, PNG, WebP and GIF can."));
    }
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "This picture has too many pixels. Make it smaller first."));
    }
    const bool isAnimated = reader.supportsAnimation() && reader.imageCount() > 1;
    const int longest = std::max(size.width(), size.height());
    if (!isAnimated && longest > kLongestSide) {
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    const QImage decoded = reader.read();
    if (decoded.isNull()) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "This picture is damaged and cannot be read."));
    }
    const QImage image = bare(decoded);
    if (isAnimated) {
        return asTheyAre(source, *format, image);
    }
    if (isSeeThrough(image)) {
        const QByteArray png = encoded(image, "png", 0);
        if (png.isEmpty() || png.size() > kMostPictureBytes) {
            return refusal(QT_TRANSLATE_NOOP(
                "Picture", "This picture is larger than 10 MB even when it is packed. Choose a smaller one."));
        }
        return described(png, *formatNamed("png"), image);
    }
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    QByteArray smallest;
    for (const int quality : kQualities) {
        const QByteArray jpeg = encoded(opaque, "jpeg", quality);
        smallest = smallest.isEmpty() || (!jpeg.isEmpty() && jpeg.size() < smallest.size()) ? jpeg : smallest;
        if (!smallest.isEmpty() && smallest.size() <= std::min<qint64>(source.size(), kMostPictureBytes)) {
            break;
        }
    }
    // Drawings with few colours are smaller as PNG.
    const QByteArray png = format->name == "jpeg" ? QByteArray() : encoded(opaque, "png", 0);
    const bool isDrawing = !png.isEmpty() && (smallest.isEmpty() || png.size() <= smallest.size());
    const QByteArray &best = isDrawing ? png : smallest;
    if (best.isEmpty() || best.size() > kMostPictureBytes) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "This picture cannot be packed into 10 MB. Choose a smaller one."));
    }
    return described(best, *formatNamed(isDrawing ? "png" : "jpeg"), opaque);
}

}  // namespace postr
