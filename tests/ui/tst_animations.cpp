// Pictures that move: only where they are seen, only when that is wanted, and few at once.

#include <QApplication>
#include <QPromise>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/controls/button.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/shell/apptree.h"
#include "ui/theme/look.h"
#include "ui/translations.h"
#include "ui/viewer/imageviewer.h"
#include "ui/viewer/viewercanvas.h"

using namespace postr;
using namespace Qt::StringLiterals;

namespace {

const QColor kStill(10, 200, 30);

/// Red and blue by turns, each for longer than what is waited for is looked at once more.
class Blinking final : public FrameStream {
public:
    explicit Blinking(QSize size) : m_size(size) {}
    QFuture<Result<Frame>> next() override
    {
        Frame frame{QImage(m_size, QImage::Format_RGB32), 120, false};
        frame.image.fill(++m_asked % 2 == 1 ? Qt::red : Qt::blue);
        QPromise<Result<Frame>> promise;
        promise.start();
        promise.addResult(frame);
        promise.finish();
        return promise.future();
    }

private:
    QSize m_size;
    int m_asked = 0;
};

FeedEntry withPictures(int number, const QStringList &paths)
{
    FeedEntry entry = samples::post(number, 1, number, u"Look"_s);
    for (const QString &path : paths) {
        entry.media.append({path, 1600, 1000, {}, {}});
    }
    return entry;
}

}  // namespace

