#pragma once

#include <functional>

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/model/draft.h"
#include "core/model/outboxrow.h"

namespace postr {

class Connection;

/// The user's side of the outbox: writing, retrying and discarding intents. Session thread; must be called outside a transaction.
/// When a function returns a value, it is on disk.
class IntentWriter final {
public:
    IntentWriter(Connection &connection, UserId user, Random &random)
        : m_connection(connection), m_user(std::move(user)), m_random(random)
    {
    }

    /// NotFound for a post that is neither stored nor waiting here, Refused for deleting or editing somebody else's.
    /// Writing a post again under the same id is the same post; with another text it is refused.
    [[nodiscard]] Result<OutboxRow> write(const Intent &intent, qint64 now);
    /// A post with pictures that are in the account's MediaFolder already, all or nothing; the draft with its id, if there
    /// is one, is no more.
    /// It does not go out before `notBefore` (wall ms; 0: at once), so that it can be taken back.
    [[nodiscard]] Result<OutboxRow> writePost(NewPost post, const QList<DraftPicture> &pictures, qint64 now,
                                              qint64 notBefore = 0);
    /// The own avatar or banner, which is in the account's MediaFolder already under `file`: sent first, then shown by the profile; what was
    /// shown before is deleted at the server after that.
    [[nodiscard]] Result<OutboxRow> writePortrait(ProfileField field, const QString &file, const QString &type,
                                                  qint64 now);
    /// A refused intent goes again as a new one (the server remembers its refusal); one of unknown outcome as the same.
    [[nodiscard]] Result<OutboxRow> retry(const Mid &mid, qint64 now);
    /// Another text for an unsent or refused post or edit; what is refused goes again with it. A post that may have reached the server
    /// keeps its text there, and the new one follows as an edit. Returns the row that holds the new text.
    [[nodiscard]] Result<OutboxRow> editUnsent(const Mid &mid, const QString &text, qint64 now);
    /// Returns the dropped row. What may have reached the server is undone behind it.
    [[nodiscard]] Result<OutboxRow> discard(const Mid &mid, qint64 now);

private:
    [[nodiscard]] QList<OutboxRow> rowsOf(const PostId &post) const;
    [[nodiscard]] PostId firstOfThread(const PostId &post) const;
    [[nodiscard]] Intent resolved(const Intent &intent) const;
    [[nodiscard]] std::optional<Error> objection(const Intent &intent) const;
    [[nodiscard]] std::optional<Error> objectionToPost(const Intent &intent) const;
    [[nodiscard]] std::optional<Error> objectionToMore(const OutboxRow &row) const;
    void deleteMediaOf(const PostId &post, qint64 now);
    void dropRemovalsBehind(const Mid &deletion);
    [[nodiscard]] bool isWaitedFor(const Mid &upload) const;
    // intentwriterportraits.cpp
    [[nodiscard]] QString shownPortrait(const QString &field, const Mid &without) const;
    [[nodiscard]] QStringList portraitsBefore(const Intent &intent) const;
    void retirePortraits(const QStringList &paths, const Mid &after, qint64 now);
    void dropPortrait(const OutboxRow &row, qint64 now);
    [[nodiscard]] std::optional<OutboxRow> portraitThatWaitsFor(const Mid &upload) const;
    OutboxRow append(const Intent &intent, qint64 now);
    OutboxRow held(OutboxRow row, qint64 notBefore);
    [[nodiscard]] Result<OutboxRow> written(const Intent &intent, qint64 now, const std::function<void()> &before,
                                            qint64 notBefore = 0);
    OutboxRow reword(const OutboxRow &row, const Intent &reworded, qint64 now);
    /// Under a new mid, because the server remembers its refusal of the old one.
    OutboxRow renewed(const OutboxRow &refused, qint64 now);
    OutboxRow pendingAgain(const OutboxRow &row, qint64 now);
    [[nodiscard]] bool hasLaterWord(const OutboxRow &row) const;
    /// In one transaction; NotFound when there is no such row. `work` fails before it writes anything.
    [[nodiscard]] Result<OutboxRow> onRow(const Mid &mid,
                                          const std::function<Result<OutboxRow>(const OutboxRow &)> &work);
    [[nodiscard]] Mid newMid(qint64 now) const { return Mid(makeUuid7(now, m_random)); }

    Connection &m_connection;
    UserId m_user;
    Random &m_random;
};

}  // namespace postr
