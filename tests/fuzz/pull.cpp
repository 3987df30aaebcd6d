// A page of the change feed: the bytes are the body of a reply with status 200.

#include <QJsonDocument>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/fuzz/store.h"
#include "tests/fuzz/target.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::fuzz;

namespace {

/// A cursor that fits the answer as far as it can be read, so that it is not refused for that alone.
QByteArray cursorFor(const QJsonObject &answer, bool walks)
{
    const auto from = Snapshot::parse(answer.value(u"from"_s).toString().toLatin1());
    const auto to = Snapshot::parse(answer.value(u"to"_s).toString().toLatin1());
    FeedPlace place;
    place.epoch = answer.value(u"epoch"_s).toString(u"epoch"_s);
    place.from = from.value_or(*Snapshot::parse("1:1:"));
    place.to = walks ? to : std::nullopt;
    return place.bytes();
}

void demandPage(const QJsonObject &answer, const QByteArray &cursor, const PullPage &page)
{
    const auto before = FeedPlace::fromBytes(cursor);
    const auto after = FeedPlace::fromBytes(page.cursor);
    demand(before && after && after->epoch == before->epoch, "the next cursor is of the same history");
    demand(SeenMark::fromBytes(page.snapshot).has_value(), "what a page has seen can be read");
    demand(!page.more || (after->to && after->after > before->after), "a page that is not the last moves forward");
    const QJsonObject rows = answer.value(u"rows"_s).toObject();
    demand(answer.value(u"more"_s).isBool(), "no cursor moves without a word on whether there is more");
    for (const QJsonValue &part :
         {rows.value(u"posts"_s), rows.value(u"people"_s), answer.value(u"changes"_s), answer.value(u"gone"_s),
          answer.value(u"hidden"_s), answer.value(u"gone_people"_s), answer.value(u"hidden_people"_s),
          answer.value(u"reposts"_s), answer.value(u"notifications"_s), answer.value(u"gone_notifications"_s)}) {
        demand(part.isArray(), "no cursor moves past what is no list of rows");
    }
    demandStorable(answer, page.batch);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = 200;
    reply.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto value = jsonValue(reply.body);
    const QJsonObject answer = value ? value->toObject() : QJsonObject();
    static const SupabaseBackend backend(Server{ServerOrigin::fromUserInput(u"https://postr.example"_s), u"key"_s});
    for (const QByteArray &cursor : {cursorFor(answer, false), cursorFor(answer, true), QByteArray()}) {
        const PullOutcome outcome = backend.pullOutcome(cursor, reply);
        if (const auto *page = std::get_if<PullPage>(&outcome)) {
            demandPage(answer, cursor, *page);
        } else if (const auto *reset = std::get_if<PullReset>(&outcome)) {
            demand(FeedPlace::fromBytes(reset->cursor).has_value(), "a new start has a cursor that can be read");
        }
    }
    return 0;
}
