#pragma once

#include <QString>

namespace postr {

/// One note on the desktop, as plain text.
struct DeskNote {
    enum class Act { Open, Reply, Like };

    QString key;  ///< a note takes the place of the one before it with the same key
    QString title;
    QString text;
    bool canReply = false;
    bool canLike = false;

    friend bool operator==(const DeskNote &, const DeskNote &) = default;
};

}  // namespace postr
