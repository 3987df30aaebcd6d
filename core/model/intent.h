#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/post.h"

namespace postr {

/// What a person can want. Setters, not toggles: doing one twice changes nothing.
enum class IntentKind { PutPost, DeletePost, SetLike, SetFollow };

/// The kind's name on the wire and in the outbox ("put_post").
[[nodiscard]] QString intentKindName(IntentKind kind);
[[nodiscard]] std::optional<IntentKind> intentKindFromName(const QString &name);

/// What a new post consists of; its id is made by the client and final.
struct NewPost {
    PostId id;
    QString text;
    PostId replyTo;
    PostId quote;
    QString warning;
    QString lang;
    QList<MediaItem> media;
};

/// One thing the user wants, as it stands in the outbox and travels to the server: a kind and its arguments.
class Intent final {
public:
    /// Fails with a sentence for people when the text is empty or longer than kMaxPostGraphemes.
    [[nodiscard]] static Result<Intent> putPost(const NewPost &post);
    [[nodiscard]] static Intent deletePost(const PostId &post);
    [[nodiscard]] static Intent setLike(const PostId &post, bool on);
    [[nodiscard]] static Intent setFollow(const UserId &person, bool on);
    /// For a person who is not stored here yet: the server resolves the handle.
    [[nodiscard]] static Intent setFollowByHandle(const QString &handle, bool on);
    /// From an outbox row; the arguments were checked when it was written.
    Intent(IntentKind kind, QJsonObject args) : m_kind(kind), m_args(std::move(args)) {}

    [[nodiscard]] IntentKind kind() const { return m_kind; }
    [[nodiscard]] const QJsonObject &args() const { return m_args; }
    /// The post the intent is about, empty when it is about a person.
    [[nodiscard]] PostId post() const;
    /// The person (id) the intent is about, empty when it is about a post or only a handle is known.
    [[nodiscard]] UserId person() const;
    [[nodiscard]] QString handle() const;
    /// For setters: what they set.
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] NewPost newPost() const;
    /// Two intents with the same key are about the same thing, so the later one decides ("like:<post id>").
    [[nodiscard]] QString key() const;
    /// Intents of one lane reach the server in the order they were written ("posts" for all new posts, else the key).
    [[nodiscard]] QString lane() const;

private:
    IntentKind m_kind;
    QJsonObject m_args;
};

enum class OutboxStatus {
    Pending,     ///< not on its way
    Committing,  ///< sent, outcome unknown: the same request is sent again with the same id
    Committed,   ///< the server has it, no pull has shown its effect yet
    Failed,      ///< parked: the user decides
};

[[nodiscard]] QString outboxStatusName(OutboxStatus status);
[[nodiscard]] std::optional<OutboxStatus> outboxStatusFromName(const QString &name);

/// One row of the outbox.
struct OutboxRow {
    Mid mid;
    Intent intent;
    OutboxStatus status = OutboxStatus::Pending;
    qint64 number = 0;       ///< order of writing
    int attempts = 0;        ///< how often it was sent
    qint64 lastAttempt = 0;  ///< wall ms
    qint64 notBefore = 0;    ///< wall ms; 0: at once
    QString errorCode{};     ///< the server's refusal code, or ours
    QString error{};         ///< one sentence for people
    QList<Mid> dependsOn{};  ///< must be committed before this one is sent
    QByteArray ackToken{};   ///< opaque: which snapshot contains the effect
    qint64 createdAt = 0;    ///< wall ms
};

}  // namespace postr
