#pragma once

#include <QDateTime>
#include <functional>

#include "core/base/ids.h"

namespace postr {

/// What the window needs from outside beside the session: given by app/, replaced by tests.
struct UiContext {
    /// A new UUIDv7 for a post; called once per composed post.
    std::function<PostId()> makePostId;
    /// Milliseconds since 1970, UTC.
    std::function<qint64()> now = [] { return QDateTime::currentMSecsSinceEpoch(); };
};

}  // namespace postr
