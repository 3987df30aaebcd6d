// What an account keeps, and how much of it.

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "core/media/picturecache.h"
#include "core/session/accountsession.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

class NoTokens final : public TokenSource {
public:
    void token(Handler done) override { done(failure(ErrorCode::Offline, u"No network here."_s)); }
    void renewedToken(const QByteArray &, Handler done) override { token(std::move(done)); }
};

template <class T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

struct Opened {
    explicit Opened(const QString &folder)
        : session(SessionConfig{folder, Server{somebody().origin, {}}, somebody(), u"me"_s, false}, tokens)
    {
        isOpen = waited(session.open()).has_value();
    }
    [[nodiscard]] StorageReport report() { return waited(session.loadStorage()).value(); }

    NoTokens tokens;
    AccountSession session;
    bool isOpen = false;
};

}  // namespace

class TestStorage final : public QObject {
    Q_OBJECT

private slots:
    void theLimitIsChosenForThisAccountAndStays()
    {
        const QTemporaryDir folder;
        {
            Opened opened(folder.path());
            QVERIFY(opened.isOpen);
            QCOMPARE(opened.report().picturesLimit, PictureCache::kDefaultLimit);
            QVERIFY(waited(opened.session.setPicturesLimit(2'000'000'000)));
            QCOMPARE(opened.report().picturesLimit, 2'000'000'000);
        }
        QCOMPARE(Opened(folder.path()).report().picturesLimit, 2'000'000'000);
    }

    void whatIsTooMuchGoesAtOnceButNeverWhatIsNowhereElse()
    {
        const QTemporaryDir folder;
        Opened opened(folder.path());
        const QString own = QFileInfo(databasePath(folder.path(), somebody())).path();
        PictureCache cache(own + u"/pictures"_s);
        for (int i = 0; i < 5; ++i) {
            cache.write(u"picture/%1"_s.arg(i), QByteArray(100'000, 'x'));
        }
        QVERIFY(QDir().mkpath(own + u"/media"_s));
        QFile unsent(own + u"/media/unsent.png"_s);
        QVERIFY(unsent.open(QIODevice::WriteOnly) && unsent.write(QByteArray(900'000, 'y')) > 0);
        unsent.close();
        QCOMPARE(opened.report().pictures, 500'000);
        QVERIFY(waited(opened.session.setPicturesLimit(250'000)));
        const StorageReport report = opened.report();
        QVERIFY(report.pictures > 0 && report.pictures <= 250'000);
        QCOMPARE(QFileInfo(unsent.fileName()).size(), 900'000);
        QVERIFY(waited(opened.session.clearPictures()));
        QCOMPARE(opened.report().pictures, 0);
        QCOMPARE(QFileInfo(unsent.fileName()).size(), 900'000);
    }

    void anExportHoldsUpNobodyAndEndsWithTheSession()
    {
        const QTemporaryDir folder, place;
        {
            auto account = openAccount(folder.path(), somebody(), u"me"_s);
            QVERIFY(account);
            QVERIFY(transact(account->connection(), [&] {
                for (int i = 0; i < 30'000; ++i) {
                    posts::upsert(account->connection(), somebody().user, postBy(1, 100'000 + i), 1);
                }
            }));
        }
        auto opened = std::make_unique<Opened>(folder.path());
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
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
