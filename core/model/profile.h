#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/ids.h"

namespace postr {

struct PersonCounts {
    int followers = 0;
    int following = 0;

    friend bool operator==(const PersonCounts &, const PersonCounts &) = default;
};

/// A person as the server describes them. `ver` orders versions of this part: a higher one replaces a lower.
struct Profile {
    UserId id;
    QString handle;
    QString name;
    QString bio;
    QString avatar;  ///< path in the media bucket, empty when there is none
    QString banner;
    QDateTime createdAt;
    qint64 ver = 0;
    PersonCounts counts;  ///< unversioned, like the next two: the latest that was told
    bool followsMe = false;
    bool suspended = false;  ///< may read, but say nothing

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Somebody stored, and how new the stored form is.
struct PersonVersion {
    UserId id;
    qint64 ver = 0;
};

/// What the caller has set about a person; versioned apart from the profile.
struct Relation {
    UserId person;
    bool following = false;
    bool muted = false;
    bool blocked = false;
    qint64 ver = 0;
    bool repostsMuted = false;  ///< what this person passes on is not wanted

    friend bool operator==(const Relation &, const Relation &) = default;
};

}  // namespace postr
