#include <QCoreApplication>
#include <QJsonArray>
#include <limits>

#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/rowreader.h"
#include "core/backend/supabase/rows.h"
#include "core/backend/supabase/supabasebackend.h"

namespace postr {
namespace {

Error errorOf(const ReplyMeaning &meaning)
{
    if (const auto *refused = std::get_if<Rejected>(&meaning)) {
        return {ErrorCode::Refused, refused->reason};
    }
    if (const auto *wait = std::get_if<WaitFor>(&meaning)) {
        return {ErrorCode::Server, wait->reason, true};
    }
    if (const auto *away = std::get_if<Unreachable>(&meaning)) {
        return {ErrorCode::Offline, away->reason, true};
    }
    if (const auto *paused = std::get_if<PauseEngine>(&meaning)) {
        return {ErrorCode::UpdateNeeded, paused->reason};
    }
    return {ErrorCode::AuthExpired, QCoreApplication::translate("Backend", "The server asks you to sign in again.")};
}

}  // namespace

HttpRequest SupabaseBackend::historyRequest(const PostId &post) const
{
    return call(QStringLiteral("post_history"), {{QStringLiteral("id"), post.text()}});
}

Result<PostHistory> SupabaseBackend::history(const HttpReply &reply) const
{
    const ReplyMeaning meaning = readReply(reply);
    const auto *answer = std::get_if<QJsonValue>(&meaning);
    if (!answer) {
        return failure(errorOf(meaning));
    }
    PostHistory history;
    RowReader page(answer->toObject());
    const QJsonArray texts = page.array(QStringLiteral("texts"), kMaxRows);
    for (const QJsonValue &value : texts) {
        RowReader text(value.toObject());
        history.texts.append({text.number(QStringLiteral("rev"), std::numeric_limits<int>::max()),
                              text.text(QStringLiteral("text"), kMaxRowText), text.time(QStringLiteral("at"))});
        if (!text.isGood()) {
            page.reject(QStringLiteral("texts: ") + text.why());
        }
    }
    if (!page.isGood()) {
        return failure(errorOf(unreadableAnswer(page.why())));
    }
    return history;
}

}  // namespace postr
