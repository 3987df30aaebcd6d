#include "core/session/historykeeper.h"

#include <QCoreApplication>

#include "core/db/answerstore.h"
#include "core/db/feedstore.h"
#include "core/db/transaction.h"

namespace postr {

HistoryKeeper::HistoryKeeper(BoundDatabase &database, const SupabaseBackend &backend, const Clock &clock)
    : m_database(database), m_backend(backend), m_clock(clock)
{
}

void HistoryKeeper::connectTo(Transport &transport, TokenSource &tokens)
{
    m_call.emplace(transport, tokens, m_backend, m_database.user());
}

void HistoryKeeper::load(const PostId &post, Answer answer)
{
    const std::optional<Kept> known = kept(post);
    if (known && (known->isWhole || !m_call)) {
        answer(known->history);
        return;
    }
    if (!m_call) {
        answer(failure(ErrorCode::Offline, QCoreApplication::translate("Session", "This needs the server.")));
        return;
    }
    m_call->send(m_backend.historyRequest(post),
                 [this, post, known, answer = std::move(answer)](const HttpReply &reply) {
                     const Result<PostHistory> told = m_backend.history(reply);
                     if (told && !told->texts.isEmpty()) {
                         keep(post, *told);
                     }
                     const bool isForLater = !told && told.error().retryable;
                     answer(isForLater && known ? Result<PostHistory>(known->history) : told);
                 });
}

std::optional<HistoryKeeper::Kept> HistoryKeeper::kept(const PostId &post)
{
    Connection &connection = m_database.connection();
    const UserId &me = m_database.user();
    const auto read = [&]() -> std::optional<Kept> {
        const auto history = answers::history(connection, me, post);
        const auto stored = history ? feeds::find(connection, me, post) : std::nullopt;
        const bool isWhole = stored && stored->post.rev == history->texts.constLast().rev;
        return history ? std::optional(Kept{*history, isWhole}) : std::nullopt;
    };
    return readConsistently(connection, read).value_or(std::nullopt);
}

void HistoryKeeper::keep(const PostId &post, const PostHistory &history)
{
    // A full disk keeps nobody from reading what has just been told.
    (void)transact(m_database.connection(), [&] {
        answers::setHistory(m_database.connection(), m_database.user(), post, history, m_clock.wallMs());
    });
}

}  // namespace postr
