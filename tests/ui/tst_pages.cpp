#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/controls/button.h"
#include "ui/controls/notice.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/pages/notificationspage.h"
#include "ui/pages/personpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestPages : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_session->me = samples::person(0);
        m_session->fill(samples::conversation() + samples::pleasantFeed());
        m_session->notifications = samples::notifications();
        for (int number = 0; number < 7; ++number) {
            const ProfilePage page = samples::profile(number);
            m_session->profiles.insert(page.profile.id, page);
        }
        SyncState state;
        state.lastSuccess = samples::now() - 12'000;
        m_session->setSync(state);
        m_window = std::make_unique<MainWindow>(m_look, WindowSettings{ThemeChoice::Light, {}});
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        m_window->showApp(*m_session, context);
    }

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

    void aConversationInReadingOrder()
    {
        tree()->open(Place::thread(samples::postId(91)));
        const PageWish wish{PageQuery::thread(samples::postId(91)), false};
        QVERIFY(m_session->fetched.contains(wish));
        const PostModel &rows = pane()->model();
        QCOMPARE(rows.entry(0).id, samples::postId(90));
        QCOMPARE(rows.row(1).kind, ListRow::Kind::Focused);
        QCOMPARE(rows.rowCount(), 5);  // the memory session knows answers to the post itself
        QCOMPARE(pane()->view()->currentRow(), 1);
        QVERIFY(pane()->view()->rowRect(1).bottom() < pane()->view()->viewport()->height());
        press("replyPrompt");
        QCOMPARE(composer()->placeholderText(), u"Write your reply"_s);
        QTest::keyClicks(composer(), u"Three here."_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().replyTo, samples::postId(91));
    }

    void anAnswerThatComesAppears()
    {
        tree()->open(Place::thread(samples::postId(91)));
        FeedEntry answer = samples::post(300, 6, 0, u"Late to this."_s);
        answer.replyTo = samples::postId(91);
        m_session->add(answer);
        QTRY_VERIFY(pane()->model().rowOf(samples::postId(300)) > 1);
    }

    void aPostThatIsGoneSaysSo()
    {
        tree()->open(Place::thread(samples::postId(555)));
        QVERIFY(!pane()->showsRows());
        QCOMPARE(pane()->statePanel()->title(), u"Getting it from the server"_s);
        emit m_session->pageFetched(m_session->fetched.last(), {});
        QCOMPARE(pane()->statePanel()->title(), u"This post is not here any more"_s);
        QTest::mouseClick(pane()->statePanel()->button(), Qt::LeftButton);
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void aPersonWithFourLists()
    {
        tree()->open(Place::profile(samples::person(2).id));
        QCOMPARE(pane()->model().list(), FeedList(FeedList::Posts, samples::person(2).id));
        QTRY_VERIFY(pane()->showsRows());
        press("tabReplies");
        QCOMPARE(pane()->model().list(), FeedList(FeedList::Replies, samples::person(2).id));
        QVERIFY(control("tabReplies")->isVisible());  // the header came along
        press("tabMedia");
        QVERIFY(!pane()->showsRows());
        QVERIFY(control("tabPosts")->isVisible());
        press("profileFollow");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetFollow);
        QVERIFY(!m_session->written.first().isOn());
    }

    void theHeaderScrollsWithTheRows()
    {
        QList<FeedEntry> feed = samples::longFeed(80);
        for (FeedEntry &entry : feed) {
            entry.author = samples::person(2);
            entry.replyTo = {};
        }
        m_session->fill(feed);
        tree()->open(Place::profile(samples::person(2).id));
        QTRY_VERIFY(pane()->model().rowCount() > 10);
        FeedView *view = pane()->view();
        const QWidget *header = page()->findChild<QWidget *>(u"profileHeader"_s);
        QTRY_COMPARE(view->rowRect(0).top(), header->height());
        QCOMPARE(header->y(), 0);
        view->verticalScrollBar()->setValue(100);
        QCOMPARE(header->y(), -100);
        QCOMPARE(view->rowRect(0).top(), header->height() - 100);
        view->verticalScrollBar()->setValue(2000);
        QCOMPARE(header->y(), -2000);
        m_window->resize(900, 800);
        QTRY_COMPARE(header->width(), view->viewport()->width());
    }

    void aHandleIsLookedUpAndAskedFor()
    {
        tree()->open(Place::profileOf(u"samir"_s));
        QCOMPARE(page()->place(), Place::profile(samples::person(2).id));
        tree()->open(Place::profileOf(u"nobody"_s));
        const PageWish wish{PageQuery::named(PageQuery::Kind::PostsOf, u"nobody"_s), false};
        QVERIFY(m_session->fetched.contains(wish));
        PageReport report;
        report.problem = u"There is nobody called nobody."_s;
        emit m_session->pageFetched(wish, report);
        const auto *state = page()->findChild<StatePanel *>();
        QCOMPARE(state->title(), u"Nobody here is called @nobody"_s);
        tree()->open(Place::profileOf(u"noone"_s));  // an answer without rows says the same
        emit m_session->pageFetched({PageQuery::named(PageQuery::Kind::PostsOf, u"noone"_s), false}, {});
        QCOMPARE(page()->findChild<StatePanel *>()->title(), u"Nobody here is called @noone"_s);
    }

    void theOwnProfileIsEdited()
    {
        press("navProfile");
        press("profileEdit");
        auto *name = m_window->findChild<QLineEdit *>(u"profileName"_s);
        name->setText(u"Noor H."_s);
        press("profileSheetAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetProfile);
        QCOMPARE(m_session->written.first().value(), u"Noor H."_s);
    }

    void notificationsAreReadByBeingSeen()
    {
        QCOMPARE(control("navNotifications")->accessibleName(), u"Notifications, 3 new"_s);
        press("navNotifications");
        QCOMPARE(pane()->model().row(0).kind, ListRow::Kind::Event);
        QVERIFY(pane()->model().row(0).unread);
        QCOMPARE(pane()->model().row(3).kind, ListRow::Kind::Post);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::MarkRead);
        QCOMPARE(m_session->written.first().upTo(), 900);
        for (NotificationGroup &group : m_session->notifications.groups) {
            group.unread = false;
        }
        m_session->notifications.unread = 0;
        emit m_session->notificationsChanged();
        QTRY_VERIFY(control("navNotifications")->accessibleName().isEmpty());
        QVERIFY(pane()->model().row(0).unread);  // until one leaves
        press("navHome");
        press("navNotifications");
        QVERIFY(!pane()->model().row(0).unread);
        press("tabMentions");
        QCOMPARE(pane()->model().rowCount(), 2);
        QCOMPARE(m_session->written.size(), 1);
    }

    void anEventOpensWhatItIsAbout()
    {
        press("navNotifications");
        FeedView *view = pane()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->rowRect(0).topLeft() + view->layoutOf(0).sentence.center());
        QCOMPARE(page()->place(), Place::thread(samples::postId(70)));
        tree()->pages()->goBack();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->rowRect(0).topLeft() + view->layoutOf(0).faces[1].center());
        QCOMPARE(page()->place(), Place::profile(samples::person(4).id));
    }

    void searchFindsAtOnceAndAsksTheServerBehindIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field && field->objectName() == u"searchText"_s);
        QTest::keyClicks(field, u"harbour"_s);
        QCOMPARE(pane()->model().rowCount(), 1);
        const PageWish posts{PageQuery::named(PageQuery::Kind::Posts, u"harbour"_s), false};
        QTRY_VERIFY(m_session->fetched.contains(posts));
        FeedEntry late = samples::post(301, 5, 0, u"Another harbour."_s);
        m_session->add(late);
        emit m_session->pageFetched(posts, {});
        QTRY_COMPARE(pane()->model().rowCount(), 2);
        field->setText(u"samir"_s);
        QCOMPARE(pane()->model().row(0).kind, ListRow::Kind::Person);
        field->setText(u"quagga"_s);
        QTRY_VERIFY(m_session->fetched.last().query.text == u"quagga"_s);
        for (const PageWish &wish : QList<PageWish>(m_session->fetched)) {
            emit m_session->pageFetched(wish, {});
        }
        QCOMPARE(pane()->statePanel()->title(), u"Nothing matches"_s);
        // Single keys are text here.
        QTest::keyClicks(field, u"jln"_s);
        QVERIFY(field->text().endsWith(u"jln"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void aBookmarkIsListed()
    {
        press("navBookmarks");
        QVERIFY(pane()->showsRows());
        for (int row = 0; row < pane()->model().rowCount(); ++row) {
            QVERIFY(pane()->model().entry(row).bookmarked);
        }
    }

    void theOutboxTellsAndEdits()
    {
        m_session->outbox = samples::outbox();
        emit m_session->outboxChanged();
        press("navOutbox");
        QTRY_VERIFY(page()->findChild<QAbstractButton *>(u"outboxEdit"_s));
        const Mid mid = m_session->outbox.first().mid;
        QTest::mouseClick(page()->findChild<QAbstractButton *>(u"outboxEdit"_s), Qt::LeftButton);
        auto *edit = m_window->findChild<QTextEdit *>(u"editSheetText"_s);
        QVERIFY(edit);
        edit->setPlainText(u"Better words."_s);
        press("editSheetAccept");
        QTRY_COMPARE(m_session->outbox.first().intent.text(), u"Better words."_s);
        QCOMPARE(m_session->outbox.first().mid, mid);
    }

    void anOwnPostIsEditedWithItsRevision()
    {
        FeedEntry mine = samples::post(302, 0, 5, u"Tpyo."_s);
        mine.rev = 2;
        m_session->add(mine);
        emit tree()->requests().editRequested(mine);
        m_window->findChild<QTextEdit *>(u"editSheetText"_s)->setPlainText(QString());
        press("editSheetAccept");
        QVERIFY(!m_window->findChild<Notice *>(u"editSheetError"_s)->sentence().isEmpty());
        m_window->findChild<QTextEdit *>(u"editSheetText"_s)->setPlainText(u"Typo."_s);
        press("editSheetAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::EditPost);
        QCOMPARE(m_session->written.first().baseRev(), 2);
    }

    void aReportSaysWhy()
    {
        emit tree()->requests().reportRequested(samples::pleasantFeed()[1]);
        press("reportViolence");
        press("reportAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::Report);
        QCOMPARE(m_session->written.first().args().value(u"reason"_s).toString(), u"violence"_s);
    }

    void aLinkIsCopied()
    {
        emit tree()->requests().shareRequested(u"post/"_s + samples::postId(10).text());
        QCOMPARE(QApplication::clipboard()->text(), u"postr://postr.example/post/"_s + samples::postId(10).text());
    }

    void blocksAndMutesAreListedAndLifted()
    {
        m_session->profiles[samples::person(3).id].person.blocked = true;
        m_session->profiles[samples::person(4).id].person.muted = true;
        press("navSettings");
        press("settingsSafety");
        QCOMPARE(page()->objectName(), u"safetyPage"_s);
        QVERIFY(control("navSettings")->isChecked());
        const auto pressRow = [this] {
            FeedView *view = pane()->view();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->rowRect(0).topLeft() + view->layoutOf(0).follow.center());
        };
        QCOMPARE(pane()->model().rowCount(), 1);
        pressRow();
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.last().kind(), IntentKind::SetBlock);
        QVERIFY(!m_session->written.last().isOn());
        press("tabMuted");
        QCOMPARE(pane()->model().entry(0).author.id, samples::person(4).id);
        pressRow();
        QTRY_COMPARE(m_session->written.size(), 2);
        QCOMPARE(m_session->written.last().key(), Intent::mutePerson(samples::person(4).id, false).key());
        m_session->profiles[samples::person(4).id].person.muted = false;
        emit m_session->peopleChanged();
        QTRY_VERIFY(!pane()->showsRows());
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
        QTRY_VERIFY(m_session->positions.contains(FeedList::Home));
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

private:
    [[nodiscard]] AppTree *tree() const { return m_window->appTree(); }
    [[nodiscard]] Page *page() const { return tree()->pages()->page(); }
    [[nodiscard]] FeedPane *pane() const { return page()->pane(); }
    [[nodiscard]] QTextEdit *composer() const { return m_window->findChild<QTextEdit *>(u"composeText"_s); }

    // The one that is seen: pages that are not shown stay alive.
    [[nodiscard]] QAbstractButton *control(const char *name) const
    {
        for (QAbstractButton *found : m_window->findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    void press(const char *name) const
    {
        QTRY_VERIFY2(control(name), name);
        QTest::mouseClick(control(name), Qt::LeftButton);
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pages.moc"
