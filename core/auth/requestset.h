#pragma once

#include <QSet>
#include <memory>

#include "core/backend/transport.h"

namespace postr {

/// The open requests of one object: aborted when it goes, and none of their handlers is called after that. One thread.
class RequestSet final {
public:
    /// `transport` outlives the set.
    explicit RequestSet(Transport &transport);
    ~RequestSet();
    Q_DISABLE_COPY_MOVE(RequestSet)

    void send(const HttpRequest &request, Transport::Handler take);

private:
    Transport &m_transport;
    std::shared_ptr<QSet<Transport::Ticket>> m_open;
};

}  // namespace postr
