#pragma once

#include "core/db/personstore.h"
#include "core/db/poststore.h"
#include "core/sync/enginecontext.h"

namespace postr {

/// Asks the server about what is stored and the change feed does not cover: posts (those of strangers, and everybody's counts), and the
/// names and pictures of strangers. The answer tells newer parts, tombstones, and what the user may not see any more. One request.
class Sweep final {
public:
    static constexpr int kMost = 100;  ///< of one kind in a request

    /// Posts or people.
    struct Asked {
        QList<PostVersion> posts;
        QList<PersonVersion> people;

        [[nodiscard]] bool isEmpty() const { return posts.isEmpty() && people.isEmpty(); }
    };

    Sweep(EngineContext &context, Asked asked) : m_context(context), m_asked(std::move(asked)) {}

    [[nodiscard]] PhaseStep next() const;
    /// PhaseDone when the answer is stored.
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);

private:
    [[nodiscard]] PhaseStep store(const ListPage &page, const Now &now);

    EngineContext &m_context;
    Asked m_asked;
};

}  // namespace postr
