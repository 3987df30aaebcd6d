#include "core/auth/tokenstate.h"

#include <algorithm>

namespace postr {
namespace {

constexpr Milliseconds kFirstPause{1000};
constexpr Milliseconds kLongestPause{30'000};

}  // namespace

Milliseconds Moment::since(const Moment &earlier) const
{
    return std::max(monotonic - earlier.monotonic, Milliseconds{wallMs - earlier.wallMs});
}

bool TokenState::isLive(const Moment &now) const
{
    return !m_accessToken.isEmpty() && now.since(m_granted) < m_lifetime;
}

bool TokenState::isDue(const Moment &now) const
{
    const Milliseconds margin = std::min(kMargin, m_lifetime / 2);
    return !isLive(now) || now.since(m_granted) >= m_lifetime - margin;
}

bool TokenState::mayRefresh(const Moment &now) const { return now.since(m_failedAt) >= m_pause; }

void TokenState::grant(const TokenGrant &grant, const Moment &sent)
{
    m_refreshToken = grant.refreshToken;
    m_accessToken = grant.accessToken;
    m_lifetime = grant.lifetime;
    m_granted = sent;
    m_failures = 0;
    m_pause = Milliseconds{0};
}

void TokenState::adopt(const QString &refreshToken)
{
    m_refreshToken = refreshToken;
    m_accessToken.clear();
    m_pause = Milliseconds{0};
}

void TokenState::refuseAccess(const QByteArray &accessToken)
{
    if (m_accessToken == accessToken) {
        m_accessToken.clear();
    }
}

void TokenState::failed(Milliseconds after, double jitter, const Moment &now)
{
    const Milliseconds ceiling = std::min(kLongestPause, kFirstPause * (1 << std::min(m_failures, 5)));
    const auto half = ceiling / 2;
    const Milliseconds own = half + Milliseconds{static_cast<qint64>(static_cast<double>(half.count()) * jitter)};
    m_pause = after.count() > 0 ? after : own;
    m_failedAt = now;
    ++m_failures;
}

}  // namespace postr
