#include "core/auth/requestset.h"

namespace postr {

RequestSet::RequestSet(Transport &transport)
    : m_transport(transport), m_open(std::make_shared<QSet<Transport::Ticket>>())
{
}

RequestSet::~RequestSet()
{
    // Emptied first: a handler that is called by the abort finds itself gone.
    const auto open = std::exchange(*m_open, {});
    for (const Transport::Ticket ticket : open) {
        m_transport.abort(ticket);
    }
}

void RequestSet::send(const HttpRequest &request, Transport::Handler take)
{
    const auto ticket = std::make_shared<Transport::Ticket>();
    *ticket = m_transport.send(request,
                               [open = std::weak_ptr(m_open), ticket, take = std::move(take)](const HttpReply &reply) {
                                   const auto alive = open.lock();
                                   if (alive && alive->remove(*ticket)) {
                                       take(reply);
                                   }
                               });
    m_open->insert(*ticket);
}

}  // namespace postr
