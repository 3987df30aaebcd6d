// Pictures in rows: asked for when they are seen, painted in the place that was kept for them.

#include <QApplication>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <thread>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/paintings.h"
#include "tests/ui/support/samples.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/shell/apptree.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

namespace {

Result<QImage> plain(const PictureQuery &query)
{
    QImage image(query.pixels, QImage::Format_RGB32);
    image.fill(QColor(10, 200, 30));
    return image;
}

FeedEntry withPictures(int number, const QStringList &paths)
{
    FeedEntry entry = samples::post(number, 1, number, u"Look"_s);
    for (const QString &path : paths) {
        entry.media.append({path, 1600, 1000, u"A field"_s, {}});
    }
    return entry;
}

}  // namespace

class TestPictures final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_session->paint = plain;
    }

    void cleanup() { m_app.reset(); }

    void aPictureIsPaintedWhereItsPlaceWasKept()
    {
        m_session->hold = true;
        show({withPictures(1, {u"a/1.jpg"_s})});
        m_session->answerHeld();  // the rows
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        m_session->hold = true;
        m_app->grab();
        const int height = view()->rowRect(0).height();
        QVERIFY(m_session->picturesAsked.contains(u"a/1.jpg"_s));
        QVERIFY(colorInTile(0) != QColor(10, 200, 30));
        m_session->answerHeld();
        QTRY_VERIFY(m_look.pictures.isIdle());
        QCOMPARE(colorInTile(0), QColor(10, 200, 30));
        QCOMPARE(view()->rowRect(0).height(), height);
    }

    void onlyWhatIsSeenIsAskedForAndOnlyOnce()
    {
        QList<FeedEntry> entries;
        for (int i = 1; i <= 40; ++i) {
            entries.append(withPictures(i, {u"a/%1.jpg"_s.arg(i)}));
        }
        show(entries);
        QTRY_COMPARE(view()->model()->rowCount(), 40);
        m_app->grab();
        m_app->grab();
        QCOMPARE(m_session->picturesAsked.count(u"a/1.jpg"_s), 1);
        QVERIFY(!m_session->picturesAsked.contains(u"a/30.jpg"_s));
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
        m_app->grab();
        QVERIFY(m_session->picturesAsked.contains(u"a/40.jpg"_s));
        QVERIFY(!m_session->picturesAsked.contains(u"a/20.jpg"_s));
    }

    void aBrokenPictureIsAskedForOnceAndChangesNoHeight()
    {
        m_session->paint = samples::picture;
        show({withPictures(1, {u"a/broken.jpg"_s}), withPictures(2, {u"a/2.jpg"_s})});
        QTRY_COMPARE(view()->model()->rowCount(), 2);
        m_app->grab();
        m_app->grab();
        QCOMPARE(m_session->picturesAsked.count(u"a/broken.jpg"_s), 1);
        QCOMPARE(view()->rowRect(0).height(), view()->rowRect(1).height());
    }

    void whatNeedsTheNetworkComesWithIt()
    {
        SyncState state;
        state.kind = SyncState::Kind::Offline;
        m_session->setSync(state);
        m_session->paint = [](const PictureQuery &) -> Result<QImage> {
            return failure(ErrorCode::Offline, u"Later."_s);
        };
        show({withPictures(1, {u"a/1.jpg"_s})});
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        m_app->grab();
        m_app->grab();
        QCOMPARE(m_session->picturesAsked.count(u"a/1.jpg"_s), 1);  // not at every repaint
        m_session->paint = plain;
        state.kind = SyncState::Kind::Idle;
        m_session->setSync(state);
        m_app->grab();
        QTRY_COMPARE(colorInTile(0), QColor(10, 200, 30));
    }

    void anAvatarIsItsPictureAndUntilThenAnInitial()
    {
        PersonSummary person = samples::person(2);
        const QImage initial = m_look.avatars.get(person, 44, 1).toImage();
        person.avatar = u"a/face.jpg"_s;
        m_session->hold = true;
        m_look.pictures.setSource([this](const PictureQuery &query) { return m_session->loadPicture(query); });
        QCOMPARE(m_look.avatars.get(person, 44, 1).toImage(), initial);
        QSignalSpy arrived(&m_look.pictures, &Pictures::arrived);
        m_session->answerHeld();
        QTRY_COMPARE(arrived.size(), 1);
        const QImage face = m_look.avatars.get(person, 44, 1).toImage();
        QCOMPARE(face.pixelColor(22, 22), QColor(10, 200, 30));
        QCOMPARE(face.pixelColor(0, 0).alpha(), 0);  // round
        m_look.pictures.setSource({});
        QCOMPARE(m_look.avatars.get(person, 44, 1).toImage(), initial);  // nothing stays of a session that ended
    }

    void theSessionsEndDropsAnswersThatAreOnTheirWay()
    {
        QList<std::shared_ptr<QPromise<Result<QImage>>>> asked;
        m_look.pictures.setSource([&asked](const PictureQuery &) {
            asked.append(std::make_shared<QPromise<Result<QImage>>>());
            asked.last()->start();
            return asked.last()->future();
        });
        QSignalSpy arrived(&m_look.pictures, &Pictures::arrived);
        for (int i = 0; i < 40; ++i) {
            (void)m_look.pictures.tile(u"a/%1.jpg"_s.arg(i), {20, 20}, 1, 0, 0);
        }
        // Cut on another thread; this one has not heard of it yet.
        std::thread([&asked] {
            for (const auto &answer : asked) {
                answer->addResult(plain({u"a/1.jpg"_s, {20, 20}}));
                answer->finish();
            }
        }).join();
        m_look.pictures.setSource({});
        QVERIFY(m_look.pictures.isIdle());
        QCoreApplication::processEvents();
        QCOMPARE(arrived.size(), 0);
    }

    void tooManyWishesDropTheOldestAndAskAgain()
    {
        m_session->hold = true;
        m_look.pictures.setSource([this](const PictureQuery &query) { return m_session->loadPicture(query); });
        for (int i = 0; i < 60; ++i) {
            (void)m_look.pictures.tile(u"a/%1.jpg"_s.arg(i), {20, 20}, 1, 0, 0);
        }
        m_session->answerHeld();
        QTRY_VERIFY(m_look.pictures.isIdle());
        using State = Pictures::State;
        QCOMPARE(m_look.pictures.tile(u"a/59.jpg"_s, {20, 20}, 1, 0, 0).state, State::Ready);
        QVERIFY(m_look.pictures.tile(u"a/0.jpg"_s, {20, 20}, 1, 0, 0).state != State::Ready);  // was dropped
        QTRY_COMPARE(m_look.pictures.tile(u"a/0.jpg"_s, {20, 20}, 1, 0, 0).state, State::Ready);
    }

private:
    void show(const QList<FeedEntry> &entries)
    {
        m_session->fill(entries);
        UiContext context;
        context.now = [] { return samples::now(); };
        m_app = std::make_unique<AppTree>(m_look, *m_session, context);
        m_app->resize(1280, 800);
        m_app->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_app.get()));
    }

    [[nodiscard]] FeedView *view() const { return m_app->home()->pane()->view(); }

    [[nodiscard]] QColor colorInTile(int row) const
    {
        const QPoint middle = view()->layoutOf(row).tiles[0].center() + view()->rowRect(row).topLeft();
        return view()->viewport()->grab().toImage().pixelColor(middle);
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<AppTree> m_app;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pictures.moc"
