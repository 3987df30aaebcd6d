#pragma once

#include <QByteArray>
#include <QString>

namespace postr {

/// A picture that is to go with a new post, prepared: no metadata, the right way up, small enough.
struct NewPicture {
    QByteArray content;
    QString type;       ///< "image/jpeg", "image/png", "image/webp" or "image/gif"
    QString extension;  ///< "jpg", "png", "webp", "gif"
    int width = 0;      ///< pixels
    int height = 0;
    QString alt;
    QString blurhash;
};

inline constexpr int kMostPictures = 4;
inline constexpr qsizetype kMostPictureBytes = 10 * 1024 * 1024;

}  // namespace postr
