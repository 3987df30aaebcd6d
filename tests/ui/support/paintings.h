#pragma once

#include <QImage>

#include "core/base/result.h"
#include "core/model/picturequery.h"

namespace postr::samples {

/// A landscape in the colours of the sample that has this path, so that placeholder and picture belong together.
[[nodiscard]] QImage painting(const QString &path, QSize pixels);
/// A face for an avatar's path.
[[nodiscard]] QImage portrait(const QString &path, QSize pixels);
/// As a session answers: "…/broken.jpg" cannot be shown, "…/later.jpg" is not on this computer yet.
[[nodiscard]] Result<QImage> picture(const PictureQuery &query);

}  // namespace postr::samples
