// A page of posts or people, or an answer about stored posts. The first line says which, the rest is the body of a reply with status 200.

#include <QHash>
#include <QJsonObject>
#include <algorithm>

#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/fuzz/store.h"
#include "tests/fuzz/target.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::fuzz;

namespace {

const QString kSomebody = u"00000000-0000-7000-8000-000000000001"_s;

const QHash<QByteArray, PageQuery> &queries()
{
    static const QHash<QByteArray, PageQuery> kAll{
        {"home", PageQuery::of(FeedList::Home)},
        {"everyone", PageQuery::of(FeedList::Everyone)},
        {"handle", PageQuery::named(PageQuery::Kind::PostsOf, u"noor"_s)},
        {"posts", PageQuery::named(PageQuery::Kind::OwnPosts)},
        {"people", PageQuery::named(PageQuery::Kind::Relations)},
        {"notifications", PageQuery::named(PageQuery::Kind::Notifications)},
        {"thread", PageQuery::thread(PostId(kSomebody))},
        {"search", PageQuery::named(PageQuery::Kind::Posts, u"tea"_s)},
        {"names", PageQuery::named(PageQuery::Kind::People, u"noor"_s)},
        {"followers", PageQuery::named(PageQuery::Kind::Followers, kSomebody)},
        {"explore", PageQuery::named(PageQuery::Kind::Explore)},
    };
    return kAll;
}

bool hasLists(const QJsonObject &answer, const QStringList &names)
{
    return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) { return answer.value(name).isArray(); });
}

PageOutcome outcomeOf(const QByteArray &which, const HttpReply &reply)
{
    static const SupabaseBackend kBackend(Server{ServerOrigin::fromUserInput(u"https://postr.example"_s), u"key"_s});
    if (which == "refresh") {
        return kBackend.refreshOutcome(QList<PostVersion>(), reply);
    }
    return which == "refresh-people" ? kBackend.refreshOutcome(QList<PersonVersion>(), reply)
                                     : kBackend.pageOutcome(queries().value(which), reply);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray which = bytes.left(end);
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = 200;
    reply.body = bytes.mid(end + 1);
    const PageOutcome outcome = outcomeOf(which, reply);
    const auto *page = std::get_if<ListPage>(&outcome);
    if (!page) {
        return 0;
    }
    const QJsonObject answer = jsonValue(reply.body)->toObject();
    const bool isLast = !answer.value(u"more"_s).toBool();
    demand(isLast || page->next.has_value(), "a page that is not the last says where to go on");
    demand(hasLists(answer.value(u"rows"_s).toObject(), {u"posts"_s, u"people"_s}), "a page has its rows");
    demand(hasLists(answer, {u"gone_people"_s, u"hidden_people"_s}), "a page says who is gone or hidden");
    const bool isOfAList = queries().value(which).kind == PageQuery::Kind::List && !which.startsWith("refresh");
    demand(!isOfAList || (answer.value(u"more"_s).isBool() && hasLists(answer, {u"items"_s, u"gone"_s, u"hidden"_s})),
           "what a list does not name was not lost on the way");
    demandStorable(answer, page->batch);
    return 0;
}
