#pragma once

#include <QHash>
#include <QJsonObject>

#include "core/db/storedentry.h"
#include "core/model/draft.h"
#include "core/model/notification.h"
#include "core/model/outboxrow.h"
#include "core/model/posthistory.h"
#include "core/model/profile.h"

namespace postr::exportlines {

// One object for each line of an export. The field names are a contract: docs/export-format.md. Pure.

/// Where in the file a picture is, by its name at the server or in the MediaFolder.
using Pictures = QHash<QString, QString>;

[[nodiscard]] QByteArray line(const QJsonObject &object);
[[nodiscard]] QJsonObject profile(const Profile &profile, const Pictures &pictures);
[[nodiscard]] QJsonObject post(const StoredEntry &entry, const Pictures &pictures);
/// What a post has said before.
[[nodiscard]] QJsonObject earlierVersion(const PostId &post, const PostHistory::Text &text);
/// A like, a bookmark, a repost or a muted conversation. `author` without id: the post is not stored.
[[nodiscard]] QJsonObject mark(const PostId &post, const PersonSummary &author);
[[nodiscard]] QJsonObject person(const PersonSummary &person);
[[nodiscard]] QJsonObject muted(const PersonSummary &person, bool repostsOnly);
[[nodiscard]] QJsonObject notification(const Notification &event, const PersonSummary &actor, bool isUnread);
[[nodiscard]] QJsonObject draft(const Draft &draft, const Pictures &pictures);
[[nodiscard]] QJsonObject outboxRow(const OutboxRow &row, const Pictures &pictures);

}  // namespace postr::exportlines
