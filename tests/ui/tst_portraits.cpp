// The own picture and banner: chosen, cut, removed, written.

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSlider>
#include <QWheelEvent>

#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/notice.h"
#include "ui/sheets/cropcanvas.h"
#include "ui/sheets/cropsheet.h"
#include "ui/sheets/portraitpicker.h"
#include "ui/sheets/textsheet.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestPortraits final : public PagesFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_session->opened = QImage(800, 400, QImage::Format_RGB32);
        m_session->opened.fill(Qt::darkCyan);
        ProfilePage &me = m_session->profiles[samples::person(0).id];
        me.own = true;
        me.profile.avatar = u"me/profile/avatar1-a.png"_s;
        press("navProfile");
        press("profileEdit");
    }
    void cleanup() { m_window.reset(); }

    void theMiddleIsOfferedAndWhatIsChosenIsWritten()
    {
        choose(ProfileField::Avatar);
        QVERIFY(canvas()->hasFocus());
        QCOMPARE(canvas()->part(), QRect(200, 0, 400, 400));
        QTest::keyClick(canvas(), Qt::Key_Left);
        const QRect moved = canvas()->part();
        QVERIFY(moved.left() < 200);
        QCOMPARE(moved.size(), QSize(400, 400));
        QTest::keyClick(canvas(), Qt::Key_Return);
        QTRY_VERIFY(!canvas());
        QVERIFY(m_session->portraits.isEmpty());  // not before it is saved
        press("profileSheetAccept");
        QTRY_COMPARE(m_session->portraits.size(), 1);
        QCOMPARE(m_session->portraits.first().part, moved);
        QCOMPARE(m_session->portraits.first().field, ProfileField::Avatar);
        QTRY_VERIFY(!picker());
        QVERIFY(m_session->written.isEmpty());
    }

    void theFrameNeverHasAGap()
    {
        choose(ProfileField::Banner);
        const QRect all = m_session->opened.rect();
        const qreal shape = qreal(kBannerPixels.width()) / kBannerPixels.height();
        for (const QPointF by : {QPointF(5000, 5000), {-9000, -9000}, {9000, 0}}) {
            canvas()->pan(by);
            QVERIFY(all.contains(canvas()->part()));
            QVERIFY(canvas()
                        ->zoom()
                        .rect()
                        .adjusted(-1, -1, 1, 1)
                        .contains(QRectF(QPointF(0, 0), canvas()->frame().size())));
        }
        for (int i = 0; i < 30; ++i) {
            canvas()->zoomBy(Zoom::kStep);
        }
        canvas()->pan({-9000, -9000});
        const QRect part = canvas()->part();
        QVERIFY(all.contains(part) && !part.isEmpty());
        QVERIFY(qAbs(qreal(part.width()) / part.height() - shape) < 0.2);
        for (int i = 0; i < 60; ++i) {
            canvas()->zoomBy(1 / Zoom::kStep);
        }
        QCOMPARE(canvas()->part().width(), 800);
    }

    void pointerWheelAndSliderDoTheSame()
    {
        choose(ProfileField::Avatar);
        const QPoint middle = canvas()->frame().center();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, middle);
        QMouseEvent move(QEvent::MouseMove, middle + QPoint(50, 0), canvas()->mapToGlobal(middle + QPoint(50, 0)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas(), &move);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, middle + QPoint(50, 0));
        QVERIFY(canvas()->part().left() < 200);  // the picture follows the pointer
        auto *slider = m_window->findChild<QSlider *>(u"cropZoom"_s);
        QCOMPARE(slider->value(), 0);
        QWheelEvent wheel(middle, canvas()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &wheel);
        QVERIFY(slider->value() > 0);
        const int before = canvas()->part().width();
        slider->setValue(100);
        QVERIFY(canvas()->part().width() < before);
        slider->setValue(0);
        QCOMPARE(canvas()->part().width(), 400);
    }

    void itIsSaidWhatIsSeen()
    {
        choose(ProfileField::Avatar);
        QVERIFY(!canvas()->accessibleName().isEmpty());
        const QString before = canvas()->accessibleDescription();
        QVERIFY2(before.contains(u"25"_s) && before.contains(u"75"_s), qPrintable(before));
        QTest::keyClick(canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas()->accessibleDescription() != before);
        QVERIFY(!m_window->findChild<QSlider *>(u"cropZoom"_s)->accessibleName().isEmpty());
    }

    void escLeavesEverythingAsItWas()
    {
        choose(ProfileField::Avatar);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QTRY_VERIFY(!canvas());
        QVERIFY(picker() && !picker()->isChanged());
    }

    void whatIsRemovedIsRemovedAtTheServer()
    {
        QVERIFY(control("avatarRemove"));
        QVERIFY(!control("bannerRemove"));  // there is none
        press("avatarRemove");
        QVERIFY(!control("avatarRemove"));
        press("profileSheetAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().field(), u"avatar"_s);
        QVERIFY(m_session->written.first().value().isEmpty());
    }

    void anotherChoiceTakesTheRemovalBack()
    {
        press("avatarRemove");
        choose(ProfileField::Avatar);
        press("cropAccept");
        QTRY_VERIFY(!canvas());
        QVERIFY(picker()->removed().isEmpty());
        QCOMPARE(picker()->portraits().size(), 1);
    }

    void badPicturesAreExplainedAndNothingIsLost()
    {
        auto *name = m_window->findChild<QLineEdit *>(u"profileName"_s);
        name->setText(u"Noor H."_s);
        m_session->opened = {};
        emit picker()->chosen(ProfileField::Avatar, {u"notes.txt"_s, {}, {}});
        QCOMPARE(m_window->findChild<Notice *>(u"profileError"_s)->sentence(), u"This is no picture."_s);
        QVERIFY(!canvas());
        QCOMPARE(name->text(), u"Noor H."_s);
    }

    void whatCannotBeWrittenStaysInTheSheet()
    {
        choose(ProfileField::Avatar);
        press("cropAccept");
        QTRY_VERIFY(!canvas());
        m_session->writeFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        press("profileSheetAccept");
        QTRY_COMPARE(m_window->findChild<Notice *>(u"profileError"_s)->sentence(), u"The disk is full."_s);
        QCOMPARE(picker()->portraits().size(), 1);
        m_session->writeFailure.reset();
        press("profileSheetAccept");
        QTRY_COMPARE(m_session->portraits.size(), 1);
    }

    void aPictureIsDroppedWhereItBelongs()
    {
        QMimeData data;
        data.setImageData(m_session->opened);
        const auto dropAt = [&](QPointF point) {
            QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(picker(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(picker(), &drop);
            QTRY_VERIFY(canvas());
            const bool isBanner = canvas()->frame().width() > 2 * canvas()->frame().height();
            QTest::keyClick(canvas(), Qt::Key_Escape);
            QTRY_VERIFY(!canvas());
            m_wasBanner = isBanner;
        };
        dropAt({300, 40});
        QVERIFY(m_wasBanner);
        dropAt({60, picker()->height() - 20.0});
        QVERIFY(!m_wasBanner);
    }

    void unsavedPicturesAreNotDroppedByOneKey()
    {
        choose(ProfileField::Banner);
        press("cropAccept");
        QTRY_VERIFY(!canvas());
        QTest::keyClick(m_window->findChild<QLineEdit *>(u"profileName"_s), Qt::Key_Escape);
        QVERIFY(picker());
        QTest::keyClick(m_window->findChild<QLineEdit *>(u"profileName"_s), Qt::Key_Escape);
        QTRY_VERIFY(!picker());
    }

private:
    void choose(ProfileField field)
    {
        emit picker()->chosen(field, {u"/a/me.jpg"_s, {}, {}});
        QTRY_VERIFY(canvas());
    }
    [[nodiscard]] PortraitPicker *picker() const { return m_window->findChild<PortraitPicker *>(); }
    [[nodiscard]] CropCanvas *canvas() const { return m_window->findChild<CropCanvas *>(); }

    bool m_wasBanner = false;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestPortraits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_portraits.moc"
