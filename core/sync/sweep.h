#pragma once

#include "core/db/poststore.h"
#include "core/sync/enginecontext.h"

namespace postr {

/// Asks the server about stored posts that the change feed does not cover (those of strangers, and everybody's counts): newer parts,
/// tombstones, and which of them the user may not see any more. One request.
class Sweep final {
public:
    static constexpr int kMostPosts = 100;

    Sweep(EngineContext &context, QList<PostVersion> asked) : m_context(context), m_asked(std::move(asked)) {}

    [[nodiscard]] PhaseStep next() const;
    /// PhaseDone when the answer is stored.
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);

private:
    [[nodiscard]] PhaseStep store(const ListPage &page, const Now &now);

    EngineContext &m_context;
    QList<PostVersion> m_asked;
};

}  // namespace postr
