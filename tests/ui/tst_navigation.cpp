#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>

#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/notice.h"
#include "ui/pages/notificationspage.h"
#include "ui/pages/personpage.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestNavigation : public PagesFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { m_window.reset(); }

    void theNavigationOpensPagesAndLightsThem()
    {
        const std::pair<const char *, const char *> pages[] = {{"navSearch", "findPage"},
                                                               {"navNotifications", "notificationsPage"},
                                                               {"navBookmarks", "bookmarksPage"},
                                                               {"navProfile", "personPage"},
                                                               {"navOutbox", "outboxPage"},
                                                               {"navSettings", "settingsPage"},
                                                               {"navHome", "homePage"}};
        for (const auto &[button, name] : pages) {
            press(button);
            QCOMPARE(page()->objectName(), QLatin1String(name));
            for (const auto &[other, unused] : pages) {
                QCOMPARE(control(other)->isChecked(), other == button);
            }
        }
    }

    void oneComesBackToTheExactSpot()
    {
        m_session->fill(samples::longFeed(200));
        emit m_session->listChanged(FeedList::Home);
        QTRY_VERIFY(pane()->model().rowCount() > 40);
        FeedView *home = pane()->view();
        home->verticalScrollBar()->setValue(1234);
        const int row = home->indexAt({20, 300}).row();
        const PostId id = pane()->model().entry(row).id;
        QTest::mouseClick(home->viewport(), Qt::LeftButton, {}, QPoint(400, home->rowRect(row).top() + 40));
        QCOMPARE(page()->place(), Place::thread(id));
        QVERIFY(!control("navHome")->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page()->objectName(), u"homePage"_s);
        QCOMPARE(home->verticalScrollBar()->value(), 1234);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page()->place(), Place::thread(id));
        press("pageBack");
        QCOMPARE(page()->objectName(), u"homePage"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);  // nothing before the first
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void theHistoryIsBounded()
    {
        for (int number = 0; number < 60; ++number) {
            tree()->open(Place::thread(samples::postId(number)));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(tree()->pages()->count() <= PageStack::kMostKept + 1);
        while (tree()->pages()->canGoBack()) {
            tree()->pages()->goBack();
        }
        press("navHome");
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void linksOpenPages()
    {
        const ServerOrigin server = ServerOrigin::fromUserInput(u"postr.example"_s);
        const QString id = samples::postId(10).text();
        QCOMPARE(*Place::fromLink(u"postr://postr.example/post/"_s + id, server), Place::thread(samples::postId(10)));
        QCOMPARE(*Place::fromLink(u"postr://postr.example/user/Maya"_s, server), Place::profileOf(u"maya"_s));
        QCOMPARE(*Place::fromLink(u"postr://postr.example/tag/lakes"_s, server), Place::search(u"#lakes"_s));
        for (const QString &bad :
             {u"postr://other.example/post/"_s + id, u"https://postr.example/post/"_s + id,
              u"postr://postr.example/post/12"_s, u"postr://postr.example/"_s, u"postr:"_s,
              u"postr://postr.example/post/"_s + id + u"/more"_s, u"postr://postr.example/x/y"_s, QString()}) {
            const Result<Place> place = Place::fromLink(bad, server);
            QVERIFY2(!place && !place.error().message.isEmpty(), qPrintable(bad));
        }
        tree()->openLink(u"postr://postr.example/post/"_s + id);
        QCOMPARE(page()->place(), Place::thread(samples::postId(10)));
        tree()->openLink(u"postr://other.example/post/"_s + id);
        QCOMPARE(page()->place(), Place::thread(samples::postId(10)));
    }

    void theKeyboardGoesEverywhere()
    {
        const auto go = [this](Qt::Key key) {
            QTest::keyClick(m_window.get(), Qt::Key_G);
            QTest::keyClick(m_window.get(), key);
        };
        go(Qt::Key_N);
        QCOMPARE(page()->objectName(), u"notificationsPage"_s);
        go(Qt::Key_B);
        QCOMPARE(page()->objectName(), u"bookmarksPage"_s);
        go(Qt::Key_P);
        QCOMPARE(page()->objectName(), u"personPage"_s);
        go(Qt::Key_O);
        QCOMPARE(page()->objectName(), u"outboxPage"_s);
        go(Qt::Key_S);
        QCOMPARE(page()->objectName(), u"settingsPage"_s);
        go(Qt::Key_H);
        QCOMPARE(page()->objectName(), u"homePage"_s);
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTest::keyClick(pane()->view(), Qt::Key_Return);
        QCOMPARE(page()->objectName(), u"conversationPage"_s);
        QTest::keyClick(m_window.get(), Qt::Key_R);
        QVERIFY(composer());
        QCOMPARE(composer()->placeholderText(), u"Write your reply"_s);
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(page()->objectName(), u"homePage"_s);
        QTest::keyClick(tree(), '?');
        QVERIFY(m_window->findChild<QWidget *>(u"keysSheet"_s));
    }

    void thePaletteFindsPagesPeoplePostsAndActions()
    {
        const auto type = [this](const QString &text) {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            auto *field = m_window->findChild<QLineEdit *>(u"paletteText"_s);
            QTest::keyClicks(field, text);
            return field;
        };
        QTest::keyClick(type(u"bookm"_s), Qt::Key_Return);
        QCOMPARE(page()->objectName(), u"bookmarksPage"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(type(u"Okafor"_s), Qt::Key_Return);
        QCOMPARE(page()->place(), Place::profile(samples::person(2).id));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(type(u"harbour. Three"_s), Qt::Key_Return);
        QCOMPARE(page()->place(), Place::thread(samples::postId(10)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QLineEdit *field = type(u"quagga"_s);
        QTest::keyClick(field, Qt::Key_Up);  // there is one choice: to search
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(page()->place(), Place::search(u"quagga"_s));
    }

    void aRestartGoesOnWhereOneRead()
    {
        m_session->fill(samples::longFeed(200));
        emit m_session->listChanged(FeedList::Home);
        QTRY_VERIFY(pane()->model().rowCount() > 40);
        pane()->view()->verticalScrollBar()->setValue(2345);
        const int row = pane()->view()->indexAt({20, 0}).row();
        const PostId id = pane()->model().entry(row).id;
        const int top = pane()->view()->rowRect(row).top();
        QTRY_COMPARE(m_session->positions.value(FeedList::Home).post, id);
        for (int number = 0; number < 12; ++number) {
            FeedEntry late = samples::post(400 + number, 2, 0, u"While it was closed."_s);
            late.sort = 7'000'000 + number;
            m_session->posts.prepend(late);
        }
        UiContext context;
        context.now = [] { return samples::now(); };
        m_window->showApp(*m_session, context);
        QTRY_COMPARE(pane()->model().hiddenCount(), 12);
        QTRY_COMPARE(pane()->view()->rowRect(pane()->model().rowOf(id)).top(), top);
        QVERIFY(pane()->view()->verticalScrollBar()->value() > 1000);
        pane()->showNewest();
        QTRY_COMPARE(pane()->model().entry(0).text, u"While it was closed."_s);
        QCOMPARE(pane()->view()->verticalScrollBar()->value(), 0);
    }

    void aRestartOpensTheConversationWhereOneRead()
    {
        QList<FeedEntry> posts = samples::conversation();
        for (int number = 0; number < 40; ++number) {
            FeedEntry answer = samples::post(600 + number, 1 + number % 5, 40 - number, u"One of many answers."_s);
            answer.replyTo = samples::postId(91);
            posts.append(answer);
        }
        m_session->fill(posts);
        tree()->open(Place::thread(samples::postId(91)));
        QTRY_VERIFY(pane()->model().rowCount() > 40);
        QCoreApplication::processEvents();  // the post that was opened is shown first
        checkRestart(900);
        QCOMPARE(page()->place(), Place::thread(samples::postId(91)));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void aRestartOpensThePersonsListWhereOneRead()
    {
        m_session->fill(samples::longFeed(300));
        tree()->open(Place::profile(samples::person(2).id));
        QTRY_VERIFY(pane()->showsRows() && pane()->model().rowCount() > 20);
        QTRY_VERIFY(pane()->view()->verticalScrollBar()->maximum() > 2000);
        checkRestart(1700);
        QCOMPARE(page()->place(), Place::profile(samples::person(2).id));
        QCOMPARE(pane()->model().list(), FeedList(FeedList::Posts, samples::person(2).id));
        // From the tab that was open.
        press("tabLikes");
        QTRY_COMPARE(pane()->model().list().kind(), FeedList::Likes);
    }

    void aVisitThatMakesNoSenseIsForgotten()
    {
        for (const QString &stored :
             {u"nowhere"_s, u"thread  "_s, u"thread  not-an-id"_s, u"profile ../../x"_s, QString()}) {
            QVERIFY(!Place::fromText(stored));
            m_session->visit = Visit{stored, {}, {}};
            restart();
            QCOMPARE(page()->objectName(), u"homePage"_s);
        }
        for (const Place &place :
             {Place::thread(samples::postId(91)), Place::search(u"two words"_s), Place::profileOf(u"maya"_s),
              Place::of(Place::Kind::Settings), Place::peopleOf(samples::person(2).id, Place::Kind::Followers)}) {
            QCOMPARE(Place::fromText(place.toText()), std::optional(place));
        }
    }

    void aPlaceWhosePostIsGoneBeginsAtTheTop()
    {
        m_session->positions.insert(FeedList::Home, {samples::postId(4711), -10, 999'990});
        UiContext context;
        context.now = [] { return samples::now(); };
        m_window->showApp(*m_session, context);
        QTRY_VERIFY(pane()->showsRows());
        QCOMPARE(pane()->view()->verticalScrollBar()->value(), 0);
        QCOMPARE(pane()->model().hiddenCount(), 0);
    }

    void everyControlOnEveryPageHasAName()
    {
        for (const Place &place :
             {Place::thread(samples::postId(91)), Place::profile(samples::person(2).id),
              Place::of(Place::Kind::Notifications), Place::of(Place::Kind::Search), Place::of(Place::Kind::Bookmarks),
              Place::of(Place::Kind::Outbox), Place::of(Place::Kind::Settings)}) {
            tree()->open(place);
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) {
                    continue;
                }
                const auto *asButton = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
        }
    }

    void aLinkDropsNothingThatWasTyped()
    {
        const QString link = u"postr://postr.example/post/"_s + samples::postId(10).text();
        emit tree()->requests().editRequested(m_session->find(samples::postId(12)));
        QPointer<QTextEdit> edit = m_window->findChild<QTextEdit *>(u"editSheetText"_s);
        edit->setPlainText(u"Better words."_s);
        QTest::keyClick(edit, Qt::Key_Escape);  // warned already
        tree()->openLink(link);
        QVERIFY(edit && edit->isVisible());
        QCOMPARE(page()->objectName(), u"homePage"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(page()->place(), Place::thread(samples::postId(10)));  // when nothing is in its way any more
    }

    void aLinkKeepsWhatIsBeingWritten()
    {
        tree()->openComposer();
        QTest::keyClicks(composer(), u"Precious"_s);
        m_session->hold = true;
        tree()->openLink(u"postr://postr.example/post/"_s + samples::postId(10).text());
        QCOMPARE(page()->objectName(), u"homePage"_s);
        m_session->answerHeld();
        QTRY_COMPARE(page()->place(), Place::thread(samples::postId(10)));
        QCOMPARE(m_session->drafts.value(0).text, u"Precious"_s);
    }

private:
    void restart()
    {
        UiContext context;
        context.now = [] { return samples::now(); };
        m_window->showApp(*m_session, context);
    }

    /// Scrolls, starts anew, and finds the same row at the same height.
    void checkRestart(int scrolled)
    {
        m_session->visit.reset();
        pane()->view()->verticalScrollBar()->setValue(scrolled);
        const int row = pane()->view()->indexAt({20, 0}).row();
        const PostId id = pane()->model().entry(row).id;
        const int top = pane()->view()->rowRect(row).top();
        QTRY_VERIFY(m_session->visit && m_session->visit->at.post == id);
        restart();
        QTRY_VERIFY(pane() && pane()->model().rowOf(id) >= 0);
        QTRY_COMPARE(pane()->view()->rowRect(pane()->model().rowOf(id)).top(), top);
        QTest::qWait(50);  // nothing moves it afterwards
        QCOMPARE(pane()->view()->rowRect(pane()->model().rowOf(id)).top(), top);
        QVERIFY(pane()->view()->verticalScrollBar()->value() > scrolled / 2);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestNavigation test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_navigation.moc"
