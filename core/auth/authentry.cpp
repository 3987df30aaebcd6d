// AuthStore's door for sessions that a flow was granted, and the place where one waits for its second factor.

#include "core/auth/answers.h"
#include "core/auth/authstore.h"
#include "core/auth/revoker.h"

namespace postr {

void AuthStore::enter(const Server &server, const GrantedSession &granted, const QObject *context,
                      std::function<void(Result<SignInReport>)> done)
{
    const auto report = whileAlive<Result<SignInReport>>(context, std::move(done));
    if (m_busy) {
        report(failure(busy()));
        return;
    }
    m_busy = true;
    adopt(server, granted, granted.grant.handle, report);
}

bool AuthStore::park(const Server &server, const GrantedSession &granted)
{
    if (granted.grant.pendingFactor.isEmpty()) {
        m_parked.reset();  // whoever it was, this session takes its place
        return false;
    }
    giveUpParked();
    m_parked = Parked{server, granted};
    return true;
}

void AuthStore::giveUpParked()
{
    if (const auto parked = std::exchange(m_parked, std::nullopt)) {
        auto *revoker = new Revoker(m_ports, parked->server, this);
        revoker->run(parked->granted.grant.refreshToken, parked->granted.grant.accessToken, [](bool) {});
    }
}

}  // namespace postr
