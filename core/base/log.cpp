#include "core/base/log.h"

namespace postr {

Q_LOGGING_CATEGORY(lcApp, "postr.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "postr.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBackend, "postr.backend", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDb, "postr.db", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "postr.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "postr.ui", QtInfoMsg)

}  // namespace postr
