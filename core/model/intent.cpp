#include "core/model/intent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace postr {
namespace {

struct KindName {
    IntentKind kind;
    QStringView name;
};
constexpr std::array kKinds{
    KindName{IntentKind::PutPost, u"put_post"},
    KindName{IntentKind::DeletePost, u"delete_post"},
    KindName{IntentKind::SetLike, u"set_like"},
    KindName{IntentKind::SetFollow, u"set_follow"},
};

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

QString sentence(const char *text, int n = -1) { return QCoreApplication::translate("Intent", text, nullptr, n); }

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
        return failure(ErrorCode::Usage, sentence("A post's id must be a UUID in lower case, or be left out."));
    }
    const QString text = storable(post.text);
    if (text.trimmed().isEmpty()) {
        return failure(ErrorCode::Usage, sentence("An empty post cannot be sent. Write something first."));
    }
    const int tooMany = graphemeCount(text) - kMaxPostGraphemes;
    if (tooMany > 0) {
        return failure(ErrorCode::Usage,
                       sentence("The post is %n character(s) too long. Shorten it to 500 characters.", tooMany));
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

Intent Intent::deletePost(const PostId &post)
{
    return Intent(IntentKind::DeletePost, {{QStringLiteral("id"), post.text()}});
}

Intent Intent::setLike(const PostId &post, bool on)
{
    return Intent(IntentKind::SetLike, {{QStringLiteral("post"), post.text()}, {QStringLiteral("on"), on}});
}

Intent Intent::setFollow(const UserId &person, bool on)
{
    return Intent(IntentKind::SetFollow, {{QStringLiteral("person"), person.text()}, {QStringLiteral("on"), on}});
}

Intent Intent::setFollowByHandle(const QString &handle, bool on)
{
    return Intent(IntentKind::SetFollow, {{QStringLiteral("handle"), handle}, {QStringLiteral("on"), on}});
}

PostId Intent::post() const
{
    const bool isPost = m_kind == IntentKind::PutPost || m_kind == IntentKind::DeletePost;
    return PostId(m_args.value(isPost ? QLatin1String("id") : QLatin1String("post")).toString());
}

UserId Intent::person() const { return UserId(m_args.value(QLatin1String("person")).toString()); }

QString Intent::handle() const { return m_args.value(QLatin1String("handle")).toString(); }

bool Intent::isOn() const { return m_args.value(QLatin1String("on")).toBool(); }

QString Intent::text() const { return m_args.value(QLatin1String("text")).toString(); }

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
    switch (m_kind) {
    case IntentKind::PutPost:
    case IntentKind::DeletePost:
        return QStringLiteral("post:") + post().text();
    case IntentKind::SetLike:
        return QStringLiteral("like:") + post().text();
    case IntentKind::SetFollow:
        return QStringLiteral("follow:") + (person().isEmpty() ? QLatin1Char('@') + handle() : person().text());
    }
    Q_UNREACHABLE();
}

QString Intent::lane() const { return m_kind == IntentKind::PutPost ? QStringLiteral("posts") : key(); }

}  // namespace postr
