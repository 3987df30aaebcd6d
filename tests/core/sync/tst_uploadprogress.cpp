// How far a picture has come is told, and never written.

#include <QtTest>

#include "core/db/mediafolder.h"
#include "enginebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

/// A post with one picture, whose upload is under way; returns that request.
HttpRequest begun(EngineBench &bench)
{
    const MediaFolder folder(bench.connection().path());
    const Result<QString> file = folder.keep(QByteArray(1000, 'x'), u"png"_s);
    NewPost post;
    post.id = PostId(numbered(1));
    post.text = u"look"_s;
    const auto row = bench.writer->writePost(post, {{*file, u"image/png"_s, 10, 10, {}, {}}}, bench.clock.wallMs());
    Q_ASSERT(row);
    bench.driver->intentsWritten();
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

QTEST_GUILESS_MAIN(TestUploadProgress)
#include "tst_uploadprogress.moc"
