#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <optional>

/// Decoder of BlurHash placeholders (https://blurha.sh): pure functions, any thread. The text comes from a server,
/// so everything about it may be wrong.
namespace postr::blurhash {

[[nodiscard]] bool isValid(const QString &hash);
/// The average colour, cheap enough for painting; nothing when the hash is not valid.
[[nodiscard]] std::optional<QColor> average(const QString &hash);
/// A picture of `size` pixels (at most 64 each way); null when the hash is not valid.
[[nodiscard]] QImage decode(const QString &hash, QSize size);

}  // namespace postr::blurhash
