#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/backend/backend.h"
#include "core/backend/tokensource.h"
#include "core/backend/transport.h"

namespace postr {

/// One request at a time with the user's access token; a token that was refused is renewed once. Never sends the token of another
/// person. On the session thread with everything it refers to.
class AuthorizedCall final {
public:
    using Done = std::function<void(const HttpReply &)>;

    AuthorizedCall(Transport &transport, TokenSource &tokens, const Backend &backend, UserId user);
    /// Aborts what is in flight; nobody is told.
    ~AuthorizedCall();
    AuthorizedCall(const AuthorizedCall &) = delete;
    AuthorizedCall &operator=(const AuthorizedCall &) = delete;

    /// An earlier request that is still under way is aborted and never answered.
    void send(const HttpRequest &request, Done done);

private:
    struct Call {
        quint64 number;
        HttpRequest request;
        Done done;
    };
    void sendWithToken(const Call &call, const AccessToken &token, bool mayRenew);
    /// False for a call that was replaced or whose owner is gone.
    [[nodiscard]] std::function<bool()> isCurrent(quint64 number) const;

    Transport &m_transport;
    TokenSource &m_tokens;
    const Backend &m_backend;
    UserId m_user;
    std::optional<Transport::Ticket> m_inFlight;
    quint64 m_number = 0;
    /// Token handlers outlive this object in other threads' queues; they look here first.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace postr
