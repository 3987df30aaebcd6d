#include <QtTest>

#include "core/backend/supabase/replies.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/support/scriptedtransport.h"

using namespace postr;
using postr::test::answered;
using postr::test::oversized;
using postr::test::undelivered;

namespace {

const QByteArray kHtml = "<html><body>Please sign in to this network</body></html>";
const PostId kPost(QStringLiteral("0190a0a0-0000-7000-8000-000000000001"));
const UserId kPerson(QStringLiteral("0190a0a0-0000-7000-8000-000000000002"));

SupabaseBackend backend()
{
    return SupabaseBackend(
        {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), QStringLiteral("sb_publishable_x")});
}

OutboxRow row(const Intent &intent)
{
    return {Mid(QStringLiteral("0190a0a0-0000-7000-8000-0000000000aa")), intent, {}, 0, 0, 0, 0, {}, {}, {}, {}, 0};
}

QByteArray code(const char *value, const char *message = "m")
{
    return QByteArray("{\"code\":\"") + value + "\",\"message\":\"" + message + "\",\"details\":null,\"hint\":null}";
}

/// An outcome in a form that a table can hold: "WaitFor 3000 unknown", "Rejected 23503", "AuthNeeded".
QString inWords(const SubmitOutcome &outcome)
{
    if (const auto *wait = std::get_if<WaitFor>(&outcome)) {
        return QStringLiteral("WaitFor %1%2")
            .arg(wait->after.count())
            .arg(wait->outcomeUnknown ? QStringLiteral(" unknown") : QString());
    }
    if (const auto *rejected = std::get_if<Rejected>(&outcome)) {
        return QStringLiteral("Rejected %1").arg(rejected->code);
    }
    static const char *const kNames[] = {"Applied", "Rejected", "WaitFor", "Unreachable", "AuthNeeded", "PauseEngine"};
    return QString::fromLatin1(kNames[outcome.index()]);
}

QString reasonOf(const SubmitOutcome &outcome)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.reason; }) {
                return value.reason;
            } else {
                return QString();
            }
        },
        outcome);
}

}  // namespace

Q_DECLARE_METATYPE(postr::HttpReply)

