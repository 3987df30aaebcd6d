#pragma once

#include <functional>
#include <optional>

#include "core/backend/supabase/supabasebackend.h"
#include "core/db/lifecycle.h"
#include "core/sync/authorizedcall.h"

namespace postr {

/// What posts have said before they were edited. The server alone knows; what it told is kept, and as texts are only ever added, nobody is
/// asked again until the post has another text. On the session thread with everything it refers to.
class HistoryKeeper final {
public:
    using Answer = std::function<void(const Result<PostHistory> &)>;

    HistoryKeeper(BoundDatabase &database, const SupabaseBackend &backend, const Clock &clock);
    /// From now on the server can be asked.
    void connectTo(Transport &transport, TokenSource &tokens);
    /// Answers at once or later. Offline when nothing is kept and the server cannot be asked now; then what is kept counts, even if it is not
    /// all. An earlier question that is still under way is dropped.
    void load(const PostId &post, Answer answer);

private:
    struct Kept {
        PostHistory history;
        bool isWhole = false;
    };
    [[nodiscard]] std::optional<Kept> kept(const PostId &post);
    void keep(const PostId &post, const PostHistory &history);

    BoundDatabase &m_database;
    const SupabaseBackend &m_backend;
    const Clock &m_clock;
    std::optional<AuthorizedCall> m_call;
};

}  // namespace postr
