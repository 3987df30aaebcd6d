#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <variant>

#include "core/backend/transport.h"
#include "core/model/feed.h"
#include "core/model/notification.h"
#include "core/model/outboxrow.h"
#include "core/model/pagequery.h"
#include "core/model/post.h"
#include "core/model/profile.h"
#include "core/model/trends.h"

namespace postr {

/// A row of the server that this version cannot store; kept raw until a later version can.
struct UnstorableRow {
    QString entity;  ///< id as far as it could be read; of a repost Repost::name()
    QByteArray raw;
    QString why;
};

/// Server rows of one reply, in an order in which they can be stored: people, then posts with quoted posts
/// and parents before what refers to them.
struct Batch {
    QList<Profile> people;
    QList<Relation> relations;
    QList<Post> posts;
    /// As they came, the posts whose author does not come with them: where that one is not stored either, they are put aside.
    QHash<PostId, QByteArray> withoutAuthor;
    QList<Mine> mine;
    QList<PostPulse> pulses;
    QList<Repost> reposts;
    QList<Notification> notifications;
    std::optional<ReadMarker> read;
    QList<PostId> gone;        ///< exist no more at the server
    QList<UserId> gonePeople;  ///< the same, with all that was theirs
    QList<PostId> hidden;      ///< exist, but not for the caller (now)
    QList<UserId> hiddenPeople;
    QList<QString> goneNotifications;
    QList<UnstorableRow> unstorable;
};

// ---- the outcome of any request ---------------------------------------------------------------------------

/// Not reached, or not (yet) willing: nothing is known to be wrong with the request itself.
struct Unreachable {
    QString reason;  ///< one sentence for people
};
/// Try the same request again, not before `after`.
struct WaitFor {
    enum class Scope { Request, Kind, Everything };
    Milliseconds after{0};        ///< 0: the caller's own back-off
    bool outcomeUnknown = false;  ///< the server may have acted
    QString reason;
    Scope scope = Scope::
        Request;  ///< what waits with it: nothing, all intents of the kind, or all, because the server has too much to do
};
/// The access token was refused.
struct AuthNeeded {};
/// The engine must stop asking: an update of the program or the server is needed.
struct PauseEngine {
    QString reason;  ///< one sentence for people
};

/// `ref`, what the server did; the ack token tells which snapshots contain it.
struct Applied {
    QByteArray ackToken;
    std::optional<PostCounts> counts;
    std::optional<int> rev;  ///< of the post, after an edit
};
/// The server said no for good.
struct Rejected {
    QString code;    ///< stable code of the server, or "http_<status>"
    QString reason;  ///< one sentence for people
    QByteArray ackToken;
};

using SubmitOutcome = std::variant<Applied, Rejected, WaitFor, Unreachable, AuthNeeded, PauseEngine>;

/// One page of the change feed. `cursor` is the next cursor, to be stored with the page in one transaction.
struct PullPage {
    Batch batch;
    QByteArray cursor;
    QByteArray snapshot;      ///< what the cursor will have seen when this walk is complete
    bool more = false;        ///< false: the walk is complete, everything in `snapshot` has been told
    qint64 followedVer = 0;   ///< newest version among the relations that this page tells to be "following"
    QList<UserId> seenAgain;  ///< people whose block of the caller ended: what it hid is in no page since
};
/// The cursor is of no use: start over from `cursor`, after loading pages.
struct PullReset {
    QByteArray cursor;
    QByteArray snapshot;
    QString why;
    QString history;  ///< whose cursor it is: another one after a restore
};
using PullOutcome = std::variant<PullPage, PullReset, WaitFor, Unreachable, AuthNeeded, PauseEngine>;

struct ListPage {
    /// One place in a list. A post that several people passed on stands once, at its newest place in the page.
    struct Item {
        PostId post;
        qint64 sort = 0;
    };
    Batch batch;
    QList<Item> items;        ///< of a list: the page itself, newest first
    QList<UserId> people;     ///< of a page of people, or proposed ones: their order; what cannot be read is left out
    QList<Trends::Tag> tags;  ///< that are written about most; likewise
    UserId person;            ///< PostsOf: whose list it is; empty: there is nobody of that name
    std::optional<qint64> next;  ///< `from` of the next page, further on than that of this one; nothing: it is the last
};
using PageOutcome = std::variant<ListPage, WaitFor, Unreachable, AuthNeeded, PauseEngine>;

/// What the sync engine knows of a server: how requests look and what replies mean. Pure: no I/O, no state.
/// Cursors and ack tokens are opaque outside the implementation.
class Backend {
public:
    virtual ~Backend() = default;

    /// `content` is the picture of an UploadMedia.
    [[nodiscard]] virtual HttpRequest submitRequest(const OutboxRow &row, const QByteArray &content = {}) const = 0;
    [[nodiscard]] virtual SubmitOutcome submitOutcome(const OutboxRow &row, const HttpReply &reply) const = 0;
    /// The access token may have run out: with a new one the answer may be another.
    [[nodiscard]] virtual bool mayNeedNewToken(const HttpReply &reply) const = 0;
    /// An empty cursor asks for a place to start from (the answer is a PullReset).
    [[nodiscard]] virtual HttpRequest pullRequest(const QByteArray &cursor, int limit) const = 0;
    [[nodiscard]] virtual PullOutcome pullOutcome(const QByteArray &cursor, const HttpReply &reply) const = 0;
    [[nodiscard]] virtual HttpRequest pageRequest(const PageQuery &query) const = 0;
    [[nodiscard]] virtual PageOutcome pageOutcome(const PageQuery &query, const HttpReply &reply) const = 0;
    /// Asks about posts that are stored already; the answer is a page without items.
    [[nodiscard]] virtual HttpRequest refreshRequest(const QList<PostVersion> &posts) const = 0;
    [[nodiscard]] virtual PageOutcome refreshOutcome(const QList<PostVersion> &posts, const HttpReply &reply) const = 0;
    /// The same about people.
    [[nodiscard]] virtual HttpRequest refreshRequest(const QList<PersonVersion> &people) const = 0;
    [[nodiscard]] virtual PageOutcome refreshOutcome(const QList<PersonVersion> &people,
                                                     const HttpReply &reply) const = 0;
    /// True when a pull that is complete up to `snapshot` contains the effect that `ackToken` stands for.
    [[nodiscard]] virtual bool observed(const QByteArray &ackToken, const QByteArray &snapshot) const = 0;
    /// True when the token was made by another epoch of the server (it was restored since).
    [[nodiscard]] virtual bool isForeignEpoch(const QByteArray &ackToken, const QByteArray &cursor) const = 0;
};

}  // namespace postr
