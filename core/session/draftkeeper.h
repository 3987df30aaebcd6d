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
    /// With the description that the same picture had the last time, if it was posted from here.
    [[nodiscard]] Result<DraftPicture> attach(const PostId &draft, const NewPicture &picture, qint64 now);
    [[nodiscard]] Status detach(const PostId &draft, const QString &file);
    /// The draft becomes a post in the outbox, with its pictures: all or nothing.
    /// Not before `notBefore` (wall ms; 0: at once).
    [[nodiscard]] Result<OutboxRow> post(const Draft &draft, qint64 now, qint64 notBefore);
    /// The other way round, for a post of which nothing has left this computer, neither itself nor a picture.
    [[nodiscard]] Result<Draft> takeBack(const Mid &mid, qint64 now);

private:
    [[nodiscard]] std::optional<Error> objection(const OutboxRow &row, const QList<OutboxRow> &all) const;

    Connection &m_connection;
    UserId m_user;
    IntentWriter &m_writer;
};

}  // namespace postr
