#include "core/sync/patience.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace postr {

bool Patience::isOver(const Mid &mid, Milliseconds now)
{
    constexpr int kMost = 8;
    constexpr Milliseconds kLongEnough{3600 * 1000};
    Trouble &trouble = m_troubles[mid];
    trouble.since = trouble.failures == 0 ? now : trouble.since;
    ++trouble.failures;
    return trouble.failures >= kMost && now - trouble.since >= kLongEnough;
}

Rejected Patience::verdict()
{
    return {u"server_error"_s,
            QCoreApplication::translate("Sync", "The server failed each time this was sent. Try again later."),
            {}};
}

}  // namespace postr
