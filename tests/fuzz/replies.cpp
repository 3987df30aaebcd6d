// The answer to an intent. The first line is the HTTP status and the intent's kind ("200 put_post"), the rest the body.

#include <QJsonObject>

#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/fuzz/target.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SupabaseBackend backend(Server{ServerOrigin::fromUserInput(u"https://postr.example"_s), u"key"_s});
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const QList<QByteArray> words = bytes.left(end).split(' ');
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = words.value(0).left(4).toInt();
    reply.body = bytes.mid(end + 1);
    const auto kind = intentKindFromName(QString::fromUtf8(words.value(1)));
    const Intent intent(kind.value_or(IntentKind::SetLike),
                        {{u"id"_s, u"00000000-0000-7000-8000-000000000001"_s}, {u"on"_s, words.size() < 3}});
    const OutboxRow row{Mid(u"00000000-0000-7000-8000-000000000002"_s), intent};
    const SubmitOutcome outcome = backend.submitOutcome(row, reply);
    if (std::holds_alternative<Applied>(outcome)) {
        const auto value = jsonValue(reply.body);
        const QString status = value ? value->toObject().value(u"status"_s).toString() : QString();
        demand(reply.status >= 200 && reply.status < 300, "an error is not taken for success");
        demand(status == u"applied" || status == u"refused", "only what the function said is taken for success");
    } else if (const auto *rejected = std::get_if<Rejected>(&outcome)) {
        demand(!rejected->code.isEmpty() && !rejected->reason.isEmpty(), "what is parked has a reason");
    } else if (const auto *wait = std::get_if<WaitFor>(&outcome)) {
        demand(wait->after.count() >= 0 && wait->after <= std::chrono::hours(24), "nobody waits for more than a day");
    }
    return 0;
}
