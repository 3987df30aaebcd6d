#include <QCoreApplication>
#include <QJsonArray>

#include "core/backend/supabase/replies.h"
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
    for (const QJsonValue &value : answer->toObject().value(QStringLiteral("texts")).toArray()) {
        const QJsonObject text = value.toObject();
        const QDateTime at = QDateTime::fromString(text.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
        if (text.value(QStringLiteral("text")).isString() && at.isValid()) {
            history.texts.append(
                {text.value(QStringLiteral("rev")).toInt(), text.value(QStringLiteral("text")).toString(), at.toUTC()});
        }
    }
    return history;
}

}  // namespace postr
