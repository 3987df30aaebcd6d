#include "core/base/version.h"

namespace postr {

QString version() { return QStringLiteral(POSTR_VERSION); }

QUrl releasesPage() { return QUrl(QStringLiteral(POSTR_HOMEPAGE "/releases")); }

}  // namespace postr
