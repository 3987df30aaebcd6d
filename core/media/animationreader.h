#pragma once

#include <memory>

#include "core/model/animation.h"
#include "core/model/picturequery.h"

namespace postr {

/// Larger ones stand still: three bytes of state for each pixel would be kept while it moves.
inline constexpr qint64 kMostMovingPixels = 4LL * 1024 * 1024;

/// The frames of an animation as it came from a server, so everything about it may be wrong. Refused when it is no GIF or WebP, has one picture
/// only, declares more than kMostMovingPixels or is damaged at its beginning. `fit` as in decodePicture(). Any thread but the GUI's; frames
/// are decoded in the global pool.
[[nodiscard]] Result<std::shared_ptr<FrameStream>> openAnimation(const QByteArray &bytes, QSize pixels,
                                                                 PictureQuery::Fit fit);

}  // namespace postr
