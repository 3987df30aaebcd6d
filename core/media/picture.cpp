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

struct Opened {
    const Format *format = nullptr;
    bool isAnimated = false;
    QImage image;  ///< of an animation in its own size, else at most kLongestSide
};

Result<Opened> opened(const QByteArray &source)
{
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
    return Opened{format, isAnimated, bare(decoded)};
}

/// With at most `most` bytes as long as that can be had. `isPhotograph`: not worth trying as a drawing.
Result<NewPicture> packed(const QImage &image, qint64 most, bool isPhotograph)
{
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
        if (!smallest.isEmpty() && smallest.size() <= std::min<qint64>(most, kMostPictureBytes)) {
            break;
        }
    }
    // Drawings with few colours are smaller as PNG.
    const QByteArray png = isPhotograph ? QByteArray() : encoded(opaque, "png", 0);
    const bool isDrawing = !png.isEmpty() && (smallest.isEmpty() || png.size() <= smallest.size());
    const QByteArray &best = isDrawing ? png : smallest;
    if (best.isEmpty() || best.size() > kMostPictureBytes) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "This picture cannot be packed into 10 MB. Choose a smaller one."));
    }
    return described(best, *formatNamed(isDrawing ? "png" : "jpeg"), opaque);
}

}  // namespace

Result<NewPicture> preparePicture(const QByteArray &source)
{
    guithread::assertElsewhere("a picture is prepared");
    const Result<Opened> picture = opened(source);
    if (!picture) {
        return failure(picture.error());
    }
    return picture->isAnimated ? asTheyAre(source, *picture->format, picture->image)
                               : packed(picture->image, source.size(), picture->format->name == "jpeg");
}

Result<QImage> openPicture(const QByteArray &source)
{
    guithread::assertElsewhere("a picture is decoded");
    return opened(source).map([](const Opened &picture) {
        const QImage &image = picture.image;
        const bool isLarge = std::max(image.width(), image.height()) > kLongestSide;
        return isLarge ? image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       : image;
    });
}

Result<NewPicture> preparePortrait(const Portrait &portrait)
{
    guithread::assertElsewhere("a picture is prepared");
    const QRect part = portrait.part & portrait.picture.rect();
    if (part.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("Picture", "There is nothing of this picture in the frame."));
    }
    const QSize most = portraitPixels(portrait.field);
    const bool isLarge = part.width() > most.width() || part.height() > most.height();
    const QImage cut = portrait.picture.copy(part);
    return packed(bare(isLarge ? cut.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : cut),
                  kMostPictureBytes, false);
}

}  // namespace postr
