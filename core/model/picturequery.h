#pragma once

#include <QSize>
#include <QString>

#include "core/base/canceltoken.h"

namespace postr {

/// A stored picture in the form in which it is to be painted.
struct PictureQuery {
    enum class Fit : quint8 {
        Cover,  ///< exactly `pixels`, cut to that shape around its middle
        Whole,  ///< all of it, at most `pixels`, never larger than it is
    };
    QString path;  ///< in the server's media bucket
    QSize pixels;  ///< device pixels
    Fit fit = Fit::Cover;
    CancelToken token = {};  ///< of who asked
};

/// Pictures wider or higher than that are not decoded: four bytes a pixel make the 64 MB that one picture may take.
inline constexpr qint64 kMostShownPixels = 16LL * 1024 * 1024;
/// Larger files are not decoded.
inline constexpr qsizetype kMostShownBytes = 16 * 1024 * 1024;

}  // namespace postr
