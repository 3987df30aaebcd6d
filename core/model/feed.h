#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <memory>
#include <optional>

#include "core/base/ids.h"
#include "core/model/feedgap.h"
#include "core/model/post.h"

namespace postr {

/// Where a post of one's own stands on its way to the server.
enum class PostState { Synced, Waiting, Sending, Failed };

struct PersonSummary {
    UserId id;
    QString handle;
    QString name;  ///< never empty: the handle when the person has set none
    QString avatar;
    bool following = false;
    bool muted = false;
    bool repostsMuted = false;
    bool blocked = false;

    friend bool operator==(const PersonSummary &, const PersonSummary &) = default;
};

/// The quoted post inside a row.
struct QuotedPost {
    PostId id;
    PersonSummary author;
    QString text;
    QDateTime createdAt;
    bool gone = false;  ///< deleted or not visible

    friend bool operator==(const QuotedPost &, const QuotedPost &) = default;
};

/// An edit of an own post that the server has not shown yet. While it waits, the row shows its text.
struct UnsentEdit {
    Mid mid;
    PostState state = PostState::Waiting;
    QString text;
    QString reason;  ///< Failed: one sentence for people; the row shows the server's text then

    friend bool operator==(const UnsentEdit &, const UnsentEdit &) = default;
};

/// One post as the screen shows it: truth with the user's unsent intents laid over it.
struct FeedEntry {
    PostId id;
    PersonSummary author;
    QString text;
    QDateTime createdAt;  ///< UTC
    bool own = false;
    PostState state = PostState::Synced;
    QString reason;  ///< Failed: one sentence for people; Waiting: what it waits for, may be empty
    Mid mid;         ///< the unsent put_post, for retry and discard; empty when synced
    PostId replyTo;
    QString replyToHandle;
    std::optional<QuotedPost> quote;
    QList<MediaItem> media;
    std::optional<LinkCard> card;
    QString warning;
    PostCounts counts;  ///< overlay included
    bool liked = false;
    bool reposted = false;
    bool bookmarked = false;
    /// A like, repost or bookmark of this post has not reached the server yet.
    bool reactionWaiting = false;
    bool edited = false;
    int rev = 0;  ///< what an edit is based on
    std::optional<UnsentEdit> edit;
    bool threadMuted = false;
    bool deleted = false;
    qint64 sort = 0;                  ///< place in its list; unsent posts sort above everything else
    QList<PersonSummary> repostedBy;  ///< why it stands there, if not by itself; newest first

    friend bool operator==(const FeedEntry &, const FeedEntry &) = default;
};

/// A list of posts, newest first. Those below the line are about one person.
class FeedList final {
public:
    enum Kind {
        Home,      ///< by the user and the people followed, no answers, with what they pass on
        Everyone,  ///< the newest of the server
        Bookmarks,
        // ----
        Posts,  ///< with what the person passes on, without answers
        Replies,
        Media,
        Likes,
    };

    FeedList(Kind kind = Home) : m_kind(kind) {}  // NOLINT(google-explicit-constructor): `FeedList::Home` is a list
    FeedList(Kind kind, UserId person) : m_kind(kind), m_person(std::move(person)) {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Whom it is about; empty for the lists of the user alone.
    [[nodiscard]] const UserId &person() const { return m_person; }
    /// As stored ("home", "replies:<id>").
    [[nodiscard]] QString name() const;
    [[nodiscard]] static std::optional<FeedList> fromName(const QString &name);

    friend bool operator==(const FeedList &, const FeedList &) = default;
    friend size_t qHash(const FeedList &list, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(list.m_kind), list.m_person);
    }

private:
    Kind m_kind;
    UserId m_person;
};

/// Place between two rows of a list; rows after it are older. Opaque text for people ("12345:<post id>").
struct FeedCursor {
    qint64 sort = 0;
    PostId id;

    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<FeedCursor> fromText(const QString &text);
    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

struct FeedQuery {
    FeedList list = FeedList::Home;
    std::optional<FeedCursor> before;  ///< only rows older than this
    int limit = 50;
};

struct FeedPage {
    QList<FeedEntry> entries;  ///< newest first
    bool more = false;         ///< older rows are stored
    QList<FeedGap> gaps;       ///< newest first; filled by PageWish::fill()
};

}  // namespace postr
