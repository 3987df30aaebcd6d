// How far a picture has come is told, and never written; one that fails holds up no other; what is taken back.

#include <QtTest>

#include "core/db/mediafolder.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

/// Writes a post with one picture.
OutboxRow writePictured(EngineBench &bench, int number)
{
    const MediaFolder folder(bench.connection().path());
    const Result<QString> file = folder.keep(QByteArray(1000, static_cast<char>('a' + number)), u"png"_s);
    NewPost post;
    post.id = PostId(numbered(number));
    post.text = u"look"_s;
    const auto row = bench.writer->writePost(post, {{*file, u"image/png"_s, 10, 10, {}, {}}}, bench.clock.wallMs());
    Q_ASSERT(row);
    bench.driver->intentsWritten();
    return *row;
}

QList<OutboxRow> rowsOf(EngineBench &bench, IntentKind kind)
{
    QList<OutboxRow> rows = bench.rows();
    rows.removeIf([kind](const OutboxRow &row) { return row.intent.kind() != kind; });
    return rows;
}

/// A post with one picture, whose upload is under way; returns that request.
HttpRequest begun(EngineBench &bench)
{
    writePictured(bench, 1);
    bench.pass(Milliseconds(1000));
    for (int tries = 0; tries < 20; ++tries) {
        bench.settle();
        for (const HttpRequest &request : bench.transport.history()) {
            if (request.url.path().contains(u"/storage/"_s)) {
                return request;
            }
        }
        bench.answerOne();
    }
    qFatal("nothing is uploaded");
}

}  // namespace

class TestUploadProgress final : public QObject {
    Q_OBJECT

private slots:
    void itIsToldAndNotWritten();
    void itEndsWithTheReply();
    void aPictureThatFailsHoldsUpNoOther();
    void aProxyThatFindsItTooLargeIsARefusal();
    void aPostThatStaysKeepsItsPictures();
    void aDiscardedPictureGoesAfterItHasCome();
};

void TestUploadProgress::itIsToldAndNotWritten()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const HttpRequest request = begun(bench);
    QVERIFY(!bench.driver->uploadProgress());
    QSignalSpy told(bench.driver.get(), &SyncDriver::intentUpdated);
    const auto changes = [&] { return *bench.connection().value(u"SELECT total_changes()"_s); };
    const QString before = changes();
    request.progress(400, 1000);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<Mid>(), bench.driver->uploadProgress()->mid);
    QCOMPARE(bench.driver->uploadProgress()->sent, 400);
    QCOMPARE(bench.driver->uploadProgress()->total, 1000);
    request.progress(401, 1000);  // nobody would see the difference
    QCOMPARE(told.size(), 1);
    for (qint64 sent = 402; sent <= 1000; ++sent) {
        request.progress(sent, 1000);
    }
    QVERIFY(told.size() < 20);
    QCOMPARE(changes(), before);
    const QList<OutboxRow> rows = bench.rows();
    QCOMPARE(bench.row(bench.driver->uploadProgress()->mid)->intent.kind(), IntentKind::UploadMedia);
}

void TestUploadProgress::itEndsWithTheReply()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const HttpRequest request = begun(bench);
    request.progress(400, 1000);
    bench.script = [](const QString &, const QJsonObject &) { return std::optional(answered(200, QByteArray("{}"))); };
    for (int tries = 0; tries < 20 && bench.driver->uploadProgress(); ++tries) {
        bench.answerOne();
        bench.settle();
    }
    QVERIFY(!bench.driver->uploadProgress());
    request.progress(900, 1000);  // of a request that is over
    QVERIFY(!bench.driver->uploadProgress());
}

void TestUploadProgress::aPictureThatFailsHoldsUpNoOther()
{
    for (const HttpReply &reply : {answered(403, QByteArray("<html>Forbidden</html>")),
                                   answered(504, QByteArray("<html>")), undelivered(Delivery::Unknown)}) {
        EngineBench bench;
        QVERIFY(bench.sync());
        writePictured(bench, 1);
        bench.pass(Milliseconds(1000));
        writePictured(bench, 2);
        const QString minded = rowsOf(bench, IntentKind::UploadMedia).constFirst().intent.path().section(u'/', -1);
        bench.script = [minded, reply](const QString &function, const QJsonObject &) {
            return function == minded ? std::optional(reply) : std::nullopt;
        };
        QVERIFY(bench.refresh());
        QVERIFY(bench.server.state().posts.contains(numbered(2)));
        QVERIFY(!bench.server.state().posts.contains(numbered(1)));
        for (int minutes = 0; minutes < 120; minutes += 5) {
            bench.pass(Milliseconds(5 * 60'000));
            QVERIFY(bench.refresh());
        }
        const QList<OutboxRow> left = rowsOf(bench, IntentKind::UploadMedia);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.constFirst().status, OutboxStatus::Failed);
        QCOMPARE(left.constFirst().errorCode, u"server_error"_s);
    }
}

void TestUploadProgress::aProxyThatFindsItTooLargeIsARefusal()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    writePictured(bench, 1);
    bench.script = [](const QString &function, const QJsonObject &) {
        const QByteArray page("<html>413 Request Entity Too Large</html>");
        return function.endsWith(u".png") ? std::optional(answered(413, page)) : std::nullopt;
    };
    QVERIFY(bench.refresh());
    QCOMPARE(rowsOf(bench, IntentKind::UploadMedia).constFirst().errorCode, u"storage_413"_s);
}

void TestUploadProgress::aPostThatStaysKeepsItsPictures()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    const OutboxRow post = writePictured(bench, 1);
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    const auto deletion = bench.writer->write(Intent::deletePost(post.intent.post()), bench.clock.wallMs());
    QVERIFY(deletion);
    QCOMPARE(rowsOf(bench, IntentKind::DeleteMedia).size(), 1);
    QVERIFY(bench.writer->discard(deletion->mid, bench.clock.wallMs()));
    QVERIFY(bench.rows().isEmpty());
}

void TestUploadProgress::aDiscardedPictureGoesAfterItHasCome()
{
    EngineBench bench;
    QVERIFY(bench.sync());
    begun(bench);
    const OutboxRow upload = rowsOf(bench, IntentKind::UploadMedia).constFirst();
    const OutboxRow post = rowsOf(bench, IntentKind::PutPost).constFirst();
    QVERIFY(bench.writer->discard(post.mid, bench.clock.wallMs()));
    bench.driver->intentsWritten();
    QVERIFY(rowsOf(bench, IntentKind::DeleteMedia).constFirst().dependsOn.contains(upload.mid));
    QVERIFY(!bench.writer->discard(upload.mid, bench.clock.wallMs()));  // or the removal would come before it
    QVERIFY(bench.refresh());
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.server.state().objects.isEmpty());
}

QTEST_GUILESS_MAIN(TestUploadProgress)
#include "tst_uploadprogress.moc"
