// A page of posts or people, or an answer about stored posts. The first line says which, the rest is the body of a reply with status 200.

#include <QHash>

#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/fuzz/store.h"
#include "tests/fuzz/target.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QHash<QByteArray, PageQuery> queries{{"home", PageQuery::of(FeedList::Home)},
                                                      {"everyone", PageQuery::of(FeedList::Everyone)},
                                                      {"posts", PageQuery::named(PageQuery::Kind::OwnPosts)},
                                                      {"people", PageQuery::named(PageQuery::Kind::Relations)}};
    static const SupabaseBackend backend(Server{ServerOrigin::fromUserInput(u"https://postr.example"_s), u"key"_s});
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray which = bytes.left(end);
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = 200;
    reply.body = bytes.mid(end + 1);
    const PageQuery query = queries.value(which);
    const PageOutcome outcome = which == "refresh" ? backend.refreshOutcome(reply) : backend.pageOutcome(query, reply);
    const auto *page = std::get_if<ListPage>(&outcome);
    if (!page) {
        return 0;
    }
    demand(!page->more || page->next.has_value(), "a page that is not the last says where to go on");
    demandStorable(jsonValue(reply.body)->toObject(), page->batch);
    return 0;
}
