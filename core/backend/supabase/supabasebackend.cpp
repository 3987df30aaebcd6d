#include "core/backend/supabase/supabasebackend.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/extras.h"
#include "core/backend/supabase/feedpage.h"
#include "core/backend/supabase/pages.h"
#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/rows.h"
#include "core/backend/supabase/storage.h"

namespace postr {
namespace {

constexpr qint64 kMaxWaitSeconds = 3600;
constexpr int kMaxCode = 64;

QByteArray ackTokenOf(const QJsonObject &object)
{
    const auto epoch = epochOf(object);
    const auto xid = parseXid(object.value(QStringLiteral("xid")).toString().toLatin1());
    return epoch && xid ? AckMark{*epoch, *xid}.bytes() : QByteArray();
}

/// Undoing or deleting something that is gone is what the user wanted.
bool isMoot(const Intent &intent, const QString &code)
{
    const bool undoes = intent.kind() == IntentKind::DeletePost || (intent.isFlag() && !intent.isOn());
    const bool gone = code == u"deleted_target" || code == u"not_found" || code == u"unknown_person";
    return undoes && gone;
}

SubmitOutcome refusalOutcome(const Intent &intent, const QJsonObject &answer)
{
    QString code = answer.value(QStringLiteral("code")).toString();
    if (code.isEmpty() || code.size() > kMaxCode) {
        code = QStringLiteral("refused");
    }
    if (isMoot(intent, code)) {
        return Applied{ackTokenOf(answer), std::nullopt, std::nullopt};
    }
    return Rejected{code, refusalSentence(code), ackTokenOf(answer)};
}

template <class Version>
QJsonObject idsAndVersions(const QList<Version> &rows)
{
    QJsonArray ids;
    QJsonArray vers;
    for (const Version &row : rows) {
        ids.append(row.id.text());
        vers.append(qMax<qint64>(0, row.ver));
    }
    return {{QStringLiteral("ids"), ids}, {QStringLiteral("vers"), vers}};
}

}  // namespace

SupabaseBackend::SupabaseBackend(Server server) : m_server(std::move(server)) {}

HttpRequest SupabaseBackend::call(const QString &function, const QJsonObject &arguments) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_server.origin.url(QStringLiteral("/rest/v1/rpc/") + function);
    request.headers = {
        {"apikey", m_server.key.toLatin1()}, {"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    request.longest = kLongestTransfer;
    return request;
}

HttpRequest SupabaseBackend::submitRequest(const OutboxRow &row, const QByteArray &content) const
{
    if (row.intent.kind() == IntentKind::UploadMedia || row.intent.kind() == IntentKind::DeleteMedia) {
        return storage::request(m_server, row.intent, content);
    }
    return call(QStringLiteral("apply_intent"), {{QStringLiteral("mid"), row.mid.text()},
                                                 {QStringLiteral("kind"), intentKindName(row.intent.kind())},
                                                 {QStringLiteral("args"), row.intent.args()}});
}

bool SupabaseBackend::mayNeedNewToken(const HttpReply &reply) const
{
    return reply.delivery == Delivery::Answered && (reply.status == 401 || storage::isDenied(reply));
}

SubmitOutcome SupabaseBackend::submitOutcome(const OutboxRow &row, const HttpReply &reply) const
{
    if (row.intent.kind() == IntentKind::UploadMedia || row.intent.kind() == IntentKind::DeleteMedia) {
        return storage::outcome(row.intent, reply);
    }
    const ReplyMeaning meaning = readReply(reply);
    const auto *value = std::get_if<QJsonValue>(&meaning);
    if (!value) {
        return failureOutcome<SubmitOutcome>(meaning);
    }
    const QJsonObject answer = value->toObject();
    const QString status = answer.value(QStringLiteral("status")).toString();
    if (status == u"applied") {
        const int rev = answer.value(QStringLiteral("rev")).toInt(-1);
        return Applied{ackTokenOf(answer), readCounts(answer.value(QStringLiteral("counts"))),
                       rev < 0 ? std::nullopt : std::optional(rev)};
    }
    if (status == u"refused") {
        return refusalOutcome(row.intent, answer);
    }
    if (status == u"wait") {
        const qint64 seconds =
            qBound<qint64>(1, answer.value(QStringLiteral("seconds")).toInteger(60), kMaxWaitSeconds);
        return WaitFor{Milliseconds{seconds * 1000}, false, refusalSentence(QStringLiteral("rate_limited")),
                       WaitFor::Scope::Kind};
    }
    return status.isEmpty() ? SubmitOutcome(strangeAnswer()) : SubmitOutcome(updateNeeded());
}

HttpRequest SupabaseBackend::pullRequest(const QByteArray &cursor, int limit) const
{
    QJsonObject arguments{{QStringLiteral("epoch"), QJsonValue::Null},
                          {QStringLiteral("since"), QJsonValue::Null},
                          {QStringLiteral("until"), QJsonValue::Null},
                          {QStringLiteral("after"), 0},
                          {QStringLiteral("lim"), limit}};
    if (const auto place = FeedPlace::fromBytes(cursor)) {
        arguments[QStringLiteral("epoch")] = place->epoch;
        arguments[QStringLiteral("since")] = QString::fromLatin1(place->from.text());
        if (place->to) {
            arguments[QStringLiteral("until")] = QString::fromLatin1(place->to->text());
            arguments[QStringLiteral("after")] = place->after;
        }
    }
    return call(QStringLiteral("feed_pull"), arguments);
}

PullOutcome SupabaseBackend::pullOutcome(const QByteArray &cursor, const HttpReply &reply) const
{
    return readFeedPage(cursor, readReply(reply));
}

HttpRequest SupabaseBackend::pageRequest(const PageQuery &query) const
{
    const QJsonValue from = query.from ? QJsonValue(*query.from) : QJsonValue();
    QJsonObject arguments{{QStringLiteral("lim"), query.limit}};
    const auto with = [&](const QString &name, const QJsonValue &value) { arguments.insert(name, value); };
    switch (query.kind) {
    case PageQuery::Kind::List:
        return listRequest(query.list, from, arguments);
    case PageQuery::Kind::PostsOf:
        with(QStringLiteral("handle"), query.text);
        return listRequest(FeedList(FeedList::Posts, UserId()), from, arguments);
    case PageQuery::Kind::OwnPosts:
    case PageQuery::Kind::Relations:
        with(QStringLiteral("part"),
             query.kind == PageQuery::Kind::OwnPosts ? QStringLiteral("posts") : QStringLiteral("people"));
        with(QStringLiteral("after"), query.from ? from : QJsonValue(0));
        return call(QStringLiteral("self_page"), arguments);
    case PageQuery::Kind::Notifications:
        with(QStringLiteral("before"), from);
        return call(QStringLiteral("notifications_page"), arguments);
    case PageQuery::Kind::Thread:
        with(QStringLiteral("id"), query.post.text());
        with(QStringLiteral("after"), query.from ? from : QJsonValue(0));
        return call(QStringLiteral("thread_page"), arguments);
    case PageQuery::Kind::Posts:
        with(QStringLiteral("query"), query.text);
        with(QStringLiteral("before"), from);
        return call(QStringLiteral("search_posts"), arguments);
    case PageQuery::Kind::People:
        with(QStringLiteral("query"), query.text);
        return call(QStringLiteral("search_people"), arguments);
    case PageQuery::Kind::Followers:
    case PageQuery::Kind::Following:
        with(QStringLiteral("person"), query.text);
        with(QStringLiteral("list"),
             query.kind == PageQuery::Kind::Followers ? QStringLiteral("followers") : QStringLiteral("following"));
        with(QStringLiteral("before"), from);
        return call(QStringLiteral("people_page"), arguments);
    case PageQuery::Kind::Explore:
        return call(QStringLiteral("explore_page"), {});
    }
    Q_UNREACHABLE();
}

HttpRequest SupabaseBackend::listRequest(const FeedList &list, const QJsonValue &from, QJsonObject arguments) const
{
    arguments.insert(QStringLiteral("before"), from);
    const auto home = [&](const QString &which) {
        arguments.insert(QStringLiteral("list"), which);
        return call(QStringLiteral("home_page"), arguments);
    };
    const auto about = [&](const QString &part) {
        if (!list.person().isEmpty()) {
            arguments.insert(QStringLiteral("person"), list.person().text());
        }
        arguments.insert(QStringLiteral("part"), part);
        return call(QStringLiteral("profile_page"), arguments);
    };
    switch (list.kind()) {
    case FeedList::Home:
        return home(QStringLiteral("following"));
    case FeedList::Everyone:
        return home(QStringLiteral("everyone"));
    case FeedList::Bookmarks:
        return call(QStringLiteral("bookmarks_page"), arguments);
    case FeedList::Posts:
        return about(QStringLiteral("posts"));
    case FeedList::Replies:
        return about(QStringLiteral("replies"));
    case FeedList::Media:
        return about(QStringLiteral("media"));
    case FeedList::Likes:
        return about(QStringLiteral("likes"));
    }
    Q_UNREACHABLE();
}

PageOutcome SupabaseBackend::pageOutcome(const PageQuery &query, const HttpReply &reply) const
{
    return readPage(query, readReply(reply));
}

HttpRequest SupabaseBackend::refreshRequest(const QList<PostVersion> &posts) const
{
    return call(QStringLiteral("refresh_posts"), idsAndVersions(posts));
}

HttpRequest SupabaseBackend::refreshRequest(const QList<PersonVersion> &people) const
{
    return call(QStringLiteral("refresh_people"), idsAndVersions(people));
}

PageOutcome SupabaseBackend::refreshOutcome(const QList<PostVersion> &posts, const HttpReply &reply) const
{
    return readRefreshed(posts, readReply(reply));
}

PageOutcome SupabaseBackend::refreshOutcome(const QList<PersonVersion> &people, const HttpReply &reply) const
{
    return readRefreshed(people, readReply(reply));
}

bool SupabaseBackend::observed(const QByteArray &ackToken, const QByteArray &snapshot) const
{
    const auto seen = SeenMark::fromBytes(snapshot);
    if (!seen) {
        return false;
    }
    const auto ack = AckMark::fromBytes(ackToken);
    // A token that says nothing is taken as seen by any complete pull; the alternative is an overlay for ever.
    return !ack || (ack->epoch == seen->epoch && seen->snapshot.contains(ack->xid));
}

bool SupabaseBackend::isForeignEpoch(const QByteArray &ackToken, const QByteArray &cursor) const
{
    const auto ack = AckMark::fromBytes(ackToken);
    const auto place = FeedPlace::fromBytes(cursor);
    return ack && place && ack->epoch != place->epoch;
}

}  // namespace postr
