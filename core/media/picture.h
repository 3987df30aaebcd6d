#pragma once

#include "core/base/result.h"
#include "core/model/newpicture.h"

namespace postr {

inline constexpr int kLongestSide = 2048;
/// Larger files are refused unread.
inline constexpr qint64 kMostSourceBytes = 60LL * 1024 * 1024;

/// Makes a picture fit to be posted: upright, without metadata, at most kLongestSide pixels and kMostPictureBytes, with a placeholder. Usage
/// with one sentence for people when it cannot be. Pure; any thread but the GUI's.
[[nodiscard]] Result<NewPicture> preparePicture(const QByteArray &source);

}  // namespace postr
