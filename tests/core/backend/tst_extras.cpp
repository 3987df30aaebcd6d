// What stands beside the rows of an answer, and the earlier texts of a post.

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/backend/supabase/extras.h"
#include "core/backend/supabase/rows.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/support/scriptedtransport.h"

using namespace postr;

namespace {

QString numbered(int n) { return QStringLiteral("0190a0a0-0000-7000-8000-%1").arg(n, 12, 16, QLatin1Char('0')); }

}  // namespace

class TestExtras final : public QObject {
    Q_OBJECT

private slots:
    void whatStandsBesideTheRows()
    {
        const QJsonObject answer = QJsonDocument::fromJson(R"({
            "gone": ["0190a0a0-0000-7000-8000-000000000001", 7],
            "hidden": ["0190a0a0-0000-7000-8000-000000000002"],
            "gone_people": ["0190a0a0-0000-7000-8000-000000000003"],
            "hidden_people": ["0190a0a0-0000-7000-8000-000000000004"],
            "reposts": [{"person": "0190a0a0-0000-7000-8000-000000000005", "post": "0190a0a0-0000-7000-8000-000000000006",
                         "on": true, "sort": 8, "ver": 9},
                        {"person": "0190a0a0-0000-7000-8000-000000000005", "post": "0190a0a0-0000-7000-8000-00000000000b",
                         "sort": 8, "ver": 9}, {"person": "nobody"}, 5],
            "notifications": [{"id": "0190a0a0-0000-7000-8000-000000000007", "kind": "mention", "on": true, "sort": 3, "ver": 4,
                               "created_at": "2026-01-01T00:00:00+00:00", "actor": "0190a0a0-0000-7000-8000-000000000005", "post": null, "note": null},
                              {"id": "0190a0a0-0000-7000-8000-000000000008", "kind": "a later idea", "sort": 1, "ver": 1}],
            "states": [{"id": "0190a0a0-0000-7000-8000-000000000009", "counts": {"likes": 2}, "mine": null},
                       {"id": "0190a0a0-0000-7000-8000-00000000000a", "counts": {"likes": 2}, "mine": {"ver": 3}}],
            "read": {"up_to": 12, "ver": 13}})")
                                       .object();
        Batch batch;
        readExtras(answer, batch);
        QCOMPARE(batch.gone.size(), 1);
        QCOMPARE(batch.hidden.size(), 1);
        QCOMPARE(batch.gonePeople.size(), 1);
        QCOMPARE(batch.hiddenPeople.size(), 1);
        QCOMPARE(batch.reposts.size(), 1);
        QCOMPARE(batch.reposts.at(0).sort, 8);
        QVERIFY(batch.reposts.at(0).on);
        QCOMPARE(batch.notifications.size(), 1);
        QCOMPARE(batch.notifications.at(0).kind, NotificationKind::Mention);
        QCOMPARE(batch.read.value_or(ReadMarker{}), (ReadMarker{12, 13}));
        QCOMPARE(batch.pulses.size(), 1);
        QCOMPARE(batch.pulses.at(0).counts.likes, 2);
        QStringList aside;
        for (const UnstorableRow &row : batch.unstorable) {
            aside.append(row.entity.right(12) + u' ' + row.why);
        }
        QCOMPARE(aside,
                 (QStringList{QStringLiteral(" gone: no id"),
                              QStringLiteral("00000000000a states: mine: liked is neither true nor false"),
                              QStringLiteral("00000000000b reposts: on is neither true nor false"),
                              QStringLiteral(" reposts: person is no id"), QStringLiteral(" reposts: person is no id"),
                              QStringLiteral("000000000008 notifications: on is neither true nor false")}));
        Batch marked;
        readExtras({{QStringLiteral("read"), QStringLiteral("all")}}, marked);
        QVERIFY(!marked.read);
        QCOMPARE(marked.unstorable.at(0).why, QStringLiteral("read: up_to is no number"));
        QCOMPARE(marked.unstorable.at(0).raw, QByteArray(R"(["all"])"));
    }

    void idsBesideTheRowsAreBounded()
    {
        for (const char *list : {"gone", "hidden", "gone_people", "hidden_people", "gone_notifications"}) {
            QJsonArray ids;
            for (int i = 0; i < kMaxRows + 3; ++i) {
                ids.append(numbered(i));
            }
            Batch batch;
            readExtras({{QLatin1String(list), ids}}, batch);
            const qsizetype read = batch.gone.size() + batch.hidden.size() + batch.gonePeople.size() +
                                   batch.hiddenPeople.size() + batch.goneNotifications.size();
            QCOMPARE(read, kMaxRows);
            QCOMPARE(batch.unstorable.size(), 3);
        }
    }

    void textsOfAPostAreAllThereOrNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("texts");  // -1: refused
        QTest::newRow("two") << QByteArray(R"({"epoch": "e", "texts": [
            {"rev": 0, "text": "a", "at": "2026-11-23T06:57:20.059021+00:00"},
            {"rev": 1, "text": "", "at": "2026-11-23 06:57:20+00"}]})")
                             << 2;
        QTest::newRow("none") << QByteArray(R"({"epoch": "e", "texts": []})") << 0;
        QTest::newRow("missing") << QByteArray(R"({"epoch": "e"})") << -1;
        QTest::newRow("no list") << QByteArray(R"({"epoch": "e", "texts": {}})") << -1;
        for (const char *text : {R"({"text": "a", "at": "2026-11-23 06:57:20+00"})", R"({"rev": 0, "text": "a"})",
                                 R"({"rev": 0, "text": 7, "at": "2026-11-23 06:57:20+00"})", "7"}) {
            QTest::newRow(text) << QByteArray(R"({"epoch": "e", "texts": [)") + text + "]}" << -1;
        }
    }

    void textsOfAPostAreAllThereOrNone()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, texts);
        const SupabaseBackend backend(
            {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), QStringLiteral("key")});
        const auto history = backend.history(test::answered(200, body));
        QCOMPARE(history ? static_cast<int>(history->texts.size()) : -1, texts);
        QVERIFY(history || history.error().code == ErrorCode::Server);
    }
};

QTEST_APPLESS_MAIN(TestExtras)
#include "tst_extras.moc"
