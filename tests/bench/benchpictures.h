#pragma once

#include <QString>

namespace postr::bench {

/// One to four pictures with every fourth stored post, all of them photographs in the account's cache, so that each is read and decoded.
[[nodiscard]] bool addPictures(const QString &databaseFile);

}  // namespace postr::bench
