#pragma once

#include <QByteArray>
#include <QString>

#include "core/backend/supabase/gotrue.h"
#include "core/base/clock.h"

namespace postr {

/// One moment on both clocks. Monotonic time may stand still while the computer sleeps and wall time may be set;
/// the longer of the two distances is how old a token is at most.
struct Moment {
    Milliseconds monotonic{0};
    qint64 wallMs = 0;

    [[nodiscard]] static Moment now(const Clock &clock) { return {clock.monotonic(), clock.wallMs()}; }
    [[nodiscard]] Milliseconds since(const Moment &earlier) const;
};

/// The tokens of one session and when to refresh them. Pure: no I/O, no clock of its own.
class TokenState final {
public:
    /// How long before its expiry an access token is refreshed; half its lifetime for very short ones.
    static constexpr Milliseconds kMargin{90'000};

    explicit TokenState(QString refreshToken) : m_refreshToken(std::move(refreshToken)) {}

    [[nodiscard]] const QString &refreshToken() const { return m_refreshToken; }
    [[nodiscard]] const QByteArray &accessToken() const { return m_accessToken; }

    /// Not known to be expired or refused.
    [[nodiscard]] bool isLive(const Moment &now) const;
    /// Missing, refused, expired or within the margin.
    [[nodiscard]] bool isDue(const Moment &now) const;
    /// False while an earlier failure asks for a pause.
    [[nodiscard]] bool mayRefresh(const Moment &now) const;

    /// New tokens, from a request that was sent at `sent`: their lifetime counts from no later than that.
    void grant(const TokenGrant &grant, const Moment &sent);
    /// Another process refreshed: its token takes over, the access token is unknown.
    void adopt(const QString &refreshToken);
    /// A server said no to this access token. Another token is left alone.
    void refuseAccess(const QByteArray &accessToken);
    /// The refresh did not come through. `after` as the server asked for, 0 for our own back-off (1 s doubling up to
    /// 30 s, spread by `jitter` in [0, 1)).
    void failed(Milliseconds after, double jitter, const Moment &now);
    /// The network or the user is back: do not wait out the pause.
    void forgetPause() { m_pause = Milliseconds{0}; }

private:
    QString m_refreshToken;
    QByteArray m_accessToken;
    Moment m_granted;
    Milliseconds m_lifetime{0};
    int m_failures = 0;
    Moment m_failedAt;
    Milliseconds m_pause{0};
};

}  // namespace postr
