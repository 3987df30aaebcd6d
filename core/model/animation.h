#pragma once

#include <QFuture>
#include <QImage>

#include "core/base/result.h"

namespace postr {

/// One picture of an animation, at the size at which it is shown.
struct Frame {
    QImage image;
    int ms = 0;           ///< until the next
    bool isLast = false;  ///< the animation stands still from here on
};

/// An animation that is taken apart one picture at a time, so that it needs the memory of one, however many it has. Any thread, one question
/// at a time; the work is done on other threads, and goes on nowhere when nobody asks.
class FrameStream {
public:
    virtual ~FrameStream() = default;
    /// The first again after the last. Fails when the rest of the file is damaged.
    [[nodiscard]] virtual QFuture<Result<Frame>> next() = 0;
};

}  // namespace postr
