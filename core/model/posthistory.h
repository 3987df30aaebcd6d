#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace postr {

/// What a post has said, oldest first; the last is what it says now.
struct PostHistory {
    struct Text {
        int rev = 0;
        QString text;
        QDateTime at;  ///< UTC
        friend bool operator==(const Text &, const Text &) = default;
    };
    QList<Text> texts;
};

}  // namespace postr
