#pragma once

#include <QDateTime>
#include <QFuture>
#include <functional>

#include "core/base/ids.h"
#include "core/model/accountsummary.h"

namespace postr {

class AccountDesk;

/// What the window needs from outside beside the session: given by app/, replaced by tests.
struct UiContext {
    /// A new UUIDv7 for a post; called once per composed post.
    std::function<PostId()> makePostId;
    /// Milliseconds since 1970, UTC.
    std::function<qint64()> now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    /// Those on this computer, in the order in which they were added; at the moment of the call.
    std::function<QList<AccountSummary>()> accounts = [] { return QList<AccountSummary>(); };
    /// For changes of the account at the server; none: they are not offered. Outlives the window's tree.
    AccountDesk *account = nullptr;
    /// What this desktop has; what it has not has no switch.
    bool hasNotifications = false;
    bool hasAutostart = false;
    bool hasMenuEntry = false;
    std::function<bool()> hasTray = [] { return false; };
    /// Opens the folder of a file where people look at files, with the file marked where that is possible. None: it is not offered.
    std::function<void(const QString &file)> showInFolder;
    /// The last lines of the log, for whoever helps.
    std::function<QFuture<QString>()> loadLog;
};

}  // namespace postr