class TestAnimations final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_look.preferences.set({});
        m_opened.clear();
        m_streams.clear();
        m_session = std::make_unique<MemorySession>();
        m_session->paint = [](const PictureQuery &query) -> Result<QImage> {
            QImage image(query.pixels, QImage::Format_RGB32);
            image.fill(kStill);
            return image;
        };
        m_session->animate = [this](const PictureQuery &query) -> Result<std::shared_ptr<FrameStream>> {
            m_opened.append(query.path);
            if (query.path.endsWith(u"still.webp"_s)) {
                return failure(ErrorCode::Refused, u"This picture could not be shown."_s);
            }
            auto stream = std::make_shared<Blinking>(query.pixels.boundedTo({800, 500}));
            m_streams.append(stream);
            return stream;
        };
    }
    void cleanup() { m_app.reset(); }

    void aPictureMovesWhereItIsSeen()
    {
        show({withPictures(1, {u"a/1.gif"_s}), withPictures(2, {u"a/2.jpg"_s})});
        QTRY_COMPARE(colorInTile(0), QColor(Qt::red));
        QTRY_COMPARE(colorInTile(0), QColor(Qt::blue));
        QTRY_COMPARE(colorInTile(0), QColor(Qt::red));
        QCOMPARE(colorInTile(1), kStill);
        QCOMPARE(m_opened, QStringList{u"a/1.gif"_s});
    }

    void nothingMovesWithReducedMotionOrWhenItIsNotWanted()
    {
        for (const bool calm : {true, false}) {
            m_look.preferences.change([calm](Preferences::Values &values) {
                values.calm = calm;
                values.animate = calm ? Preferences::AnimateAlways : Preferences::AnimateNever;
            });
            show({withPictures(1, {u"a/1.gif"_s})});
            QTRY_COMPARE(colorInTile(0), kStill);
            QTest::mouseMove(view()->viewport(), tile(0));
            QCOMPARE(colorInTile(0), kStill);
            QVERIFY(m_opened.isEmpty());
            m_app.reset();
        }
    }

    void underThePointerOnly()
    {
        QCursor::setPos(5000, 5000);  // the pointer comes from elsewhere
        m_look.preferences.change([](Preferences::Values &values) { values.animate = Preferences::AnimateHovered; });
        show({withPictures(1, {u"a/1.gif"_s}), withPictures(2, {u"a/2.gif"_s})});
        QTRY_COMPARE(colorInTile(0), kStill);
        QTest::mouseMove(view()->viewport(), tile(0));
        QTRY_COMPARE(colorInTile(0), QColor(Qt::blue));
        QCOMPARE(m_opened, QStringList{u"a/1.gif"_s});
        QTest::mouseMove(view()->viewport(), tile(1));
        QTRY_COMPARE(colorInTile(1), QColor(Qt::blue));
        QTRY_COMPARE(m_look.pictures.movingCount(), 1);
        QCOMPARE(colorInTile(0), kStill);
    }

    void fewMoveAtOnce()
    {
        show({withPictures(1, {u"a/1.gif"_s, u"a/2.gif"_s, u"a/3.gif"_s, u"a/4.gif"_s}),
              withPictures(2, {u"a/5.gif"_s, u"a/6.gif"_s, u"a/7.gif"_s, u"a/8.gif"_s})});
        QTRY_COMPARE(m_look.pictures.movingCount(), Animations::kMost);
        QTRY_COMPARE(colorInTile(0), QColor(Qt::blue));
        QCOMPARE(m_opened.size(), Animations::kMost);
    }

    void whatIsScrolledAwayLetsGoOfItsFile()
    {
        QList<FeedEntry> entries;
        for (int i = 1; i <= 30; ++i) {
            entries.append(withPictures(i, {i == 1 ? u"a/1.gif"_s : u"a/%1.jpg"_s.arg(i)}));
        }
        show(entries);
        QTRY_COMPARE(view()->model()->rowCount(), 30);
        const int with = rowOf(u"a/1.gif"_s);
        QVERIFY(with >= 0);
        view()->scrollTo(view()->model()->index(with, 0), QAbstractItemView::PositionAtCenter);
        QTRY_COMPARE(m_streams.size(), 1);
        QTRY_COMPARE(m_look.pictures.movingCount(), 1);
        view()->verticalScrollBar()->setValue(with > 15 ? 0 : view()->verticalScrollBar()->maximum());
        QTRY_COMPARE(m_look.pictures.movingCount(), 0);
        QTRY_VERIFY(m_streams.first().expired());
    }

    void whatTurnsOutToBeStillIsAskedOnce()
    {
        show({withPictures(1, {u"a/still.webp"_s})});
        QTRY_COMPARE(m_opened.size(), 1);
        m_app->grab();
        m_app->grab();
        QCOMPARE(colorInTile(0), kStill);
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(!m_look.pictures.mayMove(u"a/still.webp"_s));
    }

    void anOpenedOnePlaysAndCanBeHeld()
    {
        m_look.preferences.change([](Preferences::Values &values) { values.animate = Preferences::AnimateHovered; });
        open(u"a/1.gif"_s);
        QTRY_COMPARE(canvas()->image().pixelColor(5, 5), QColor(Qt::blue));
        auto *play = m_app->findChild<QAbstractButton *>(u"viewerPlay"_s);
        QVERIFY(play->isVisible());
        QCOMPARE(play->accessibleName(), u"Hold (Space)"_s);
        QTest::keyClick(canvas(), Qt::Key_Space);
        QCOMPARE(play->accessibleName(), u"Play (Space)"_s);
        QTest::keyClick(canvas(), Qt::Key_Space);
        const QColor before = canvas()->image().pixelColor(5, 5);
        QTRY_VERIFY(canvas()->image().pixelColor(5, 5) != before);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QTRY_VERIFY(m_streams.last().expired());
    }

    void withReducedMotionItPlaysWhenAskedTo()
    {
        m_look.preferences.change([](Preferences::Values &values) { values.calm = true; });
        open(u"a/1.gif"_s);
        QTRY_COMPARE(canvas()->image().pixelColor(5, 5), kStill);
        QVERIFY(m_opened.isEmpty());
        QTest::keyClick(canvas(), Qt::Key_Space);
        QTRY_COMPARE(canvas()->image().pixelColor(5, 5), QColor(Qt::blue));
    }

    void aPhotographHasNothingToPlay()
    {
        open(u"a/1.jpg"_s);
        QTRY_COMPARE(canvas()->image().pixelColor(5, 5), kStill);
        QVERIFY(!m_app->findChild<QAbstractButton *>(u"viewerPlay"_s)->isVisible());
        QTest::keyClick(canvas(), Qt::Key_Space);
        QVERIFY(m_opened.isEmpty());
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
        QTRY_COMPARE(view()->model()->rowCount(), entries.size());
    }
    void open(const QString &path)
    {
        const FeedEntry entry = withPictures(1, {path});
        show({samples::post(2, 1, 2, u"Words"_s)});
        m_app->openPictures(entry.media, 0);
        QTRY_VERIFY(canvas());
        QTRY_VERIFY(!canvas()->image().isNull());
    }

    [[nodiscard]] FeedView *view() const { return m_app->home()->pane()->view(); }
    [[nodiscard]] ViewerCanvas *canvas() const { return m_app->findChild<ViewerCanvas *>(); }
    [[nodiscard]] int rowOf(const QString &path) const
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            if (m_app->home()->pane()->model().entry(row).media.value(0).path == path) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QPoint tile(int row) const
    {
        return view()->layoutOf(row).tiles[0].center() + view()->rowRect(row).topLeft();
    }
    [[nodiscard]] QColor colorInTile(int row) const
    {
        return view()->viewport()->grab().toImage().pixelColor(tile(row));
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<AppTree> m_app;
    QStringList m_opened;
    QList<std::weak_ptr<FrameStream>> m_streams;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestAnimations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_animations.moc"
