// The image viewer: fitting, enlarging, moving, going on, and taking away.

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
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

class TestViewer final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_session->paint = [](const PictureQuery &query) -> Result<QImage> {
            if (query.path.endsWith(u"broken.jpg"_s)) {
                return failure(ErrorCode::Refused, u"This picture could not be shown."_s);
            }
            QImage image(1600, 1000, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            return image;
        };
        FeedEntry post = samples::post(1, 2, 1, u"Look"_s);
        post.media = {{u"a/1.jpg"_s, 1600, 1000, u"A field"_s, {}},
                      {u"a/2.jpg"_s, 1600, 1000, {}, {}},
                      {u"a/broken.jpg"_s, 1600, 1000, u"Lost"_s, {}}};
        m_session->fill({post});
        UiContext context;
        context.now = [] { return samples::now(); };
        m_app = std::make_unique<AppTree>(m_look, *m_session, context);
        m_app->resize(1280, 800);
        m_app->show();
        QVERIFY(QTest::qWaitForWindowActive(m_app.get()));
        QTRY_COMPARE(view()->model()->rowCount(), 1);
    }

    void cleanup() { m_app.reset(); }

    void aClickOnATileOpensThatPicture()
    {
        const QPoint tile = view()->layoutOf(0).tiles[1].center() + view()->rowRect(0).topLeft();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, tile);
        QVERIFY(viewer() && viewer()->isOpen());
        QCOMPARE(viewer()->index(), 1);
        QCOMPARE(counter(), u"2 of 3"_s);
        QVERIFY(canvas()->hasFocus());
    }

    void theKeyOpensTheFirstPictureAndEscReturns()
    {
        QTest::keyClick(m_app.get(), Qt::Key_J);
        QTest::keyClick(m_app.get(), Qt::Key_O);
        QVERIFY(viewer());
        QCOMPARE(viewer()->index(), 0);
        const QPointer<ImageViewer> open = viewer();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!open);
    }

    void aBadgeTellsTheDescriptionAndOpensNothing()
    {
        const QPoint badge = view()->layoutOf(0).badges[0].center() + view()->rowRect(0).topLeft();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, badge);
        QVERIFY(!viewer());
    }

    void arrowsGoOnAndStopAtTheEnds()
    {
        m_app->openPictures(media(), 0);
        QVERIFY(!button("viewerPrevious")->isEnabled());
        key(Qt::Key_Left);
        QCOMPARE(viewer()->index(), 0);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(viewer()->index(), 2);
        key(Qt::Key_Right);
        QCOMPARE(viewer()->index(), 2);
        QVERIFY(!button("viewerNext")->isEnabled());
        QVERIFY(canvas()->accessibleName().contains(u"Lost"_s));
        QCOMPARE(canvas()->sentence(), u"This picture could not be shown."_s);
        QVERIFY(!button("viewerCopy")->isEnabled());
    }

    void aMissingDescriptionIsSaid()
    {
        m_app->openPictures(media(), 1);
        QCOMPARE(m_app->findChild<Paragraph *>(u"viewerDescription"_s)->text(), u"No description"_s);
        QVERIFY(!button("viewerCopyText")->isEnabled());
    }

    void aPictureIsFittedAndEnlargedWhereThePointerIs()
    {
        m_app->openPictures(media(), 0);
        QTRY_VERIFY(!canvas()->image().isNull());
        const QRectF fitted = canvas()->zoom().rect();
        QVERIFY(canvas()->zoom().isFit());
        QVERIFY(QRectF(canvas()->rect()).adjusted(-1, -1, 1, 1).contains(fitted));
        const QPointF pointer = fitted.center() + QPointF(60, 40);
        const auto shareAt = [&] {
            const QRectF r = canvas()->zoom().rect();
            return QPointF((pointer.x() - r.left()) / r.width(), (pointer.y() - r.top()) / r.height());
        };
        const QPointF before = shareAt();
        for (int i = 0; i < 12; ++i) {
            QWheelEvent wheel(pointer, canvas()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(canvas(), &wheel);
        }
        QCOMPARE(canvas()->zoom().scale(), Zoom::kMost);
        QVERIFY((shareAt() - before).manhattanLength() < 0.01);
        key(Qt::Key_0);
        QCOMPARE(canvas()->zoom().rect(), fitted);
        key(Qt::Key_Plus);
        QVERIFY(!canvas()->zoom().isFit());
        key(Qt::Key_Minus);
        QVERIFY(canvas()->zoom().isFit());
    }

    void draggingMovesAnEnlargedPictureNoFurtherThanItsEdge()
    {
        m_app->openPictures(media(), 0);
        QTRY_VERIFY(!canvas()->image().isNull());
        for (int i = 0; i < 6; ++i) {
            key(Qt::Key_Plus);
        }
        const QRectF before = canvas()->zoom().rect();
        drag(QPoint(40, 0));
        QCOMPARE(canvas()->zoom().rect().left(), before.left() + 40);
        drag(QPoint(5000, 5000));
        QCOMPARE(canvas()->zoom().rect().topLeft(), QPointF(0, 0));
    }

    void pictureAndDescriptionCanBeTakenAway()
    {
        m_app->openPictures(media(), 0);
        QTRY_VERIFY(button("viewerCopy")->isEnabled());
        QTest::mouseClick(button("viewerCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1600, 1000));
        QTest::mouseClick(button("viewerCopyText"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"A field"_s);
        viewer()->save(u"/nowhere/field.jpg"_s);
        QCOMPARE(m_session->picturesSaved.value(u"/nowhere/field.jpg"_s), u"a/1.jpg"_s);
    }

    void everyControlHasAName()
    {
        m_app->openPictures(media(), 0);
        for (const QAbstractButton *control : viewer()->findChildren<QAbstractButton *>()) {
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }

    void aBadgeGrowsWithItsWord()
    {
        const auto setText = [this](int percent) {
            m_look.preferences.change([percent](Preferences::Values &values) { values.textPercent = percent; });
        };
        const auto back = qScopeGuard([setText] { setText(100); });
        m_app.reset();
        setText(200);
        init();
        const QRect badge = view()->layoutOf(0).badges[0];
        QVERIFY(badge.height() >= m_look.fonts.lineHeight(Type::Tiny));
        QVERIFY(badge.width() >= m_look.shaper.line(u"ALT"_s, Type::Tiny).width + 8);
        QVERIFY(view()->layoutOf(0).tiles[0].contains(badge));
        m_app.reset();
    }

    void aLongDescriptionScrolls()
    {
        m_app->openPictures({{u"a/1.jpg"_s, 1600, 1000, u"A field, and behind it another one. "_s.repeated(60), {}}},
                            0);
        QCoreApplication::sendPostedEvents();
        const auto *words = m_app->findChild<Paragraph *>(u"viewerDescription"_s);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        const auto *area = viewer()->findChild<QScrollArea *>();
        QVERIFY(area && area->verticalScrollBar()->maximum() > 0);
        QVERIFY(area->geometry().bottom() < viewer()->height() && area->height() < 150);
    }

    void aSentenceInsteadOfThePictureIsWrapped()
    {
        m_app->openPictures(media(), 0);
        canvas()->showPlaceholder(media().first());
        canvas()->showSentence(u"This picture could not be shown. "_s.repeated(20));
        const QImage seen = canvas()->grab().toImage();
        QCOMPARE(seen.pixel(2, seen.height() / 2), seen.pixel(2, 2));
    }

    void onlineAgainThePictureIsFetchedAgain()
    {
        bool isOnline = false;
        const auto paint = m_session->paint;
        m_session->paint = [&isOnline, paint](const PictureQuery &query) -> Result<QImage> {
            return isOnline ? paint(query) : failure(ErrorCode::Offline, u"You are offline."_s);
        };
        SyncState state;
        state.kind = SyncState::Kind::Offline;
        m_session->setSync(state);
        m_app->openPictures(media(), 0);
        QTRY_COMPARE(canvas()->sentence(), u"You are offline."_s);
        isOnline = true;
        m_session->setSync({});
        QTRY_VERIFY(!canvas()->image().isNull());
        QVERIFY(canvas()->sentence().isEmpty());
        m_session->paint = paint;
    }

private:
    [[nodiscard]] FeedView *view() const { return m_app->home()->pane()->view(); }
    [[nodiscard]] QList<MediaItem> media() const { return m_session->posts.first().media; }
    [[nodiscard]] ImageViewer *viewer() const { return m_app->findChild<ImageViewer *>(); }
    [[nodiscard]] ViewerCanvas *canvas() const { return m_app->findChild<ViewerCanvas *>(); }
    [[nodiscard]] QString counter() const { return m_app->findChild<TextLabel *>(u"viewerCounter"_s)->text(); }
    [[nodiscard]] IconButton *button(const char *name) const
    {
        return m_app->findChild<IconButton *>(QLatin1String(name));
    }
    void key(Qt::Key pressed) { QTest::keyClick(canvas(), pressed); }
    void drag(QPoint by)
    {
        const QPoint from = canvas()->rect().center();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + by, canvas()->mapToGlobal(from + by), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(canvas(), &move);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from + by);
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<AppTree> m_app;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestViewer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_viewer.moc"
