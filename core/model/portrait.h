#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

#include "core/model/intent.h"

namespace postr {

/// A picture that somebody wants to be seen by, or that is to stand at the top of their page.
struct Portrait {
    ProfileField field = ProfileField::Avatar;  ///< Avatar or Banner
    QImage picture;                             ///< as SessionView::openPicture() gave it
    QRect part;                                 ///< what is to be seen of it, in its pixels
};

/// Pixels at most, and the shape.
inline constexpr QSize kAvatarPixels{400, 400};
/// In the shape in which a page shows it.
inline constexpr QSize kBannerPixels{1488, 360};

[[nodiscard]] constexpr QSize portraitPixels(ProfileField field)
{
    return field == ProfileField::Banner ? kBannerPixels : kAvatarPixels;
}

/// A change of the own avatar or banner, also its removal.
[[nodiscard]] bool isPortrait(const Intent &intent);
/// The name of its new picture at the server; empty when it is removed, and for all other intents.
[[nodiscard]] QString portraitPath(const Intent &intent);
/// The name that a new avatar or banner gets at the server: of its owner, its place, the time (wall ms) and its file. No name comes twice,
/// so an old picture can be deleted whatever is uploaded meanwhile.
[[nodiscard]] QString newPortraitPath(const UserId &owner, ProfileField field, qint64 now, const QString &file);

/// The largest part of a picture that has this shape, around its middle.
[[nodiscard]] inline QRect middlePart(QSize picture, QSize shape)
{
    const QSize part = shape.scaled(picture, Qt::KeepAspectRatio).expandedTo({1, 1});
    return {QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

}  // namespace postr
