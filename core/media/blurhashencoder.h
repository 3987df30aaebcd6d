#pragma once

#include <QImage>
#include <QString>

namespace postr::blurhash {

/// The BlurHash (https://blurha.sh) of a picture: a placeholder of some twenty letters. Pure; a few milliseconds.
[[nodiscard]] QString encode(const QImage &image);

}  // namespace postr::blurhash
