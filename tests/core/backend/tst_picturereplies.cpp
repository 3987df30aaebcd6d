// What the storage service answers about pictures, and what others answer in its place.

#include <QtTest>

#include "core/backend/supabase/supabasebackend.h"
#include "tests/support/scriptedtransport.h"

using namespace postr;
using namespace postr::test;

namespace {

const QByteArray kHtml = "<html><title>404 Not Found</title></html>";

QByteArray said(const char *status)
{
    return QByteArray(R"({"statusCode":")") + status + R"(","error":"e","message":"m"})";
}

QString nameOf(const SubmitOutcome &outcome)
{
    static const char *const kNames[] = {"applied", "rejected", "wait", "unreachable", "auth", "pause"};
    return QString::fromLatin1(kNames[outcome.index()]);
}

}  // namespace

class TestPictureReplies final : public QObject {
    Q_OBJECT

private slots:
    void outcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("upload");
        QTest::addColumn<QString>("removal");
        const auto add = [](const char *name, int status, const QByteArray &body, const char *upload,
                            const char *removal) {
            QTest::newRow(name) << status << body << QString::fromLatin1(upload) << QString::fromLatin1(removal);
        };
        add("done", 200, R"({"Id":"i","Key":"media/a"})", "applied", "applied");
        add("nothing to remove", 200, "[]", "applied", "applied");
        add("a page instead", 200, kHtml, "unreachable", "unreachable");
        add("there already", 400, said("409"), "applied", "wait");
        add("there already, plainly", 409, said("409"), "applied", "wait");
        add("no such thing", 400, said("404"), "rejected", "applied");
        add("no such thing, plainly", 404, said("404"), "rejected", "applied");
        add("404 of a proxy", 404, kHtml, "unreachable", "unreachable");
        add("404 without a word", 404, {}, "unreachable", "unreachable");
        add("404 of a gateway", 404, R"({"message":"no Route matched"})", "rejected", "rejected");
        add("409 of a proxy", 409, kHtml, "unreachable", "unreachable");
        add("denied", 400, said("403"), "rejected", "rejected");
        add("too large", 413, kHtml, "rejected", "rejected");
        add("busy", 503, kHtml, "wait", "wait");
        add("status of another type", 400, R"({"statusCode":{},"message":"m"})", "rejected", "rejected");
    }

    void outcomes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, upload);
        QFETCH(QString, removal);
        const SupabaseBackend backend(
            {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), QStringLiteral("key")});
        const auto outcomeOf = [&](const Intent &intent) {
            return nameOf(
                backend.submitOutcome({Mid(), intent, {}, 0, 0, 0, 0, {}, {}, {}, {}, 0}, answered(status, body)));
        };
        const QString path = QStringLiteral("u/p/1-a.jpg");
        QCOMPARE(outcomeOf(Intent::uploadMedia(path, QStringLiteral("f"), QStringLiteral("image/jpeg"))), upload);
        QCOMPARE(outcomeOf(Intent::deleteMedia(path)), removal);
    }
};

QTEST_APPLESS_MAIN(TestPictureReplies)
#include "tst_picturereplies.moc"
