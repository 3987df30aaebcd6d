// What is written is kept, with its pictures, and goes on where it stopped.

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftrow.h"
#include "ui/composer/draftssheet.h"
#include "ui/composer/picturestrip.h"
#include "ui/composer/picturethumb.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestDrafts final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_made = 0;
        m_host = std::make_unique<QWidget>();
        m_host->resize(900, 800);
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        open();
    }

    void cleanup() { m_host.reset(); }

    void typingIsKeptWithoutAWord()
    {
        QTest::keyClicks(text(), u"Half a thought"_s);
        text()->moveCursor(QTextCursor::Start);
        QTRY_COMPARE(m_session->drafts.size(), 1);
        QTRY_COMPARE(m_session->drafts.first().caret, 0);
        QCOMPARE(m_session->drafts.first().text, u"Half a thought"_s);
        QTRY_COMPARE(saved(), u"Draft saved"_s);
    }

    void anEmptyComposerLeavesNothing()
    {
        m_composer->dismiss();
        QVERIFY(m_session->drafts.isEmpty());
        QCOMPARE(m_session->draftsSaved, 0);
        QCOMPARE(m_made, 0);
    }

    void closingAsksNothingAndOpeningGoesOn()
    {
        FeedEntry post = samples::post(7, 1, 5, u"Which way?"_s);
        m_composer->setReplyTo(post);
        QTest::keyClicks(text(), u"Down the hill"_s);
        text()->moveCursor(QTextCursor::WordLeft);
        const int caret = text()->textCursor().position();
        QTest::keyClick(text(), Qt::Key_Escape);
        QTRY_VERIFY(!m_composer);
        open();
        m_composer->resume();
        QVERIFY(text()->toPlainText().isEmpty());  // that was an answer, this is none
        open();
        m_composer->setReplyTo(post);
        m_composer->resume();
        QCOMPARE(text()->toPlainText(), u"Down the hill"_s);
        QCOMPARE(text()->textCursor().position(), caret);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().replyTo, post.id);
        QVERIFY(m_session->drafts.isEmpty());
    }

    void emptyingItRemovesTheDraft()
    {
        QTest::keyClicks(text(), u"x"_s);
        QTRY_COMPARE(m_session->drafts.size(), 1);
        QTest::keyClick(text(), Qt::Key_Backspace);
        QTRY_VERIFY(m_session->drafts.isEmpty());
        QCOMPARE(saved(), QString());
    }

    void severalDraftsAreListedAndOneIsOpened()
    {
        m_session->drafts = samples::drafts();
        FeedEntry answered = samples::post(90, 3, 60, u"Which of your apps opens on a plane?"_s);
        m_session->fill({answered});
        QTest::keyClicks(text(), u"A third one"_s);
        QTest::mouseClick(button("composeDrafts"), Qt::LeftButton);
        auto *sheet = m_host->findChild<DraftsSheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->rows().size(), 3);  // what was just typed is among them
        QTest::mouseClick(sheet->rows()[1], Qt::LeftButton);
        QTRY_COMPARE(text()->toPlainText(), samples::drafts().first().text);
        QTRY_VERIFY(m_composer->target().replyTo && m_composer->target().replyTo->text == answered.text);
        QVERIFY(m_host->findChild<QWidget *>(u"composeAnswered"_s)->isVisible());
    }

    void aDeletedDraftCanBeHadBackUntilTheListCloses()
    {
        m_session->drafts = samples::drafts();
        QTest::mouseClick(button("composeDrafts"), Qt::LeftButton);
        auto *sheet = m_host->findChild<DraftsSheet *>();
        QTest::keyClick(sheet->rows()[0], Qt::Key_Delete);
        QTest::keyClick(sheet->rows()[1], Qt::Key_Delete);
        QVERIFY(sheet->rows()[0]->isMarked());
        sheet->rows()[0]->setMarked(false);
        QCOMPARE(m_session->drafts.size(), 2);
        sheet->dismiss();
        QCOMPARE(m_session->drafts.size(), 1);
        QCOMPARE(m_session->drafts.first().id, samples::drafts().first().id);
    }

    void picturesGoWithThePostInTheirOrderWithTheirDescriptions()
    {
        m_composer->addPictures({{u"/a/1.jpg"_s, {}, {}}, {u"/a/2.jpg"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 2);
        QVERIFY(send()->isEnabled());  // a picture is enough
        QCOMPARE(reminder(),
                 u"2 pictures without a description. People who cannot see them will miss what they say."_s);
        QTest::keyClick(thumb(1), Qt::Key_Left, Qt::ControlModifier);
        QTest::mouseClick(thumb(0), Qt::LeftButton, {}, {20, 60});
        auto *alt = m_host->findChild<QLineEdit *>(u"composeAlt"_s);
        QVERIFY(alt->hasFocus());
        QTest::keyClicks(alt, u"A field"_s);
        QVERIFY(reminder().startsWith(u"1 picture without"));
        QTRY_VERIFY(!m_session->drafts.isEmpty() && m_session->drafts.first().pictures.value(0).alt == u"A field");
        QTest::mouseClick(send(), Qt::LeftButton);
        QTest::mouseClick(button("describeSheetAccept"), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        const QList<MediaItem> media = m_session->written.first().newPost().media;
        QCOMPARE(media.size(), 2);
        QCOMPARE(media[0].path, u"draft//a/2.jpg"_s);
        QCOMPARE(media[0].alt, u"A field"_s);
        QCOMPARE(media[1].path, u"draft//a/1.jpg"_s);
    }

    void aMissingDescriptionIsAskedForOnce()
    {
        m_composer->addPictures({{u"1"_s, {}, {}}, {u"2"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 2);
        strip()->choose(0);
        QTest::keyClicks(m_host->findChild<QLineEdit *>(u"composeAlt"_s), u"A field"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(button("describeSheetCancel"));
        QVERIFY(m_session->written.isEmpty());
        QTest::mouseClick(button("describeSheetCancel"), Qt::LeftButton);
        QCOMPARE(strip()->chosen(), 1);  // the one that has none
        QVERIFY(m_host->findChild<QLineEdit *>(u"composeAlt"_s)->hasFocus());
        QVERIFY(m_composer->isOpen());
        QTRY_VERIFY(!button("describeSheetCancel"));
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);  // once is enough
    }

    void nobodyIsAskedWhoDoesNotWantIt()
    {
        m_look.preferences.change([](Preferences::Values &values) { values.remindAlt = false; });
        m_composer->addPictures({{u"1"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 1);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        m_look.preferences.change([](Preferences::Values &values) { values.remindAlt = true; });
    }

    void aDescriptionOfBeforeIsThereAgainAndSaidSo()
    {
        m_session->knownAlt = u"A field"_s;
        m_composer->addPictures({{u"1"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 1);
        QCOMPARE(strip()->undescribed(), 0);
        QVERIFY2(error().contains(u"before"_s), qPrintable(error()));
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().media[0].alt, u"A field"_s);
    }

    void draggingChangesTheOrder()
    {
        m_composer->addPictures({{u"1"_s, {}, {}}, {u"2"_s, {}, {}}, {u"3"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 3);
        PictureThumb *first = thumb(0);
        QTest::mousePress(first, Qt::LeftButton, {}, {20, 60});
        const QPoint there = first->mapFromGlobal(thumb(2)->mapToGlobal(QPoint(20, 60)));
        QMouseEvent move(QEvent::MouseMove, there, first->mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(first, &move);
        QTest::mouseRelease(first, Qt::LeftButton, {}, {20, 60});
        QCOMPARE(strip()->pictures()[2].file, u"1"_s);
        QCOMPARE(strip()->pictures()[0].file, u"2"_s);
        QCOMPARE(strip()->chosen(), -1);  // a drag opens nothing
    }

    void aRemovedPictureIsGoneFromDiskToo()
    {
        m_composer->addPictures({{u"1"_s, {}, {}}, {u"2"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 2);
        QTest::mouseClick(thumb(0)->findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(strip()->pictures().size(), 1);
        QCOMPARE(m_session->detached, QStringList{u"1"_s});
        QTest::keyClick(thumb(0), Qt::Key_Delete);
        QVERIFY(strip()->pictures().isEmpty());
        QVERIFY(!strip()->isVisible());
        QVERIFY(!send()->isEnabled());
    }

    void fourAtMostAndNoneTwice()
    {
        QList<PictureSource> five;
        for (int i = 0; i < 5; ++i) {
            five.append({QString::number(i), {}, {}});
        }
        m_composer->addPictures(five);
        QTRY_COMPARE(strip()->pictures().size(), 4);
        QVERIFY(error().contains(u"four"));
        QVERIFY(!button("composeAddPicture")->isEnabled());
        strip()->setPictures({});
        m_composer->addPictures({{u"1"_s, {}, {}}, {u"1"_s, {}, {}}});
        QTRY_VERIFY(error().contains(u"already"));
        QCOMPARE(strip()->pictures().size(), 1);
    }

    void aRefusedPictureIsExplainedBeforeThePost()
    {
        m_session->attachFailure = Error{ErrorCode::Usage, u"This is no picture that can be posted."_s, false, {}};
        QTest::keyClicks(text(), u"With words"_s);
        m_composer->addPictures({{u"/a/notes.txt"_s, {}, {}}});
        QTRY_COMPARE(error(), u"notes.txt: This is no picture that can be posted."_s);
        QCOMPARE(text()->toPlainText(), u"With words"_s);
        QVERIFY(send()->isEnabled());
    }

    void nothingIsSentWhilePicturesArePrepared()
    {
        QTest::keyClicks(text(), u"With words"_s);
        m_session->hold = true;
        m_composer->addPictures({{u"1"_s, {}, {}}});
        QVERIFY(!send()->isEnabled());
        QCOMPARE(strip()->pending(), 1);
        m_session->answerHeld();
        QTRY_VERIFY(send()->isEnabled());
    }

    void pastedPicturesAndFilesBecomePictures()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        text()->paste();
        QTRY_COMPARE(strip()->pictures().size(), 1);
        QVERIFY(text()->toPlainText().isEmpty());
        QApplication::clipboard()->setText(u"only words"_s);
        text()->paste();
        QCOMPARE(text()->toPlainText(), u"only words"_s);
    }

    void aWarningGoesWithThePost()
    {
        QVERIFY(!warning()->isVisible());
        QTest::mouseClick(button("composeWarning"), Qt::LeftButton);
        QVERIFY(warning()->hasFocus());
        QTest::keyClicks(warning(), u"Heights"_s);
        QTest::keyClicks(text(), u"Look down"_s);
        QTRY_VERIFY(!m_session->drafts.isEmpty() && m_session->drafts.first().warning == u"Heights"_s);
        QTest::mouseClick(button("composeWarning"), Qt::LeftButton);
        QVERIFY(!warning()->isVisible());
        QTest::mouseClick(button("composeWarning"), Qt::LeftButton);
        QTest::keyClicks(warning(), u"Depths"_s);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().warning, u"Depths"_s);
    }

    void everyControlHasAName()
    {
        m_composer->addPictures({{u"1"_s, {}, {}}});
        QTRY_COMPARE(strip()->pictures().size(), 1);
        for (const QAbstractButton *control : m_composer->findChildren<QAbstractButton *>()) {
            const bool isNamed = !control->accessibleName().isEmpty() || !control->text().isEmpty();
            QVERIFY2(isNamed, qPrintable(control->objectName()));
        }
    }

    void whatTheDiskRefusesKeepsTheDialogOpen()
    {
        m_session->draftFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        QTest::keyClicks(text(), u"Precious"_s);
        m_composer->dismiss();
        QVERIFY(m_composer && m_composer->isOpen());
        QVERIFY2(error().endsWith(u"The disk is full."), qPrintable(error()));
        QCOMPARE(text()->toPlainText(), u"Precious"_s);
        m_session->draftFailure.reset();
        m_composer->dismiss();
        QTRY_VERIFY(!m_composer);
        QCOMPARE(m_session->drafts.value(0).text, u"Precious"_s);
    }

    void whatIsBeingWrittenToDiskMayStillBeRefused()
    {
        QTest::keyClicks(text(), u"Precious"_s);
        m_session->hold = true;
        QTRY_COMPARE(m_session->draftsSaved, 1);
        m_composer->dismiss();
        QVERIFY(m_composer->isOpen());
        m_session->draftFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        m_session->answerHeld();
        QTRY_VERIFY(error().endsWith(u"The disk is full."));
        QVERIFY(m_composer->isOpen());
        m_session->draftFailure.reset();
        m_session->hold = true;
        m_composer->dismiss();
        QVERIFY(m_composer->isOpen());
        m_session->answerHeld();
        QTRY_VERIFY(!m_composer);
        QCOMPARE(m_session->drafts.value(0).text, u"Precious"_s);
    }

    void anotherDraftWaitsUntilThisOneIsKept()
    {
        m_session->drafts = samples::drafts();
        m_session->draftFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        QTest::keyClicks(text(), u"Precious"_s);
        m_composer->openDraft(samples::drafts().first());
        QCOMPARE(text()->toPlainText(), u"Precious"_s);
        m_composer->startAnew();
        QCOMPARE(text()->toPlainText(), u"Precious"_s);
        m_session->draftFailure.reset();
        m_composer->openDraft(samples::drafts().first());
        QCOMPARE(text()->toPlainText(), samples::drafts().first().text);
        QCOMPARE(m_session->drafts.size(), samples::drafts().size() + 1);
    }

    void whatIsEmptyClosesWhateverTheDiskSays()
    {
        QTest::keyClicks(text(), u"x"_s);
        QTRY_COMPARE(m_session->drafts.size(), 1);
        m_session->draftFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        QTest::keyClick(text(), Qt::Key_Backspace);
        m_composer->dismiss();
        QTRY_VERIFY(!m_composer);
    }

    void cellsOfASpreadsheetAreText()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        auto *cells = new QMimeData;
        cells->setImageData(image);
        cells->setText(u"1\t2"_s);
        QApplication::clipboard()->setMimeData(cells);
        text()->paste();
        QCOMPARE(text()->toPlainText(), u"1\t2"_s);
        QVERIFY(strip()->pictures().isEmpty());
    }

private:
    void open()
    {
        if (m_composer) {
            m_composer->dismiss();
            QTRY_VERIFY(!m_composer);
        }
        UiContext context;
        context.makePostId = [this] { return samples::postId(++m_made); };
        context.now = [] { return samples::now(); };
        m_composer = new Composer(m_look, *m_session, context, m_host.get());
        m_composer->open();
    }

    [[nodiscard]] QTextEdit *text() const { return m_composer->findChild<QTextEdit *>(u"composeText"_s); }
    [[nodiscard]] QLineEdit *warning() const { return m_composer->findChild<QLineEdit *>(u"composeWarningText"_s); }
    [[nodiscard]] PillButton *send() const { return m_composer->findChild<PillButton *>(u"composeSend"_s); }
    [[nodiscard]] PictureStrip *strip() const { return m_composer->findChild<PictureStrip *>(); }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_host->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString saved() const { return m_composer->findChild<TextLabel *>(u"composeSaved"_s)->text(); }
    [[nodiscard]] QString reminder() const
    {
        return m_composer->findChild<Paragraph *>(u"composeAltReminder"_s)->text();
    }
    [[nodiscard]] QString error() const { return m_composer->findChild<Notice *>(u"composeError"_s)->sentence(); }
    /// By what it shows: widgets move with their pictures.
    [[nodiscard]] PictureThumb *thumb(int index) const
    {
        for (PictureThumb *thumb : strip()->findChildren<PictureThumb *>()) {
            if (thumb->picture().file == strip()->pictures()[index].file) {
                return thumb;
            }
        }
        return nullptr;
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<QWidget> m_host;
    QPointer<Composer> m_composer;
    int m_made = 0;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts.moc"
