#pragma once

#include <QJsonObject>
#include <QString>

#include "core/model/feed.h"
#include "core/model/outboxrow.h"
#include "core/model/pages.h"
#include "core/model/syncstate.h"

namespace postr::format {

// What postr-cli prints: one JSON object, or one readable paragraph, for each thing. The field names are a contract.

[[nodiscard]] QJsonObject personObject(const PersonSummary &summary);
[[nodiscard]] QJsonObject notificationObject(const NotificationGroup &group);
[[nodiscard]] QString notificationText(const NotificationGroup &group);
[[nodiscard]] QJsonObject postObject(const FeedEntry &entry);
[[nodiscard]] QString postText(const FeedEntry &entry);
[[nodiscard]] QJsonObject outboxObject(const OutboxRow &row);
[[nodiscard]] QString outboxText(const OutboxRow &row);
/// "idle", "running", "waiting", "offline", "paused".
[[nodiscard]] QString stateName(const SyncState &state);
[[nodiscard]] QString compact(const QJsonObject &object);

}  // namespace postr::format