class TestReplies final : public QObject {
    Q_OBJECT

private slots:
    void table_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const HttpReply &reply, const char *expected) {
            QTest::newRow(name) << reply << QString::fromLatin1(expected);
        };
        const QList<QPair<QByteArray, QByteArray>> retry{{"retry-after", "7"}};

        // Below HTTP.
        add("connect, DNS, TLS", undelivered(Delivery::NotSent), "Unreachable");
        add("lost after sending", undelivered(Delivery::Unknown), "WaitFor 0 unknown");
        add("a body above the limit", oversized(), "WaitFor 0 unknown");
        add("aborted by us", undelivered(Delivery::Aborted), "WaitFor 0 unknown");

        // Not JSON.
        add("portal 200", answered(200, kHtml), "Unreachable");
        add("portal redirect", answered(302, QByteArray()), "Unreachable");
        add("portal 403", answered(403, kHtml), "Unreachable");
        add("portal 404", answered(404, kHtml), "Unreachable");
        add("portal 401", answered(401, kHtml), "Unreachable");
        add("portal 400", answered(400, kHtml), "Unreachable");
        add("portal 511", answered(511, kHtml), "Unreachable");
        add("empty 200", answered(200, QByteArray()), "Unreachable");
        add("empty 204", answered(204, QByteArray()), "Unreachable");
        add("other JSON 200", answered(200, QByteArray("{\"hello\":1}")), "Unreachable");
        add("bare JSON 200", answered(200, QByteArray("true")), "Unreachable");

        // Unknown outcome.
        add("502 HTML", answered(502, kHtml), "WaitFor 0 unknown");
        add("504 HTML", answered(504, kHtml), "WaitFor 0 unknown");
        add("504 PGRST003", answered(504, code("PGRST003")), "WaitFor 0 unknown");
        add("408", answered(408, kHtml), "WaitFor 0 unknown");

        // Busy.
        add("429 Retry-After", answered(429, kHtml, retry), "WaitFor 7000");
        add("429 JSON", answered(429, code("over_request_rate_limit")), "WaitFor 0");
        add("503 Retry-After", answered(503, kHtml, retry), "WaitFor 7000 unknown");
        add("503 PGRST001", answered(503, code("PGRST001"), retry), "WaitFor 7000 unknown");
        add("PGRST002", answered(503, code("PGRST002")), "WaitFor 0 unknown");
        add("08006", answered(503, code("08006")), "WaitFor 0 unknown");
        add("53300", answered(503, code("53300")), "WaitFor 0 unknown");
        add("57P01", answered(503, code("57P01")), "WaitFor 0 unknown");
        add("read-only 25006", answered(405, code("25006")), "WaitFor 0");

        // The code decides before the status: PostgREST answers 500 for these.
        add("40001 in 500", answered(500, code("40001")), "WaitFor 0");
        add("40P01 in 500", answered(500, code("40P01")), "WaitFor 0");
        add("55P03", answered(500, code("55P03")), "WaitFor 0");
        add("57014 in 500", answered(500, code("57014")), "WaitFor 0");

        // Other 5xx.
        add("500 HTML", answered(500, kHtml), "WaitFor 0 unknown");
        add("500 JSON", answered(500, code("XX000")), "WaitFor 0 unknown");
        add("520 Cloudflare", answered(520, kHtml), "WaitFor 0 unknown");
        add("54000 in 500", answered(500, code("54000")), "WaitFor 0 unknown");
        add("22xxx in 500 is no refusal", answered(500, code("22000")), "WaitFor 0 unknown");

        // Tokens.
        add("401 PGRST301", answered(401, code("PGRST301")), "AuthNeeded");
        add("401 PGRST303", answered(401, code("PGRST303", "JWT expired")), "AuthNeeded");
        add("401 PGRST302", answered(401, code("PGRST302")), "AuthNeeded");
        add("401 42501", answered(401, code("42501")), "AuthNeeded");
        add("401 JSON", answered(401, QByteArray("{\"message\":\"Unauthorized\"}")), "AuthNeeded");
        add("401 empty", answered(401, QByteArray()), "AuthNeeded");
        add("issued at future", answered(401, code("PGRST303", "JWT issued at future")), "WaitFor 3000");
        add("gateway refuses the key", answered(401, QByteArray("{\"message\":\"Invalid API key\"}")), "PauseEngine");

        // Refusals.
        add("403 42501", answered(403, code("42501")), "Rejected 42501");
        add("409 23503", answered(409, code("23503")), "Rejected 23503");
        add("409 23505", answered(409, code("23505")), "Rejected 23505");
        add("400 22P02", answered(400, code("22P02")), "Rejected 22P02");
        add("400 23514", answered(400, code("23514")), "Rejected 23514");
        add("400 P0001", answered(400, code("P0001")), "Rejected P0001");
        add("400 PGRST102", answered(400, code("PGRST102")), "Rejected PGRST102");
        add("413 JSON", answered(413, code("413")), "Rejected http_413");
        add("413 HTML", answered(413, kHtml), "Unreachable");
        add("400 unknown code", answered(400, code("what")), "WaitFor 0");
        add("403 JSON without a code", answered(403, QByteArray("{\"error\":\"waf\"}")), "WaitFor 0");
        add("409 JSON without a code", answered(409, QByteArray("{}")), "WaitFor 0");

        // Not our server, or not our version.
        add("404 PGRST202", answered(404, code("PGRST202")), "PauseEngine");
        add("404 42P01", answered(404, code("42P01")), "PauseEngine");
        add("404 42883", answered(404, code("42883")), "PauseEngine");
        add("406 PGRST106", answered(406, code("PGRST106")), "PauseEngine");
        add("404 JSON without a code", answered(404, QByteArray("{\"message\":\"no Route matched\"}")), "Unreachable");

        // apply_intent's own words.
        add("applied", answered(200, QByteArray(R"({"status":"applied","epoch":"e","xid":"7"})")), "Applied");
        add("duplicate", answered(200, QByteArray(R"({"status":"applied","duplicate":true,"epoch":"e","xid":"7"})")),
            "Applied");
        add("refused", answered(200, QByteArray(R"({"status":"refused","code":"too_long","epoch":"e","xid":"7"})")),
            "Rejected too_long");
        add("refused, new code", answered(200, QByteArray(R"({"status":"refused","code":"brand_new"})")),
            "Rejected brand_new");
        add("refused, no code", answered(200, QByteArray(R"({"status":"refused","code":null})")), "Rejected refused");
        add("unknown_kind", answered(200, QByteArray(R"({"status":"refused","code":"unknown_kind"})")),
            "Rejected unknown_kind");
        add("wait", answered(200, QByteArray(R"({"status":"wait","code":"rate_limited","seconds":12})")),
            "WaitFor 12000");
        add("wait, no seconds", answered(200, QByteArray(R"({"status":"wait","code":"rate_limited","seconds":null})")),
            "WaitFor 60000");
        add("wait, negative", answered(200, QByteArray(R"({"status":"wait","seconds":-5})")), "WaitFor 1000");
        add("wait, a year", answered(200, QByteArray(R"({"status":"wait","seconds":31536000})")), "WaitFor 3600000");
        add("status of a later version", answered(200, QByteArray(R"({"status":"queued"})")), "PauseEngine");
    }

    void table()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        const SubmitOutcome outcome = backend().submitOutcome(row(Intent::setLike(kPost, true)), reply);
        QCOMPARE(inWords(outcome), expected);
        const bool needsNoWords = expected == u"Applied" || expected == u"AuthNeeded";
        QVERIFY(needsNoWords || reasonOf(outcome).endsWith(u'.'));
    }

    void everyRefusalHasItsOwnSentence()
    {
        QSet<QString> sentences;
        const QStringList codes{
            QStringLiteral("bad_args"),     QStringLiteral("unknown_kind"),   QStringLiteral("empty"),
            QStringLiteral("too_long"),     QStringLiteral("deleted_target"), QStringLiteral("not_found"),
            QStringLiteral("id_taken"),     QStringLiteral("not_owner"),      QStringLiteral("unknown_person"),
            QStringLiteral("self_follow"),  QStringLiteral("too_many_media"), QStringLiteral("blocked"),
            QStringLiteral("rate_limited"), QStringLiteral("anything else")};
        for (const QString &each : codes) {
            sentences.insert(refusalSentence(each));
        }
        QCOMPARE(sentences.size(), codes.size());
    }

    void undoingSomethingGoneIsDone()
    {
        const HttpReply gone =
            answered(200, QByteArray(R"({"status":"refused","code":"deleted_target","epoch":"e","xid":"7"})"));
        const HttpReply unknown =
            answered(200, QByteArray(R"({"status":"refused","code":"unknown_person","epoch":"e","xid":"7"})"));
        QCOMPARE(inWords(backend().submitOutcome(row(Intent::setLike(kPost, false)), gone)), QStringLiteral("Applied"));
        QCOMPARE(inWords(backend().submitOutcome(row(Intent::deletePost(kPost)), gone)), QStringLiteral("Applied"));
        QCOMPARE(inWords(backend().submitOutcome(row(Intent::setFollow(kPerson, false)), unknown)),
                 QStringLiteral("Applied"));
        QCOMPARE(inWords(backend().submitOutcome(row(Intent::setLike(kPost, true)), gone)),
                 QStringLiteral("Rejected deleted_target"));
        NewPost reply;
        reply.id = kPost;
        reply.text = QStringLiteral("hello");
        QCOMPARE(inWords(backend().submitOutcome(row(*Intent::putPost(reply)), gone)),
                 QStringLiteral("Rejected deleted_target"));
    }

    void countsAndAckTokenAreRead()
    {
        const auto outcome = backend().submitOutcome(
            row(Intent::setLike(kPost, true)),
            answered(200, QByteArray(R"({"status":"applied","epoch":"e","xid":"18446744073709551615",
                                         "counts":{"replies":1,"reposts":2,"likes":3,"quotes":-4}})")));
        const auto &applied = std::get<Applied>(outcome);
        QCOMPARE(*applied.counts, (PostCounts{1, 2, 3, 0}));
        QVERIFY(!applied.ackToken.isEmpty());
        const auto refused = backend().submitOutcome(
            row(Intent::setLike(kPost, true)),
            answered(200, QByteArray(R"({"status":"refused","code":"blocked","epoch":"e","xid":"9"})")));
        QVERIFY(!std::get<Rejected>(refused).ackToken.isEmpty());
    }

    void retryAfterIsBounded()
    {
        const auto of = [](const char *value) {
            return retryAfter(answered(503, QByteArray(), {{"retry-after", value}})).count();
        };
        QCOMPARE(of("7"), 7000);
        QCOMPARE(of("0"), 0);
        QCOMPARE(of("-3"), 0);
        QCOMPARE(of("99999999999999"), 300'000);
        QCOMPARE(of("999999999999999999999999"), 0);
        QCOMPARE(of("Wed, 21 Oct 2026 07:28:00 GMT"), 0);
    }
};

QTEST_APPLESS_MAIN(TestReplies)
#include "tst_replies.moc"
