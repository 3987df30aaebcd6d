#pragma once

#include "core/base/result.h"
#include "core/model/newpicture.h"
#include "core/model/portrait.h"

namespace postr {

inline constexpr int kLongestSide = 2048;
/// Larger files are refused unread.
inline constexpr qint64 kMostSourceBytes = 60LL * 1024 * 1024;

/// Makes a picture fit to be posted: upright, without metadata, at most kLongestSide pixels and kMostPictureBytes, with a placeholder. Usage
/// with one sentence for people when it cannot be. Pure; any thread but the GUI's.
[[nodiscard]] Result<NewPicture> preparePicture(const QByteArray &source);

/// A picture that is to be cut: upright, at most kLongestSide pixels, of an animation the first one. Fails like preparePicture(). Pure; any
/// thread but the GUI's.
[[nodiscard]] Result<QImage> openPicture(const QByteArray &source);
/// The wanted part of it, fit to be sent and of portraitPixels() at most. Pure; any thread but the GUI's.
[[nodiscard]] Result<NewPicture> preparePortrait(const Portrait &portrait);

}  // namespace postr
