#include "core/model/outboxrow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/model/intentkeys.h"

namespace postr {
namespace {

struct KindName {
    IntentKind kind;
    QStringView name;
};
constexpr std::array kKinds{
    KindName{IntentKind::PutPost, u"put_post"},         KindName{IntentKind::EditPost, u"edit_post"},
    KindName{IntentKind::DeletePost, u"delete_post"},   KindName{IntentKind::SetLike, u"set_like"},
    KindName{IntentKind::SetRepost, u"set_repost"},     KindName{IntentKind::SetBookmark, u"set_bookmark"},
    KindName{IntentKind::SetFollow, u"set_follow"},     KindName{IntentKind::SetMute, u"set_mute"},
    KindName{IntentKind::SetBlock, u"set_block"},       KindName{IntentKind::SetProfile, u"set_profile"},
    KindName{IntentKind::MarkRead, u"mark_read"},       KindName{IntentKind::Report, u"report"},
    KindName{IntentKind::UploadMedia, u"upload_media"}, KindName{IntentKind::DeleteMedia, u"delete_media"},
};

struct FieldRule {
    ProfileField field;
    QStringView name;
    int most;  ///< characters, as the server counts them
};
constexpr std::array kFields{
    FieldRule{ProfileField::Handle, u"handle", 30},  FieldRule{ProfileField::Name, u"name", 80},
    FieldRule{ProfileField::Bio, u"bio", 500},       FieldRule{ProfileField::Avatar, u"avatar", 300},
    FieldRule{ProfileField::Banner, u"banner", 300},
};

QString reasonName(ReportReason reason)
{
    switch (reason) {
    case ReportReason::Spam:
        return QStringLiteral("spam");
    case ReportReason::Abuse:
        return QStringLiteral("abuse");
    case ReportReason::Sexual:
        return QStringLiteral("sexual");
    case ReportReason::Violence:
        return QStringLiteral("violence");
    case ReportReason::Illegal:
        return QStringLiteral("illegal");
    case ReportReason::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

struct StatusName {
    OutboxStatus status;
    QStringView name;
};
constexpr std::array kStatuses{
    StatusName{OutboxStatus::Pending, u"pending"},
    StatusName{OutboxStatus::Committing, u"committing"},
    StatusName{OutboxStatus::Committed, u"committed"},
    StatusName{OutboxStatus::Failed, u"failed"},
};

constexpr int kMaxReportComment = 1000;

QString sentence(const char *text) { return QCoreApplication::translate("Intent", text); }

/// The text as the server takes it: line ends are \n, and what no text consists of (other control characters, lone
/// surrogates) is left out here, where the writer still sees the result.
QString storable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isText = c == QLatin1Char('\n') || c == QLatin1Char('\t') || c.category() != QChar::Other_Control;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (isText && !c.isSurrogate()) {
            result += c;
        }
    }
    return result;
}

/// Why a text cannot be posted, or nothing.
std::optional<Error> objectionTo(const QString &text, bool hasMedia)
{
    if (text.trimmed().isEmpty() && !hasMedia) {
        return Error{ErrorCode::Usage,
                     sentence(QT_TRANSLATE_NOOP("Intent", "An empty post cannot be sent. Write something first."))};
    }
    const int tooMany = graphemeCount(text) - kMaxPostGraphemes;
    if (tooMany > 0) {
        return Error{
            ErrorCode::Usage,
            QCoreApplication::translate("Intent", "The post is %n character(s) too long. Shorten it to 500 characters.",
                                        nullptr, tooMany)};
    }
    return std::nullopt;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

}  // namespace

QString intentKindName(IntentKind kind)
{
    for (const KindName &entry : kKinds) {
        if (entry.kind == kind) {
            return entry.name.toString();
        }
    }
    Q_UNREACHABLE();
}

std::optional<IntentKind> intentKindFromName(const QString &name)
{
    for (const KindName &entry : kKinds) {
        if (name == entry.name) {
            return entry.kind;
        }
    }
    return std::nullopt;
}

QString outboxStatusName(OutboxStatus status)
{
    for (const StatusName &entry : kStatuses) {
        if (entry.status == status) {
            return entry.name.toString();
        }
    }
    Q_UNREACHABLE();
}

std::optional<OutboxStatus> outboxStatusFromName(const QString &name)
{
    for (const StatusName &entry : kStatuses) {
        if (name == entry.name) {
            return entry.status;
        }
    }
    return std::nullopt;
}

Result<Intent> Intent::putPost(const NewPost &post)
{
    if (!isUuid(post.id.text())) {
        return failure(ErrorCode::Usage, sentence(QT_TRANSLATE_NOOP(
                                             "Intent", "A post's id must be a UUID in lower case, or be left out.")));
    }
    const QString text = storable(post.text);
    if (auto objection = objectionTo(text, !post.media.isEmpty())) {
        return failure(std::move(*objection));
    }
    QJsonObject args{{QStringLiteral("id"), post.id.text()}, {QStringLiteral("text"), text}};
    insertUnlessEmpty(args, QStringLiteral("reply_to"), post.replyTo.text());
    insertUnlessEmpty(args, QStringLiteral("quote"), post.quote.text());
    insertUnlessEmpty(args, QStringLiteral("warning"), storable(post.warning));
    insertUnlessEmpty(args, QStringLiteral("lang"), post.lang);
    QJsonArray media;
    for (const MediaItem &item : post.media) {
        media.append(QJsonObject{{QStringLiteral("path"), item.path},
                                 {QStringLiteral("width"), item.width},
                                 {QStringLiteral("height"), item.height},
                                 {QStringLiteral("alt"), item.alt},
                                 {QStringLiteral("blurhash"), item.blurhash}});
    }
    if (!media.isEmpty()) {
        args.insert(QStringLiteral("media"), media);
    }
    return Intent(IntentKind::PutPost, args);
}

Result<Intent> Intent::editPost(const PostId &post, int baseRev, const QString &text, bool hasMedia)
{
    const QString wanted = storable(text);
    if (auto objection = objectionTo(wanted, hasMedia)) {
        return failure(std::move(*objection));
    }
    return Intent(
        IntentKind::EditPost,
        {{QStringLiteral("id"), post.text()}, {QStringLiteral("base_rev"), baseRev}, {QStringLiteral("text"), wanted}});
}

Result<Intent> Intent::withText(const QString &text) const
{
    if (m_kind == IntentKind::PutPost) {
        NewPost post = newPost();
        post.text = text;
        return putPost(post);
    }
    if (m_kind == IntentKind::EditPost) {
        return editPost(post(), baseRev(), text);
    }
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("Intent", "Only the text of a post can be changed."));
}

Intent Intent::editOf(const Intent &post)
{
    return Intent(IntentKind::EditPost, {{QStringLiteral("id"), post.post().text()},
                                         {QStringLiteral("base_rev"), post.baseRev()},
                                         {QStringLiteral("text"), post.text()}});
}

Intent Intent::deletePost(const PostId &post)
{
    return Intent(IntentKind::DeletePost, {{QStringLiteral("id"), post.text()}});
}

Intent Intent::setMark(IntentKind kind, const PostId &post, bool on)
{
    Q_ASSERT(kind == IntentKind::SetLike || kind == IntentKind::SetRepost || kind == IntentKind::SetBookmark);
    return Intent(kind, {{QStringLiteral("post"), post.text()}, {QStringLiteral("on"), on}});
}

Intent Intent::setRelation(IntentKind kind, const UserId &person, bool on)
{
    Q_ASSERT(kind == IntentKind::SetFollow || kind == IntentKind::SetBlock);
    return Intent(kind, {{QStringLiteral("person"), person.text()}, {QStringLiteral("on"), on}});
}

Intent Intent::setRelationByHandle(IntentKind kind, const QString &handle, bool on)
{
    Q_ASSERT(kind == IntentKind::SetFollow || kind == IntentKind::SetBlock);
    return Intent(kind, {{QStringLiteral("handle"), handle}, {QStringLiteral("on"), on}});
}

Intent Intent::mutePerson(const UserId &person, bool on)
{
    return Intent(IntentKind::SetMute, {{QStringLiteral("person"), person.text()}, {QStringLiteral("on"), on}});
}

Intent Intent::mutePersonByHandle(const QString &handle, bool on)
{
    return Intent(IntentKind::SetMute, {{QStringLiteral("handle"), handle}, {QStringLiteral("on"), on}});
}

Intent Intent::muteReposts(const UserId &person, bool on)
{
    return Intent(IntentKind::SetMute, {{QStringLiteral("reposts"), person.text()}, {QStringLiteral("on"), on}});
}

Intent Intent::muteThread(const PostId &post, bool on)
{
    return Intent(IntentKind::SetMute, {{QStringLiteral("thread"), post.text()}, {QStringLiteral("on"), on}});
}

Result<Intent> Intent::setProfile(ProfileField field, const QString &value)
{
    const FieldRule &rule =
        *std::find_if(kFields.cbegin(), kFields.cend(), [&](const FieldRule &each) { return each.field == field; });
    QString wanted = storable(value).trimmed();
    if (field == ProfileField::Name) {
        wanted.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (field == ProfileField::Handle) {
        wanted = wanted.toLower();
        static const QRegularExpression shape(QStringLiteral("^@?[a-z0-9_]{3,30}$"));
        if (!shape.match(wanted).hasMatch()) {
            return failure(
                ErrorCode::Usage,
                sentence(QT_TRANSLATE_NOOP(
                    "Intent", "A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.")));
        }
        wanted.remove(QLatin1Char('@'));
    }
    const auto tooMany = static_cast<int>(wanted.toUcs4().size()) - rule.most;
    if (tooMany > 0) {
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Intent", "This is %n character(s) too long. Shorten it.", nullptr, tooMany));
    }
    return Intent(IntentKind::SetProfile,
                  {{QStringLiteral("field"), rule.name.toString()}, {QStringLiteral("value"), wanted}});
}

Intent Intent::markRead(qint64 upTo) { return Intent(IntentKind::MarkRead, {{QStringLiteral("up_to"), upTo}}); }

Intent Intent::reportPost(const PostId &post, ReportReason reason, const QString &comment)
{
    return Intent(IntentKind::Report, {{QStringLiteral("post"), post.text()},
                                       {QStringLiteral("reason"), reasonName(reason)},
                                       {QStringLiteral("comment"), storable(comment).left(kMaxReportComment)}});
}

Intent Intent::reportPerson(const UserId &person, ReportReason reason, const QString &comment)
{
    return Intent(IntentKind::Report, {{QStringLiteral("person"), person.text()},
                                       {QStringLiteral("reason"), reasonName(reason)},
                                       {QStringLiteral("comment"), storable(comment).left(kMaxReportComment)}});
}

Intent Intent::uploadMedia(const QString &path, const QString &file, const QString &type)
{
    return Intent(IntentKind::UploadMedia,
                  {{QStringLiteral("path"), path}, {QStringLiteral("file"), file}, {QStringLiteral("type"), type}});
}

Intent Intent::deleteMedia(const QString &path)
{
    return Intent(IntentKind::DeleteMedia, {{QStringLiteral("path"), path}});
}

PostId Intent::post() const
{
    switch (m_kind) {
    case IntentKind::PutPost:
    case IntentKind::EditPost:
    case IntentKind::DeletePost:
        return PostId(argument("id"));
    case IntentKind::SetMute:
        return PostId(argument("thread"));
    default:
        return PostId(argument("post"));
    }
}

UserId Intent::person() const
{
    const QString reposts = argument("reposts");
    return UserId(reposts.isEmpty() ? argument("person") : reposts);
}

QString Intent::argument(const char *name) const { return m_args.value(QLatin1String(name)).toString(); }

QString Intent::handle() const { return argument("handle"); }

bool Intent::isFlag() const { return m_args.contains(QLatin1String("on")); }

bool Intent::isRepeatable() const
{
    return isFlag() || m_kind == IntentKind::DeletePost || m_kind == IntentKind::SetProfile ||
           m_kind == IntentKind::MarkRead;
}

bool Intent::carriesText() const { return m_kind == IntentKind::PutPost || m_kind == IntentKind::EditPost; }

bool Intent::isOn() const { return m_args.value(QLatin1String("on")).toBool(); }

std::optional<Intent> Intent::opposite() const
{
    if (!isFlag()) {
        return std::nullopt;
    }
    QJsonObject args = m_args;
    args.insert(QStringLiteral("on"), !isOn());
    return Intent(m_kind, args);
}

int Intent::baseRev() const { return m_args.value(QLatin1String("base_rev")).toInt(); }

qint64 Intent::upTo() const { return m_args.value(QLatin1String("up_to")).toInteger(); }

QString Intent::field() const { return argument("field"); }

QString Intent::value() const { return argument("value"); }

QString Intent::text() const { return argument("text"); }

NewPost Intent::newPost() const
{
    NewPost post;
    post.id = this->post();
    post.text = text();
    post.replyTo = PostId(m_args.value(QLatin1String("reply_to")).toString());
    post.quote = PostId(m_args.value(QLatin1String("quote")).toString());
    post.warning = m_args.value(QLatin1String("warning")).toString();
    post.lang = m_args.value(QLatin1String("lang")).toString();
    const QJsonArray media = m_args.value(QLatin1String("media")).toArray();
    for (const QJsonValue &value : media) {
        const QJsonObject item = value.toObject();
        post.media.append({item.value(QLatin1String("path")).toString(), item.value(QLatin1String("width")).toInt(),
                           item.value(QLatin1String("height")).toInt(), item.value(QLatin1String("alt")).toString(),
                           item.value(QLatin1String("blurhash")).toString()});
    }
    return post;
}

QString Intent::key() const
{
    const PostId post = this->post();
    if (m_kind == IntentKind::SetMute && !post.isEmpty()) {
        return intentkeys::threadMute(post);
    }
    if (m_kind == IntentKind::SetMute && m_args.contains(QLatin1String("reposts"))) {
        return intentkeys::repostMute(person());
    }
    if (m_kind == IntentKind::SetProfile) {
        return intentkeys::of(m_kind, field());
    }
    if (m_kind == IntentKind::UploadMedia || m_kind == IntentKind::DeleteMedia) {
        return intentkeys::of(m_kind, path());
    }
    if (!post.isEmpty()) {
        return intentkeys::of(m_kind, post.text());
    }
    return intentkeys::of(m_kind, person().isEmpty() ? QLatin1Char('@') + handle() : person().text());
}

QString Intent::lane() const
{
    switch (m_kind) {
    case IntentKind::PutPost:
        return QStringLiteral("posts");
    case IntentKind::SetFollow:
    case IntentKind::SetBlock:
        // A block ends following: one after the other is not the same as the other way round.
        return QStringLiteral("person:") + (person().isEmpty() ? QLatin1Char('@') + handle() : person().text());
    default:
        return key();
    }
}

}  // namespace postr
