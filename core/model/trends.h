#pragma once

#include <QList>
#include <QString>

#include "core/model/feed.h"

namespace postr {

/// What people write about lately and whom one may want to follow: on the whole server as it last told, else as far as it is stored on
/// this computer.
struct Trends {
    struct Tag {
        QString name;    ///< without '#', as it is written most often
        int posts = 0;   ///< that have it
        int people = 0;  ///< who wrote them
        friend bool operator==(const Tag &, const Tag &) = default;
    };
    static constexpr int kDays = 7;

    QList<Tag> tags;              ///< by people, then posts
    QList<PersonSummary> people;  ///< not followed: friends of friends first, or by how often they were seen
    qint64 toldAt = 0;            ///< wall ms of the server's answer; 0: counted here
    friend bool operator==(const Trends &, const Trends &) = default;
};

}  // namespace postr
