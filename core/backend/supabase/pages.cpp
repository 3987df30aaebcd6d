#include "core/backend/supabase/pages.h"

#include <QJsonArray>
#include <QJsonObject>
#include <limits>

#include "core/backend/supabase/extras.h"
#include "core/backend/supabase/rowreader.h"
#include "core/backend/supabase/rows.h"
#include "core/model/facets.h"

namespace postr {
namespace {

constexpr int kMostTags = 50;
constexpr int kMaxTag = 256;

/// The lists that the function of a question has in its answer, as far as they are read.
Lists listsOf(PageQuery::Kind kind)
{
    switch (kind) {
    case PageQuery::Kind::List:
    case PageQuery::Kind::PostsOf:
        return {"items", "reposts", "gone", "hidden"};
    case PageQuery::Kind::Posts:
        return {"reposts", "gone", "hidden"};
    case PageQuery::Kind::OwnPosts:
    case PageQuery::Kind::Relations:
    case PageQuery::Kind::Thread:
        return {"gone", "hidden"};
    case PageQuery::Kind::Notifications:
        return {"notifications", "gone", "hidden"};
    case PageQuery::Kind::People:
        return {};
    case PageQuery::Kind::Followers:
    case PageQuery::Kind::Following:
        return {"order"};
    case PageQuery::Kind::Explore:
        return {"tags", "people"};
    }
    Q_UNREACHABLE();
}

/// Everything of one's own, walked by version.
bool isOfOneself(PageQuery::Kind kind)
{
    return kind == PageQuery::Kind::OwnPosts || kind == PageQuery::Kind::Relations;
}

bool isOnePage(PageQuery::Kind kind) { return kind == PageQuery::Kind::People || kind == PageQuery::Kind::Explore; }

bool isPageOfList(PageQuery::Kind kind) { return kind == PageQuery::Kind::List || kind == PageQuery::Kind::PostsOf; }

PageOutcome rowsOf(const ReplyMeaning &meaning, const Lists &lists)
{
    const auto *value = std::get_if<QJsonValue>(&meaning);
    if (!value) {
        return failureOutcome<PageOutcome>(meaning);
    }
    const QJsonObject answer = value->toObject();
    if (!answer.contains(QStringLiteral("epoch"))) {
        return strangeAnswer();
    }
    const QString bad = unreadablePart(answer, lists);
    if (!bad.isEmpty()) {
        return unreadableAnswer(bad);
    }
    ListPage page;
    page.batch = readRows(answer.value(QStringLiteral("rows")).toObject());
    readExtras(answer, page.batch);
    return page;
}

std::optional<qint64> nextOf(const PageQuery &query, RowReader &answer)
{
    if (isOnePage(query.kind) || !answer.flag(QStringLiteral("more"))) {
        return std::nullopt;
    }
    const QString name = isOfOneself(query.kind) ? QStringLiteral("after") : QStringLiteral("next");
    const bool goesUp = isOfOneself(query.kind) || query.kind == PageQuery::Kind::Thread;
    const qint64 next = answer.version(name);
    const bool leadsOn =
        goesUp ? next > query.from.value_or(0) : next < query.from.value_or(std::numeric_limits<qint64>::max());
    if (!leadsOn) {
        answer.reject(name + QStringLiteral(" leads back"));
    }
    return next;
}

/// The places of a page lie between its ends.
QList<ListPage::Item> itemsOf(const PageQuery &query, const std::optional<qint64> &next, RowReader &answer)
{
    QList<ListPage::Item> items;
    const QJsonArray values = answer.array(QStringLiteral("items"), kMaxRows);
    for (const QJsonValue &value : values) {
        RowReader item(value.toObject());
        items.append({PostId(item.uuid(QStringLiteral("id"))), item.version(QStringLiteral("sort"))});
        const qint64 sort = items.constLast().sort;
        if (sort < next.value_or(0) || sort >= query.from.value_or(std::numeric_limits<qint64>::max())) {
            item.reject(QStringLiteral("stands outside of the page"));
        }
        if (!item.isGood()) {
            answer.reject(QStringLiteral("items: ") + item.why());
        }
    }
    return items;
}

/// What is no id is left out: nobody could be shown for it.
QList<UserId> idsIn(const QJsonValue &values)
{
    QList<UserId> ids;
    for (const QJsonValue &value : values.toArray()) {
        if (isUuid(value.toString()) && ids.size() < kMaxRows) {
            ids.append(UserId(value.toString()));
        }
    }
    return ids;
}

bool isTag(const QString &name)
{
    if (name.size() > kMaxTag) {
        return false;
    }
    const QString written = u'#' + name;
    const std::vector<Facet> facets = findFacets(written);
    return facets.size() == 1 && facets.front().kind == Facet::Kind::Hashtag && facets.front().length == written.size();
}

/// What no post can hold is left out.
QList<Trends::Tag> tagsIn(const QJsonValue &values)
{
    QList<Trends::Tag> tags;
    for (const QJsonValue &value : values.toArray()) {
        const QJsonObject tag = value.toObject();
        const QString name = tag.value(QStringLiteral("tag")).toString();
        const int posts = tag.value(QStringLiteral("posts")).toInt();
        if (isTag(name) && posts > 0 && tags.size() < kMostTags) {
            tags.append({name, posts, qBound(1, tag.value(QStringLiteral("people")).toInt(), posts)});
        }
    }
    return tags;
}

}  // namespace

PageOutcome readPage(const PageQuery &query, const ReplyMeaning &meaning)
{
    PageOutcome outcome = rowsOf(meaning, listsOf(query.kind));
    auto *page = std::get_if<ListPage>(&outcome);
    if (!page) {
        return outcome;
    }
    const QJsonObject answer = std::get<QJsonValue>(meaning).toObject();
    RowReader reader(answer);
    page->next = nextOf(query, reader);
    if (isPageOfList(query.kind)) {
        page->items = itemsOf(query, page->next, reader);
        QStringList named;
        for (const ListPage::Item &item : page->items) {
            named.append(item.post.text());
        }
        if (!tells(page->batch, named)) {
            reader.reject(QStringLiteral("an item without its row"));
        }
    }
    if (query.kind == PageQuery::Kind::PostsOf) {
        // Null says that there is nobody of that name, which silence does not.
        page->person = UserId(answer.contains(QStringLiteral("person")) ? reader.optionalUuid(QStringLiteral("person"))
                                                                        : reader.uuid(QStringLiteral("person")));
    }
    if (query.kind == PageQuery::Kind::Explore) {
        page->people = idsIn(answer.value(QStringLiteral("people")));
        page->tags = tagsIn(answer.value(QStringLiteral("tags")));
    } else if (query.kind == PageQuery::Kind::Followers || query.kind == PageQuery::Kind::Following) {
        page->people = idsIn(answer.value(QStringLiteral("order")));
    }
    return reader.isGood() ? outcome : PageOutcome(unreadableAnswer(reader.why()));
}

PageOutcome readRefreshed(const QList<PostVersion> &posts, const ReplyMeaning &meaning)
{
    PageOutcome outcome = rowsOf(meaning, {"states", "gone", "hidden"});
    const auto *page = std::get_if<ListPage>(&outcome);
    QStringList asked;
    for (const PostVersion &post : posts) {
        asked.append(post.id.text());
    }
    return page && !tells(page->batch, asked)
               ? PageOutcome(unreadableAnswer(QStringLiteral("a post without an answer")))
               : outcome;
}

PageOutcome readRefreshed(const QList<PersonVersion> &, const ReplyMeaning &meaning) { return rowsOf(meaning, {}); }

}  // namespace postr
