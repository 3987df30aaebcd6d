#pragma once

#include <QList>

#include "core/model/draft.h"

class QMimeData;

namespace postr {

/// The pictures in what is pasted or dropped: files, else the bytes of a picture, else its pixels. Empty: it is something else, also text of
/// which there is a picture, as spreadsheets offer it. Reads no file.
[[nodiscard]] QList<PictureSource> picturesIn(const QMimeData &data);

}  // namespace postr
