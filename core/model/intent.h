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
enum class IntentKind {
    PutPost,
    EditPost,
    DeletePost,
    SetLike,
    SetRepost,
    SetBookmark,
    SetFollow,
    SetMute,
    SetBlock,
    SetProfile,
    MarkRead,
    Report,
    UploadMedia,  ///< of a picture, to the server's storage
    DeleteMedia,
};

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

enum class ProfileField { Handle, Name, Bio, Avatar, Banner };
enum class ReportReason { Spam, Abuse, Sexual, Violence, Illegal, Other };

/// One thing the user wants, as it stands in the outbox and travels to the server: a kind and its arguments.
class Intent final {
public:
    /// Fails with a sentence for people when there is neither text nor picture, or more than kMaxPostGraphemes.
    [[nodiscard]] static Result<Intent> putPost(const NewPost &post);
    /// `baseRev` is the revision that was on screen when editing began. Without a picture the text may not be empty.
    [[nodiscard]] static Result<Intent> editPost(const PostId &post, int baseRev, const QString &text,
                                                 bool hasMedia = false);
    /// The same post or edit with another text; fails like those two, and for anything else.
    [[nodiscard]] Result<Intent> withText(const QString &text) const;
    /// An edit that gives a post the text of `post`, a put_post or an edit of it: checked already, with its pictures.
    [[nodiscard]] static Intent editOf(const Intent &post);
    [[nodiscard]] static Intent deletePost(const PostId &post);
    /// SetLike, SetRepost or SetBookmark.
    [[nodiscard]] static Intent setMark(IntentKind kind, const PostId &post, bool on);
    [[nodiscard]] static Intent setLike(const PostId &post, bool on) { return setMark(IntentKind::SetLike, post, on); }
    /// SetFollow or SetBlock.
    [[nodiscard]] static Intent setRelation(IntentKind kind, const UserId &person, bool on);
    /// For a person who is not stored here yet: the server resolves the handle.
    [[nodiscard]] static Intent setRelationByHandle(IntentKind kind, const QString &handle, bool on);
    [[nodiscard]] static Intent setFollow(const UserId &person, bool on)
    {
        return setRelation(IntentKind::SetFollow, person, on);
    }
    [[nodiscard]] static Intent setFollowByHandle(const QString &handle, bool on)
    {
        return setRelationByHandle(IntentKind::SetFollow, handle, on);
    }
    [[nodiscard]] static Intent mutePerson(const UserId &person, bool on);
    /// Must be resolved before it is stored: the server wants an id.
    [[nodiscard]] static Intent mutePersonByHandle(const QString &handle, bool on);
    [[nodiscard]] static Intent muteReposts(const UserId &person, bool on);
    /// Any post of the thread.
    [[nodiscard]] static Intent muteThread(const PostId &post, bool on);
    /// An empty value removes what was there. Fails with a sentence when the server could not take it.
    [[nodiscard]] static Result<Intent> setProfile(ProfileField field, const QString &value);
    /// `upTo` is the `sort` of the newest notification that was seen.
    [[nodiscard]] static Intent markRead(qint64 upTo);
    [[nodiscard]] static Intent reportPost(const PostId &post, ReportReason reason, const QString &comment);
    [[nodiscard]] static Intent reportPerson(const UserId &person, ReportReason reason, const QString &comment);
    /// `file` is the picture's name in the account's MediaFolder, `path` its name at the server, which is final.
    [[nodiscard]] static Intent uploadMedia(const QString &path, const QString &file, const QString &type);
    [[nodiscard]] static Intent deleteMedia(const QString &path);
    /// From an outbox row; the arguments were checked when it was written.
    Intent(IntentKind kind, QJsonObject args) : m_kind(kind), m_args(std::move(args)) {}

    [[nodiscard]] IntentKind kind() const { return m_kind; }
    [[nodiscard]] const QJsonObject &args() const { return m_args; }
    /// The post the intent is about, empty when it is about a person.
    [[nodiscard]] PostId post() const;
    /// The person (id) the intent is about, empty when it is about a post or only a handle is known.
    [[nodiscard]] UserId person() const;
    [[nodiscard]] QString handle() const;
    /// True for what is on or off: the later of two decides alone.
    [[nodiscard]] bool isFlag() const;
    /// True for whatever says all that is wanted of a thing: of two the later alone decides. Not for texts, of which each has its own.
    [[nodiscard]] bool isRepeatable() const;
    /// True for PutPost and EditPost: what a person typed must never be lost.
    [[nodiscard]] bool carriesText() const;
    /// For flags: what they set.
    [[nodiscard]] bool isOn() const;
    /// What takes a flag back; nothing for all others.
    [[nodiscard]] std::optional<Intent> opposite() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] int baseRev() const;
    [[nodiscard]] qint64 upTo() const;
    [[nodiscard]] NewPost newPost() const;
    /// SetProfile: the field's name on the wire ("bio") and its value.
    [[nodiscard]] QString field() const;
    [[nodiscard]] QString value() const;
    /// UploadMedia, DeleteMedia: the picture's name at the server; UploadMedia: its file here and its MIME type.
    [[nodiscard]] QString path() const { return argument("path"); }
    [[nodiscard]] QString file() const { return argument("file"); }
    [[nodiscard]] QString type() const { return argument("type"); }
    /// Two intents with the same key are about the same thing, so the later one decides ("like:<post id>").
    [[nodiscard]] QString key() const;
    /// Intents of one lane reach the server in the order they were written: all new posts share one, and so does what
    /// concerns one post or one person and does not commute.
    [[nodiscard]] QString lane() const;

private:
    [[nodiscard]] QString argument(const char *name) const;

    IntentKind m_kind;
    QJsonObject m_args;
};

}  // namespace postr
