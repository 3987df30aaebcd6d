#include "ui/composer/pasted.h"

#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postr {

QList<PictureSource> picturesIn(const QMimeData &data)
{
    QList<PictureSource> found;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            found.append({url.toLocalFile(), {}, {}});
        }
    }
    const bool isText = data.hasFormat(u"text/plain"_s) && !data.text().trimmed().isEmpty();
    if (!found.isEmpty() || !data.hasImage() || isText) {
        return found;
    }
    // Bytes keep what a picture is; pixels alone would make a photograph a large PNG.
    for (const QString &type : {u"image/jpeg"_s, u"image/png"_s, u"image/webp"_s, u"image/gif"_s}) {
        if (data.hasFormat(type)) {
            return {{{}, data.data(type), {}}};
        }
    }
    const auto image = qvariant_cast<QImage>(data.imageData());
    return image.isNull() ? found : QList<PictureSource>{{{}, {}, image}};
}

}  // namespace postr
