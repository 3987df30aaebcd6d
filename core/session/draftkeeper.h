#pragma once

#include "core/base/result.h"
#include "core/model/draft.h"
#include "core/model/newpicture.h"
#include "core/session/intentwriter.h"

namespace postr {

/// Posts that are being written, and their pictures: on disk when a function returns. Session thread; borrows connection and writer.
class DraftKeeper final {
public:
    DraftKeeper(Connection &connection, UserId user, IntentWriter &writer);

    [[nodiscard]] Result<QList<Draft>> load();
    [[nodiscard]] Status save(const Draft &draft, qint64 now);
    /// The post will not be.
    [[nodiscard]] Status remove(const PostId &draft);
    [[nodiscard]] Result<DraftPicture> attach(const PostId &draft, const NewPicture &picture, qint64 now);
    [[nodiscard]] Status detach(const PostId &draft, const QString &file);
    /// The draft becomes a post in the outbox, with its pictures: all or nothing.
    [[nodiscard]] Result<OutboxRow> post(const Draft &draft, qint64 now);

private:
    Connection &m_connection;
    UserId m_user;
    IntentWriter &m_writer;
};

}  // namespace postr
