#pragma once

#include <QJsonObject>

#include "core/backend/backend.h"
#include "core/base/result.h"
#include "core/model/identity.h"
#include "core/model/posthistory.h"

namespace postr {

/// Backend of a Supabase project that has Postr's functions (`supabase/` in this repository), reached through
/// PostgREST. Pure and cheap to copy; usable on any thread.
class SupabaseBackend final : public Backend {
public:
    explicit SupabaseBackend(Server server);

    [[nodiscard]] HttpRequest submitRequest(const OutboxRow &row, const QByteArray &content = {}) const override;
    [[nodiscard]] SubmitOutcome submitOutcome(const OutboxRow &row, const HttpReply &reply) const override;
    [[nodiscard]] bool mayNeedNewToken(const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest pullRequest(const QByteArray &cursor, int limit) const override;
    [[nodiscard]] PullOutcome pullOutcome(const QByteArray &cursor, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest pageRequest(const PageQuery &query) const override;
    [[nodiscard]] PageOutcome pageOutcome(const PageQuery &query, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest refreshRequest(const QList<PostVersion> &posts) const override;
    [[nodiscard]] PageOutcome refreshOutcome(const QList<PostVersion> &posts, const HttpReply &reply) const override;
    [[nodiscard]] HttpRequest refreshRequest(const QList<PersonVersion> &people) const override;
    [[nodiscard]] PageOutcome refreshOutcome(const QList<PersonVersion> &people, const HttpReply &reply) const override;
    [[nodiscard]] bool observed(const QByteArray &ackToken, const QByteArray &snapshot) const override;
    [[nodiscard]] bool isForeignEpoch(const QByteArray &ackToken, const QByteArray &cursor) const override;

    /// What a post has said before. No part of syncing: asked when somebody wants to see it.
    [[nodiscard]] HttpRequest historyRequest(const PostId &post) const;
    [[nodiscard]] Result<PostHistory> history(const HttpReply &reply) const;

private:
    [[nodiscard]] HttpRequest call(const QString &function, const QJsonObject &arguments) const;
    [[nodiscard]] HttpRequest listRequest(const FeedList &list, const QJsonValue &from, QJsonObject arguments) const;

    Server m_server;
};

}  // namespace postr
