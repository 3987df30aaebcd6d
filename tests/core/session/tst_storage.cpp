// What an account keeps, and how much of it.

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "core/media/picturecache.h"
#include "tests/core/session/offlinesession.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

StorageReport reportOf(OfflineSession &opened) { return waited(opened.session.loadStorage()).value(); }

}  // namespace

class TestStorage final : public QObject {
    Q_OBJECT

private slots:
    void theLimitIsChosenForThisAccountAndStays()
    {
        const QTemporaryDir folder;
        {
            OfflineSession opened(folder.path());
            QVERIFY(opened.isOpen);
            QCOMPARE(reportOf(opened).picturesLimit, PictureCache::kDefaultLimit);
            QVERIFY(waited(opened.session.setPicturesLimit(2'000'000'000)));
            QCOMPARE(reportOf(opened).picturesLimit, 2'000'000'000);
        }
        OfflineSession again(folder.path());
        QCOMPARE(reportOf(again).picturesLimit, 2'000'000'000);
    }

    void whatIsTooMuchGoesAtOnceButNeverWhatIsNowhereElse()
    {
        const QTemporaryDir folder;
        OfflineSession opened(folder.path());
        const QString own = QFileInfo(databasePath(folder.path(), somebody())).path();
        PictureCache cache(own + u"/pictures"_s);
        for (int i = 0; i < 5; ++i) {
            cache.write(u"picture/%1"_s.arg(i), QByteArray(100'000, 'x'));
        }
        QVERIFY(QDir().mkpath(own + u"/media"_s));
        QFile unsent(own + u"/media/unsent.png"_s);
        QVERIFY(unsent.open(QIODevice::WriteOnly) && unsent.write(QByteArray(900'000, 'y')) > 0);
        unsent.close();
        QCOMPARE(reportOf(opened).pictures, 500'000);
        QVERIFY(waited(opened.session.setPicturesLimit(250'000)));
        const StorageReport report = reportOf(opened);
        QVERIFY(report.pictures > 0 && report.pictures <= 250'000);
        QCOMPARE(QFileInfo(unsent.fileName()).size(), 900'000);
        QVERIFY(waited(opened.session.clearPictures()));
        QCOMPARE(reportOf(opened).pictures, 0);
        QCOMPARE(QFileInfo(unsent.fileName()).size(), 900'000);
    }

    void aDamagedIndexIsSaidAndMended()
    {
        const QTemporaryDir folder;
        {
            auto account = openAccount(folder.path(), somebody(), u"me"_s);
            QVERIFY(account);
            QVERIFY(transact(account->connection(),
                             [&] { posts::upsert(account->connection(), somebody().user, postBy(1, 100), 1); }));
            QVERIFY(account->connection().execute(
                u"UPDATE posts_fts_data SET block = zeroblob(length(block)) WHERE id > 10"_s));
        }
        QStringList problems;
        for (int starts = 0; starts < 2; ++starts) {
            OfflineSession opened(folder.path());
            QVERIFY(opened.isOpen);
            problems.append(waited(opened.session.diagnose())->problems);
        }
        QCOMPARE(problems, QStringList{u"the search index is damaged"_s});
    }

    void anExportHoldsUpNobodyAndEndsWithTheSession()
    {
        const QTemporaryDir folder, place;
        fillAccount(folder.path());
        auto opened = std::make_unique<OfflineSession>(folder.path());
        ExportWish wish{place.filePath(u"first.zip"_s)};
        bool isUnderWay = false;
        wish.progressed = [&](int) { isUnderWay = true; };
        const auto first = opened->session.exportAll(wish);
        const auto second = waited(opened->session.exportAll({place.filePath(u"second.zip"_s)}));
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QTRY_VERIFY(isUnderWay);
        QVERIFY(waited(opened->session.loadMe()));
        opened.reset();
        QVERIFY(first.isFinished());
        QCOMPARE(first.result().error().code, ErrorCode::Canceled);
        QVERIFY(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }

    void theSessionKnowsItsExportAndEndsItForAnybody()
    {
        const QTemporaryDir folder, place;
        fillAccount(folder.path());
        OfflineSession opened(folder.path());
        AccountSession &session = opened.session;
        QVERIFY(session.exportState().file.isEmpty());
        const QString file = place.filePath(u"mine.zip"_s);
        const auto canceled = session.exportAll({file});
        QTRY_VERIFY(session.exportState().isRunning());
        QCOMPARE(session.exportState().file, file);
        QTRY_VERIFY(session.exportState().percent > 0);
        const auto busy = waited(session.exportAll({place.filePath(u"second.zip"_s)}));
        QCOMPARE(busy.error().code, ErrorCode::Busy);
        QCOMPARE(session.exportState().file, file);
        session.cancelExport();
        QCOMPARE(waited(canceled).error().code, ErrorCode::Canceled);
        QTRY_VERIFY(session.exportState().outcome);
        QCOMPARE(session.exportState().outcome->error().code, ErrorCode::Canceled);
        // The next one is another matter.
        const auto done = waited(session.exportAll({file}));
        QVERIFY(done);
        QTRY_VERIFY(session.exportState().outcome && *session.exportState().outcome);
        QCOMPARE((*session.exportState().outcome)->bytes, done->bytes);
    }

private:
    /// So many posts that an export of them does not end by itself before it is looked at.
    static void fillAccount(const QString &folder)
    {
        auto account = openAccount(folder, somebody(), u"me"_s);
        QVERIFY(account);
        QVERIFY(transact(account->connection(), [&] {
            for (int i = 0; i < 30'000; ++i) {
                posts::upsert(account->connection(), somebody().user, postBy(1, 100'000 + i), 1);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
