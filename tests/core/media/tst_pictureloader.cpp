// Where pictures come from: the unsent ones, the cache, the server.

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "core/media/pictureloader.h"
#include "tests/support/scriptedtransport.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using test::answered;
using test::oversized;

namespace {

QByteArray png(const QColor &color, int side = 20)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

HttpReply picture(const QColor &color) { return answered(200, png(color), {{"content-type", "image/png"}}); }

}  // namespace

class TestPictureLoader final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_transport = std::make_unique<test::ScriptedTransport>();
        m_unsent.clear();
        restart();
    }

    void cleanup()
    {
        m_loader.reset();
        m_transport.reset();
    }

    void aPictureIsDownloadedOnceAndKept()
    {
        const auto first = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
        QCOMPARE(m_transport->path(), u"/storage/v1/object/public/media/ann/1.png"_s);
        QVERIFY(!m_transport->request().authorized);
        m_transport->answer(picture(Qt::red));
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(first.result()->pixelColor(5, 5), QColor(Qt::red));
        restart();
        const auto again = load(u"ann/1.png"_s);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result());
        QCOMPARE(m_transport->history().size(), 1);
    }

    void twoWishesForOnePictureAreOneDownload()
    {
        const auto small = load(u"ann/1.png"_s, {4, 4}), large = load(u"ann/1.png"_s, {12, 12});
        QTRY_COMPARE(m_transport->open(), 1);
        settle();
        m_transport->answer(picture(Qt::red));
        QTRY_VERIFY(small.isFinished() && large.isFinished());
        QCOMPARE(small.result()->size(), QSize(4, 4));
        QCOMPARE(large.result()->size(), QSize(12, 12));
        QCOMPARE(m_transport->history().size(), 1);
    }

    void notMoreAtOnceThanAllowedAndWhatNobodyWaitsForIsDropped()
    {
        QList<CancelToken> tokens(PictureLoader::kMostDownloads + 3);
        for (int i = 0; i < tokens.size(); ++i) {
            tokens[i] = {};
            (void)load(u"ann/%1.png"_s.arg(i), {10, 10}, tokens[i]);
            settle();
        }
        QTRY_COMPARE(m_transport->open(), PictureLoader::kMostDownloads);
        tokens[PictureLoader::kMostDownloads].cancel();
        for (int i = 0; i < PictureLoader::kMostDownloads; ++i) {
            m_transport->answer(picture(Qt::red));
        }
        QTRY_COMPARE(m_transport->open(), 2);
        // What was asked for last comes first.
        QVERIFY(m_transport->path().endsWith(u"/6.png"_s));
        QCOMPARE(m_transport->sentTo(u"/4.png"_s), 0);
    }

    void offlineNothingIsAskedForAndTheAnswerIsLater()
    {
        m_loader->setOnline(false);
        const auto offline = load(u"ann/1.png"_s);
        QTRY_VERIFY(offline.isFinished());
        QCOMPARE(offline.result().error().code, ErrorCode::Offline);
        QVERIFY(m_transport->history().isEmpty());
        m_loader->setOnline(true);
        const auto online = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
    }

    void whatAnswersWithSomethingElse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("later");
        QTest::newRow("missing") << 400 << QByteArray("application/json") << QByteArray("{}") << false;
        QTest::newRow("another type") << 200 << QByteArray("image/svg+xml") << png(Qt::red) << false;
        QTest::newRow("damaged") << 200 << QByteArray("image/png") << png(Qt::red).left(50) << false;
        QTest::newRow("too large") << 200 << QByteArray("image/png") << QByteArray(kMostShownBytes + 1, 'x') << false;
        QTest::newRow("a hotel's page") << 200 << QByteArray("text/html; charset=utf-8") << QByteArray("<p>") << true;
        QTest::newRow("overload") << 503 << QByteArray("text/plain") << QByteArray() << true;
    }

    void whatAnswersWithSomethingElse()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, later);
        const auto future = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
        m_transport->answer(answered(status, body, {{"content-type", type}}));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().code, later ? ErrorCode::Offline : ErrorCode::Refused);
        settle();
        QVERIFY(kept().isEmpty());
    }

    void aPictureTooLargeToBeReadIsNotPromisedForLater()
    {
        const auto future = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
        m_transport->answer(oversized());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Refused);
    }

    void namesThatCouldBecomeAnotherAddressAreNotAskedFor()
    {
        for (const QString &path : {u"../auth/v1/user"_s, u"a b.png"_s, u"a?x=1"_s, u""_s, u"x#y.png"_s}) {
            const auto future = load(path);
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(future.result().error().code, ErrorCode::Refused);
        }
        QVERIFY(m_transport->history().isEmpty());
    }

    void anUnsentPictureIsShownFromThisComputerAndNotCached()
    {
        m_unsent.insert(u"me/1.png"_s, png(Qt::blue));
        m_loader->setOnline(false);
        const auto future = load(u"me/1.png"_s);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->pixelColor(5, 5), QColor(Qt::blue));
        QVERIFY(kept().isEmpty());
    }

    void aKeptFileThatIsDamagedIsDownloadedAgain()
    {
        const auto first = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
        m_transport->answer(picture(Qt::red));
        QTRY_VERIFY(first.isFinished());
        QTRY_COMPARE(kept().size(), 1);
        QFile file(m_folder->filePath(kept().first()));
        QVERIFY(file.resize(40));
        restart();
        const auto second = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
        QVERIFY(kept().isEmpty());
        m_transport->answer(picture(Qt::green));
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result()->pixelColor(5, 5), QColor(Qt::green));
    }

    void theEndAbortsAndDropsEverything()
    {
        const auto under = load(u"ann/1.png"_s);
        QTRY_COMPARE(m_transport->open(), 1);
        m_loader.reset();
        QCOMPARE(m_transport->open(), 0);
        QVERIFY(under.isCanceled());
    }

    void aPictureCanBeSavedAsItIs()
    {
        const QByteArray bytes = png(Qt::red);
        auto promise = std::make_shared<QPromise<Status>>();
        promise->start();
        const auto done = promise->future();
        QTemporaryDir to;
        m_loader->save(u"ann/1.png"_s, to.filePath(u"mine.png"_s), promise);
        QTRY_COMPARE(m_transport->open(), 1);
        m_transport->answer(answered(200, bytes, {{"content-type", "image/png"}}));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
        QFile saved(to.filePath(u"mine.png"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
    }

    void theCacheStaysWithinItsLimitAndForgetsTheOldestFirst()
    {
        QTemporaryDir folder;
        PictureCache cache(folder.path(), 1000);
        for (int i = 0; i < 5; ++i) {
            cache.write(u"p%1"_s.arg(i), QByteArray(200, 'x'));
        }
        QCOMPARE(cache.bytes(), 1000);
        QVERIFY(cache.read(u"p0"_s));  // looked at: now the newest
        cache.write(u"p5"_s, QByteArray(200, 'x'));
        QVERIFY(cache.bytes() <= 1000);
        QVERIFY(cache.read(u"p0"_s));
        QVERIFY(!cache.read(u"p1"_s));
        QVERIFY(cache.read(u"p5"_s));
        QCOMPARE(PictureCache(folder.path(), 1000).bytes(), cache.bytes());
        cache.write(u"giant"_s, QByteArray(2000, 'x'));
        QVERIFY(!cache.read(u"giant"_s));
        cache.clear();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

    void whatAKillLeftHalfWrittenIsNotBelieved()
    {
        QTemporaryDir folder;
        PictureCache(folder.path()).write(u"p"_s, "whole");
        const QString name = QDir(folder.path()).entryList(QDir::Files).value(0);
        QFile half(folder.filePath(name + u".Xy12ab"_s));  // as QSaveFile names it
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("wh");
        half.close();
        PictureCache cache(folder.path());
        QCOMPARE(cache.bytes(), 5);
        QCOMPARE(*cache.read(u"p"_s), QByteArray("whole"));
        QVERIFY(!half.exists());
    }

#ifdef Q_OS_UNIX
    void aPipeIsNoPictureAndHoldsNobodyUp()
    {
        const QByteArray pipe = QFile::encodeName(m_folder->filePath(u"pipe.png"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        // Whoever reads it nevertheless gets its end when the test ends.
        const auto closePipe = qScopeGuard([&pipe] {
            const int end = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK);
            if (end >= 0) {
                ::close(end);
            }
        });
        PictureSource source;
        source.file = QFile::decodeName(pipe);
        std::optional<Result<NewPicture>> prepared;
        std::optional<Result<QImage>> opened;
        m_loader->prepare(source, [&](const Result<NewPicture> &done) { prepared = done; });
        m_loader->open(source, [&](const Result<QImage> &done) { opened = done; });
        QTRY_VERIFY(prepared && opened);
        QCOMPARE(prepared->error().code, ErrorCode::Disk);
        QCOMPARE(opened->error().code, ErrorCode::Disk);
    }
#endif

private:
    void restart()
    {
        m_loader = std::make_unique<PictureLoader>(
            Server{ServerOrigin::fromUserInput(u"https://postr.example"_s), {}}, m_folder->path(),
            [this](const QString &path) {
                return m_unsent.contains(path) ? std::optional(m_unsent.value(path)) : std::nullopt;
            });
        m_loader->setTransport(m_transport.get());
    }

    QFuture<Result<QImage>> load(const QString &path, QSize size = {10, 10}, const CancelToken &token = {})
    {
        auto promise = std::make_shared<QPromise<Result<QImage>>>();
        promise->start();
        m_loader->load({path, size, PictureQuery::Fit::Cover, token}, promise);
        return promise->future();
    }

    /// What is asked for on the way from a decoding thread is delivered.
    void settle()
    {
        const auto unsent = std::exchange(m_unsent, {{u"settle"_s, png(Qt::black)}});
        const auto last = load(u"settle"_s);
        QTRY_VERIFY(last.isFinished());
        m_unsent = unsent;
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList kept() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptedTransport> m_transport;
    QHash<QString, QByteArray> m_unsent;
    std::unique_ptr<PictureLoader> m_loader;
};

QTEST_GUILESS_MAIN(TestPictureLoader)
#include "tst_pictureloader.moc"
