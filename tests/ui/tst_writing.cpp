#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHideEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include "tests/ui/support/pagesfixture.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftrow.h"
#include "ui/composer/picturestrip.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/shell/trendrows.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

/// Ways to write beside the dialog, and back; what is found on the way.
class TestWriting : public PagesFixture {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp); }

    void init()
    {
        m_look.preferences.set({});
        begin();
        m_session->now = samples::now();
    }
    void cleanup() { m_window.reset(); }

    void anAnswerInItsConversation()
    {
        openConversation();
        QVERIFY(!control("inlineSend"));  // quiet until one writes
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"Three here."_s);
        QTRY_VERIFY(control("inlineSend"));
        QTest::keyClick(inlineText(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().replyTo, samples::postId(91));
        QCOMPARE(m_session->written.first().text(), u"Three here."_s);
        QTRY_COMPARE(inlineText()->toPlainText(), QString());
        QCOMPARE(toast()->sentence(), u"Your reply is on its way."_s);
    }

    void theDialogGoesOnWithWhatWasBegun()
    {
        openConversation();
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"Begun here"_s);
        QTRY_VERIFY(control("inlineMore"));
        press("inlineMore");
        QTRY_COMPARE(composer()->toPlainText(), u"Begun here"_s);
        QTest::keyClicks(composer(), u", and finished there"_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);
        QVERIFY(m_session->drafts.isEmpty());  // one draft, one post
        QCOMPARE(m_session->written.first().text(), u"Begun here, and finished there"_s);
    }

    void whatTheDialogAddedIsNotOverwritten()
    {
        openConversation();
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"One"_s);
        QTRY_VERIFY(control("inlineMore"));
        press("inlineMore");
        QTRY_COMPARE(composer()->toPlainText(), u"One"_s);
        QTest::keyClicks(composer(), u" two"_s);
        QTest::keyClick(composer(), Qt::Key_Escape);
        inlineText()->setFocus();
        QTRY_COMPARE(inlineText()->toPlainText(), u"One two"_s);
        QTest::keyClicks(inlineText(), u" three"_s);
        QTRY_COMPARE(m_session->drafts.value(0).text, u"One two three"_s);
        QCOMPARE(m_session->drafts.size(), 1);
    }

    void whatTheDiskRefusesStaysInTheField()
    {
        openConversation();
        m_session->draftFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"Precious"_s);
        auto *error = page()->findChild<Notice *>(u"inlineError"_s);
        QTRY_VERIFY(error->sentence().endsWith(u"The disk is full."));
        pane()->view()->setFocus();
        emit m_session->draftsChanged();
        inlineText()->setFocus();
        QTest::qWait(0);
        QCOMPARE(inlineText()->toPlainText(), u"Precious"_s);
        press("inlineMore");
        QVERIFY(!composer());
        QCOMPARE(inlineText()->toPlainText(), u"Precious"_s);
        m_session->draftFailure.reset();
        press("inlineMore");
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->toPlainText(), u"Precious"_s);
    }

    void whatWasBegunIsThereAgain()
    {
        openConversation();
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"Half a thou"_s);
        tree()->open(Place::of(Place::Kind::Home));
        QTRY_COMPARE(m_session->drafts.size(), 1);
        QCOMPARE(m_session->drafts.first().replyTo, samples::postId(91));
        m_window->showApp(*m_session, context());
        openConversation();
        QTRY_COMPARE(inlineText()->toPlainText(), u"Half a thou"_s);
    }

    void aRefusedAnswerStaysWithTheReason()
    {
        openConversation();
        m_session->writeFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"Three here."_s);
        QTest::keyClick(inlineText(), Qt::Key_Return, Qt::ControlModifier);
        auto *error = page()->findChild<Notice *>(u"inlineError"_s);
        QTRY_COMPARE(error->sentence(), u"The disk is full."_s);
        QCOMPARE(inlineText()->toPlainText(), u"Three here."_s);
        QVERIFY(!inlineText()->isReadOnly());
    }

    void aPostIsTakenBack()
    {
        m_look.preferences.change([](Preferences::Values &values) { values.undoSeconds = 10; });
        tree()->openComposer();
        QTest::keyClicks(composer(), u"Oh no"_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);
        QTRY_VERIFY(control("toastAction"));
        QCOMPARE(toast()->sentence(), u"It goes out in 10 seconds."_s);
        QTRY_VERIFY(!composer() || !composer()->isVisible());
        press("toastAction");
        QTRY_VERIFY(composer() && composer()->isVisible());
        QCOMPARE(composer()->toPlainText(), u"Oh no"_s);
        QVERIFY(m_session->outbox.isEmpty());
        QCOMPARE(m_session->drafts.size(), 1);
    }

    void withoutThatWishNothingIsHeld()
    {
        tree()->openComposer();
        QTest::keyClicks(composer(), u"Off it goes"_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);
        QVERIFY(!control("toastAction"));
        QCOMPARE(m_session->outbox.last().notBefore, 0);
    }

    void draftsHaveAPage()
    {
        m_session->drafts = samples::drafts();
        tree()->open(Place::of(Place::Kind::Outbox));
        press("tabDrafts");
        QCOMPARE(page()->objectName(), u"draftsPage"_s);
        QTRY_COMPARE(page()->findChildren<DraftRow *>().size(), samples::drafts().size());
        auto *first = page()->findChildren<DraftRow *>().constFirst();
        QTest::mouseClick(first->findChild<QAbstractButton *>(u"draftDelete"_s), Qt::LeftButton);
        QVERIFY(first->isMarked());
        QCOMPARE(m_session->drafts.size(), samples::drafts().size());  // until one leaves
        press("tabWaiting");
        QCOMPARE(page()->objectName(), u"outboxPage"_s);
        QVERIFY(control("tabWaiting")->isChecked());
        QTRY_COMPARE(m_session->drafts.size(), samples::drafts().size() - 1);
        press("tabDrafts");
        QVERIFY(control("tabDrafts")->isChecked());
        QTRY_COMPARE(page()->findChildren<DraftRow *>().size(), samples::drafts().size() - 1);
        const Draft wanted = page()->findChildren<DraftRow *>().constFirst()->draft();
        QTest::mouseClick(page()->findChildren<DraftRow *>().constFirst(), Qt::LeftButton);
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->toPlainText(), wanted.text);
    }

    void whatAPostHasSaidBefore()
    {
        FeedEntry entry = samples::post(500, 2, 5, u"Now"_s);
        entry.edited = true;
        m_session->fill({entry});
        tree()->open(Place::thread(entry.id));
        QTRY_VERIFY(pane()->showsRows());
        m_session->historyFailure = Error{ErrorCode::Offline, u"You are offline."_s, true, {}};
        QMenu *menu = pane()->view()->makeMenu(0);
        menu->findChild<QAction *>(u"postHistory"_s)->trigger();
        auto *state = m_window->findChild<QLabel *>(u"historyState"_s);
        QTRY_COMPARE(state->text(), u"You are offline."_s);
        m_session->historyFailure.reset();
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(samples::now() - 100'000, Qt::UTC);
        m_session->history = {{{0, u"At first"_s, then}, {1, u"Now"_s, then.addSecs(60)}}};
        press("historyAgain");
        QTRY_COMPARE(m_window->findChildren<QLabel *>(u"historyText"_s).size(), 2);
        QCOMPARE(m_window->findChildren<QLabel *>(u"historyText"_s).constFirst()->text(), u"Now"_s);
        QVERIFY(!state->isVisible());
    }

    void whatIsWrittenAboutAndByWhom()
    {
        m_session->trends = {{{u"harbourlights"_s, 12, 7}, {u"qt"_s, 3, 2}}, {samples::person(3)}};
        m_window->showApp(*m_session, context());
        QTRY_VERIFY(control("trendTag"));  // beside the list already
        QVERIFY(m_window->findChild<QWidget *>(u"peopleCard"_s)->isVisible());
        press("navExplore");
        QCOMPARE(page()->objectName(), u"explorePage"_s);
        const auto tags = page()->findChildren<QAbstractButton *>(u"trendTag"_s);
        QCOMPARE(tags.size(), 2);
        QCOMPARE(tags[0]->accessibleName(), u"#harbourlights"_s);
        auto *follow = page()->findChild<QAbstractButton *>(u"trendFollow"_s);
        QTest::mouseClick(follow, Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        QVERIFY(m_session->written.first().isOn());
        QTest::mouseClick(follow, Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 2);
        QVERIFY(!m_session->written.last().isOn());
        QTest::mouseClick(tags[1], Qt::LeftButton);
        QCOMPARE(page()->place(), Place::search(u"#qt"_s));
    }

    void theServerIsAskedWhatIsTalkedAbout()
    {
        const PageWish wish{PageQuery::named(PageQuery::Kind::Explore), false};
        m_session->trends = {{{u"qt"_s, 3, 2}}, {}};
        m_session->fetched.clear();
        m_window->showApp(*m_session, context());
        QTRY_COMPARE(m_session->fetched.count(wish), 1);
        press("navExplore");
        const auto *origin = page()->findChild<QLabel *>(u"trendOrigin"_s);
        QTRY_VERIFY(origin->text().startsWith(u"Counted on this computer"));
        const auto asked = m_session->fetched.count(wish);
        m_session->trends.tags[0].name = u"ferry"_s;
        m_session->trends.toldAt = context().now();
        emit m_session->pageFetched(wish, {});
        QTRY_VERIFY(origin->text().startsWith(u"The last 24 hours on this server"));
        QTRY_COMPARE(page()->findChild<QAbstractButton *>(u"trendTag"_s)->accessibleName(), u"#ferry"_s);
        const int loads = m_session->trendsAsked;
        QVERIFY(page()->findChild<QAbstractButton *>(u"trendTag"_s)->accessibleDescription().endsWith(u"last day"));
        m_window->showApp(*m_session, context());
        QTRY_VERIFY(m_session->trendsAsked > loads);
        QCOMPARE(m_session->fetched.count(wish), asked);  // it is fresh
    }

    void offlineNobodyIsAskedWhatIsTalkedAbout()
    {
        SyncState offline;
        offline.kind = SyncState::Kind::Offline;
        m_session->setSync(offline);
        m_session->fetched.clear();
        const int loads = m_session->trendsAsked;
        m_window->showApp(*m_session, context());
        QTRY_VERIFY(m_session->trendsAsked > loads);
        QVERIFY(!m_session->fetched.contains({PageQuery::named(PageQuery::Kind::Explore), false}));
    }

    // The session answers one after the other, and the first rows wait for nothing.
    void trendsAreAskedForBehindTheFirstRows()
    {
        m_session->hold = true;
        m_session->trendsAsked = 0;
        m_window->showApp(*m_session, context());
        QCOMPARE(m_session->trendsAsked, 0);
        m_session->answerHeld();  // where one was reading
        m_session->answerHeld();  // the rows
        QVERIFY(pane()->showsRows());
        QCOMPARE(m_session->trendsAsked, 1);
        m_session->hold = false;
        m_session->answerHeld();
    }

    void nothingToExploreSaysWhatToDo()
    {
        press("navExplore");
        QTRY_VERIFY(control("exploreStateAction"));
        QVERIFY(!m_window->findChild<QWidget *>(u"trendsCard"_s)->isVisible());
        press("exploreStateAction");
        QCOMPARE(page()->objectName(), u"findPage"_s);
    }

    void aClickOnTheScreenTakesAPostBack()
    {
        m_look.preferences.change([](Preferences::Values &values) { values.undoSeconds = 10; });
        tree()->openComposer();
        QTest::keyClicks(composer(), u"Oh no"_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(control("toastAction"));
        QTRY_VERIFY(!composer() || !composer()->isVisible());
        QWidget *undo = control("toastAction");
        // What a mouse would hit: the button, and around it what lies below.
        QCOMPARE(m_window->childAt(undo->mapTo(m_window.get(), undo->rect().center())), undo);
        QWidget *hit = m_window->childAt(toast()->mapTo(m_window.get(), QPoint(4, 4)));
        QVERIFY(hit && hit != toast() && !toast()->isAncestorOf(hit));
        tree()->say(u"Something else."_s);
        QVERIFY(!control("toastAction"));
        toast()->say(
            u"With an act."_s, u"Undo"_s, [] {}, Toast::kUsualMs);
        QVERIFY(control("toastAction"));
        toast()->hide();
        QVERIFY(!control("toastAction"));
    }

    void onlyWhatIsOnDiskIsSaidToBeKept()
    {
        m_session->draftFailure = Error{ErrorCode::Disk, u"The disk is full."_s, false, {}};
        tree()->openComposer();
        QTest::keyClicks(composer(), u"Precious"_s);
        QTest::keyClick(composer(), Qt::Key_Escape);
        QVERIFY(composer()->isVisible());
        QVERIFY(toast()->sentence() != u"Kept as a draft.");
        m_session->draftFailure.reset();
        QTest::keyClick(composer(), Qt::Key_Escape);
        QCOMPARE(toast()->sentence(), u"Kept as a draft."_s);
        QCOMPARE(m_session->drafts.value(0).text, u"Precious"_s);
    }

    void aWindowThatIsPutAwayDeletesNothing()
    {
        m_session->drafts = samples::drafts();
        tree()->open(Place::of(Place::Kind::Drafts));
        QTRY_COMPARE(page()->findChildren<DraftRow *>().size(), samples::drafts().size());
        auto *first = page()->findChildren<DraftRow *>().constFirst();
        QTest::mouseClick(first->findChild<QAbstractButton *>(u"draftDelete"_s), Qt::LeftButton);
        QHideEvent minimised;
        QSpontaneKeyEvent::setSpontaneous(&minimised);
        qApp->notify(page(), &minimised);
        QVERIFY(first->isMarked());
        QCOMPARE(m_session->drafts.size(), samples::drafts().size());
        tree()->open(Place::of(Place::Kind::Home));
        QTRY_COMPARE(m_session->drafts.size(), samples::drafts().size() - 1);
    }

    void aPictureThatIsPastedGoesAlongToTheDialog()
    {
        openConversation();
        inlineText()->setFocus();
        QTest::keyClicks(inlineText(), u"Look"_s);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        inlineText()->paste();
        QTRY_VERIFY(composer());
        QTRY_COMPARE(m_window->findChild<PictureStrip *>()->pictures().size(), 1);
        QCOMPARE(composer()->toPlainText(), u"Look"_s);
    }

    void whatIsTalkedAboutIsMirrored()
    {
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_session->trends = {{}, {samples::person(3)}};
        m_window->showApp(*m_session, context());
        QTRY_VERIFY(control("trendFollow"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(control("trendFollow")->x(), TrendRows::kReach);
    }

    void whereNoPictureFitsFilesArePastedAsText()
    {
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(u"/a/field.jpg"_s)});
        QApplication::clipboard()->setMimeData(files);
        emit tree()->requests().editRequested(m_session->find(samples::postId(12)));
        auto *edit = m_window->findChild<QTextEdit *>(u"editSheetText"_s);
        edit->paste();
        QVERIFY2(edit->toPlainText().contains(u"field.jpg"_s), qPrintable(edit->toPlainText()));
    }

private:
    void openConversation()
    {
        tree()->open(Place::thread(samples::postId(91)));
        QTRY_VERIFY(inlineText() && inlineText()->isVisible());
    }
    [[nodiscard]] QTextEdit *inlineText() const { return page()->findChild<QTextEdit *>(u"inlineText"_s); }
    [[nodiscard]] Toast *toast() const { return m_window->findChild<Toast *>(u"toast"_s); }
    [[nodiscard]] static UiContext context()
    {
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        return context;
    }
};

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
