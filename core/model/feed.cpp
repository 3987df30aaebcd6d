#include "core/model/feed.h"

namespace postr {

QString FeedCursor::text() const { return QStringLiteral("%1:%2").arg(sort).arg(id.text()); }

std::optional<FeedCursor> FeedCursor::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const qint64 sort = text.left(colon).toLongLong(&isNumber);
    const QString id = text.mid(colon + 1);
    if (colon < 1 || !isNumber || !isUuid(id)) {
        return std::nullopt;
    }
    return FeedCursor{sort, PostId(id)};
}

}  // namespace postr
