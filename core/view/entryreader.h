#pragma once

#include "core/db/feedstore.h"
#include "core/model/feed.h"
#include "core/model/listposition.h"
#include "core/model/profile.h"
#include "core/view/overlay.h"

namespace postr {

class Connection;

/// Makes what the screen shows of stored rows: truth with the user's unsent intents laid over it, as both are when it is made. Session
/// thread; made and used inside one transaction.
class EntryReader final {
public:
    EntryReader(Connection &connection, const UserId &me);

    [[nodiscard]] const Overlay &overlay() const { return m_overlay; }
    [[nodiscard]] PersonSummary me() const;
    /// A person with what the user has set about them, unsent included.
    [[nodiscard]] PersonSummary laid(PersonSummary person) const;
    /// Nothing: not stored.
    [[nodiscard]] std::optional<PersonSummary> person(const UserId &id) const;

    /// Deleted, or by somebody whom the user does not want to see there. Muting keeps away what comes by itself, not what is looked up.
    [[nodiscard]] bool isHidden(const StoredEntry &stored, const FeedList &list) const;
    /// The same for a place where people are looked up: only blocking hides.
    [[nodiscard]] bool isHidden(const StoredEntry &stored) const;
    [[nodiscard]] bool isThreadMuted(const StoredEntry &stored) const;
    [[nodiscard]] bool belongsTo(const FeedList &list, const StoredEntry &stored) const;

    [[nodiscard]] FeedEntry synced(const StoredEntry &stored, const FeedList &list = FeedList::Home) const;
    /// What a list shows above everything stored: posts not sent yet, or posts marked just now. Newest first.
    [[nodiscard]] QList<FeedEntry> unsent(const FeedList &list) const;
    /// Answers to a post that were not sent yet, oldest first.
    [[nodiscard]] QList<FeedEntry> unsentAnswers(const PostId &post) const;
    /// As it stands in `list`; nothing when it is not stored, deleted or hidden.
    [[nodiscard]] std::optional<FeedEntry> one(const PostId &id, const FeedList &list) const;

private:
    [[nodiscard]] FeedEntry base(const PostId &id, const PersonSummary &author, const QString &text,
                                 const QDateTime &createdAt) const;
    [[nodiscard]] QList<FeedEntry> unsentPosts(const std::function<bool(const NewPost &)> &wanted) const;
    [[nodiscard]] QList<FeedEntry> justMarked(const FeedList &list, IntentKind kind) const;
    [[nodiscard]] FeedEntry unsentEntry(const OutboxRow &row, const NewPost &post, const PersonSummary &author) const;
    [[nodiscard]] QList<PersonSummary> repostersOf(const StoredEntry &stored, const FeedList &list) const;
    void layMarks(FeedEntry &entry) const;
    void layEdit(FeedEntry &entry) const;
    void addReferences(FeedEntry &entry, const PostId &replyTo, const PostId &quote) const;

    Connection &m_connection;
    UserId m_me;
    Overlay m_overlay;
};

/// How a person is named in a row.
[[nodiscard]] PersonSummary summaryOf(const Profile &profile);

}  // namespace postr
