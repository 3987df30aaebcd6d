#include "core/sync/sweep.h"

namespace postr {

PhaseStep Sweep::next() const
{
    const Backend &backend = m_context.backend();
    return PhaseSend{m_asked.posts.isEmpty() ? backend.refreshRequest(m_asked.people)
                                             : backend.refreshRequest(m_asked.posts)};
}

PhaseStep Sweep::onReply(const HttpReply &reply, const Now &now)
{
    const Backend &backend = m_context.backend();
    return std::visit(
        [&](const auto &which) -> PhaseStep {
            if constexpr (std::is_same_v<std::decay_t<decltype(which)>, ListPage>) {
                return store(which, now);
            } else {
                return EngineContext::stopFor(which);
            }
        },
        m_asked.posts.isEmpty() ? backend.refreshOutcome(m_asked.people, reply)
                                : backend.refreshOutcome(m_asked.posts, reply));
}

PhaseStep Sweep::store(const ListPage &page, const Now &now)
{
    TruthChange change;
    const Status stored = m_context.writeStep(Phase::Reconcile, now, [&] {
        change = applyBatch(m_context.connection(), m_context.user(), page.batch, now.wall);
        placeInLists(m_context.connection(), m_context.user(), page.batch, change);
        for (const PostVersion &post : m_asked.posts) {
            posts::markChecked(m_context.connection(), m_context.user(), post.id, now.wall);
        }
        for (const PersonVersion &person : m_asked.people) {
            persons::markChecked(m_context.connection(), m_context.user(), person.id, now.wall);
        }
    });
    if (!stored) {
        return EngineContext::diskStop(stored.error());
    }
    if (!change.isEmpty()) {
        m_context.listener().truthChanged(change);
    }
    return PhaseDone{};
}

}  // namespace postr
