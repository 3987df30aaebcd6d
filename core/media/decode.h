#pragma once

#include <QImage>

#include "core/base/result.h"
#include "core/model/picturequery.h"

namespace postr {

/// Decodes a picture as it came from a server, so everything about it may be wrong: refused when it is none of JPEG, PNG, WebP and GIF, when it
/// declares more than kMostShownPixels, when it is damaged or cut off. Upright, in sRGB. Pure; any thread but the GUI's.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, QSize pixels, PictureQuery::Fit fit);

}  // namespace postr
