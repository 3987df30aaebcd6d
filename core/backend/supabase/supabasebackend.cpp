#include "core/backend/supabase/supabasebackend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <limits>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/extras.h"
#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/rowreader.h"
#include "core/backend/supabase/rows.h"
#include "core/backend/supabase/storage.h"
#include "core/model/facets.h"

namespace postr {
namespace {

constexpr qint64 kMaxWaitSeconds = 3600;
constexpr int kMaxEpoch = 200;
constexpr int kMaxCode = 64;
constexpr int kMostTags = 50;

/// Kinds of the change feed.
constexpr int kRelationChange = 4;
constexpr int kSeenAgain = 8;

/// Turns a meaning that is no success into the caller's outcome. A read cannot be refused for good: it is tried
/// again like any answer that makes no sense.
template <class Outcome>
Outcome failureOutcome(const ReplyMeaning &meaning)
{
    return std::visit(
        [](const auto &value) -> Outcome {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, QJsonValue>) {
                return unreadableAnswer();
            } else if constexpr (std::is_same_v<T, Rejected> && !std::is_constructible_v<Outcome, Rejected>) {
                return WaitFor{Milliseconds{0}, true, false, value.reason};
            } else {
                return value;
            }
        },
        meaning);
}

std::optional<QString> epochOf(const QJsonObject &object)
{
    const QString epoch = object.value(QStringLiteral("epoch")).toString();
    if (epoch.isEmpty() || epoch.size() > kMaxEpoch) {
        return std::nullopt;
    }
    return epoch;
}

std::optional<Snapshot> snapshotOf(const QJsonObject &object, const QString &name)
{
    return Snapshot::parse(object.value(name).toString().toLatin1());
}

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

QSet<UserId> peopleIn(const QJsonArray &changes, int kind)
{
    QSet<UserId> people;
    for (const QJsonValue &change : changes) {
        const QJsonArray parts = change.toArray();
        if (parts.size() >= 3 && parts.at(1).toInt() == kind) {
            people.insert(UserId(parts.at(2).toString()));
        }
    }
    return people;
}

QList<UserId> followedIn(const QJsonArray &changes, const Batch &batch)
{
    const QSet<UserId> changed = peopleIn(changes, kRelationChange);
    QList<UserId> followed;
    for (const Relation &relation : batch.relations) {
        if (relation.following && changed.contains(relation.person)) {
            followed.append(relation.person);
        }
    }
    return followed;
}

PullReset resetTo(const QString &epoch, const Snapshot &snapshot, const QString &why)
{
    return {FeedPlace{epoch, snapshot, std::nullopt, 0}.bytes(), SeenMark{epoch, snapshot}.bytes(), why, epoch};
}

/// The rows of a reply and what stands beside them; the failing outcome when there are none.
PageOutcome rowsOf(const ReplyMeaning &meaning)
{
    const auto *value = std::get_if<QJsonValue>(&meaning);
    if (!value) {
        return failureOutcome<PageOutcome>(meaning);
    }
    const QJsonObject answer = value->toObject();
    if (!isReadable(answer)) {
        return answer.contains(QStringLiteral("epoch")) ? PageOutcome(unreadableAnswer())
                                                        : PageOutcome(strangeAnswer());
    }
    ListPage page;
    page.batch = readRows(answer.value(QStringLiteral("rows")).toObject());
    readExtras(answer, page.batch);
    return page;
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

QList<UserId> idsIn(const QJsonArray &values)
{
    QList<UserId> ids;
    for (const QJsonValue &value : values) {
        if (isUuid(value.toString())) {
            ids.append(UserId(value.toString()));
        }
    }
    return ids;
}

bool isTag(const QString &name)
{
    const QString written = u'#' + name;
    const std::vector<Facet> facets = findFacets(written);
    return facets.size() == 1 && facets.front().kind == Facet::Kind::Hashtag && facets.front().length == written.size();
}

QList<Trends::Tag> tagsIn(const QJsonArray &values)
{
    QList<Trends::Tag> tags;
    for (const QJsonValue &value : values) {
        const QJsonObject tag = value.toObject();
        const QString name = tag.value(QStringLiteral("tag")).toString();
        const int posts = tag.value(QStringLiteral("posts")).toInt();
        if (isTag(name) && posts > 0 && tags.size() < kMostTags) {
            tags.append({name, posts, qBound(1, tag.value(QStringLiteral("people")).toInt(), posts)});
        }
    }
    return tags;
}

QList<ListPage::Item> itemsOf(const QJsonArray &values)
{
    QList<ListPage::Item> items;
    for (const QJsonValue &value : values) {
        RowReader item(value.toObject());
        const ListPage::Item read{PostId(item.uuid(QStringLiteral("id"))), item.version(QStringLiteral("sort"))};
        if (item.isGood()) {
            items.append(read);
        }
    }
    return items;
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
        return WaitFor{Milliseconds{seconds * 1000}, false, false, refusalSentence(QStringLiteral("rate_limited")),
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
    const ReplyMeaning meaning = readReply(reply);
    const auto *value = std::get_if<QJsonValue>(&meaning);
    if (!value) {
        return failureOutcome<PullOutcome>(meaning);
    }
    const QJsonObject answer = value->toObject();
    const auto epoch = epochOf(answer);
    const auto to = snapshotOf(answer, QStringLiteral("to"));
    if (!epoch || !to) {
        return answer.contains(QStringLiteral("epoch")) ? PullOutcome(unreadableAnswer())
                                                        : PullOutcome(strangeAnswer());
    }
    const QString reset = answer.value(QStringLiteral("reset")).toString();
    if (!reset.isEmpty()) {
        return resetTo(*epoch, *to, reset.left(kMaxCode));
    }
    const auto place = FeedPlace::fromBytes(cursor);
    if (!place || place->epoch != *epoch) {
        return resetTo(*epoch, *to, place ? QStringLiteral("epoch") : QStringLiteral("new"));
    }
    const bool more = answer.value(QStringLiteral("more")).toBool();
    const qint64 after = answer.value(QStringLiteral("after")).toInteger(-1);
    // A walk keeps its end and moves forward; a page that does neither would skip rows or never finish.
    const bool leadsOn = (!place->to || *place->to == *to) && (!more || after > place->after);
    if (!leadsOn || !isReadable(answer)) {
        return unreadableAnswer();
    }
    PullPage page;
    page.batch = readRows(answer.value(QStringLiteral("rows")).toObject());
    readExtras(answer, page.batch);
    page.cursor = place->next(*to, after, more).bytes();
    page.snapshot = SeenMark{*epoch, *to}.bytes();
    page.more = more;
    const QJsonArray changes = answer.value(QStringLiteral("changes")).toArray();
    page.followed = followedIn(changes, page.batch);
    page.seenAgain = peopleIn(changes, kSeenAgain).values();
    return page;
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
    const ReplyMeaning meaning = readReply(reply);
    PageOutcome outcome = rowsOf(meaning);
    auto *read = std::get_if<ListPage>(&outcome);
    if (!read) {
        return outcome;
    }
    const QJsonObject answer = std::get<QJsonValue>(meaning).toObject();
    ListPage &page = *read;
    page.more = answer.value(QStringLiteral("more")).toBool();
    if (isUuid(answer.value(QStringLiteral("person")).toString())) {
        page.person = UserId(answer.value(QStringLiteral("person")).toString());
    }
    const bool isWholeList = query.kind == PageQuery::Kind::OwnPosts || query.kind == PageQuery::Kind::Relations;
    const bool goesUp = isWholeList || query.kind == PageQuery::Kind::Thread;
    const qint64 next = answer.value(isWholeList ? QStringLiteral("after") : QStringLiteral("next")).toInteger(-1);
    const bool goesOn = goesUp ? next > query.from.value_or(0)
                               : next >= 0 && next < query.from.value_or(std::numeric_limits<qint64>::max());
    page.next = goesOn ? std::optional(next) : std::nullopt;
    if (query.kind == PageQuery::Kind::List || query.kind == PageQuery::Kind::PostsOf) {
        page.items = itemsOf(answer.value(QStringLiteral("items")).toArray());
    }
    if (query.kind == PageQuery::Kind::Followers || query.kind == PageQuery::Kind::Following) {
        page.people = idsIn(answer.value(QStringLiteral("order")).toArray());
    } else if (query.kind == PageQuery::Kind::Explore) {
        page.people = idsIn(answer.value(QStringLiteral("people")).toArray());
        page.tags = tagsIn(answer.value(QStringLiteral("tags")).toArray());
    }
    // Without a place to go on from, "more" would ask for the same page for ever.
    page.more = page.more && page.next.has_value();
    return outcome;
}

HttpRequest SupabaseBackend::refreshRequest(const QList<PostVersion> &posts) const
{
    return call(QStringLiteral("refresh_posts"), idsAndVersions(posts));
}

HttpRequest SupabaseBackend::refreshRequest(const QList<PersonVersion> &people) const
{
    return call(QStringLiteral("refresh_people"), idsAndVersions(people));
}

PageOutcome SupabaseBackend::refreshOutcome(const HttpReply &reply) const { return rowsOf(readReply(reply)); }

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
